# Explanations of the codes G: `sop explain G101`. For each code: what it means (the text itself), the title, why it matters, an example and the cure.

explain-group-G = The agreements

explain-G101 = An agreement has no number. The program names it after the school, the standard and a code that belongs to what was agreed. The agreement counts as usual.
    .title = Agreement without a number
    .why = So the agreement has the same name every time, also where the row stands elsewhere or other agreements come along. When you change what was agreed, its name changes. The same text in a later school year (datum) is another agreement, with the year behind its name. In the next gesprekken.xlsx it stands with this name as its number.
    .example =
        afspraak;vestigingsnummer;standaard;omschrijving
        ;99AB00;V1;Write a bullying protocol  <- named 99AB00-V1- and six more
    .cure =
        1. There is nothing to do.
        2. Do you want a number of your own? Fill it in at afspraak, such as AF-001.

explain-G102 = Agreements with the same number are about another school or standard, or something else was agreed. None of these rows counts.
    .title = Number of an agreement stands there twice
    .why = The program does not choose who is right: school, standard and text say which agreement it is. An agreement that does not count is not in the school's report.
    .example =
        afspraak;vestigingsnummer;standaard;omschrijving
        AF-001;99AB00;V1;Write a bullying protocol
        AF-001;99CD00;V2;Training volgen  <- neither counts
    .cure =
        1. Look in the columns that the finding names: there the rows differ. Words of somebody's own are not in it; you read them in the file.
        2. Are these two agreements? Give each a number of its own. Capitals and small letters count as equal.
        3. Is it the same agreement, in two copies of a file? Put the same school, standard and text in both, or keep only the row that is right. Rows that say the same count as one.

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

explain-G120 = A row with an agreement names no school. In the agenda (gesprekken.xlsx) such a row counts for the topic that it stands under, but only where it is certain that nobody sorted the sheet.
    .title = Agreement without a school
    .why = After sorting the row stands elsewhere. The agreement might end up with the wrong school.
    .example =
        vestigingsnummer;standaard;omschrijving
        99AB00;V1;Write a bullying protocol
        ;;Training volgen  <- of which school?
    .cure =
        1. Fill in vestigingsnummer in this row, and standaard if the agreement is about a topic.
        2. Rows that you insert under a topic while nobody sorts need no school. The thin blank row below the header must then stay. Below the last row of the agenda vestigingsnummer is always needed: sorting puts rows without a school there.

explain-G121 = Two rows about the same agreement say something else, for example because two people each wrote in a copy of the agenda.
    .title = Two copies contradict each other
    .why = The program does not choose who is right. What differs does not count until you choose: until then a status is open, a task is not taken over, and an amount or date is blank. Where two people each changed another column of the same row, both count and there is no finding. Where one row says just what the program wrote before somebody changed the row in another file, the changed row counts and there is no finding. A row that does not come from gesprekken.xlsx has no hidden mark and may be the older or the newer one: then too the program does not choose.
    .example =
        afspraak;vestigingsnummer;omschrijving;status
        AF-001;99AB00;Write a bullying protocol;loopt
        AF-001;99AB00;Write a bullying protocol;afgerond  <- status: open
    .cure =
        1. Look in the columns that the finding names and choose what is right.
        2. Put that in both rows, or remove one of the two. Does staat still say ‘choose’? Then fill in that column, or remove the text if blank, open or nee is right.
        3. Name only the files in batch.toml that you still use: gesprekken.xlsx of a later year holds all earlier agreements.
        4. Are these two agreements, such as two payments? Give each a number of its own.

explain-G122 = The partnership takes over a task of the board, but uiterlijk does not say until when. The agreement counts as usual.
    .title = Task taken over without an end
    .why = A task taken over needs a clear (financial) agreement: how much, and until when.
    .example =
        afspraak;vestigingsnummer;omschrijving;bedrag;taakovername;uiterlijk
        AF-001;99AB00;Rekenspecialist;8.750,50;ja;  <- until when?
    .cure =
        1. Fill in the last day at uiterlijk.
        2. Does the agreement no longer hold? Put vervallen at status.

explain-G123 = Two copies of the agenda have another day at gesprek_op in the same school year for the same topic. The next agenda then has no day.
    .title = Conversation planned on two days
    .why = The program does not choose which day is right.
    .example =
        vestigingsnummer;standaard;gesprek_op
        99AB00;V1;12-03-2026
        99AB00;V1;19-03-2026
    .cure =
        1. Put the same day in both copies, or clear one of the two.

explain-G124 = Bijdrage_swv says that a task is taken over, but taakovername does not say ja. The agreement counts as usual, but the task does not count as taken over.
    .title = Task taken over without ja at taakovername
    .why = Only the column taakovername counts. Without ja the task is not among the tasks taken over, and nobody looks whether it has an amount and an end.
    .example =
        afspraak;vestigingsnummer;omschrijving;bijdrage_swv;taakovername
        AF-001;99AB00;Maths specialist;task taken over;  <- ja or nee?
    .cure =
        1. Does the partnership take over the task? Fill in ja at taakovername, and bedrag and uiterlijk too.
        2. If not, write at bijdrage_swv what the partnership does.

explain-G125 = Two rows of one table say the same and have no number. Together they count as one agreement, with its amount once.
    .title = Two equal rows without a number
    .why = It may be a slip, or two payments. The rows do not tell.
    .example =
        afspraak;vestigingsnummer;omschrijving;bedrag
        ;99AB00;Guidance;1000
        ;99AB00;Guidance;1000  <- another 1000 euros?
    .cure =
        1. Are these two agreements? Give each a number of its own, such as AF-001 and AF-002.
        2. Is it one? Then remove one of the two rows.

explain-G126 = Uiterlijk, datum or gesprek_op has a year that can not be right, such as 1926 or 2062. The agreement counts as usual, but without that date.
    .title = Date far from the school years of the folder
    .why = A year that was typed wrong makes an agreement expire too soon, or puts an amount in a year that nobody looks at. Dates may be from twenty school years before the first school year in the folder or of the run date; datum and gesprek_op up to one school year after the last, and uiterlijk up to ten school years after it.
    .example =
        afspraak;vestigingsnummer;omschrijving;uiterlijk
        AF-001;99AB00;Write a bullying protocol;01-07-2062  <- 2026?
    .cure =
        1. Correct the year.

explain-G127 = An agreement has to be done before it was made: uiterlijk lies before datum. The agreement counts as usual, but without these two dates.
    .title = Done before the agreement was made
    .why = One of the two dates is wrong, and the program does not choose which.
    .example =
        afspraak;vestigingsnummer;omschrijving;uiterlijk;datum
        AF-001;99AB00;Write a bullying protocol;01-02-2025;12-11-2025  <- 2026?
    .cure =
        1. See which of the two dates is right and correct the other.

explain-G128 = An agreement has an amount, but datum is blank, or can't be used: a year that can't be right (G126), a date after uiterlijk (G127), something else than a date (G110, G116), or something else in two rows (G121). The agreement counts as usual. In the tables the amount stands with no school year.
    .title = Amount without a date
    .why = Amounts count in the school year in which they were agreed. Without a date the amount is missing from the sum of that year.
    .example =
        afspraak;vestigingsnummer;omschrijving;bedrag;datum
        AF-001;99AB00;Arithmetic specialist;8.750,50;  <- agreed when?
    .cure =
        1. Fill in at datum the day on which the agreement was made. That is mostly the day of the conversation (gesprek_op).

explain-G129 = One or more agreements were made after the run date of the reports. The reports name these agreements, but look no further than the run date: whether they were kept, or their term has passed, does not count yet.
    .title = Agreements after the run date
    .why = The run date is the day that you give with --date, and otherwise the last day on which a school gave its answers. The conversations are mostly later.
    .example =
        sop run batch.toml --out reports              <- run date 30-01-2026
        AF-001;99AB00;Write a bullying protocol;01-07-2026;12-03-2026
    .cure =
        1. Should these agreements count? Make the reports with --date and the day that the finding names, or a later day.
        2. Otherwise nothing is needed.

explain-G130 = In a filled-in agenda (gesprekken.xlsx) something stands in a cell that the program does not read: in a column of the program itself, in a column that somebody added or renamed, or on a sheet of which columns were removed. Of a column or a sheet there is one finding for each column.
    .title = Text that is not read
    .why = Whoever writes something down expects it to count.
    .example =
        School;Topic of conversation;Shortest way;omschrijving
        De Iep;V1 Bullying protocol;do it together;  <- in a column of the program
    .cure =
        1. Does the text belong to an agreement? Put it in a column that is read, such as omschrijving.
        2. Did somebody rename a column? Put the old name back.
        3. Is it a note for yourself? Then nothing is needed: the text stays in your file, and does not come in the reports.

explain-G131 = A table of agreements has amounts, but no column datum. The agreements count as usual. In the tables the amounts stand with no school year.
    .title = Amounts without a column datum
    .why = Amounts count in the school year in which they were agreed. Without a date they are missing from the sum of that year.
    .example =
        afspraak;vestigingsnummer;omschrijving;bedrag     <- no column datum
        AF-001;99AB00;Arithmetic specialist;8.750,50
    .cure =
        1. Do you want to see amounts for each school year? Add a column datum, with the day on which the agreement was made.
        2. Else nothing is needed.

explain-G140 = A sheet of the agenda (gesprekken.xlsx) was saved without its hidden columns, for example as CSV with the columns that you see only. The agreements in it count as usual. An agreement without a number gets one from the program.
    .title = Copy of the agenda without its mark
    .why = By the mark the program knows what it wrote itself. Without it, it does not notice whether somebody typed in a column that is not read, nor which of two copies is the later one.
    .example =
        School;Verdict;vestigingsnummer;omschrijving     <- no column kenmerk
        De Iep;not met;99AB00;Write a protocol
    .cure =
        1. Did you write in omschrijving, wie, bijdrage_swv, bedrag, taakovername, uiterlijk, datum or gesprek_op only? Then there is nothing to do.
        2. Do not also name the agenda that the copy came from in batch.toml: the program can't see which of the two is the last (G121).
        3. Would you rather keep the agenda whole? Save it as xlsx or ods, or as CSV with all columns, the hidden ones too.

explain-G141 = A conversation was planned with a school that has gone over into another one since. For the same topic the other school has a day or time of its own in that school year, or a second school that went over into it has one. The school's own day or time stays; without an own day none of the days was taken over, and of one day with different times only the day. Or the school, or the one into which it went over, is not in the agenda of this school year: no norm applies to it, or it is not there any more.
    .title = Planned day or time not taken over
    .why = After a merger a planned day goes on with the school that carries on, as an agreement does. But the program does not choose between two days or times. Days for different topics all stay.
    .example =
        vestigingsnummer;standaard;gesprek_op
        99AA00;V1;22-09-2025     <- the school that carries on
        99AB00;V1;15-09-2025     <- went over into 99AA00
    .cure =
        1. Agree which day holds, and put it at gesprek_op of the school that carries on.
        2. Clear gesprek_op in the row of the school that went over.
        3. Do both conversations go on? Plan the second with the school as a whole: a row of the school that carries on without standaard.
        4. Does no norm apply to the school (A120), or is it not there any more? Correct the norm or the file of schools, or clear the day.
