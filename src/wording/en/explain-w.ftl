# Explanations of the codes W: `sop explain W101`. For each code: what it means (the text itself), the title, why it matters, an example and the cure.

explain-group-W = The waivers

explain-W101 = A waiver lacks something that it must have: the standard, the end (tot), the reason or who grants it. The waiver does not count.
    .title = Waiver is not complete
    .why = A waiver means that a school does not have to meet something. That takes a reason, an end and somebody who signs for it. Now the ordinary verdict holds.
    .example =
        vestigingsnummer;standaard;van;tot;reden;verleend_door
        99AB00;V1;2025-2026;;rebuilding;partnership  <- tot is blank
    .cure =
        1. Fill in in ontheffingen.csv the column that the finding names.
        2. Is the end not known yet? Choose the first school year in which you will look at it again.

explain-W102 = A waiver is for a school that is not in the register, in any year. The waiver does not count.
    .title = Waiver for an unknown school
    .why = The school that is meant gets the ordinary verdict, perhaps "does not meet".
    .example =
        vestigingsnummer;standaard;van;tot;reden;verleend_door
        99AB0;V1;;2026-2027;rebuilding;partnership
    .cure =
        1. Mend the number in ontheffingen.csv. The finding names numbers that look like it.
        2. Is the school not there? Add it to scholen.csv.

explain-W103 = A waiver is for a standard that is in no norm. The waiver does not count.
    .title = Waiver of an unknown standard
    .why = The standard that is meant gets the ordinary verdict with this school, perhaps "does not meet".
    .example =
        vestigingsnummer;standaard;van;tot;reden;verleend_door
        99AB00;Safety;;2026-2027;rebuilding;partnership
    .cure =
        1. Fill in the id of the standard as it stands in the norm, such as V1. An old id will do if the norm names it at replaces.
        2. A waiver is always of one standard. If there are more, make more rows.

explain-W104 = At van or tot a waiver has something that is not a school year. The waiver does not count.
    .title = Van or tot of a waiver is not a school year
    .why = The program must know in which school years the waiver holds. Without that the ordinary verdict holds.
    .example =
        vestigingsnummer;standaard;van;tot;reden;verleend_door
        99AB00;V1;;1-8-2026;rebuilding;partnership
    .cure =
        1. Write the last school year in which the waiver holds: 2025-2026. If Excel makes a date of it, give the column the format Text first.
        2. Van may be blank: then it holds from the beginning.

explain-W105 = A waiver ends (tot) before it begins (van). The waiver does not count.
    .title = Waiver ends before it begins
    .why = It holds in no school year. The ordinary verdict holds for the school.
    .example =
        vestigingsnummer;standaard;van;tot;reden;verleend_door
        99AB00;V1;2026-2027;2024-2025;rebuilding;partnership
    .cure =
        1. Mend van or tot. Both school years count themselves.

explain-W106 = At verleend_door stands the school itself: its number, its name (also with a role, such as directeur De Esdoorn or team De Esdoorn), or only a role of a school, such as directie, schoolleider or ons team. The waiver does not count.
    .title = School grants itself a waiver
    .why = A school can't decide itself that the norm does not hold for it. The partnership does that, after a conversation.
    .example =
        vestigingsnummer;standaard;van;tot;reden;verleend_door
        99AB00;V1;;2026-2027;rebuilding;De Esdoorn  <- that is 99AB00 itself
        99AB00;V2;;2026-2027;rebuilding;directie    <- the head of which one?
    .cure =
        1. Fill in at verleend_door who granted the waiver, with the organisation: directie samenwerkingsverband.
        2. Has that not happened yet? Then remove the row until it has.

explain-W107 = A school has two waivers of the same standard that hold at the same time. Both count.
    .title = Two waivers at the same time
    .why = The verdict does not change. But there are two reasons, and perhaps one of them was withdrawn.
    .example =
        vestigingsnummer;standaard;van;tot;reden;verleend_door
        99AB00;V1;;2026-2027;rebuilding;partnership
        99AB00;V1;2025-2026;2027-2028;merger;partnership
    .cure =
        1. Let the one end before the other begins.
        2. Or remove the row that no longer holds.

explain-W109 = A waiver is in its last year: it ends with the school year of this run, and no other waiver goes on after it.
    .title = Waiver ends after this school year
    .why = From the next school year on the standard counts again for this school. There is still time now to talk about it.
    .example =
        Run of 2025-2026, ontheffingen.csv:
        99AB00;V1;2024-2025;2025-2026;rebuilding;partnership
    .cure =
        1. Doesn't the school meet the standard without the waiver yet? Then discuss how it will after this school year. It is also in its conversation report and in gesprekken.xlsx.
        2. Is more time needed? Then let the partnership grant a new waiver. Put it in a row of its own, with van and tot.

explain-W110 = A waiver ended before the school year of this run, and the school has not met the standard since. The standard simply counts again.
    .title = Waiver has expired
    .why = The standard is a topic of conversation again. Perhaps the school does not know, or the waiver was prolonged and that is not written here.
    .example =
        Run of 2025-2026, the verdict of V1 is does not meet, ontheffingen.csv:
        99AB00;V1;2023-2024;2024-2025;rebuilding;partnership
    .cure =
        1. Discuss the standard with the school.
        2. Was the waiver prolonged? Put that in a row of its own, with van and tot.
        3. Keep the old row as long as you make reports of those years: without it the verdicts of then change. The warning goes away when the school meets the standard.

explain-W111 = A waiver ended with the school year before that of this run, and the school now meets the standard. This is told in the first year after only.
    .title = Waiver has expired, the school meets the standard
    .why = It is good news: the waiver is no longer needed.
    .example =
        Run of 2025-2026, the verdict of V1 is meets, ontheffingen.csv:
        99AB00;V1;2023-2024;2024-2025;rebuilding;partnership
    .cure =
        1. There is nothing to do. The row may stay: it belongs to the verdicts of the earlier years.

explain-W112 = A waiver still runs, but its school went over into another one in a merger. A waiver does not go along by itself.
    .title = Waiver left behind at a merger
    .why = At the school that carries on the standard simply counts. Perhaps it does not know: the waiver seems to run on.
    .example =
        Run of 2025-2026.
        scholen.csv:  99AB00 with tot 2024-2025 and opvolger 99AC00
        ontheffingen.csv:
        99AB00;V1;2024-2025;2026-2027;rebuilding;partnership
    .cure =
        1. Ask whether the reason holds for the school that carries on as well.
        2. If so: let the partnership grant the waiver anew. Put it in a row of its own, with the number of that school. The old row may stay.
        3. If not: set tot to the last school year of the old school.

explain-W113 = The file of waivers can't be used. The run stops and writes nothing.
    .title = File of waivers can't be used
    .why = Without waivers, or with a part of them, verdicts would be wrong: a school would wrongly not meet the norm.
    .example =
        batch.toml:        waivers = "ontheffingen.csv"
        ontheffingen.csv:  (blank: there is not even a header)
    .cure =
        1. Read the other findings about this file: they say what is wrong with it. Repair that.
        2. Are there no waivers? Leave only the row with the names of columns, or remove the line waivers from batch.toml.

explain-W120 = A waiver is for a school by a name that more than one school has. The waiver does not count.
    .title = Waiver with the name of several schools
    .why = The waiver might end up with the wrong school.
    .example =
        scholen.csv:       99AB00;De Regenboog;PO;bao
        scholen.csv:       99CD00;De Regenboog;PO;bao
        ontheffingen.csv:  De Regenboog;V1;;2025-2026;rebuilding;partnership
    .cure =
        1. Fill in the vestigingsnummer.

explain-W121 = A waiver names a standard with a number as its id, and the norm has another standard that is the same number to a spreadsheet. The waiver does not count.
    .title = Waiver of a standard that a spreadsheet confuses
    .why = A spreadsheet makes 1.1 of 1.10. The wrong standard would be waived.
    .example =
        norm:              standards 1.1 and 1.10
        ontheffingen.csv:  99AB00;1.1;;2025-2026;rebuilding;partnership
    .cure =
        1. Format the column standaard as Text in Excel and enter the standard again.
        2. In a CSV write: ="1.1"
        3. Are both 1.1 and 1.10 in the column? Then nothing was dropped, and they count.

explain-W122 = In a row with a waiver the vestigingsnummer and the BRIN code or the name beside it belong to different schools. The waiver does not count.
    .title = Waiver names two schools
    .why = One of the two is wrong. The wrong school would be granted the waiver.
    .example =
        BRIN;vestigingsnummer;school;standaard;van;tot;reden;verleend_door
        99AB;99AB00;De Esdoorn;V1;;2025-2026;rebuilding;partnership
        99AB;99CD00;De Linde;V1;;2025-2026;building;SWV  <- other BRIN
    .cure =
        1. See which school is meant.
        2. Correct the cell that is wrong, or remove the column beside it.
        3. A BRIN code (99AB) with only the last two digits in the column vestigingsnummer is fine too.

explain-W108 = A waiver holds for no school year at all: the school is not in the register in those years, or the standard is not in its norm then.
    .title = Waiver without effect
    .why = This waiver changes no verdict. Perhaps another standard or another year is meant.
    .example =
        ontheffingen.csv:  99AB00;V9;;2024-2025;rebuilding;partnership
        norm:              V9 is there only from 2025-2026 on
    .cure =
        1. Check van and tot.
        2. Check whether the standard is in the norm of this school in those years, and holds for its kind (kinds).
        3. Has the waiver expired? Then the row may go, but it may stay as well.

explain-W123 = Van or tot has a school year that can not be right, such as 1926-1927 or 2062-2063. The waiver does not count.
    .title = Waiver far from the school years of the folder
    .why = A waiver always ends. With a year that was typed wrong it would hold far too long. Van and tot may lie from twenty school years before the first school year in the folder up to ten after the last.
    .example =
        vestigingsnummer;standaard;tot;reden;verleend_door
        99AB00;V1;2062-2063;rebuilding;partnership  <- 2026-2027?
    .cure =
        1. Correct the school year.
