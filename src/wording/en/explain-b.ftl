# Explanations of the codes B: `sop explain B001`. For each code: what it means (the text itself), the title, why it matters, an example and the cure.

explain-group-B = The folder with files (batch)

explain-B001 = In batch.toml a known key has a value that the program can't use. It is about id_pattern, sector, duplicates, encoding, minimum_group or by. The run stops and writes nothing.
    .title = Value in batch.toml can't be used
    .why = These settings decide which numbers and submissions count. Guessing a value would change verdicts without anybody noticing.
    .example =
        batch.toml:
        {"["}evaluations]
        folder = "zelfevaluaties"
        duplicates = "first"           <- does not exist
    .cure =
        1. Open batch.toml at the line that the finding names.
        2. Choose a value that can be used: duplicates = "latest" or "refuse"; encoding = "utf-8", "windows-1252" or "macintosh"; sector = "PO" or "VO"; minimum_group = a whole number of 0 or more; by = 2026-03-01; id_pattern = a valid regular expression.
        3. If you don't know, remove the line. The default then applies.

explain-B002 = batch.toml names a file or folder that is not there. It may be the schools, norms, agreements, waivers or the folder of self-evaluations. The run stops and writes nothing.
    .title = File or folder named in batch.toml is not there
    .why = Without this file verdicts would be missing or different. Without waivers, for example, a school seems not to meet the norm.
    .example =
        batch.toml:
        waivers = "ontheffing.csv"

        The folder holds: ontheffingen.csv
    .cure =
        1. See in the folder of batch.toml what the file is really called. The name counts from that folder.
        2. Mend the name in batch.toml, or put the file in the right place.
        3. With norms an asterisk is allowed: norms = {"["}"../norms/*.toml"]. At least one file has to fit it.

explain-B003 = In none of the folders of school years is there a file that answers can be read from. The run stops and writes nothing.
    .title = No file of answers at all
    .why = Without answers there is nothing to judge. A report with only "not submitted" would be no picture of the schools.
    .example =
        zelfevaluaties/
            answers.csv                <- not in a folder of a school year
    .cure =
        1. Make a folder per school year in the folder of self-evaluations, such as 2025-2026.
        2. Put the files of answers there: csv, xlsx, xls or ods.
        3. Are they there already? Then solve the other findings about those files.

explain-B004 = The folder that you name does not exist, or there is no batch.toml in it. The run stops.
    .title = No folder with batch.toml
    .why = batch.toml says where the schools, the norms and the answers are. Without that file the program knows nothing.
    .example =
        sop run D:\reports             <- holds old reports only
    .cure =
        1. Name the folder that batch.toml is in, or batch.toml itself: sop run my-batch.
        2. Is there a batch.toml.txt? Take .txt off; Explorer shows that ending with View, Show, File name extensions.
        3. No folder of your own yet? Begin one: sop new my-batch.

explain-B101 = The program can't read this file. Mostly it is a norm that was not saved as UTF-8; the run then stops. Once in a while it is not an ordinary file, but a folder or a device.
    .title = File can't be read
    .why = What is in this file does not count. Answers in it do not count for the school.
    .example =
        batch.toml:  norms = {"["}"norms/po.toml"]
        Notepad saved po.toml as "ANSI": the é can't be read.
    .cure =
        1. A norm: choose Save as in Notepad, and UTF-8 as the encoding.
        2. Something else: open the file. If that fails, ask for it again.
        3. A table: save it as CSV UTF-8 or as an Excel workbook (.xlsx).

explain-B102 = The file is larger than the program reads: 192 MB for answers, 32 MB for the school register, agreements, waivers and mappings, 64 MB for a norm. It was not read. A norm that is too large stops the run.
    .title = File is too large
    .why = Such a file is hardly ever a table of answers: ten thousand schools with a hundred questions fit easily. The limit keeps the computer usable.
    .example =
        zelfevaluaties/2025-2026/everything.csv     900 MB
    .cure =
        1. See whether this is the right file. A backup or an export of a whole system does not belong here.
        2. Is it really this large? Divide the rows over more files in the same folder, each with the header above it.

explain-B103 = A text file does not say with which encoding it was saved, and its characters fit more than one. The program is certain about UTF-8 and Windows-1252; not here. The file was not read.
    .title = Encoding is not certain
    .why = With the wrong encoding, letters with an accent become other letters. An answer such as "één keer" is then not recognised. So the program does not guess.
    .example =
        A CSV from Excel on an older Mac:
        99AB00;A.1;één keer            is read as:  99AB00;A.1;ŽŽn keer
    .cure =
        1. Open the file in the program that made it and choose Save as, CSV UTF-8.
        2. Is that impossible and are you certain of the encoding? Put encoding = "macintosh" or encoding = "windows-1252" in batch.toml: below {"["}schools] for the register, below {"["}evaluations] for all files of answers without a byte order mark (BOM), also for those in UTF-8.

explain-B104 = In the folder of a school year there is a file that is not a table. It was not read. The program reads csv, tsv, txt, xlsx, xlsm, xls and ods.
    .title = File is not a table and was not read
    .why = Mostly this is a letter or a photo and nothing is wrong. Sometimes a school's answers are in a pdf or a Word file: that school then counts as not submitted.
    .example =
        zelfevaluaties/2025-2026/
            answers.csv
            explanation 99AB00.docx    <- not read
    .cure =
        1. Does it hold answers? Put them in a table and save it as CSV or as an Excel workbook.
        2. Doesn't it belong to the batch? Then there is nothing to do. You may leave it there.

explain-B105 = In the folder of self-evaluations there is a folder whose name is not a school year, or a loose file with a table. What is in it was not read.
    .title = Folder is not named after a school year
    .why = The school year decides which norm applies and which year is compared with. If answers are in it, those schools count as not submitted.
    .example =
        zelfevaluaties/
            2025-2026/                 <- right
            2026/                      <- not a school year
            late.xlsx                  <- not in a folder of a school year
    .cure =
        1. Name the folder after the school year, with four digits for each year: 2025-2026.
           If the name is a slip for a school year, or may hold the latest year, the run stops; with --year it goes on.
        2. Put loose files in the folder of their school year.
        3. Doesn't it belong to the batch? Then put it somewhere else.

explain-B106 = The file has no rows with data: it is blank, or there is only a header. Nothing was read from it.
    .title = Table without rows of data
    .why = A school that sent this file counts as not submitted. If it is scholen.csv, or a file of agreements or waivers without even a header, the run stops.
    .example =
        99AB00.csv:
        vestigingsnummer;indicator;antwoord
        (and nothing more)
    .cure =
        1. Open the file. Are there rows in another file or in another version? Then use that one.
        2. Put the names of the columns in the first row that is filled, and the data below it.
        3. Is the file blank on purpose? Then you may remove it.

explain-B107 = The file of agreements or waivers lacks a column that is needed. The run stops and writes nothing.
    .title = Required column is missing
    .why = Without waivers schools would wrongly not meet the norm. Without agreements a conversation would start all over. So the run does not go on without them.
    .example =
        ontheffingen.csv:
        vestigingsnummer;standaard;reden;verleend_door  <- tot is missing
        99AB00;V1;rebuilding;partnership
    .cure =
        1. Add the column in the row of names. Capitals, spaces and hyphens do not matter.
        2. Agreements need vestigingsnummer and omschrijving. Waivers need vestigingsnummer, standaard, tot, reden and verleend_door.
        3. No agreements or waivers? Then remove the line agreements or waivers from batch.toml.

explain-B108 = The table has columns whose name the program does not know. It skips these columns and reads the rest.
    .title = Columns that mean nothing to sop
    .why = Mostly this is right: a file from DUO has many columns that are not needed here. But a typing error in the name of a column costs everything below it.
    .example =
        vestigingsnummer;indicator;antwoord;toelichtng  <- typing error
        99AB00;A.1;3;See the year plan
    .cure =
        1. Read the names in the finding. If one of them should count, mend the name in the first row.
        2. Known columns with answers: vestigingsnummer, indicator, antwoord, schooljaar, toelichting, ingevuld_door, functie, datum.
        3. Are the columns for yourself only? Then there is nothing to do.

explain-B109 = Two columns of the register, the agreements or the waivers mean the same. The program chooses neither. The run stops and writes nothing.
    .title = Two columns with the same meaning
    .why = If the two differ, nobody can see which one is right. A wrong choice changes who takes part or what was agreed.
    .example =
        scholen.csv:
        vestigingsnummer;naam;VESTIGINGSNAAM;povo;soort  <- naam twice
    .cure =
        1. See which of the two columns has the right data.
        2. Remove the other one, or give it a name that the program does not know, such as naam_oud.

explain-B110 = A cell in a text file begins with a quote (") that never closes. The program can't know where the cell ends. This row and everything behind it were not read; the rows before it were.
    .title = Quote is not closed
    .why = All answers behind this place are missing. Schools further down count as not submitted or have open questions. If it is the file of waivers, the run stops.
    .example =
        99AB00;A.1;3;"See the year plan
        99AB00;A.2;4;                  <- this row was not read either
    .cure =
        1. Open the file in Notepad and go to the line that the finding names.
        2. Put a quote at the end of the cell, or remove the first one.
        3. Run again. Only then you see whether something is wrong further down.

explain-B111 = In a row something stands below no name, such as a note beside the table. The rest of the row was used as usual. What stands too far was not used and is not quoted, for it may be about a pupil.
    .title = Cell below no name
    .why = Mostly it is a loose note. If the row was moved in Excel by mistake, the answer stands in the wrong column as well.
    .example =
        | vestigingsnummer | indicator | antwoord |               |
        | 99AB00           | A.1       | 3        | to be called  |
    .cure =
        1. Go to the row and see whether every value stands below the right name.
        2. Is it a loose note? Give the column a name, or remove the note.

explain-B112 = The file was there when the run began, but was gone later, or it was open in another program or may not be read. What is in it does not count.
    .title = File is gone or open in another program
    .why = Answers in this file are missing. If it is scholen.csv or the file of agreements or waivers, the run stops.
    .example =
        zelfevaluaties/2025-2026/99AB00.xlsx
        Somebody moved the file during the run, or OneDrive was still busy.
    .cure =
        1. Close the file in Excel and wait until OneDrive or SharePoint is done.
        2. Check that you can open the file yourself.
        3. Run again.

explain-B113 = This file or folder really lies outside the batch folder: it is a symbolic link to another place. What is in it was not read.
    .title = File lies outside the batch folder
    .why = So a file never gets into a report that does not belong there, by way of a link that nobody sees. A path that batch.toml names, also on another drive, you do see, and it is read.
    .example =
        zelfevaluaties/2025-2026/99AB00.csv  ->  /home/anja/private/99AB00.csv
    .cure =
        1. Copy the file itself into the batch folder.
        2. If it has to stand elsewhere, name that place itself in batch.toml, such as "../norms/po.toml" or "D:/swv/schools.xlsx".

explain-B114 = This is a kind of file that the program does not read, though there may be answers in it: PDF, Word, PowerPoint, HTML, XML, xlsb, numbers or a zip. The program sees that from the first bytes or from the end of the name. The file was not read.
    .title = This kind of file is not read
    .why = The answers in this file do not count, even if its name ends in .xlsx or .csv. Without another file the school counts as not submitted.
    .example =
        results.xls
        A website gave this name to a web page (HTML) with a table.
    .cure =
        1. Open the file in Excel or LibreOffice. Unpack a zip first.
        2. Choose Save as, and then Excel workbook (.xlsx) or CSV UTF-8.
        3. Put the new file in the folder and remove the old one.

explain-B115 = This text file holds NUL characters. They do not belong in a text. Often it is UTF-16 without a mark at its beginning, or no text at all. The file was not read.
    .title = File is not a readable text
    .why = The answers in this file do not count. Without another file the school counts as not submitted.
    .example =
        answers.csv begins with:  9 . 9 . A . B . 0 . 0 .    (each dot is a NUL)
    .cure =
        1. Open the file in the program that made it.
        2. Choose Save as, and then CSV UTF-8 or Excel workbook (.xlsx).
        3. Do you see strange characters only? Then the file is damaged: ask for it again.

explain-B116 = The characters in this file do not fit the encoding that is set, or that the file itself names at its beginning. Or the file is UTF-8 but for a letter here or there: the finding then names the line. The file was not read.
    .title = Text does not fit the encoding
    .why = With a wrong encoding letters would vanish or change. The answers in this file do not count.
    .example =
        batch.toml:  encoding = "utf-8"
        99AB00.csv was saved as Windows-1252 and holds an é.
    .cure =
        1. Is there an encoding in batch.toml? Remove that line: mostly the program recognises the encoding itself.
        2. Does the finding name a line? Open the file, type the letter there that looks strange again and save it as CSV UTF-8.
        3. Or save the file again as CSV UTF-8.

explain-B117 = The workbook is protected with a password for opening. The program never asks for a password. The workbook was not read.
    .title = Workbook has a password
    .why = The answers in this workbook do not count. Without another file the school counts as not submitted.
    .example =
        99AB00.xlsx
        Excel asks when opening it: Enter the password.
    .cure =
        1. Open the workbook in Excel with the password.
        2. Choose File, Info, Protect Workbook, Encrypt with Password. Clear the box and choose OK.
        3. Save the workbook. A protected sheet (against changes only) is fine.

explain-B118 = The workbook is damaged or did not arrive whole. The program then reads none of its sheets, for a part of it might pass for all of it.
    .title = Workbook is damaged
    .why = The answers in this workbook do not count. Without another file the school counts as not submitted.
    .example =
        99AB00.xlsx is 12 kB; the school sent a file of 48 kB.
    .cure =
        1. Open the workbook in Excel or LibreOffice. Let it be repaired if need be and check what is in it.
        2. Save the workbook again as .xlsx.
        3. If that fails, ask for the file again.

explain-B119 = Opened, the table would take too much memory: for example more than 20 million cells with content, a workbook that unpacks to more than 1 GB, or a cell with more than 100,000 bytes of text (Excel has room for 32,767 characters). The file was not read.
    .title = Table takes too much memory
    .why = The limit guards your computer against files that are huge by intent or by accident. The answers in this file do not count.
    .example =
        answers.xlsx
        The file is 3 MB, but unpacks to more than 1 GB.
    .cure =
        1. Press Ctrl+End in Excel. Are you far outside the table? Then something stands there.
        2. Copy only the table to a new workbook and save it as .xlsx.
        3. Does the finding name a cell? Then shorten the text in it.

explain-B120 = A cell of a workbook holds an error value, such as #N/A or #REF!. The formula in that cell gives no result. The error value counts as the text of the cell.
    .title = Cell holds an error value of Excel
    .why = If it stands at an answer, the scale does not know that text and the question counts as unanswered (A130). If it stands at a number, the row belongs to no school.
    .example =
        99AB00.xlsx, sheet Answers, cell C14:   =VLOOKUP(A14,Sheet2!A:B,2,0)
        Excel shows:                            #N/A
    .cure =
        1. Go in Excel to the cell that the finding names.
        2. Mend the formula, or type the value yourself.
        3. Save the workbook and run again.

explain-B121 = The name ends in .xlsx, .xls, .xlsm or .ods, but the file is no workbook and no table either. There is only text in it. The file was not read.
    .title = File is named as a workbook, but is none
    .why = The answers do not count. Changing the name only does not make a workbook of a text.
    .example =
        99AB00.xlsx, opened in Notepad:
        Dear colleague, here are our answers ...
    .cure =
        1. Open the file in the program that made it.
        2. Put the answers in a table and choose Save as, Excel workbook (.xlsx) or CSV UTF-8.

explain-B122 = A cell of a workbook holds a formula whose outcome is not in the file. The program does not work it out itself. The cell counts as blank.
    .title = Formula without an outcome
    .why = If it stands at an answer, the question counts as unanswered. If it stands at a number, the row belongs to no school.
    .example =
        99AB00.xlsx was made by a program, not by Excel:
        cell C14:   =B14+1             <- the outcome was never worked out
    .cure =
        1. Open the workbook in Excel or LibreOffice and save it again. Then the outcome is in the file.
        2. Or type the value in the cell yourself.

explain-B123 = The name of a file or folder holds characters that can't be seen or can't be read, such as a line break. What it holds was not read.
    .title = Name of a file can't be used
    .why = The name stands in findings and in the manifest. With unseen characters one name can look like another.
    .example =
        99AB00(line break).csv
    .cure =
        1. Give the file or folder another name, with plain letters, digits, spaces and hyphens.

explain-B124 = A folder within the folder of self-evaluations is a symbolic link to another folder of the batch. It was not read.
    .title = Folder is a link to another folder
    .why = Else the same files could count twice, or the search would never end.
    .example =
        zelfevaluaties/2025-2026/copy  ->  zelfevaluaties/2024-2025
    .cure =
        1. Put the files themselves in the folder of the school year.
        2. Remove the link.

explain-B125 = A folder lies more than eight folders deep below the folder of the school year. It was not read.
    .title = Folder lies too deep
    .why = Answers in this folder do not count. The limit keeps the search short.
    .example =
        zelfevaluaties/2025-2026/a/b/c/d/e/f/g/h/i/99AB00.csv
    .cure =
        1. Put the files higher, best right in the folder of the school year.

explain-B126 = A workbook has a sheet that is hidden in such a way that Excel does not offer to show it. Programs make such sheets for themselves. The sheet was not read.
    .title = Very hidden sheet was not read
    .why = Nobody can see what such a sheet holds, so nobody handed it in like that. If it does hold answers, they do not count.
    .example =
        99AB00.xlsx
            sheet Answers              <- read
            sheet Settings             <- very hidden, not read
    .cure =
        1. Do you expect answers on this sheet? Ask the school for a file that has them on a visible sheet.
        2. Else there is nothing to do.

explain-B130 = A row has more cells than the header and the other rows. In a workbook that is so where right beside the table stands what may be an answer, or beside a waiver anything at all; and where the number of an answer stands in the column for remarks. The program can't know which separator is one too many. The whole row was not used: no answer, no school, no waiver.
    .title = Row has shifted: a cell too many
    .why = Behind a loose separator everything stands one column too far. Without this error a question would get the answer of its neighbour.
    .example =
        vestigingsnummer;opmerking;A.1;A.2
        99AB00;well arranged;3;3
        99CD00;good; see the year plan;2;3  <- one ; too many
    .cure =
        1. Go to the row and look for the text with the separator.
        2. Put that text between quotation marks ("...") or remove the separator.
        3. Does every row end in some blank cells? That is fine, if all rows have as many.

explain-B131 = A row of a text file has fewer cells than the header and the other rows. The program can't know where the separator is missing. The whole row was not used.
    .title = Row has shifted: a cell too few
    .why = Behind the place where a separator is missing everything stands one column too early. A program that leaves out blank cells at the end does so in more rows; such rows were used.
    .example =
        vestigingsnummer;opmerking;A.1;A.2
        99AB00;;3;3
        99CD00;2;3                          <- the blank remark is missing
    .cure =
        1. Go to the row and see whether every value stands below the right name.
        2. Add the separator that is missing, at the end of the row as well.

explain-B132 = Every line of the table stands as one text in the first column. That happens when a Dutch Excel opens a CSV with commas. The program parted the lines at the separator and then read them as usual.
    .title = Whole line in one cell
    .why = The answers count. A line with a separator too many or too few was not used; see B130 and B131.
    .example =
        | A                                   |
        | vestigingsnummer,indicator,antwoord |
        | 99AB00,A.1,3                        |
    .cure =
        1. In Excel choose the column, then Data, Text to Columns, Delimited, and the separator.
        2. Save the workbook and run again.

explain-B133 = The list of sheets in the workbook names one of which the file holds nothing. Old macros and programs that make workbooks leave such a line behind.
    .title = Sheet without content
    .why = Mostly nothing is lost: Excel shows such a sheet blank or not at all. If it did hold answers, they do not count.
    .example =
        99AB00.xlsx
            sheet Answers              <- read
            sheet Module1              <- stands in the list only
    .cure =
        1. Open the workbook in Excel and see whether a sheet of answers is missing.
        2. If so: ask the school for a new file. Else there is nothing to do.

explain-B134 = Most lines of the table stand as one text in the first column, but some rows have something in another column as well. Excel has then cut a text with a semicolon in pieces.
    .title = Lines partly in one cell
    .why = What belongs together is no longer certain. So the whole table was not used.
    .example =
        | A                          | B            |
        | 99AB00,well arranged,3,3   |              |
        | 99CD00,good                | see plan,2,3 |
    .cure =
        1. Find the original CSV file and hand that in, or open it in Excel by Data, From Text/CSV.
        2. Is it gone: put the pieces of such a row back in the first cell, and then choose Data, Text to Columns.

explain-B170 = One cell holds lines that look like rows of the same table, or a quotation mark (") closes only lines later, with text behind it. Mostly a quotation mark is missing. By the rules of CSV all those lines are one cell; the program does not guess which rows they were. The row with this cell was not used. Ordinary remarks of several lines are no problem, also with a semicolon in them.
    .title = Rows in one cell
    .why = The rows in the cell would be gone without notice, and the row itself would get the answers of the last one. Schools that stand only in such a cell count as not submitted.
    .example =
        99AB00;"good;3;3;3
        99CD00;x;1;1;1      <- stands in the cell of 99AB00
        99EF00;"fine;3;3;3
    .cure =
        1. Open the file in a plain text editor and go to the line that the finding names.
        2. Find the quotation mark that is one too many or missing, and mend it.
        3. Is it one remark after all? Then remove the separators at the beginning of its lines.

explain-B145 = A name, a text of the norm, an explanation, an agreement or a waiver has a character that the font of the reports does not have: a picture, a letter of another script, or a loose accent that makes no known letter with the one before it.
    .title = Character that paper cannot show
    .why = Reports and charts use a font of their own, so that they are the same everywhere. The character is left out, or a question mark stands there. In the tables and on screen the text stands as it is. Of answers, agreements and waivers there is one finding per file, with the number and the first place, without the text.
    .example =
        scholen.csv: wijk = Lindewijk 🌳
        on paper:           Lindewijk ?
    .cure =
        1. Write the text without the character if it cannot be read well on paper.
        2. Otherwise there is nothing to do.

explain-B150 = The folder where the reports should go is input itself: the folder of self-evaluations or norms, a folder of a school year that this program did not make, or a folder that holds files of this run. Nothing was written.
    .title = Output can't go to a folder of input
    .why = The next run would read the reports as answers, or files of schools would lose their place.
    .example =
        sop run my-batch --out my-batch/zelfevaluaties
    .cure =
        1. Choose a folder of its own with --out, for example reports.
        2. Don't name the folder of the school year: the program makes that itself.

explain-B151 = Of one kind of finding there are more than 1,000 in one file. The first 1,000 are listed, the rest is counted.
    .title = More of the same findings
    .why = So the list stays readable, and a file with millions of bad rows fits in memory too. The totals count everything.
    .example =
        zelfevaluaties/2025-2026/all.csv
            A111 on 250,000 rows       <- 1,000 listed, 249,000 counted
    .cure =
        1. Look at the findings that are listed: mostly the cause is the same everywhere.
        2. Solve those and run again.

explain-B152 = A text is longer than the place it belongs in. A cell of Excel can hold no more than 32,767 characters, and of the name of the partnership 200 are used.
    .title = Text was cut
    .why = A text that is too long would make a workbook unusable. Only its first part is shown now; no verdict changes.
    .example =
        batch.toml:
        name = "Partnership ..."       <- longer than 200 characters
    .cure =
        1. Shorten the text.
        2. If the first part is enough, there is nothing to do.

explain-B153 = A file changed between two readings in the same run. The run stops, or the file was not used.
    .title = File changed while it was read
    .why = Else reports and manifest would be about two different files.
    .example =
        zelfevaluaties/2025-2026/99AB00.xlsx   <- saved during the run
    .cure =
        1. Wait until the file is no longer saved or synchronised.
        2. Run again.

explain-B180 = The last day to hand in is not in the school year of the reports. The date does not come on paper.
    .title = Last day of another school year
    .why = Last year's date on this year's sheet would mislead a school.
    .example =
        {"["}hand_in]
        by = 2025-03-01      <- the reports are about 2025-2026
    .cure =
        1. Put a date from 1 August up to 31 July of this school year behind by.
        2. Or remove the line: then it says that you agree in the conversation when.

explain-B181 = A colour of the house style has too little contrast on white. The program uses the nearest colour that can be read: the same one with as little black as it takes.
    .title = Colour with too little contrast
    .why = Whoever sees less well, or prints a report in grey, must be able to read headings and accents too. WCAG 2.2 asks 4.5 to 1 for text and 3 to 1 for shapes.
    .example =
        {"["}style]
        colours = ["#f39200", "#0b4f5c"]      <- orange text on white: 2.35 to 1
    .cure =
        1. Take the colour that the finding names.
        2. Or swap the colours: the first is for text, the second for bars and marks.

explain-B182 = The logo in batch.toml can't be used. The reports were made without a logo.
    .title = Logo that can't be used
    .why = A logo stands on every report. So nothing may be in it that can run, that must come from elsewhere or that would be otherwise on paper than on screen.
    .example =
        {"["}style]
        logo = "logo.svg"      <- an SVG with <text> or with a gradient
    .cure =
        1. Turn text in the logo into outlines and save it as a plain SVG with areas of one colour.
        2. Or save it as a PNG of at most 256 kB.
