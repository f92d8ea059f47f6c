# Explanations of the codes V: `sop explain V101`. For each code: what it means (the text itself), the title, why it matters, an example and the cure.

explain-group-V = The second looks

explain-V101 = A second look lacks something that it must have: the visitor, the date, the question or the answer. The row does not count.
    .title = Second look is not complete
    .why = Without a visitor and a date nobody knows whose it is and of when, and without a question or answer there is nothing to lay beside it.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Visitor 1;;99AB00;V1.1;deels;    <- the date is blank
    .cure =
        1. Fill in in tweede-blik.csv the column that the finding names.
        2. Is there no answer, but a remark? Then keep that elsewhere.

explain-V102 = A second look is of a school that is not in the register, in no year at all. The row does not count.
    .title = Second look at an unknown school
    .why = Now there is nothing beside the answer of the school that is meant.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Visitor 1;2025-11-03;99AB0;V1.1;deels;
    .cure =
        1. Correct the number. The finding names numbers that look like it.
        2. Is the school not in it? Add it to scholen.csv.

explain-V103 = A second look names a name that several schools have. The row does not count.
    .title = Second look at a name of several schools
    .why = The program does not guess which school is meant.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Visitor 1;2025-11-03;De Regenboog;V1.1;deels;
    .cure =
        1. Fill in the vestigingsnummer.

explain-V104 = A second look names two schools in one row. The row does not count.
    .title = Second look names two schools
    .why = What a visitor saw at one school does not belong to the other.
    .example =
        bezoeker;datum;vestigingsnummer;naam;vraag;antwoord
        Visitor 1;2025-11-03;99AB00;De Linde;V1.1;deels   <- De Linde is 99AC00
    .cure =
        1. See which school is meant.
        2. Let number and name be of the same school.

explain-V105 = A second look is about a question that no norm has. The row does not count.
    .title = Second look at an unknown question
    .why = Without a question there is no answer of the school to lay it beside.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Visitor 1;2025-11-03;99AB00;Safety;deels;
    .cure =
        1. Fill in the id of the question as it stands in the norm, such as V1.1.
        2. The whole text of the question will do as well.

explain-V106 = A second look is about a question that may be more than one question. The row does not count.
    .title = Second look at a question that may be another
    .why = A spreadsheet makes the number 1.1 of 1.10. The program does not guess which question is meant.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Visitor 1;2025-11-03;99AB00;1.1;deels;    <- or was it 1.10?
    .cure =
        1. Format the column as Text in Excel and enter the id again.
        2. Better choose ids with a letter in the norm, such as V1.10.

explain-V107 = Of a second look the id is that of one question and the text that of another. The row does not count.
    .title = Id and text of a second look are of two questions
    .why = It is not clear which question the visitor meant.
    .example =
        bezoeker;datum;vestigingsnummer;indicator;vraag;antwoord
        Visitor 1;2025-11-03;99AB00;V1.1;(text of V1.2);deels
    .cure =
        1. Correct the id or the text.
        2. Or leave out the column with the text.

explain-V108 = A second look is about a question that such a school is never asked. The row does not count.
    .title = Second look at a question of another sector
    .why = There is no answer of the school to lay it beside.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Visitor 1;2025-11-03;99AB00;L9.1;deels;   <- only in the norm VO
    .cure =
        1. See whether the school and the question are filled in right.

explain-V109 = The answer of a second look is not on the scale of the question. The row does not count.
    .title = Answer of a second look is not known
    .why = Beside the answer of the school only an answer on the same scale can stand.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Visitor 1;2025-11-03;99AB00;V1.1;rather nice;
    .cure =
        1. Fill in an answer or level as schools do.
        2. Put words of your own at toelichting.

explain-V110 = The date or the end of a second look is no date. The row does not count.
    .title = Date of a second look can’t be read
    .why = Without a date it is not known to which school year it belongs and until when it holds.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Visitor 1;last week;99AB00;V1.1;deels;
    .cure =
        1. Write the date as 2025-11-03.
        2. At tot a school year will do as well, such as 2025-2026.

explain-V111 = The date or the end of a second look can be read in two ways. The row does not count.
    .title = Date of a second look may be two days
    .why = The file has dates with the month first as well. The program does not guess.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Visitor 1;10/12/2025;99AB00;V1.1;deels;
        Visitor 1;10-23-2025;99AC00;V1.1;deels;
    .cure =
        1. Write all dates as 2025-11-03.

explain-V112 = A second look ends before the visit. The row does not count.
    .title = Second look ends before the visit
    .why = It would never be shown.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;tot
        Visitor 1;2025-11-03;99AB00;V1.1;deels;2025-10-01
    .cure =
        1. Correct datum or tot.
        2. Leave tot blank if the second look may end with the school year of the visit.

explain-V113 = A second look stands in the file twice. It counts once.
    .title = Second look stands there twice
    .why = The report of the school would say the same twice.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Visitor 1;2025-11-03;99AB00;V1.1;deels;
        Visitor 1;2025-11-03;99AB00;V1.1;deels;
    .cure =
        1. Remove one of the two rows.

explain-V114 = One visitor gives two different answers to one question of one school on one day. Neither counts.
    .title = Visitor contradicts himself
    .why = The program does not choose which of the two is meant.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Visitor 1;2025-11-03;99AB00;V1.1;deels;
        Visitor 1;2025-11-03;99AB00;V1.1;sterk;
    .cure =
        1. Ask the visitor which answer is right.
        2. Remove the other row.

explain-V115 = A second look is not shown in this run: it has ended, is of a later school year, or is of a question that the school is not asked now.
    .title = Second look is not shown
    .why = An impression of long ago does not belong beside a new answer. That is why a second look always ends.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;tot
        Visitor 1;2024-11-03;99AB00;V1.1;deels;2025-07-31
    .cure =
        1. Mostly nothing is needed.
        2. Does what the visitor saw still hold? Then choose a later date at tot.

explain-V116 = The day or the end of a second look has a year that can not be right, such as 1926 or 2062. The second look does not count.
    .title = Second look far from the school years of the folder
    .why = With a year that was typed wrong a second look would be shown too long, or never.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord
        Visitor 1;03-11-1926;99AB00;V1.1;partly  <- 2025?
    .cure =
        1. Correct the year.

explain-V117 = A second look was made after the run date of the reports. It is not shown yet.
    .title = Second look after the run date
    .why = The run date is the day that you give with --date, and otherwise the last day on which a school gave its answers. Reports do not tell what was seen after that.
    .example =
        sop run batch.toml --out reports              <- run date 30-01-2026
        Visitor 1;12-03-2026;99AB00;V1.1;partly
    .cure =
        1. Should the second look stand in the report? Make the reports with --date and the day of the visit, or a later day.
