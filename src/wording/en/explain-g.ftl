# Explanations of the codes G: `sop explain G101`. For each code: what it means (the text itself), the title, why it matters, an example and the cure.

explain-group-G = The agreements

explain-G101 = An agreement has no number. The program names it after the school and the standard. The agreement counts as usual.
    .title = Agreement without a number
    .why = With a number of its own you find an agreement under the same name each year, also when a second one comes along.
    .example =
        afspraak;vestigingsnummer;standaard;omschrijving
        ;99AB00;V1;Make a protocol     <- is called 99AB00-V1
    .cure =
        1. There is nothing to do.
        2. Do you want a number of your own? Fill it in in the column afspraak, such as AF-001.

explain-G102 = Two agreements have the same number. The first counts; this row does not.
    .title = Number of an agreement stands there twice
    .why = An agreement that does not count is not in the school's report and is forgotten in the conversation.
    .example =
        afspraak;vestigingsnummer;standaard;omschrijving
        AF-001;99AB00;V1;Make a protocol
        AF-001;99CD00;V2;Follow a training  <- does not count
    .cure =
        1. Give each agreement a number of its own. Capitals and small letters count as equal.
        2. Is it really the same agreement? Then remove one of the two rows.

explain-G103 = An agreement names a school that is not in the register, in any year. The agreement does not count.
    .title = Agreement with an unknown school
    .why = The agreement is in no school's report, though something was agreed.
    .example =
        afspraak;vestigingsnummer;standaard;omschrijving
        AF-001;99AB0;V1;Make a protocol  <- a zero too few
    .cure =
        1. Mend the number in the file of agreements. The finding names numbers that look like it.
        2. Is the school not (or no longer) there? Add it to scholen.csv, if need be with tot and opvolger.

explain-G104 = An agreement is about a standard that is in no norm. The agreement does not count.
    .title = Agreement about an unknown standard
    .why = In the report an agreement stands with the topic that it is about. Without that topic it has no place.
    .example =
        afspraak;vestigingsnummer;standaard;omschrijving
        AF-001;99AB00;Safety;Make a protocol  <- write the id: V1
    .cure =
        1. Fill in the id of the standard as it stands in the norm. An old id will do if the norm names it at replaces.
        2. Is the agreement about the whole school? Then leave standaard blank.

explain-G105 = An agreement does not say what was agreed: omschrijving is blank. The row does not count. A row with just a school and a standard is unused room and no finding.
    .title = Agreement without a description
    .why = An agreement of which nobody knows what it is does not help in the conversation.
    .example =
        afspraak;vestigingsnummer;standaard;omschrijving;wie
        AF-001;99AB00;V1;;head
    .cure =
        1. Fill in at omschrijving what was agreed: who does what.
        2. Was nothing agreed? Then clear the row.

explain-G106 = At status there is a word that the program does not know. The agreement counts as open.
    .title = Unknown status of an agreement
    .why = The board report counts how many agreements are open, running, done or dropped. A finished agreement that is called open may be counted as overdue.
    .example =
        afspraak;vestigingsnummer;omschrijving;status
        AF-001;99AB00;Make a protocol;ready
    .cure =
        1. Choose open, loopt (running), afgerond (done) or vervallen (dropped).

explain-G107 = At bedrag there is something that is not an amount. The agreement counts as usual, but without an amount.
    .title = Amount of an agreement can't be read
    .why = What the partnership contributes is missing in the report and in the sum.
    .example =
        afspraak;vestigingsnummer;omschrijving;bedrag
        AF-001;99AB00;Training;2500 a year
    .cure =
        1. Fill in the amount only, in euros: 2500, 2.500 or 2500,00. A euro sign is fine.
        2. What belongs to it (a year, replacement included) goes in opmerking.

explain-G108 = At taakovername (task taken over) there is something else than ja or nee. The agreement counts, without a task taken over.
    .title = Task taken over is neither ja nor nee
    .why = If the partnership takes over a task of the board, a clear (financial) agreement goes with it. Now nobody notices.
    .example =
        afspraak;vestigingsnummer;omschrijving;taakovername
        AF-001;99AB00;Guidance;partly
    .cure =
        1. Fill in ja (yes) or nee (no). Blank means no.
        2. Is it a part of a task? Write ja, and which part at omschrijving.

explain-G109 = In an agreement the partnership takes over a task of the board, but bedrag is blank. The agreement counts as usual.
    .title = Task taken over without an amount
    .why = A clear (financial) agreement goes with taking over a task. Without an amount nobody can see afterwards who pays for what.
    .example =
        afspraak;vestigingsnummer;omschrijving;taakovername;bedrag
        AF-001;99AB00;Guidance;ja;
    .cure =
        1. Fill in the amount. Is no money involved, then fill in 0.

explain-G110 = At uiterlijk or datum there is something that is not a date. The agreement counts as usual, but without that date.
    .title = Date of an agreement can't be read
    .why = Without a last date nobody notices that an agreement is overdue.
    .example =
        afspraak;vestigingsnummer;omschrijving;uiterlijk
        AF-001;99AB00;Make a protocol;before summer
    .cure =
        1. Write the date as 2026-07-01 or 01-07-2026: day, month, year. The year has four digits.

explain-G115 = An agreement names a school by a name that more than one school has. The agreement does not count.
    .title = Agreement with the name of several schools
    .why = The agreement might end up with the wrong school.
    .example =
        scholen.csv:    99AB00;De Regenboog;PO;bao
        scholen.csv:    99CD00;De Regenboog;PO;bao
        afspraken.csv:  AF-001;De Regenboog;Make a protocol
    .cure =
        1. Fill in the vestigingsnummer.

explain-G116 = At uiterlijk or datum there is a date that may be two days, such as 10/12/2025, while there are also dates with the month first. The agreement counts, without that date.
    .title = Date of an agreement may be two days
    .why = With the wrong last date an agreement seems overdue, or seems not to be.
    .example =
        afspraak;vestigingsnummer;omschrijving;uiterlijk;datum
        AF-001;99AB00;Make a protocol;10-12-2025;10/23/2025
    .cure =
        1. Write all dates as 2025-11-03.

explain-G117 = An agreement names a standard with a number as its id, and the norm has another standard that is the same number to a spreadsheet. The agreement does not count.
    .title = Agreement on a standard that a spreadsheet confuses
    .why = A spreadsheet makes 1.1 of 1.10. The agreement would end up with the wrong standard.
    .example =
        norm:           standards 1.1 and 1.10
        afspraken.csv:  AF-001;99AB00;1.1;Make a protocol
    .cure =
        1. Format the column standaard as Text in Excel and enter the standard again.
        2. In a CSV write: ="1.1"
        3. Are both 1.1 and 1.10 in the column? Then nothing was dropped, and they count.

explain-G118 = In a row with an agreement the vestigingsnummer and the BRIN code or the name beside it belong to different schools. The agreement does not count.
    .title = Agreement names two schools
    .why = One of the two is wrong. The agreement could end up with the wrong school.
    .example =
        afspraak;BRIN;vestigingsnummer;school;omschrijving
        AF-001;99AB;99AB00;De Esdoorn;Make a protocol
        AF-002;99AB;99CD00;De Linde;Make a protocol  <- other BRIN
    .cure =
        1. See which school is meant.
        2. Correct the cell that is wrong, or remove the column beside it.
        3. A BRIN code (99AB) with only the last two digits in the column vestigingsnummer is fine too.
