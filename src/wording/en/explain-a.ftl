# Explanations of the codes A: `sop explain A101`. For each code: what it means (the text itself), the title, why it matters, an example and the cure.

explain-group-A = The answers of schools

explain-A101 = The program does not recognise this sheet as a table of answers. No column tells which school a row is of, or no column fits a question of the norm. None of the rows of this sheet counts.
    .title = Sheet is not a table of answers
    .why = If it holds answers of schools, those schools count as not submitted or have open questions.
    .example =
        location;subject;score         <- none of these names is known
        99AB00;A.1;3
    .cure =
        1. One answer per row: name the columns vestigingsnummer, indicator and antwoord. Capitals, spaces and hyphens do not matter.
        2. One submission per row: a column vestigingsnummer (or school), and for each question a column with the id or the text of the norm above it.
        3. Do you want to keep the names? Run sop check and say in koppelingen.xlsx what the columns mean.
        4. Is the sheet only an explanation? Then it may leave the folder of the school year.

explain-A102 = Two columns of a table with one answer per row are for the answer or for the question. Where they say the same, or only one is filled in, the row counts. Where they differ the program does not choose: that row does not count.
    .title = Two columns of answers mean the same
    .why = If the two differ, nobody can see which answer the school means.
    .example =
        vestigingsnummer;indicator;antwoord;Antwoord
        99AB00;A.1;2;3
    .cure =
        1. See which column has the right answers.
        2. Remove the other one, or give it a name that the program does not know, such as antwoord_oud.

explain-A103 = Above a column stand the id of one question and the text of another. The program does not choose: the answers in this column do not count.
    .title = Header with the id of one and the text of another
    .why = An answer to the wrong question gives a wrong verdict, and nobody sees it.
    .example =
        norm:    A.1 = "There is a bullying protocol."
                 A.2 = "There is an absence protocol."
        header:  A.1 There is an absence protocol.
    .cure =
        1. Find out which question the schools answered: mostly the text that they read.
        2. Mend the id or the text above the column.
        3. Is that impossible? Run sop check and say in koppelingen.xlsx which question it is.

explain-A104 = In a table without a column vestigingsnummer or school, two columns seem to tell which school a row is of, and in some rows they name different schools. Those rows do not count (A125); the others do.
    .title = Two columns name different schools
    .why = A choice could put all answers of a row with the wrong school.
    .example =
        location;merged_with;A.1
        99AB00;99CD00;3
    .cure =
        1. Name the column with the school vestigingsnummer.
        2. Or run sop check and say in koppelingen.xlsx which column names the school, and with the other one: negeren.

explain-A105 = A workbook with answers also has a sheet that is no table of answers. That sheet was not read; the other one was.
    .title = Sheet without answers beside a sheet with answers
    .why = Mostly it is an explanation or a list for a menu, and nothing is wrong.
    .example =
        99AB00.xlsx
            sheet Answers              <- read
            sheet Choices              <- not read
    .cure =
        1. Does it hold answers after all? Put the names or questions that the program knows above the columns.
        2. Else there is nothing to do.

explain-A106 = A column looks like a question of the norm, or holds answers, but the text above it is not exactly that of a question. Or the column is a question, but stands in a table with a row for each answer. The answers in this column do not count. The finding names the question that it looks most like, but does not use it itself.
    .title = Column looks like a question, but does not fit exactly
    .why = All schools in this table now lack an answer. If just this question decides the verdict, the standard can't be judged.
    .example =
        norm:    "There is a bullying protocol and it is used."
        header:  "There is a bullying protocol that is used."
    .cure =
        1. Run sop check. Open koppelingen.xlsx, put ja at akkoord if the proposal is right, or fill in the question at anders (or negeren). Put the file in the batch folder.
        2. Or put this text in the norm at also of the question. Do that only if it means the same.

explain-A107 = A workbook has a hidden sheet with a table, of answers or of something else that is read (schools, agreements, waivers). It was read as any other sheet.
    .title = Hidden sheet was read
    .why = Whoever opens the workbook does not see this sheet. It may be an old list or a draft, which must not count.
    .example =
        99AB00.xlsx
            sheet Answers              <- read
            sheet Answers old          <- hidden, and read too
    .cure =
        1. Right-click a sheet tab in Excel, choose Unhide and look at the sheet.
        2. Must it not count? Then remove the sheet.
        3. Else there is nothing to do.

explain-A108 = The school stands above the table only, and further down the sheet a second school begins. What stands below it does not count: the answers would go to the wrong school.
    .title = Second school below the first
    .why = Answers of one school must never reach the report of another.
    .example =
        School: 99AB00
        indicator;antwoord
        A.1;3
        School: 99CD00                 <- another school begins here
        A.1;2
    .cure =
        1. Put each school on a sheet or in a file of its own.
        2. Or add a column vestigingsnummer and put the id in every row.

explain-A110 = A row of answers has neither a vestigingsnummer nor the name of a school. The row does not count.
    .title = Row without a school
    .why = The answer belongs to no school. The question stays unanswered with that school.
    .example =
        vestigingsnummer;indicator;antwoord
        99AB00;A.1;3
        ;A.2;4                         <- of 99AB00 as well?
    .cure =
        1. Fill in the number in each row. In Excel: unmerge merged cells and fill the number down.
        2. Is it a blank row or a total? Then remove it.

explain-A111 = A row of answers names a school that is not in the register, by number or by name. The row does not count. The finding names schools that look like it, but never uses them itself.
    .title = School is not in the register
    .why = The answer could otherwise end up with the wrong school. The school that sent it now counts as not submitted or has an open question.
    .example =
        scholen.csv:    99AB00;De Esdoorn;PO;bao
        answers.csv:    99AB0O;A.1;3   <- a letter O instead of a zero
    .cure =
        1. Is the number or the name wrong? Mend it in the file of answers.
        2. Is it right? Add the school to scholen.csv.
        3. Does the school write its name in another way? Run sop check and say in koppelingen.xlsx which school it is.
        4. Is the school there, but with a finding R? Solve that first: that row was not used.

explain-A112 = A row of answers names a number that is in the register with a zero in front. A spreadsheet took that zero away. The row does not count; the finding names the number that is probably meant.
    .title = Number of the school without the zero in front
    .why = The program does not put the zero there itself, for then an answer could end up with another school. The school now counts as not submitted or has an open question.
    .example =
        A partnership with numbers of its own, of four digits:
        scholen.csv:    0990;De Esdoorn;PO;bao
        answers.xlsx:   990            <- Excel made a number of it
    .cure =
        1. Choose the column vestigingsnummer in Excel, and then Home, Number, Text.
        2. Type the number again, with the zero. Changing the format only does not bring back the zero.

explain-A113 = A row of answers names a school that is in the register, but not in this school year. The row does not count.
    .title = School does not take part in this school year
    .why = After a merger or a closing, answers belong to the new number. Else a school that no longer exists stands in the report.
    .example =
        scholen.csv:      99AB00;De Esdoorn;PO;bao;;2024-2025     (van;tot)
        2025-2026/a.csv:  99AB00;A.1;3
    .cure =
        1. Does the school still exist? Mend van or tot in scholen.csv.
        2. Has it merged? Put the number of the new school in the file of answers, and that number at opvolger in scholen.csv.
        3. Is the file in the folder of the right year?

explain-A114 = A row names another school year than that of the folder that the file is in. The row does not count.
    .title = School year in the row does not fit the folder
    .why = Answers of last year would otherwise count as answers of now.
    .example =
        zelfevaluaties/2025-2026/99AB00.csv:
        vestigingsnummer;schooljaar;indicator;antwoord
        99AB00;2024-2025;A.1;3
    .cure =
        1. Is it an old file? Put it in the folder of that school year.
        2. Was the year filled in wrongly? Write it as 2025-2026, or remove the column schooljaar: the folder decides the year.

explain-A115 = A row with an answer does not say which question it belongs to: the indicator is blank. The row does not count.
    .title = Row without a question
    .why = The answer belongs to no question. The question that is meant stays unanswered.
    .example =
        vestigingsnummer;indicator;antwoord
        99AB00;;3
    .cure =
        1. Fill in the id of the question as it stands in the norm.
        2. Is the row a note or a heading? Then remove it.

explain-A116 = A row names a question that is in no norm, neither by its id nor by its text. The row does not count. The finding names the id that looks most like it, but does not use it itself.
    .title = Question is in no norm
    .why = The school did answer something, but nobody knows what. The question that is meant stays unanswered.
    .example =
        99AB00;A.9;3                   <- the norm has A.1 to A.8
    .cure =
        1. Look up the right id in the norm (at id of the indicator) and mend the row.
        2. Is it a question that the school added itself? Then remove the row.

explain-A117 = A row names a question of another norm than the one that applies to this school in this school year. The row does not count.
    .title = Question belongs to another norm
    .why = A primary school is not judged on questions of secondary schools, nor any school on questions of an old norm. Its own questions may be open.
    .example =
        99AB00 is a primary school (PO)
        99AB00;VO.1;3                  <- a question of the norm for VO
    .cure =
        1. Give the school the questions of its own norm and ask for its answers again.
        2. Was the wrong norm chosen? Check povo and soort in scholen.csv, and from, until and kinds in the norm.

explain-A118 = A question of the norm does not apply to this kind of school, but the school answered it. This answer does not count; the rest does.
    .title = Question does not apply to this kind of school
    .why = For the verdict it makes no difference: the school does not have to answer this question.
    .example =
        norm:           id = "A.4", kinds = {"["}"so"]
        scholen.csv:    99AB00;De Esdoorn;PO;bao
        answers.csv:    99AB00;A.4;2
    .cure =
        1. Is the kind of the school in scholen.csv right? Then there is nothing to do.
        2. Should the question apply? Add the kind at kinds in the norm.

explain-A119 = In this school year no norm applies to this school, or two do. Its answers do not count. The finding stands there once per table.
    .title = Answers of a school without a norm
    .why = The school did its work, but gets no verdict and no report for the conversation.
    .example =
        scholen.csv:    99AB00;De Esdoorn;PO;sbo
        norm:           sector = "PO", kinds = {"["}"bao"]
    .cure =
        1. Check povo and soort of the school in scholen.csv.
        2. Are they right? Then add the kind at kinds of a norm, or name another norm at norms in batch.toml.
        3. See A120 as well: it names the sector, the kind and the year.

explain-A120 = In this school year no norm applies to this sector and kind of school. These schools have no verdicts; the console counts them apart.
    .title = No norm for these schools
    .why = Schools without a norm are not "not submitted" and not "does not meet" either. They are missing in the coverage.
    .example =
        scholen.csv:    99AB00;De Esdoorn;VO;pro
        norm for VO:    kinds = {"["}"vo"]
    .cure =
        1. Add the kind at kinds of a norm, or make a norm for these schools.
        2. Does the year not fit? Check from and until of the norm.
        3. Do these schools not take part for a reason? Then there is nothing to do.

explain-A121 = In this school year two norms apply to this sector and kind of school. These schools have no verdicts. Mostly the run stops before this, with N151.
    .title = Two norms for this kind of school
    .why = With two norms a school would have two verdicts.
    .example =
        anb-po 2023:  sector = "PO", from = "2023-2024"
        anb-po 2025:  sector = "PO", from = "2025-2026"
    .cure =
        1. Give the old norm a last year: until = "2024-2025".
        2. Or divide the kinds of school with kinds.

explain-A122 = A question was recognised by its id, but its text is another than that in the norm. The answers count. The finding names both texts.
    .title = Question stands there in other words
    .why = If the new text asks something else, schools answered another question and the comparison with last year is not right.
    .example =
        norm:    A.1 = "There is a bullying protocol."
        header:  A.1 All parents know the bullying protocol.
    .cure =
        1. Does it mean the same? Put the text of the file in the norm at also of that question.
        2. Does it mean something else? Give the question a new id in the norm, or remove the column.

explain-A123 = A column was read as a question of the norm, because somebody confirmed that in koppelingen.xlsx. The answers count.
    .title = Column read as koppelingen.xlsx says
    .why = So it stays visible which answers came to a question by a mapping, and where that is written.
    .example =
        koppelingen.xlsx:
        soort;tekst;norm;voorstel;akkoord;anders
        kolom;Does the school have a protocol?;anb-po;A.1;ja;
    .cure =
        1. Is it right? Then there is nothing to do.
        2. Is it not? Mend the row in koppelingen.xlsx and run again.

explain-A124 = A row names a school by a name that more than one school has. The answers in this row do not count.
    .title = Name is of more than one school
    .why = The answer could end up with the wrong school.
    .example =
        scholen.csv:    99AB00;De Regenboog;PO;bao
                        99CD00;De Regenboog;PO;bao
        answers.csv:    De Regenboog;A.1;3
    .cure =
        1. Fill in the vestigingsnummer instead of the name.
        2. Or give the schools names of their own in scholen.csv, such as De Regenboog (Haven).

explain-A125 = What stands in a row, above the table or in the name of the sheet names two different schools. The answers in this row do not count.
    .title = Two schools for one row
    .why = One of the two is not right. A choice could put the answers with the wrong school.
    .example =
        scholen.csv:    99AB00 is De Esdoorn, 99CD00 is De Linde
        answers.csv:    vestigingsnummer;school;indicator;antwoord
                        99AB00;De Linde;A.1;3
    .cure =
        1. Find out which school it is and mend the number or the name.
        2. Does the school have a new name? Change it in scholen.csv.

explain-A126 = A text was read as a school, because somebody confirmed that in koppelingen.xlsx. The answers count.
    .title = School read as koppelingen.xlsx says
    .why = So it stays visible which answers came to a school by a mapping.
    .example =
        koppelingen.xlsx:
        soort;tekst;norm;voorstel;akkoord;anders
        school;obs Esdoorn;;99AB00;ja;
    .cure =
        1. Is it right? Then there is nothing to do.
        2. Is it not? Mend the row in koppelingen.xlsx and run again.

explain-A127 = A row names a question that does not exist, but a spreadsheet probably changed the id: a zero is gone, or it became a date or a number with a comma. The row does not count; the finding names the question that is probably meant.
    .title = Spreadsheet changed the id of a question
    .why = The school did answer, but the program does not fill in the id itself. The question stays unanswered.
    .example =
        norm:           id = "0100"  and  id = "1-2"
        answers.xlsx:   100          and  2026-02-01      <- 1-2 became 1 February
    .cure =
        1. Choose the column indicator in Excel, and then Home, Number, Text.
        2. Type the codes again. Changing the format only does not bring them back.
        3. In a new norm, choose ids that begin with a letter, such as V1.2: Excel leaves those alone.

explain-A128 = A school was passed over, because somebody confirmed that in koppelingen.xlsx with negeren. Its answers do not count. The finding names their number.
    .title = School passed over, as koppelingen.xlsx says
    .why = So it stays visible which answers are there but do not count.
    .example =
        soort;tekst;norm;voorstel;akkoord;anders
        school;Testschool;;;;negeren
    .cure =
        1. If this is right, there is nothing to do.
        2. If the school takes part after all, fill in its vestigingsnummer at anders.

explain-A130 = A school gives an answer that the scale of the question does not know. The question counts as unanswered. The answer stays in the school's report as it stood.
    .title = Answer that the scale does not know
    .why = The program does not guess what is meant. If just this question decides the verdict, the standard can't be judged.
    .example =
        99AB00;A.1;redelijk            <- the scale: nog niet, in ontwikkeling,
                                          op orde, sterk
    .cure =
        1. Ask the school what it means and fill in one of the answers that the finding names. The number of the level will do as well.
        2. Do many schools use this word? Put it in the norm with that level: also = {"["}"redelijk"].

explain-A131 = A school answers n.v.t. (does not apply) to a question that does not allow it. The question counts as unanswered.
    .title = N.v.t. is not allowed with this question
    .why = With n.v.t. a question drops out of the count. That is allowed only where the norm says so, or a school could avoid a question.
    .example =
        99AB00;A.1;n.v.t.              <- A.1 has no not_applicable = true
    .cure =
        1. Ask the school for an answer on the scale.
        2. Can it be that the question really does not apply? Put not_applicable = true at the indicator in the norm. If it does not hold for a whole kind of school, use kinds.

explain-A132 = At a question for a number there is something that is not a number. The question counts as unanswered.
    .title = Answer is not a number
    .why = The number decides the level. An estimate in words does not fit between the limits.
    .example =
        99AB00;A.5;about half of them
    .cure =
        1. Fill in a number only, such as 12 or 12,5. The unit of the question may stand behind it, such as 50 %.
        2. What the school wants to say about it belongs in the column toelichting.

explain-A133 = At datum there is something that is not a date. The answer counts as usual, but without a date.
    .title = Date can't be read
    .why = The date decides which submission or which answer is the last. Without a date the program sometimes can't tell (A141, A144).
    .example =
        vestigingsnummer;indicator;antwoord;datum
        99AB00;A.1;3;early November
    .cure =
        1. Write the date as 2025-11-03 or 03-11-2025: day, month, year. The year has four digits.
        2. Did the school submit only once? Then nothing changes in the verdict.

explain-A160 = A column has a date that can only have the month first, such as 10/23/2025. That is why all dates in that column were read with the month first.
    .title = Dates read with the month first
    .why = Programs in English (US) write dates in this way. Read with the day first an older submission would seem to be the latest.
    .example =
        vestigingsnummer;datum
        99AB00;10/12/2025   (12 October)
        99CD00;10/23/2025   (23 October)
    .cure =
        1. Is this right? Then there is nothing to do.
        2. Is it wrong? Write the dates as 2025-11-03.

explain-A161 = A date such as 10/12/2025 may be 10 December and 12 October. Mostly the day comes first. Here there are dates with the month first as well, and nothing says how this date was meant. The answers count, without a date.
    .title = Date may be two days
    .why = The date decides which submission or which answer is the latest. The program does not guess.
    .example =
        vestigingsnummer;datum
        99AB00;10/12/2025
        99CD00;10/23/2025   (only 23 October)
        99EF00;23/10/2025   (23 October as well)
    .cure =
        1. Write the dates in the file as 2025-11-03.
        2. Is the file from Forms? Choose Dutch as its language, or hand in the Excel file instead of a CSV.

explain-A134 = At a question for a percentage there is a number between 0 and 1, or a number below 0 or above 100. It counts as it stands: 0,55 counts as 0.55%.
    .title = Odd percentage
    .why = Excel keeps 55% as 0.55. Then the school falls into the lowest level, while it does well.
    .example =
        99AB00;A.5;0,55                <- probably 55%
    .cure =
        1. Choose the format Number for the column in Excel, and type 55.
        2. Is less than 1% really meant? Then there is nothing to do.

explain-A135 = At an answer there is a date, and it looks like one of the answers of the scale: a spreadsheet made a date of it. The question counts as unanswered.
    .title = Spreadsheet made a date of an answer
    .why = The school did answer, but the program does not guess. If just this question decides the verdict, the standard can't be judged.
    .example =
        scale:          label = "1-2 times a year", also = {"["}"1-2"]
        99AB00.xlsx:    2026-02-01     <- the school chose 1-2
    .cure =
        1. Choose the column antwoord in Excel, and then Home, Number, Text.
        2. Choose the answer again from the list in the finding.
        3. In the norm, rather choose words that do not look like a date, such as "one or two".

explain-A136 = A date stands in the file as a number, as a spreadsheet keeps it. The program read it as a day in this school year, or soon after. The answer counts, with that date.
    .title = Date stands there as a number
    .why = The date decides which submission is the last. Spreadsheets have two calendars; only a day that fits the school year counts.
    .example =
        vestigingsnummer;indicator;antwoord;datum
        99AB00;A.1;3;45964             <- read as 2025-11-03
    .cure =
        1. Is the day right? Then there is nothing to do.
        2. Do you want to be sure? Give the column the format Date in Excel and save the file again.

explain-A137 = The date lies before the school year or long after it. The answer counts, the date does not: it does not decide which submission is the last.
    .title = Date does not fit the school year
    .why = With a wrong date an old submission would seem the last. Where the month comes first, 3 November becomes 11 March.
    .example =
        vestigingsnummer;indicator;antwoord;datum
        99AB00;A.1;3;11/03/2025        <- 11 March 2025 is before 2025-2026
    .cure =
        1. See which day is meant and write it as 2025-11-03 or 3-11-2025.
        2. Is the file in the folder of the right school year?

explain-A138 = An answer is a number with a point and three digits, such as 1.234. It was read as one and a part: a point is a decimal point here. The answer counts.
    .title = Number with a point: a thousand or a part?
    .why = In Dutch 1.234 may also be one thousand two hundred and thirty-four. Then it may belong to another level.
    .example =
        vestigingsnummer;indicator;antwoord
        99AB00;A.7;1.234               <- counts as 1,234
    .cure =
        1. Do you mean thousands? Write 1234, without a point.
        2. Do you mean a part? Write 1,234. Then there is no doubt.

explain-A140 = A school submitted twice (in two files, on two sheets, or in two rows of a table with one submission per row), each with a date. The last submission counts as a whole. This earlier one does not count. The two are not mixed.
    .title = Earlier submission, followed by a later one
    .why = So it is clear what the school thinks now. But if the later file was only an addition, the other answers are missing now (see A146).
    .example =
        99AB00-october.csv             date 2025-10-06, 24 questions
        99AB00-november.csv            date 2025-11-03, 24 questions  <- counts
    .cure =
        1. Is this right? Then there is nothing to do.
        2. Does the earlier one count? Then take the later file out of the folder.

explain-A141 = A school submitted more than once, with different answers, and nothing says which submission counts: a date is missing, two are of the last day without a time, the dates can be read in two ways (10/12/2025) and nothing in the column tells whether the day or the month comes first, a sheet without a date may belong to more than one submission of the same workbook, or batch.toml has duplicates = "refuse". None of the school's answers counts. It does count as submitted.
    .title = Several submissions, and not clear which counts
    .why = A choice could change the verdict. Until you choose, the standards of the school can't be judged.
    .example =
        99AB00-head.xlsx               without a date
        99AB00-coordinator.xlsx        without a date
    .cure =
        1. Ask the school which submission counts and take the other out of the folder.
        2. Or fill in the column datum in both files: then the last one counts.
        3. Do they belong together (each filled in a part)? Then put all answers in one file.

explain-A142 = A school answered the same question twice in the same way, within one submission. One answer counts, this one does not.
    .title = The same answer stands there twice
    .why = For the verdict it makes no difference.
    .example =
        99AB00;A.1;3
        99AB00;A.1;op orde             <- on this scale that is 3 as well
    .cure =
        1. There is nothing to do. Remove one of the two rows if you like.

explain-A143 = A school answered a question twice within one submission, with two dates. The last answer counts, this earlier one does not.
    .title = Answer replaced by a later answer
    .why = Mostly this is a correction by the school itself. But a wrong date makes the old answer count.
    .example =
        vestigingsnummer;indicator;antwoord;datum
        99AB00;A.1;2;2025-10-06
        99AB00;A.1;3;2025-11-03        <- counts
    .cure =
        1. Is this right? Then there is nothing to do.
        2. Is it not? Mend the date, or remove the row that does not count.

explain-A144 = A school answered a question more than once within one submission, and not in the same way. Nothing says which answer counts: not every answer has a date, or the last date stands with different answers. The question counts as unanswered.
    .title = Two different answers to one question
    .why = The program does not choose. If just this question decides the verdict, the standard can't be judged.
    .example =
        99AB00;A.1;2
        99AB00;A.1;3
    .cure =
        1. Ask the school which answer is right and remove the other row.
        2. Or fill in the date with each answer: then the last one counts.

explain-A145 = A question stands twice within one submission: once with an answer, and here without (blank or "don't know"). The answer counts; this row does not.
    .title = Row without answer beside a row with one
    .why = For the verdict it makes no difference: a blank cell says nothing and takes nothing away.
    .example =
        99AB00;A.1;3
        99AB00;A.1;
    .cure =
        1. There is nothing to do. Remove the blank row if you like.

explain-A146 = A school submitted again later, but with less than half of the number of answers. The later submission counts as a whole; this earlier, fuller one does not count.
    .title = Later submission is far shorter than the earlier one
    .why = This looks like a correction of a few answers. The school now loses all its other answers, and standards can't be judged.
    .example =
        99AB00.csv                     date 2025-10-06, 24 questions
        99AB00-correction.csv          date 2025-11-03, 2 questions  <- counts
    .cure =
        1. Are they corrections? Put them in the first file, each with its date, and remove the second file.
        2. Does the earlier submission count? Then take the later one out of the folder.
        3. Is the later one really the whole submission? Then take the earlier one out of the folder.

explain-A147 = A school has the same submission twice, with exactly the same answers. One counts, this one not once more.
    .title = The same submission stands there twice
    .why = For the verdict it makes no difference.
    .example =
        zelfevaluaties/2025-2026/99AB00.xlsx
        zelfevaluaties/2025-2026/99AB00 - copy.xlsx
    .cure =
        1. There is nothing to do. Remove one of the two if you like.

explain-A148 = One submission of a school holds answers of more than one person (ingevuld_door). They were put together as one self-evaluation. The finding names nobody.
    .title = One submission of more than one person
    .why = If each filled in a part, all is well. If each filled in everything, two opinions are mixed.
    .example =
        vestigingsnummer;indicator;antwoord;ingevuld_door
        99AB00;A.1;3;the head
        99AB00;A.2;2;the support coordinator
    .cure =
        1. Ask the school whether these are parts of one self-evaluation. If so, there is nothing to do.
        2. Are there two? Put them in two files, each with a date: then the last one counts as a whole.

explain-A149 = Above a column, or in a row, stands the text of a question without its number. In the norm two or more questions have exactly that text. The program does not choose: these answers do not count.
    .title = Two questions with the same text
    .why = The answer to one question might end up with the other.
    .example =
        vestigingsnummer;We evaluate every year.;We evaluate every year.
        99AB00;3;1                          <- A.3 and C.2 are both called so
    .cure =
        1. Put the number of the question above the column or in front of the text, as ‘A.3 We evaluate every year.’
        2. Does the text stand in the table only once? Then you can say which question it is in koppelingen.xlsx as well.
        3. Give the questions of the norm words of their own; the old text may stay under also.

explain-A165 = There is a form or row of a school in which every answer is blank. That is no submission: without another form the school stands as ‘not handed in’.
    .title = Blank form
    .why = A blank form says nothing. If it counted, a school that filled in nothing would stand as ‘handed in’.
    .example =
        99AB00.xlsx
            A.1  Is er een protocol?   <- blank
            A.2  Is er een plan?       <- blank
    .cure =
        1. Ask the school for the form that it filled in.
        2. Is there a filled-in form of this school already? Then remove the blank file or the blank row.

explain-A180 = A cell with an answer is merged over several rows or questions. To a spreadsheet that is one cell; the answer was used for each of those rows or questions.
    .title = Merged cell with an answer
    .why = One answer to four questions is sometimes meant, and sometimes a slip of the layout. It can decide the verdict.
    .example =
        | question | answer |
        | A.1      | 3      |  <- this cell goes on to A.4
        | A.2      |        |
    .cure =
        1. If the answer is meant for all these rows or questions, there is nothing to do.
        2. If not: unmerge the cell and fill in each row.

explain-A182 = A school filled in something about expertise and facilities only. The questions of the norm are blank: the school handed in no self-evaluation.
    .title = Only expertise and facilities filled in
    .why = Expertise and facilities do not count for a verdict. Without an answer to a question of the norm there is nothing to judge.
    .example =
        vestigingsnummer;indicator;antwoord
        99AB00;V1.1;
        99AB00;X1;in de school
    .cure =
        1. Ask the school to fill in the questions of the norm.

explain-A166 = A table of schools, agreements, waivers or mappings stood on more than one sheet of a workbook. Every sheet with the columns was read.
    .title = Rows of more than one sheet
    .why = One of the sheets may be an old list, or a list of what was refused. Whoever does not know misses that it counts.
    .example =
        ontheffingen.xlsx
            sheet Ontheffingen         <- read
            sheet Afgewezen            <- read too
    .cure =
        1. Look at the sheets that the finding names.
        2. Must a sheet not count? Then remove it from the workbook.
        3. Else there is nothing to do.

explain-A167 = Beside a sheet that was read there are sheets without the columns that are needed. Those sheets were not read.
    .title = Sheet beside the table was not read
    .why = Mostly it is an explanation, and nothing is wrong.
    .example =
        scholen.xlsx
            sheet Toelichting          <- not read
            sheet Scholen              <- read
    .cure =
        1. Does the sheet hold something that must count? Then put the names of the columns above the table.
        2. Else there is nothing to do.

explain-A205 = A workbook with a norm has a sheet whose name looks like that of a sheet of the norm, such as Inventarris, and the sheet with the right name is missing. The norm was not read and the run stops.
    .title = Sheet of the norm misspelt
    .why = Without that sheet a part of the norm would be missing, such as its consistency rules or its inventory, and nobody would notice.
    .example =
        Norm, Schalen, Standaarden, Vragen, Inventarris    <- Inventaris is meant
    .cure =
        1. Open the workbook and give the sheet the name in the finding.
        2. If the sheet is for yourself only, give it quite another name, such as Notes.

explain-A168 = Beside a sheet that was read there is one that looks much like it but lacks a column or has one twice. Nothing of it was read.
    .title = Sheet looks like the table but was not read
    .why = A column that is spelled wrongly must not make a whole sheet fall away unnoticed.
    .example =
        afspraken.xlsx
            sheet PO                   <- read
            sheet VO                   <- column omschrijvng: not read
    .cure =
        1. Correct the names of the columns that the finding names.
        2. Does the sheet not belong here? Then remove it.

explain-A153 = Two columns of a table mean the same, such as the date of a question of your own beside the time that the program of the form stores itself. Then your own question does not count. Of who filled in the form, what is filled in first counts in each row. The answers count.
    .title = Column not used: another one tells it
    .why = The time of sending in decides which submission is the last. What somebody fills in may be another day.
    .example =
        Completion time;Datum;vestigingsnummer
        2025-11-03 10:10;1-9-2025;99AB00
    .cure =
        1. If this is right, there is nothing to do.
        2. Does the other column count? Set one to datum and the other to negeren in koppelingen.xlsx.

explain-A154 = Two columns of a table tell when a form was filled in, and in one or more rows they are not the same. The program does not choose: the answers count, without a date.
    .title = Two columns with a date, and they differ
    .why = The date decides which submission is the last. Without a date neither of two submissions of a school counts.
    .example =
        vestigingsnummer;datum;invuldatum;A.1
        99AB00;3-11-2025;4-11-2025;3
    .cure =
        1. See which column is the day of sending in.
        2. Remove the other one, or set it to negeren in koppelingen.xlsx.

explain-A155 = Among the rows of a table its header stands again, as when files were put below each other. That row was skipped. This holds for answers, the register, waivers, agreements and mappings.
    .title = Header again among the rows
    .why = It makes no difference to the verdict.
    .example =
        vestigingsnummer;A.1
        99AB00;3
        vestigingsnummer;A.1           <- the header of the next file
        99CD00;2
    .cure =
        1. There is nothing to do.

explain-A156 = Among the rows of a table stands another header. What the columns below it mean does therefore not stand above the table: those rows do not count.
    .title = Second table below the first
    .why = If the columns stand in another order, answers would come to the wrong question, or a district would become a board. This also holds for the register, waivers and agreements.
    .example =
        vestigingsnummer;A.1;A.2
        99AB00;3;2
        vestigingsnummer;A.2;A.1       <- another table begins here
        99CD00;2;3
    .cure =
        1. Put each table on a sheet or in a file of its own.
        2. Or make one table with one header of them.

explain-A181 = An explanation, an answer in own words, an agreement, a waiver or a second look names another school by name or number. Or a file with answers of several schools is named after one school.
    .title = Names another school
    .why = Whoever reads the report also reads something about another. What a school writes itself and what was agreed with it stand like this in its own report. Waivers and second looks are not the school’s: with another school in them sop handout makes no package.
    .example =
        vestigingsnummer;A.1;toelichting A.1
        99AB00;3;Samen met De Boom opgezet     <- De Boom is 99CD00
    .cure =
        1. Read the cell. If the name does not belong there, ask the school for another sentence.
        2. If it is in a waiver or a second look, take the name away there.
        3. Give a file that is named after one school and holds several another name.
