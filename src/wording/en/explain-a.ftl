# Explanations of the codes A: `sop explain A101`. For each code: what it means (the text itself), the title, why it matters, an example and the cure.

explain-group-A = The answers of schools

explain-A101 = The program does not recognise this sheet as a table of answers: columns are missing. None of the rows of this sheet counts.
    .title = Sheet is not a table of answers
    .why = If it holds answers of schools, those schools count as not submitted or have open questions.
    .example =
        vestigingsnummer;vraag;antwoord
        99AB00;A.1;3                   <- the column is called indicator
    .cure =
        1. Name the columns vestigingsnummer, indicator and antwoord. Capitals, spaces and hyphens do not matter.
        2. Put one answer in each row.
        3. Is the sheet only an explanation? Take it out of the workbook, or put it in a file outside the folder of the school year.

explain-A102 = Two columns of a table of answers mean the same. The program chooses neither: none of the rows of this sheet counts.
    .title = Two columns of answers mean the same
    .why = If the two differ, nobody can see which answer the school means.
    .example =
        vestigingsnummer;indicator;antwoord;Antwoord
        99AB00;A.1;2;3
    .cure =
        1. See which column has the right answers.
        2. Remove the other one, or give it a name that the program does not know, such as antwoord_oud.

explain-A110 = A row of answers has no vestigingsnummer. The row does not count.
    .title = Row without vestigingsnummer
    .why = The answer belongs to no school. The question stays unanswered with that school.
    .example =
        vestigingsnummer;indicator;antwoord
        99AB00;A.1;3
        ;A.2;4                         <- of 99AB00 as well?
    .cure =
        1. Fill in the number in each row. In Excel: unmerge merged cells and fill the number down.
        2. Is it a blank row or a total? Then remove it.

explain-A111 = A row of answers names a school that is not in the register. The row does not count. The finding names numbers that look like it, but never uses them itself.
    .title = School is not in the register
    .why = The answer could otherwise end up with the wrong school. The school that sent it now counts as not submitted or has an open question.
    .example =
        scholen.csv:    99AB00;De Esdoorn;PO;bao
        answers.csv:    99AB0O;A.1;3   <- a letter O instead of a zero
    .cure =
        1. Is the number wrong? Mend it in the file of answers.
        2. Is it right? Add the school to scholen.csv.
        3. Is the school there, but with a finding R? Solve that first: that row was not used.

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

explain-A116 = A row names a question that is in no norm. The row does not count. The finding names the id that looks most like it, but does not use it itself.
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

explain-A134 = At a question for a percentage there is a number between 0 and 1, or a number below 0 or above 100. It counts as it stands: 0,55 counts as 0.55%.
    .title = Odd percentage
    .why = Excel keeps 55% as 0.55. Then the school falls into the lowest level, while it does well.
    .example =
        99AB00;A.5;0,55                <- probably 55%
    .cure =
        1. Choose the format Number for the column in Excel, and type 55.
        2. Is less than 1% really meant? Then there is nothing to do.

explain-A140 = A school gave answers in two files or sheets, each with a date. The last submission counts as a whole. This earlier one does not count. The two are not mixed.
    .title = Earlier submission, followed by a later one
    .why = So it is clear what the school thinks now. But if the later file was only an addition, the other answers are missing now (see A146).
    .example =
        99AB00-october.csv             date 2025-10-06, 24 questions
        99AB00-november.csv            date 2025-11-03, 24 questions  <- counts
    .cure =
        1. Is this right? Then there is nothing to do.
        2. Does the earlier one count? Then take the later file out of the folder.

explain-A141 = A school gave answers in more than one file or sheet, and nothing says which submission counts: a date is missing, two have the same last date, or batch.toml has duplicates = "refuse". None of the school's answers counts. It does count as submitted.
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
