# Findings about answers (A), agreements (G) and waivers (W).
# With each finding: what is the matter, and (remedy) what to do.

# --- A1: the table and the row ---

finding-A101 = { $kind ->
    [school] This looks like a table of answers, but no column says which school they are of.
    [questions] This looks like a table of answers, but no column fits a question of the norm.
    [above] This row looks like a row of answers, but it stands above the header of the table. Only what stands below the header was read.
   *[none] This is not a table of answers: no column has a name that is known.
  } { $rows ->
    [one] One row is therefore left out.
   *[other] { $rows } rows are therefore left out.
  }
    .remedy = { $kind ->
        [above] Put the header above all rows of answers, or put each table on a sheet or in a file of its own.
       *[other] Name the columns vestigingsnummer, indicator and antwoord (one answer per row), or vestigingsnummer and one column per question (one submission per row). Or run sop check and say in koppelingen.xlsx what the columns mean.
    }

finding-A102 = The columns ‘{ $first }’ and ‘{ $value }’ mean the same, and say different things here. { $rows ->
    [one] One row is therefore left out.
   *[other] { $rows } rows are therefore left out.
  }
    .remedy = Remove one of the two columns, or give it another name.

finding-A103 = Here the id of question { $first } stands with the text of question { $second }: ‘{ $value }’. { $rows ->
    [one] One answer is therefore left out.
   *[other] { $rows } answers are therefore left out.
  }
    .remedy = Correct the id or the text above the column, or say in koppelingen.xlsx which question it is (sop check makes that file).

finding-A104 = More than one column may say which school a row is of: { $columns }. { $rows ->
    [one] In one row they name different schools; it is left out (A125).
   *[other] In { $rows } rows they name different schools; these are left out (A125).
  }
    .remedy = Call the column with the school ‘vestigingsnummer’, or name it in koppelingen.xlsx (sop check makes that file).

finding-A105 = This sheet is not a table of answers and was not read.
    .remedy = Are there answers on this sheet after all? Then give the columns the names or questions that the program knows. Otherwise there is nothing to do.

finding-A106 = { $why ->
    [long] The column ‘{ $value }’ is a question of the norm ({ $near }), but in this table every answer has a row of its own.
    [answers] The column ‘{ $value }’ holds answers, but the text above it is no question of the norm.
    [taken] The column ‘{ $value }’ looks like a question, but another column fits it better.
   *[other] The column ‘{ $value }’ looks like a question, but it is not exactly one of the norm.
  }{ $why ->
    [long] {""}
    [taken] {""}
   *[other] {" "}{ $found ->
        [0] No question is like it.
       *[other] Question { $near } is the closest: ‘{ $text }’.
    }
  } { $rows ->
    [one] One answer is therefore left out.
   *[other] { $rows } answers are therefore left out.
  }
    .remedy = { $why ->
    [long] Put these answers in rows like the others, or put the column in a table of its own with a column for the school.
   *[other] Run sop check: it writes koppelingen.xlsx. Say there which question the column belongs to (or: negeren, to ignore it) and put the file in the batch folder. Or make the text above the column equal to the norm's.
  }

finding-A149 = The text ‘{ $value }’ belongs to more than one question of norm { $norm }: { $questions }. Which one is meant can't be seen. { $rows ->
    [one] One answer is therefore left out.
   *[other] { $rows } answers are therefore left out.
  }
    .remedy = Put the number of the question in front of the text or in its place. Best give every question of the norm words of its own.

finding-A108 = A second school begins here, while the school of this table stands above it. { $rows ->
    [one] One answer below is therefore left out.
   *[other] { $rows } answers below are therefore left out.
  }
    .remedy = Put each school on a sheet or in a file of its own, or make a column with the site id.

finding-A107 = This sheet is hidden, but it holds a table. It was read as any other sheet.
    .remedy = Show the sheet and see whether it must count. If not, remove the sheet. Otherwise there is nothing to do.

finding-A110 = This row does not say which school it is of.{ $answers ->
    [0] {""}
    [one] {" "}One answer is therefore left out.
   *[other] {" "}{ $answers } answers are therefore left out.
  }
    .remedy = Fill in the vestigingsnummer, or remove the row. Is the cell merged with the one above it? Then only the top row has the number: split the merged cell and fill in the number in the rows below as well.

finding-A111 = { $length ->
    [short] ‘{ $value }’
   *[other] The text in this cell
  } is not the number or the name of a school in the register. { $found ->
    [0] No school is like it.
    [one] This one is like it: { $near }.
   *[other] These are like it: { $near }.
  }{ $answers ->
    [0] {""}
    [one] {" "}One answer is therefore left out.
   *[other] {" "}{ $answers } answers are therefore left out.
  }
    .remedy = Correct the site id or the name, or add the school to scholen.csv. If the text is right, run sop check and say in koppelingen.xlsx which school it is.

finding-A112 = Site ‘{ $value }’ is not in the register. The leading zero was probably lost: { $meant }.{ $answers ->
    [0] {""}
    [one] {" "}One answer is therefore left out.
   *[other] {" "}{ $answers } answers are therefore left out.
  }
    .remedy = Make vestigingsnummer a text column and fill in the whole number, zero included.

finding-A113 = Site ‘{ $value }’ is in the register, but not in { $year }.{ $answers ->
    [0] {""}
    [one] {" "}One answer is therefore left out.
   *[other] {" "}{ $answers } answers are therefore left out.
  }
    .remedy = Check van and tot in scholen.csv. Has the school merged with another one? Then use the new number.

finding-A114 = With this row goes school year { $length ->
    [short] ‘{ $value }’
   *[other] (a text; see the cell)
  }, but the file belongs to { $year }.{ $answers ->
    [0] {""}
    [one] {" "}One answer is therefore left out.
   *[other] {" "}{ $answers } answers are therefore left out.
  }
    .remedy = Correct the school year, or move the file to the folder of the right year.

finding-A115 = This row of { $school } names no indicator. The answer does not count.
    .remedy = Fill in the indicator, or remove the row.

finding-A116 = Indicator { $length ->
    [short] ‘{ $value }’
   *[other] (not shown; see the cell)
  } is not in norm { $norm }. { $found ->
    [0] No indicator looks like it.
   *[other] This one looks like it: { $near }.
  }
    .remedy = Correct the indicator. The right names are in the file of the norm. If it is a question in other words, run sop check and say in koppelingen.xlsx which question it is.

finding-A117 = Indicator { $length ->
    [short] ‘{ $value }’
   *[other] (not shown; see the cell)
  } does not belong to norm { $norm }, but to { $other }.
    .remedy = Use the questions of the norm that applies to this school in this school year.

finding-A118 = Indicator { $length ->
    [short] ‘{ $value }’
   *[other] (not shown; see the cell)
  } of norm { $norm } does not apply to schools of kind { $kind }. The answer does not count.
    .remedy = There is nothing to do. The school need not answer this question.

finding-A119 = Not exactly one norm applies to { $school } ({ $value }) in { $year }. { $rows ->
    [one] One answer does not count for that reason.
   *[other] { $rows } answers do not count for that reason.
  }
    .remedy = Check povo and soort of the school in scholen.csv, and the norms in batch.toml. If the norm begins in a later year only, change van (in TOML: from) in the norm.

finding-A120 = There is no norm for { $sector }, kind { $kind }, in { $year }: { $why ->
        [sector] there is no norm for { $sector } at all
        [year] the norms hold in other years: { $norms }
       *[kind] no norm has that kind. The norm and its kinds: { $norms }
    }. { $schools ->
    [one] One school is not in the results for that reason.
   *[other] { $schools } schools are not in the results for that reason.
  }
    .remedy = { $why ->
        [sector] Add a norm for these schools (norms in batch.toml).
        [year] If the norm should hold in this year too, change its first or last year (van and tot; in TOML: from and until). Or add a norm that holds in this year.
       *[kind] If it is another word for a kind that the norm does have, say so in batch.toml at [schools], as in kind = {"{"} "{ $kind }" = "bao" {"}"}. Else extend the kinds of the norm, or add a norm.
    }

finding-A121 = Two norms apply to { $sector }, kind { $kind }, in { $year }: { $first } and { $second }. { $schools ->
    [one] One school is not in the results for that reason.
   *[other] { $schools } schools are not in the results for that reason.
  }
    .remedy = See to it that one norm applies per kind and year: change kinds, from or until in one of the two.

finding-A122 = Question { $indicator } stands in this file in other words than in norm { $norm }. In the file: ‘{ $words }’. In the norm: ‘{ $text }’. The answers count.
    .remedy = Does it ask the same? Then add this text to the norm under also. Does it ask something else? Then give the question an id of its own, or remove the column.

finding-A123 = { $kind ->
    [row] The question
   *[column] The column
  } ‘{ $value }’ was read as question { $indicator } (‘{ $text }’), because { $link } confirms it.
    .remedy = There is nothing to do. If it is wrong, correct koppelingen.xlsx.

finding-A124 = More than one school has this name: { $sites }. It is not clear which one is meant{ $length ->
    [short] {" "}(‘{ $value }’)
   *[other] {""}
  }.{ $answers ->
    [0] {""}
    [one] {" "}One answer is therefore left out.
   *[other] {" "}{ $answers } answers are therefore left out.
  }
    .remedy = Fill in the site id (vestigingsnummer).

finding-A125 = This row names two schools: here { $length ->
    [short] ‘{ $value }’
   *[other] one
  }, and elsewhere in the row, above the table or in the name of the sheet another.{ $answers ->
    [0] {""}
    [one] {" "}One answer is therefore left out.
   *[other] {" "}{ $answers } answers are therefore left out.
  }
    .remedy = Make sure that id, name, title and sheet are about the same school.

finding-A126 = The school { $length ->
    [short] ‘{ $value }’
   *[other] in this cell
  } was read as { $school } ({ $site }), because koppelingen.xlsx confirms it.
    .remedy = There is nothing to do. If it is wrong, correct koppelingen.xlsx.

finding-A127 = Indicator { $length ->
    [short] ‘{ $value }’
   *[other] (not shown; see the cell)
  } { $why ->
    [alike] may be more than one question in norm { $norm }, for a spreadsheet drops zeros. Choose from { $meant }; which was meant can not be seen.
   *[other] is not in norm { $norm }. A spreadsheet has probably changed the code; this may be meant: { $meant }.
  }
    .remedy = Format the column as Text in the spreadsheet and enter the codes again. Hand in the spreadsheet itself, not a CSV.

finding-A128 = The school { $length ->
    [short] ‘{ $value }’
   *[other] (not shown; see the cell)
  } was passed over, because that was confirmed in koppelingen.xlsx.{ $answers ->
    [0] {""}
    [one] {" "}One answer is therefore left out.
   *[other] {" "}{ $answers } answers are therefore left out.
  }
    .remedy = There is nothing to do. If it is wrong, correct koppelingen.xlsx.

# --- A13: the answer ---

finding-A130 = The answer { $length ->
    [short] ‘{ $value }’
   *[other] (not shown; see the cell)
  } to { $indicator } { $why ->
    [truth] is how a spreadsheet writes yes or no, and the scale has no yes or no.
    [contradicts] gives a number and a word that do not belong together.
   *[unknown] is not known.
  } The question counts as not answered.
    .remedy = Choose one of these answers: { $allowed }

finding-A131 = The answer to { $indicator } can't be { $length ->
    [short] ‘{ $value }’
   *[other] this (not shown; see the cell)
  }. The question counts as not answered.
    .remedy = Choose one of these answers: { $allowed }

finding-A132 = The answer { $length ->
    [short] ‘{ $value }’
   *[other] (not shown; see the cell)
  } to { $indicator } can't be read as a number. The question counts as not answered.
    .remedy = Fill in just a number, such as 12 or 12.5. The limits between the levels are: { $allowed }

finding-A133 = { $length ->
    [short] ‘{ $value }’
   *[other] This (a text; see the cell)
  } is not a date that we can read. The answer counts, without a date.
    .remedy = Write the date as 2025-11-03 or 03-11-2025.

finding-A160 = The dates in this column have the month first, as in { $length ->
    [short] ‘{ $value }’
   *[other] this cell
  }. They were read in that way.
    .remedy = Is that wrong? Write the dates as 2025-11-03.

finding-A161 = { $length ->
    [short] ‘{ $value }’
   *[other] The date in this cell
  } may be two days: this table or file also has dates with the month first. { $dates ->
    [one] This date was not used.
   *[other] There are { $dates } such dates; they were not used.
  } The answers do count, without a date.
    .remedy = Write the dates as 2025-11-03. Until then the program sometimes can't tell which submission is the latest (A141).

# --- A14: more than once ---

finding-A134 = { $indicator } has ‘{ $value }’. That counts as { $value } %.
    .remedy = A percentage mostly lies between 1 and 100. If this is a typing error, correct the number. If it is a part of 1, such as 0.55, write 55: Excel keeps 55 % as 0.55; give the column the format Number. If it is right, there is nothing to do.

finding-A135 = The answer to { $indicator } is a date{ $length ->
    [short] {" "}(‘{ $value }’)
   *[other] {""}
  }. A spreadsheet has probably made it of the answer. The question counts as unanswered.
    .remedy = Format the cell as Text and choose one of these answers: { $allowed }

finding-A136 = The date stands in this file as a number{ $length ->
    [short] {" "}(‘{ $value }’)
   *[other] {""}
  }. It was read as { $date }, since that day lies in or soon after school year { $year }.
    .remedy = Format the column as Date in the spreadsheet; then there is no doubt.

finding-A137 = The date { $length ->
    [short] ‘{ $value }’
   *[other] in this cell
  } does not fit school year { $year }. The answer counts, without a date.
    .remedy = Check the date. Does the month come first, as in 11/03/2025 for 3 November? Then write 2025-11-03 or 3-11-2025.

finding-A138 = The answer to { $indicator } is ‘{ $value }’. It was read with a decimal point, so as one and a part, not as a thousand.
    .remedy = Do you mean thousands? Then write the number without a point, such as 1234. If you mean a part, write a comma, such as 1,234.

finding-A153 = { $kind ->
    [date] { $columns ->
        [one] The column ‘{ $value }’ was
       *[other] The columns ‘{ $value }’ were
    } not used: ‘{ $used }’ tells when the form was sent in.
    [note] { $columns ->
        [one] The column ‘{ $value }’ was
       *[other] The columns ‘{ $value }’ were
    } not used: the explanation is in ‘{ $used }’.
   *[first] { $columns ->
        [one] The column ‘{ $value }’ means
       *[other] The columns ‘{ $value }’ mean
    } the same as ‘{ $used }’. In each row the first that is filled in counts.
  }
    .remedy = If this is right, there is nothing to do. Does another column count? Then say in koppelingen.xlsx what it is, or ‘negeren’ for the column that does not count.

finding-A154 = More than one column tells when a form was filled in, and they differ: { $columns }. The answers count, without a date.
    .remedy = Remove the column that does not count, or run sop check and agree in koppelingen.xlsx to the column that counts.

finding-A155 = Here the header of the table stands again. { $times ->
    [one] That row was skipped.
   *[other] This happens { $times } times. Those rows were skipped.
  }
    .remedy = There is nothing to do.

finding-A156 = Here a table with another header begins. { $rows ->
    [0] Nothing stands below it.
    [one] The row below it therefore does not count.
   *[other] The { $rows } rows below it therefore do not count.
  }
    .remedy = Put each table on a sheet or in a file of its own, or make one table with one header of them.

finding-A140 = { $school } ({ $value }) submitted again later, on { $latest } ({ $file }). The submission of { $date } does not count: { $rows ->
    [one] one answer.
   *[other] { $rows } answers.
  }
    .remedy = If this is right there is nothing to do. If this submission should count, remove the later one.

finding-A141 = { $school } ({ $value }) submitted { $submissions } times and it is not clear which submission counts: { $files }. { $why ->
    [dates] The dates can be read in two ways: with the day first another submission is the latest than with the month first.{" "}
   *[unknown] {""}
  }No answer counts: { $rows ->
    [one] one answer.
   *[other] { $rows } answers.
  }
    .remedy = { $why ->
    [dates] Write the dates as 2025-12-10 (year, month, day), or remove the submission that does not count.
   *[unknown] Fill in the date in each submission (and the time, if it was the same day), so that the latest counts, or remove the one that does not count. If batch.toml says duplicates = "refuse" there may be only one.
  }

finding-A142 = { $indicator } was answered twice in the same way. The answer in { $other } counts.
    .remedy = There is nothing to do. Remove one of the two if you like.

finding-A143 = { $indicator } was answered differently later. Not this answer counts, but the one in { $other }.
    .remedy = If this is right there is nothing to do. Otherwise remove the other answer.

finding-A144 = { $indicator } was answered { $rows } times, and not in the same way: { $places }. { $why ->
    [dates] The dates can be read in two ways: with the day first another answer is the last than with the month first.{" "}
   *[unknown] {""}
  }The question counts as not answered.
    .remedy = { $why ->
    [dates] Write the dates as 2025-12-10 (year, month, day), or keep only the answer that is right.
   *[unknown] Keep the answer that is right and remove the rest. Do they stand in different rows? Then you can also fill in the date in each row: the last answer counts then. Do they stand in one row? Then keep one column for this question.
  }

finding-A145 = { $indicator } stands in the table once more, without an answer. The answer stands in { $other }.
    .remedy = There is nothing to do. Remove the row without an answer if you like.

finding-A146 = { $school } ({ $value }) submitted again later, on { $latest } ({ $file }), but answers only { $now } of the { $before } questions of the time before. The submission of { $date } does not count: { $rows ->
    [one] one answer.
   *[other] { $rows } answers.
  }
    .remedy = Do the submissions belong together, as parts or as a correction? Then put all answers together in one submission. If the earlier submission should count, remove the later one.

finding-A147 = { $school } ({ $value }) has this submission in { $file } as well, with the same answers. That one counts; this one does not count again: { $rows ->
    [one] one answer.
   *[other] { $rows } answers.
  }
    .remedy = There is nothing to do. Remove one of the two if you like.

finding-A148 = The submission of { $school } ({ $value }) was filled in by { $people } people. Their answers were taken together.
    .remedy = Check that these are parts of one self-evaluation. If they are two, put them in two files, each with a date.

# --- K: mappings ---

finding-K101 = The file of mappings has no table with these columns: { $columns }. No mapping was used.
    .remedy = Make the file again with sop check and leave the names of the columns as they are.

finding-K102 = Under akkoord stands ‘{ $value }’. The mapping was not used.
    .remedy = Enter ja or nee.

finding-K103 = This row says ja, but there is no proposal and nothing under anders. The mapping was not used.
    .remedy = Enter under anders what it is: a question, a site id, the name of a column, or negeren.

finding-K104 = Under soort stands ‘{ $value }’. The mapping was not used.
    .remedy = Enter kolom or school under soort.

finding-K105 = { $why ->
    [school] ‘{ $value }’ is neither a vestigingsnummer nor the name of a school in the register.
    [schools] More than one school is called ‘{ $value }’: { $near }.
    [alike] ‘{ $value }’ may be more than one question, for a spreadsheet drops zeros: { $near }.
    [questions] In norm { $norm } ‘{ $value }’ is the text of more than one question: { $near }.
    [norms] No norm is filled in, and ‘{ $value }’ is a question of more than one norm: { $near }.
    [norm] There is no norm ‘{ $norm }’. These are there: { $near }.
    [any] ‘{ $value }’ is no question of a norm and no column that the program knows.
   *[column] ‘{ $value }’ is no question of norm { $norm } and no column that the program knows.
  } The mapping was not used.{ $why ->
    [school] {" "}{ $found ->
        [0] Nothing is like it.
       *[other] Like it: { $near }.
    }
    [any] {" "}{ $found ->
        [0] Nothing is like it.
       *[other] Like it: { $near }.
    }
    [column] {" "}{ $found ->
        [0] Nothing is like it.
       *[other] Like it: { $near }.
    }
   *[other] {""}
  }
    .remedy = { $why ->
    [school] Fill in the vestigingsnummer, or the name exactly as it stands in scholen.csv. If this school does not take part, fill in negeren at anders.
    [schools] Fill in the vestigingsnummer.
    [alike] Format the cell as Text and enter the id again.
    [questions] Fill in the id of the question.
    [norms] Fill in at norm which norm is meant.
    [norm] Correct the norm.
   *[column] Fill in the id or the text of a question, or what the column is: vestigingsnummer, school, indicator, vraag, antwoord, toelichting, datum, functie, ingevuld_door or negeren.
  }

finding-K106 = The file holds different mappings of ‘{ $value }’: { $targets }. None was used.
    .remedy = Leave one of them.

finding-K107 = This file of mappings was not read: it must be called { $file } and be an Excel workbook.
    .remedy = Open the file in Excel and save it as { $file }, in the same folder. If it is not in use, remove it.

finding-K108 = This mapping is confirmed, but there is nothing under tekst. The mapping was not used.
    .remedy = Enter under tekst what stands in the file: the header of the column, or the name of the school. Or remove the row.

# --- G: agreements ---

finding-G101 = This agreement has no number. Reports call it { $id }.
    .remedy = There is nothing to do. If you want a number of your own, put it in the column afspraak, such as AF-001.

finding-G102 = Agreement ‘{ $value }’ stands here and at { $other }, and those rows are not about the same ({ $values }). None of these rows counts.
    .remedy = Is it one agreement? Put the same in both rows at { $columns }, or remove one of the two. Are these two? Give each a number of its own at afspraak.

finding-G103 = { $found ->
    [blank] No school stands in this row. The row does not count.
    [0] Site ‘{ $value }’ is not in the register. The agreement does not count. No number looks like it.
    [one] Site ‘{ $value }’ is not in the register. The agreement does not count. This number looks like it: { $near }.
   *[other] Site ‘{ $value }’ is not in the register. The agreement does not count. These numbers look like it: { $near }.
  }
    .remedy = { $found ->
        [blank] Fill in the vestigingsnummer. Is it no row of its own, such as a total, take it out.
       *[other] Correct the vestigingsnummer.
    }

finding-G104 = No norm has a standard ‘{ $value }’. The agreement does not count. { $found ->
    [0] No standard looks like it.
   *[other] Looks like it: { $near }.
  }
    .remedy = Correct the standard, or leave the cell blank if the agreement is about the whole school.

finding-G105 = It is not said what was agreed. The row does not count.
    .remedy = Fill in omschrijving.

finding-G106 = Status ‘{ $value }’ is not known. The status of another copy counts; where the agreement stands nowhere else it counts as open.
    .remedy = Choose open, loopt, afgerond or vervallen.

finding-G107 = ‘{ $value }’ is not an amount that we can read. The agreement counts, without an amount.
    .remedy = Write the amount in euros, as 2500 or 2.500,00.

finding-G108 = Taakovername says ‘{ $value }’. That counts as no.
    .remedy = Fill in ja or nee.

finding-G109 = In agreement { $agreement } the partnership takes over a task, but there is no amount.
    .remedy = Fill in the amount. A task taken over needs a clear (financial) agreement.

finding-G110 = ‘{ $value }’ in { $column } is not a date that we can read. The agreement counts, without this date.
    .remedy = Write the date as 2025-11-03 or 03-11-2025.

finding-G115 = More than one school has the name ‘{ $value }’: { $sites }. It is not clear which one is meant. The agreement does not count.
    .remedy = Fill in the vestigingsnummer.

finding-G116 = ‘{ $value }’ in { $column } may be two days: there are also dates with the month first. The agreement counts, without this date.
    .remedy = Write all dates as 2025-11-03.

finding-G117 = Standard ‘{ $value }’ may be more than one standard, for a spreadsheet drops zeros. Meant: { $meant }. The agreement does not count.
    .remedy = Format the column standaard as Text in the spreadsheet and enter the standard again. In a CSV write ="{ $value }".

finding-G118 = This row names more than one school: ‘{ $value }’ does not agree with ‘{ $other }’. The agreement does not count.
    .remedy = See which school is meant, and let the vestigingsnummer, the BRIN code and the name be those of that school.

# --- W: waivers ---

finding-W101 = This waiver does not say { $column }. The waiver does not count.
    .remedy = Fill in { $column }. A waiver always has a standard, an end, a reason and somebody who grants it.

finding-W102 = { $found ->
    [blank] No school stands in this row. The row does not count.
    [0] Site ‘{ $value }’ is not in the register. The waiver does not count. No number looks like it.
    [one] Site ‘{ $value }’ is not in the register. The waiver does not count. This number looks like it: { $near }.
   *[other] Site ‘{ $value }’ is not in the register. The waiver does not count. These numbers look like it: { $near }.
  }
    .remedy = { $found ->
        [blank] Fill in the vestigingsnummer. Is it no row of its own, such as a total, take it out.
       *[other] Correct the vestigingsnummer.
    }

finding-W103 = No norm has a standard ‘{ $value }’. The waiver does not count. { $found ->
    [0] No standard looks like it.
   *[other] Looks like it: { $near }.
  }
    .remedy = Correct the standard. The right names are in the file of the norm.

finding-W104 = ‘{ $value }’ in { $column } is not a school year. The waiver does not count.
    .remedy = Write the school year as 2025-2026.

finding-W105 = This waiver ends in { $until }, before it begins in { $from }. It does not count.
    .remedy = Correct van or tot.

finding-W106 = Site { $school } grants its own waiver (‘{ $value }’). The waiver does not count.
    .remedy = Let the partnership grant the waiver, and say in verleend_door who did, with the name of the organisation: ‘directie samenwerkingsverband’.

finding-W107 = Site { $value } has another waiver of standard { $standard } at the same time: { $other }.
    .remedy = Let one waiver end before the other begins, or remove one.

finding-W109 = The waiver of standard { $standard } for site { $value } ends after this school year, { $until }. From then on the standard counts again. The verdict without the waiver is now: { $verdict ->
    [voldoet] { verdict-met }
    [voldoet_niet] { verdict-not-met }
    [niet_te_beoordelen] { verdict-undecided }
    [niet_ingediend] { verdict-not-submitted }
   *[other] { $verdict }
  }.
    .remedy = { $verdict ->
    [voldoet] You need not do anything: the school meets the standard already, without the waiver.
    [niet_ingediend] Talk with the school and its board about how things stand. Is more time needed? Then let the partnership grant a new waiver, in a new row.
   *[other] Talk with the school and its board about how it will meet the standard after that. Is more time needed? Then let the partnership grant a new waiver, in a new row.
  }

finding-W110 = The waiver of standard { $standard } for site { $value } ended after { $until }. The standard counts again, and the verdict is: { $verdict ->
    [voldoet] { verdict-met }
    [voldoet_niet] { verdict-not-met }
    [niet_te_beoordelen] { verdict-undecided }
    [niet_ingediend] { verdict-not-submitted }
   *[other] { $verdict }
  }.
    .remedy = Discuss the standard as a topic of conversation. Does the waiver still hold? Let the partnership grant it anew, in a new row. The old row may stay: it belongs to the earlier school years.

finding-W111 = The waiver of standard { $standard } for site { $value } ended after { $until }. The standard counts again, and the school meets it.
    .remedy = There is nothing to do. The row may stay: it belongs to the earlier school years.

finding-W112 = The waiver of standard { $standard } for site { $value } still runs up to and including { $until }, but the school went over into { $successor }: it does not hold there.
    .remedy = Is it still needed there? Then let the partnership grant it anew for { $successor }, in a new row. Otherwise set tot to { $last }, the last school year of site { $value }.

finding-W113 = The file of waivers was not used. Without waivers verdicts would be wrong; that is why the run stops.
    .remedy = Repair the file; what is wrong with it stands with this file in the other findings. Are there no waivers? Then remove the line waivers from batch.toml.

finding-W120 = More than one school has the name ‘{ $value }’: { $sites }. It is not clear which one is meant. The waiver does not count.
    .remedy = Fill in the vestigingsnummer.

finding-W121 = Standard ‘{ $value }’ may be more than one standard, for a spreadsheet drops zeros. Meant: { $meant }. The waiver does not count.
    .remedy = Format the column standaard as Text in the spreadsheet and enter the standard again. In a CSV write ="{ $value }".

finding-W122 = This row names more than one school: ‘{ $value }’ does not agree with ‘{ $other }’. The waiver does not count.
    .remedy = See which school is meant, and let the vestigingsnummer, the BRIN code and the name be those of that school.

finding-W123 = { $column } is { $value }. That can not be right: it must lie from { $first } up to { $last }. The waiver does not count.
    .remedy = Correct the school year.

finding-W108 = This waiver for site { $value } and standard { $standard } applies to no school year at all: the school is not in the register in that time, or the standard is not in its norm then.
    .remedy = Check van and tot, and whether this is a standard of the norm of this school.

finding-A165 = Here stands a form of school { $value } ({ $school }) in which every answer is blank.{ $notes ->
        [0] {""}
        [one] {" "}There is one remark in it, but a remark alone is no answer.
       *[other] {" "}There are { $notes } remarks in it, but a remark alone is no answer.
    } It does not count as a submission. { $rows ->
        [one] One blank question was
       *[other] { $rows } blank questions were
    } set aside.
    .remedy = Ask the school for the form that it filled in. If it handed that in as well, remove this blank file or this blank row.

finding-A181 = { $kind ->
        [file] This file or sheet is named after school { $value }, and holds answers of other schools.
       *[words] What stands here about school { $school } names another school: { $value }.
    }
    .remedy = { $kind ->
        [file] The reports of other schools do not say the name of the file. Give it a name without a school if you want to see it there.
        [agreement] An agreement stands in the school’s own report, in gesprekken.xlsx and in the district book. If the name must not be there, change the agreement here.
        [waiver] A waiver stands in the school’s report and in the board book of its board. Take the other school away here: with that name sop handout makes no package of those reports.
        [second_look] A second look stands in the school’s report. Take the other school away here: with that name sop handout makes no package of that report.
       *[words] It stands like this in the school’s own report, and in no other. Read it before you send that report.
    }

finding-A180 = This answer stands in a cell that is merged over { $rows } { $kind ->
        [columns] questions
       *[rows] rows
    }. It counts for each of them.
    .remedy = If that is not meant, split the cell and fill in each { $kind ->
        [columns] question
       *[rows] row
    }.
finding-A182 = Of school { $value } ({ $school }) there is a form in which only something about expertise and facilities was filled in. The { $rows ->
        [one] question of the norm is
       *[other] { $rows } questions of the norm are
    } blank. It does not count as a self-evaluation; what it says about expertise and facilities counts.
    .remedy = Ask the school to fill in the questions of the norm as well.
finding-A166 = From this workbook rows were read of { $count } sheets: { $sheets }.
    .remedy = If one of these sheets must not count, remove it. Otherwise there is nothing to do.

finding-A167 = { $count ->
        [one] This sheet of the workbook was not read
       *[other] These sheets of the workbook were not read
    }: { $sheets }. { $why ->
        [name] A norm stands on the sheets Norm, Schalen, Standaarden and Vragen, and where needed Samenhang and Inventaris.
       *[columns] The columns that are needed are not there.
    }
    .remedy = If { $count ->
        [one] the sheet
       *[other] one of these sheets
    } must count, { $why ->
        [name] put the rows on one of those sheets.
       *[columns] put the names of the columns above the table.
    } Otherwise there is nothing to do.

finding-A205 = This sheet was not read. A norm has no sheet ‘{ $value }’; ‘{ $meant }’ may be meant, and that sheet is not there.
    .remedy = Call the sheet ‘{ $meant }’. If it is no part of the norm, give it a name that is not like it.

finding-A168 = This sheet was not read. It looks like a table that belongs here, but { $count ->
        [one] lacks a column or has one twice
       *[other] lacks columns
    }: { $columns }.
    .remedy = If the sheet must count, correct the names of the columns. If not, remove the sheet.
