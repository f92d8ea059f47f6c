# Findings about files (B) and about the school register (R).
# For each code: what is the matter, and what you can do (.remedy).

## B0: the settings of the folder

finding-B001 = batch.toml says ‘{ $value }’, which is not possible here.
    .remedy = { $what ->
        [pattern] Write a valid pattern (regular expression) for id_pattern, such as ^[0-9]{"{6}"}$. Leave the line out for the numbers of DUO.
        [duplicates] Write duplicates = "latest" (the latest submission counts) or duplicates = "refuse" (neither counts).
        [encoding] Write a known encoding, such as "utf-8", "windows-1252" or "macintosh".
        [kinds] Name each word once, such as kind = {"{"} Bo = "bao" {"}"}. Capitals make no difference.
        [file-twice] Name each file once. ./scholen.csv and scholen.csv are one file, too.
        [sector] Write sector = "PO" or sector = "VO".
        [email] Write one e-mail address, such as from = "gesprekken@swv.example".
        [line] Write the subject on one line.
        [placeholder] Between braces you can have {"{school}"}, {"{nummer}"}, {"{bestuur}"}, {"{schooljaar}"}, {"{samenwerkingsverband}"}, {"{scholen}"}, {"{uitgave}"} or {"{bijlagen}"}. In a mail to a board school and nummer are not possible.
        [day] Write by = 2026-03-01: the year first, then the month, then the day.
        [colour] Write a colour as a mark and six digits or letters, such as "#0b4f5c".
        [colours] Name two colours: first that of headings, then that of accents, such as colours = ["#0b4f5c", "#b35900"].
       *[group] Write a whole number of 0 or more.
    }
finding-B002 = batch.toml names ‘{ $value }’, but that is not there.
    .remedy = Put the file or folder in that place, or correct the name in batch.toml. The name counts from the folder that batch.toml is in.
finding-B003 = There is no file at all that answers can be read from.
    .remedy = Do other findings name a file of answers? Solve those first. Otherwise make a folder for each school year, for instance ‘2025-2026’, and put the files with self-evaluations in it.

## B1: files

finding-B004 = { $found ->
        [0] The folder ‘{ $value }’ is not there, or holds no batch.toml.
       *[other] The folder ‘{ $value }’ holds no batch.toml, but it does hold ‘{ $other }’.
    }
    .remedy = { $found ->
        [0] Name the folder that holds batch.toml. The manual (beginnen) says how to make one of your own.
       *[other] Name that file batch.toml. If it ends in .txt, take that off: Explorer shows it with View, Show, File name extensions.
    }
finding-B101 = This file cannot be read.
    .remedy = Open the file yourself. If that works, save it again as CSV (UTF-8) or as an Excel workbook (.xlsx).
finding-B102 = This file is too large: more than { $limit }.
    .remedy = { $what ->
        [list] Check whether this is the right file. Otherwise keep only the rows and columns that the program reads.
       *[other] Divide the rows over more files in the same folder. Also check whether this is the right file.
    }
finding-B103 = It is not certain with which character encoding this file was saved. This line may have ‘{ $value }’, but also ‘{ $mac }’.
    .remedy = Save the file again as CSV UTF-8. Or put the line encoding = "windows-1252" (or "macintosh") in batch.toml if you know for certain which it is: under [schools] for the school register, under [evaluations] for files of answers.
finding-B104 = ‘{ $value }’ is not a table and was not read.
    .remedy = If this file belongs here, save it as CSV or as an Excel workbook. Otherwise there is nothing to do.
finding-B105 = ‘{ $value }’ was not read: its name is not a school year.{ $found ->
        [0] { "" }
       *[other] { " " }Perhaps { $meant } is meant.
    }
    .remedy = Name the folder after the school year and nothing else, with two years of four digits and a hyphen between them: ‘2025-2026’. Names such as ‘2025-26’, ‘2025_2026’ and ‘PO 2025-2026’ can't be used. Put a loose file in the folder of the right year. If this does not belong to the answers, put it somewhere else.{ $found ->
        [0] { "" }
       *[other] { " " }With --year 2025-2026 you choose the year yourself; the run then goes on without what is here.
    }
finding-B106 = This table has no rows with data.
    .remedy = Check whether this is the right file. The first row that is not blank must hold the names of the columns; the data stand below it.
finding-B107 = The column ‘{ $column }’ is missing. The table was not used.
    .remedy = Add a column with exactly this name in the first row. Capitals, spaces and hyphens do not matter.
finding-B108 = { $columns ->
    [one] This column is not used: ‘{ $column }’.
   *[other] These columns are not used: { $column }.
  }
    .remedy = If one of them should count, check how its name is written. If it holds answers, run sop check and say in koppelingen.xlsx what the column is. Otherwise there is nothing to do.
finding-B109 = The column ‘{ $column }’ stands there twice. The table was not used.
    .remedy = Remove one of the two columns, or give it another name.
finding-B110 = A quotation mark (") begins here that ends nowhere. { $lines ->
        [one] This line was
       *[other] This line and all that follows, { $lines } lines together, were
    } not read. The lines before it were.
    .remedy = Remove the quotation mark, or put one at the end of the cell.
finding-B111 = { $cells ->
        [one] One cell stands
       *[other] { $cells } cells stand
    } outside the columns with a name. The rest of the row was used.
    .remedy = See whether every value of the row stands below the right name. Is it a loose note? Give that column a name, or remove the note.
finding-B112 = { $why ->
        [open] This file is open in another program, and can't be read for that reason.
       *[gone] This file or folder is no longer there, or may not be read.
    }
    .remedy = { $why ->
        [open] Close the file in that program, such as Excel or Word, and then start the program again.
       *[gone] Close the file if it is still open in Excel. Check that the file or folder is still there (also where a link leads to) and that you may open it. Then start the program again.
    }
finding-B113 = This file or folder lies outside the folder of this batch and was not read.
    .remedy = Put the file or folder itself in this place, instead of a link to it.
finding-B114 = This is a file of the kind { $kind }. The program cannot read it, not even when its name ends in .csv or .xlsx.
    .remedy = Open the file and save it as CSV (UTF-8) or as an Excel workbook (.xlsx). Unpack a zip, 7z or rar first. Put the new file in this folder and remove this one.
finding-B115 = This file is not readable text: it holds characters that do not occur in a text.
    .remedy = Open the file in the program that made it and save it as CSV UTF-8 or as an Excel workbook (.xlsx).
finding-B116 = { $what ->
    [line] This line has a letter that does not fit the character encoding of the file: { $encoding }. The file was not read.
   *[file] This file does not fit the character encoding { $encoding }.
  }
    .remedy = { $what ->
        [line] Open the file and look in this line for the letter that looks strange. Type it again and save the file as CSV UTF-8. There may be more of such letters.
       *[file] Save the file again as CSV UTF-8. If batch.toml has a line with encoding, check it or remove it.
    }
finding-B117 = This workbook is protected with a password.
    .remedy = Open the workbook, remove the password (File, Info, Protect Workbook) and save it again.
finding-B118 = This workbook is damaged and was not read. Technical message: { $detail }.
    .remedy = Open the workbook in Excel or LibreOffice, let it be repaired if necessary, and save it again as .xlsx.
finding-B119 = { $what ->
    [cell] The file was not read: this cell has too much text (more than 100,000 bytes).
    [batch] This file was not used: together with the files before it it takes too much memory (more than 560 MB).
    [file] This file was not used: it takes too much memory (more than 560 MB).
    [list] This file was not used: there is too much in it for a list (more than 64 MB of memory).
   *[table] This table was not read: once opened it takes too much memory.
  }
    .remedy = { $what ->
        [cell] Shorten the text in this cell. Is the cell not that long in the spreadsheet? Then a quote or the end of a line is missing before it.
        [list] Check whether this is the right file. Otherwise keep only the rows and columns that the program reads.
        [file] Check whether this is the right file. Otherwise divide the rows over more files, and run in parts.
        [batch] Check whether this is the right file. Otherwise take away files of old school years, or run in parts.
       *[table] Check whether something stands far outside the data. Otherwise copy only the data to a new file.
    }
finding-B120 = This cell holds an error of the spreadsheet: { $value }.
    .remedy = Correct the formula in this cell, or type the value yourself.
finding-B121 = This file is named as a workbook ({ $value }), but is none: it holds text only.
    .remedy = Open the file in the program that made it and save it as an Excel workbook (.xlsx) or as CSV (UTF-8). Giving it another name is not enough.
finding-B122 = The outcome of this formula is not in the file. The cell counts as blank.
    .remedy = Open the workbook in Excel or LibreOffice and save it again. The outcome is then in the file.
finding-B123 = The name of this file or folder can't be used: { $what ->
        [control] it holds characters that can't be seen, such as a line end
       *[unicode] it holds characters that can't be read
    }. What is in it was not read.
    .remedy = Give the file or folder another name, with common letters, digits, spaces and hyphens.
finding-B124 = This folder is a link to another folder and was not read.
    .remedy = Put the files themselves in the folder, instead of a link to them.
finding-B125 = This folder lies too deep within other folders and was not read.
    .remedy = Put the files higher up, best of all directly in the folder of the school year.
finding-B150 = The reports can't go to ‘{ $value }’: { $what ->
        [evaluations] that is a folder with self-evaluations of schools
        [norms] that is the folder with the norms
        [year] that is a folder of a school year that this program did not make
       *[inputs] the folder that would be made takes the place of files that this run reads
    }.
    .remedy = Choose another folder with --out, for example ‘reports’ beside the batch folder. The program itself makes a folder for each school year in it.
finding-B151 = Finding { $code } occurs { $more } more times in this file. Those are not listed one by one, but they do count.
    .remedy = First solve what is listed: mostly it is the same everywhere. Then run again.
finding-B152 = This text has { $length } characters and does not fit: { $what ->
        [name] reports show the first { $limit } characters of the name
       *[cell] a workbook of Excel shows the first { $limit } characters
    }.
    .remedy = Shorten the text if all of it must be shown. No verdict depends on it.
finding-B153 = This file changed while the program was at work.
    .remedy = Wait until nobody saves or synchronises the file any more, and run again.
finding-B126 = This sheet is hidden in such a way that Excel does not show it. It was not read.
    .remedy = Does it hold answers? Copy them to a visible sheet, or ask the school for a new file. Otherwise there is nothing to do.
finding-B130 = { $kind ->
        [beside] This row has { $cells } cells, and there should be { $expected }.
       *[remark] In this row an answer stands where a remark belongs: its cells have probably moved along.
    } What it holds may stand below the wrong name. The row was not used.
    .remedy = Mostly a text holds a separator. Put that cell between quotation marks ("...") or remove the separator. In Excel: move the cells back, or do not put a note right beside the table.
finding-B131 = This row has { $cells } { $cells ->
        [one] cell
       *[other] cells
    }, and there should be { $expected }. What it holds may stand below the wrong name. The row was not used.
    .remedy = Add the separator that is missing, for a blank cell as well.
finding-B180 = batch.toml says under hand_in that schools hand in by { $value }. That is not in school year { $year }, so the date stands on no sheet.
    .remedy = Put a date in school year { $year } behind by, or remove the line.
finding-B181 = The colour { $value } of the house style can't be { $kind ->
        [text] read
       *[shape] seen
    } well on white: its contrast is { $whole }.{ $part } to 1, and it takes { $kind ->
        [text] 4.5
       *[shape] 3
    } to 1 (WCAG 2.2). { $nearest } was used.
    .remedy = Put "{ $nearest }" behind colours in batch.toml, or choose a darker colour yourself.
finding-B182 = The logo ‘{ $value }’ was not used: { $what ->
        [kind] it is no PNG and no SVG
        [much] it is too large: more than 4,000 pixels wide or high, more than 4 million pixels, or more than 5,000 shapes
        [damaged] the file is damaged
        [unsafe] it holds something that can run or leads elsewhere: { $part }
        [drawn] it holds something that is not drawn: { $part }
       *[empty] there is nothing in it
    }.
    .remedy = { $what ->
        [drawn] Let the drawing program turn everything into shapes (outlines) of one colour, without text, gradients or transparency. Or save the logo as a PNG.
        [unsafe] Save the logo again as a plain SVG without references, or as a PNG.
       *[other] Take a PNG or SVG of at most 256 kB that a browser can open.
    }
finding-B170 = This cell holds { $lines } lines that look like rows of the table. The row with this cell was not used.
    .remedy = See whether a quotation mark (") is missing in these lines or one too many. If it is one remark, remove the separators from its lines.
finding-B132 = In this table every line stands in one cell, with { $delimiter ->
        [comma] commas
        [semicolon] semicolons
        [tab] tabs
       *[bar] vertical bars
    } in it. The program has parted the lines itself.
    .remedy = See whether the answers are right. It is better to split the column: in Excel choose Data, Text to Columns, Delimited, and save the workbook.
finding-B133 = The workbook names this sheet, but holds nothing of it. It was passed over.
    .remedy = Open the workbook in Excel. If there are answers on this sheet, save the workbook again. If it is an old macro, there is nothing to do.
finding-B134 = In this table nearly every line stands in one cell, but not every one: some rows have something in another cell as well. The table was not read.
    .remedy = Open the original CSV file in Excel by Data, From Text/CSV, with the right separator. Or split the column by Data, Text to Columns. Then save it.
finding-B145 = { $kind ->
    [file] { $texts ->
        [one] One text of this file has a character that the font of the reports does not have. It stands here. On paper the character is missing, or there is a question mark.
       *[other] { $texts } texts of this file have a character that the font of the reports does not have. The first stands here. On paper the character is missing, or there is a question mark.
    }
   *[text] This text has a character that the font of the reports does not have. On paper and in the charts it says: ‘{ $shown }’.
  }
    .remedy = Write the text without that character if it cannot be read well like this. Otherwise there is nothing to do.

## R: the school register

finding-R101 = The school register lacks: { $columns }. Without these columns the program cannot work.
    .remedy = Add the columns. In povo goes PO or VO. In soort goes bao, sbo, so, vo, pro or vso: the word that the norm uses. A file of DUO often does not have these two columns. If the answer is the same for all schools in the file, put for instance sector = "PO" and kind = "bao" under [schools] in batch.toml.
finding-R102 = The school register does not hold a single school that can be used.
    .remedy = First solve the other findings about this file.
finding-R103 = The column ‘{ $column }’ is blank for this school. The row was not used.
    .remedy = Fill in the cell.
finding-R104 = ‘{ $value }’ is not a site number (vestigingsnummer). The row was not used.
    .remedy = Fill in the site number as text: the BRIN code (two digits, two letters) and two digits, such as 01AB00. If a spreadsheet makes a number of it, first give the column the format Text.
finding-R105 = ‘{ $value }’ is not a site number (vestigingsnummer). Probably a zero was lost and { $likely } is meant. The row was not used.
    .remedy = Give the column the format Text in the spreadsheet and fill in the whole number, with its zeros.
finding-R106 = ‘{ $value }’ is neither PO nor VO. The row was not used.
    .remedy = Fill in PO or VO in the column povo. Special education belongs to PO, secondary special education and practical training to VO.
finding-R107 = ‘{ $value }’ is not a school year. The row was not used.
    .remedy = Write the school year as 2025-2026, or leave the cell blank.
finding-R108 = This period ends in { $value } and only begins in { $from }. The row was not used.
    .remedy = Correct van or tot. Leave van blank if the school was always there, and tot if it stays.
finding-R109 = For a part of the time school { $value } also stands in row { $other }. This row was not used.
    .remedy = Fill in van and tot so that the periods of a school do not overlap, or remove one of the rows.
finding-R110 = School { $value } stands there twice in the same way, also in row { $other }. One row counts.
    .remedy = Remove one of the two rows.
finding-R111 = ‘{ $value }’ is not a number of pupils. The school counts, but without a number of pupils.
    .remedy = Fill in a whole number, such as 312 or 1.234. If the number is not known, leave the cell blank.
finding-R112 = The successor ‘{ $value }’ is not in the school register. The succession does not count.
    .remedy = Check the site number of the successor, or add that school.
finding-R113 = By way of the successor { $value } this school comes back to itself. The succession does not count.
    .remedy = As opvolger, fill in the school that carries on after the merger, and leave the cell blank for that school itself.
finding-R130 = School { $value } names successor { $successor }, but in row { $row } tot is blank: so the school still exists. Nothing goes over to the successor.
    .remedy = As tot, fill in the last school year of { $value }. If the school still exists, leave opvolger blank.
finding-R131 = In this row school { $value } names successor { $successor }, and in its last period successor { $last }. The last one counts.
    .remedy = Fill in the same successor in all rows of { $value }, or in the last one only.
finding-R132 = School { $value } stands here with other data than in { $other }. These are two versions of the school register, and the program does not choose one.
    .remedy = Leave only the sheet that holds in the workbook, or correct the row that is wrong. If the school changed, fill in van and tot so that the periods do not overlap.
finding-R133 = This sheet is hidden, and school { $value } also stands in { $other }. It is another version of the school register and was not read.
    .remedy = If this sheet is old, remove it. If this is the sheet that holds, show it and remove the other.
finding-R114 = { $value } has no board (bevoegd gezag). The school counts with no board at all.
    .remedy = Fill in the number or the name of the board.
finding-R115 = The school register does not name boards (bevoegd gezag). So there are no outcomes per board.
    .remedy = Add the columns bevoegd_gezag_nummer and bevoegd_gezag if you want to see those outcomes.
finding-R116 = This row names two different site numbers: ‘{ $value }’ does not agree with ‘{ $other }’. The row was not used.
    .remedy = Check the columns with the BRIN code and the site number, and let every column hold the same number.
finding-R117 = { $rows ->
        [one] One row was
       *[other] { $rows } rows were
    } not used: the school is not in the chosen municipality ({ $value }). { $kept ->
        [one] One row is
       *[other] { $kept } rows are
    } left.
    .remedy = If a school of another municipality takes part, { $by ->
        [option] give that municipality too, with another --municipality.
       *[batch] add that municipality in batch.toml, under [schools] at municipality.
    } Otherwise there is nothing to do.
finding-R118 = Not a single row has the municipality ‘{ $value }’, which { $by ->
        [option] --municipality
       *[batch] batch.toml
    } chooses.{ $found ->
        [0] {""}
       *[other] {" "}Did you mean { $near }?
    }
    .remedy = Check how the name is written in the column GEMEENTENAAM, and write it that way { $by ->
        [option] behind --municipality.
       *[batch] in batch.toml, under [schools] at municipality.
    } Capitals, spaces and hyphens do not matter.
finding-R119 = { $by ->
        [option] --municipality
       *[batch] batch.toml
    } chooses a municipality ({ $value }), but the school register has no column GEMEENTENAAM.
    .remedy = Add the column GEMEENTENAAM, or remove { $by ->
        [option] --municipality.
       *[batch] the line municipality from batch.toml.
    } Then all schools in the file take part.
finding-R120 = { $count ->
        [one] One school is
       *[other] { $count } schools are
    } new in this school year: { $schools }.
    .remedy = If this is right, there is nothing to do. If it is a school with a new number, fill in the successor (opvolger) at the old number.
finding-R121 = { $count ->
        [one] One school is
       *[other] { $count } schools are
    } carried on by another school from this school year: { $schools }.
    .remedy = If this is right, there is nothing to do. The history of the verdicts goes along to the successor.
finding-R122 = { $count ->
        [one] One school is
       *[other] { $count } schools are
    } no longer there in this school year, and no successor is filled in: { $schools }.
    .remedy = If the school was merged into another, or got a new number, fill in the number that carries on as opvolger. If the school was closed, there is nothing to do. If it still exists, correct tot.
finding-R123 = { $count ->
        [one] One school is
       *[other] { $count } schools are
    } no longer there in this school year, and nor is the successor: { $schools }.
    .remedy = Check the number of the successor, and van and tot of that school.
finding-R124 = The board ‘{ $value }’ stands there under several names: { $names }. Each name counts as a board of its own.
    .remedy = Write the name of the board in the same way for all its schools. If they are different boards, check the number.
finding-R125 = The board ‘{ $value }’ has more than one number: { $numbers }. The schools count together as one board.
    .remedy = A board may have more than one number. If they are different boards, give each a name of its own.
finding-R126 = { $count ->
        [one] One name belongs
       *[other] { $count } names belong
    } to more than one school: { $schools }. These schools can only be recognised by their number.
    .remedy = Let these schools fill in their site number, or give each a name of its own in the school register.
finding-R127 = The number of pupils is not known of any school. Outcomes in pupils stay blank.
    .remedy = Fill the column leerlingen if you want to see those outcomes. DUO has the numbers in another file.
finding-R128 = { $count ->
        [one] One PO school has no district (wijk), while others have
       *[other] { $count } PO schools have no district (wijk), while others have
    }: { $schools }. Without a district a school counts in none of them.
    .remedy = Fill in the district of these schools.
finding-R160 = ‘{ $value }’ is the name that tables give to schools without a district (wijk) or board. The cell counts as blank.
    .remedy = Leave the cell blank if the school has none. If the district or board is really called so, write the name without brackets.
finding-R161 = The district (wijk) ‘{ $value }’ is spelled in several ways: { $names }. Each name counts as a district of its own.
    .remedy = Write the name of the district in the same way for all its schools. If they are different districts, give them names that differ more.
finding-R129 = School { $value } also stands in row { $other }, with other contents. In both rows van and tot are blank. This row was not used.
    .remedy = Remove the row that is wrong. If the school changed, fill in van and tot so that the periods do not overlap.

finding-R135 = More than one school has the name ‘{ $value }’ in opvolger: { $sites }. This school has no successor now.
    .remedy = Fill in the vestigingsnummer of the successor.
