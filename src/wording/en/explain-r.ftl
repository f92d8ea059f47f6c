# Explanations of the codes R: `sop explain R101`. For each code: what it means (the text itself), the title, why it matters, an example and the cure.

explain-group-R = The register of schools (scholen.csv)

explain-R101 = The register lacks a column that is needed: vestigingsnummer, naam, povo or soort. The run stops and writes nothing.
    .title = Required column is missing in the register
    .why = Without povo and soort nobody knows which norm applies to a school. Without a number answers belong to no school.
    .example =
        A file from DUO, without povo and soort:
        VESTIGINGSNUMMER;VESTIGINGSNAAM;BEVOEGD GEZAG NAAM
        99AB00;De Esdoorn;Stichting Voorbeeld
    .cure =
        1. Add the columns that the finding names.
        2. Fill in PO or VO at povo, and at soort the word that the norm uses: bao, sbo, so, vo, pro or vso.
        3. Is it the same for all schools? Then put for example sector = "PO" and kind = "bao" in batch.toml below {"["}schools].
        4. DUO's own names of columns may stay, such as INSTELLINGSCODE with VESTIGINGSCODE.

explain-R102 = The register has no row that can be used. The run stops and writes nothing.
    .title = No school that can be used
    .why = Without schools there is nothing to judge: every answer would be of an unknown school.
    .example =
        vestigingsnummer;naam;povo;soort
        9900;De Esdoorn;PO;bao         <- and so all rows: not a right number
    .cure =
        1. Solve the other findings R; they tell row by row what is wrong.
        2. Do you use numbers of your own? Then put id_pattern in batch.toml below {"["}schools].

explain-R103 = In a row of the register a required cell is blank. The row was not used: this school does not take part.
    .title = Blank required cell in the register
    .why = The school is in no report. Its answers are set aside as those of an unknown school (A111).
    .example =
        vestigingsnummer;naam;povo;soort
        99AB00;De Esdoorn;;bao         <- povo is blank
    .cure =
        1. Fill in the cell. Required are vestigingsnummer, naam, povo and soort, and the municipality if batch.toml chooses municipalities.
        2. Is the row a total or a note? Then remove it.

explain-R104 = The register has a number that does not look like a vestigingsnummer. The row was not used: this school does not take part.
    .title = Not a vestigingsnummer
    .why = The number ties answers, agreements and reports to the school. Half a number may belong to another school.
    .example =
        vestigingsnummer;naam;povo;soort
        99AB;De Esdoorn;PO;bao         <- the BRIN code only
    .cure =
        1. Fill in the whole number: two digits, two letters and two digits, such as 99AB00. The main site is mostly 00.
        2. Does Excel make something else of it? Give the column the format Text first (Home, Number) and type the number again.
        3. Do you use numbers of your own? Then put id_pattern in batch.toml below {"["}schools]. Letters without accent, digits and hyphens can be used.

explain-R105 = The register has a number that has lost a zero. With that zero it would be right; the finding names it. The program does not put the zero there itself. The row was not used.
    .title = Vestigingsnummer without its zero
    .why = Spreadsheets take away zeros that they hold to be needless. The school does not take part now, and the number without the zero may look like that of another school.
    .example =
        vestigingsnummer;naam;povo;soort
        99AB1;De Esdoorn;PO;bao        <- probably 99AB01
    .cure =
        1. Choose the column in Excel, and then Home, Number, Text.
        2. Type the number again, with all zeros. Changing the format only does not bring back the zero.
        3. A CSV is better opened with Data, From Text/CSV, and then the column as Text.

explain-R106 = At povo there is something else than PO or VO. The row was not used: this school does not take part.
    .title = Povo is not PO or VO
    .why = Povo decides which norms can apply, and whether a conversation is held per district or per school.
    .example =
        vestigingsnummer;naam;povo;soort
        99AB00;De Esdoorn;BO;bao
    .cure =
        1. Fill in PO or VO. Capitals do not matter.
        2. The kinds sbo and so belong to PO; the kinds vso and pro belong to VO.

explain-R107 = At van or tot the register has something that is not a school year. The row was not used: this school does not take part.
    .title = Period of a school is not a school year
    .why = Van and tot decide in which years a school takes part. A wrong year would put the school in a report where it does not belong.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot
        99AB00;De Esdoorn;PO;bao;1-8-2024;
    .cure =
        1. Write a school year: 2024-2025. If Excel makes a date of it, give the column the format Text first.
        2. Leave the cell blank if the school has always been there (van) or stays (tot).

explain-R108 = The period of a school ends (tot) before it begins (van). The row was not used: this school does not take part.
    .title = Period of a school ends before it begins
    .why = The school would exist in no year. Mostly van and tot were swapped.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot
        99AB00;De Esdoorn;PO;bao;2025-2026;2023-2024
    .cure =
        1. Mend van or tot. Both school years count themselves.
        2. Leave tot blank if the school stays.

explain-R109 = A school stands in two rows whose periods overlap, with different data. The row with the period that begins first counts. The other was not used.
    .title = Periods of a school overlap
    .why = In the years that are double the school can have only one kind, one board and one district.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot
        99AB00;De Esdoorn;PO;bao;;2024-2025
        99AB00;De Nieuwe Esdoorn;PO;bao;2024-2025;  <- begin in 2025-2026
    .cure =
        1. Let the old row end in the year before the new one begins.
        2. Or remove the row that is not right.

explain-R110 = The same row stands twice in the register, with the same data throughout. One row counts, the other does not.
    .title = The same school stands there twice
    .why = For the verdicts it makes no difference. But with the next change you may adapt only one of the two.
    .example =
        99AB00;De Esdoorn;PO;bao
        99AB00;De Esdoorn;PO;bao
    .cure =
        1. Remove one of the two rows. In Excel: Data, Remove Duplicates.

explain-R111 = At leerlingen there is something that is not a number of pupils. The school takes part as usual, but without a number of pupils. A blank cell, x and <5 are fine: they mean that the number is not known.
    .title = Number of pupils can't be read
    .why = The board report also shows for how many pupils a standard is in order. This school now counts for 0 pupils there.
    .example =
        vestigingsnummer;naam;povo;soort;leerlingen
        99AB00;De Esdoorn;PO;bao;about 300
    .cure =
        1. Fill in a whole number, such as 312 or 1.234.
        2. Is the number not known? Then leave the cell blank.

explain-R112 = At opvolger (successor) there is a number that is not in the register. The school takes part as usual; the succession does not count.
    .title = Successor is not in the register
    .why = After a merger the history goes on with the successor. Now that school begins anew: its gaps look new.
    .example =
        vestigingsnummer;naam;povo;soort;tot;opvolger
        99AB00;De Esdoorn;PO;bao;2024-2025;99AB07  <- 99AB07 is nowhere
    .cure =
        1. Check the number of the successor.
        2. Add the successor to the register, with van = the year in which it began.

explain-R113 = Who follows the successors comes back to the school where they began. The schools take part as usual; this succession does not count.
    .title = Successors run in a circle
    .why = A history in a circle has no beginning. The comparison with last year would mean nothing.
    .example =
        vestigingsnummer;naam;...;opvolger
        99AB00;De Esdoorn;...;99CD00
        99CD00;De Linde;...;99AB00
    .cure =
        1. Fill in the successor only with the school that ceases to exist.
        2. Clear opvolger with the school that goes on.

explain-R114 = With this school the board (bevoegd gezag) is not filled in, while the register does have that column. The school takes part as usual.
    .title = School without a board
    .why = The school counts with no board. So the results per board are not complete.
    .example =
        vestigingsnummer;naam;povo;soort;bevoegd_gezag
        99AB00;De Esdoorn;PO;bao;
    .cure =
        1. Fill in the name or the number of the board (bevoegd_gezag or bevoegd_gezag_nummer).
        2. Write it the same with each school of that board.

explain-R115 = The register has no column for the board (bevoegd gezag). Everything is made, except results per board.
    .title = Register names no boards
    .why = A board then can't see how its own schools are doing.
    .example =
        vestigingsnummer;naam;povo;soort
        99AB00;De Esdoorn;PO;bao
    .cure =
        1. Add the column bevoegd_gezag (and bevoegd_gezag_nummer if you have it).
        2. You don't want results per board? Then there is nothing to do.

explain-R116 = In a row of the register two columns give different numbers: the BRIN code does not fit the vestigingsnummer. The row was not used: this school does not take part.
    .title = Two numbers in a row do not fit each other
    .why = Nobody can see which number is right. With the wrong number a school gets the answers of another.
    .example =
        INSTELLINGSCODE;VESTIGINGSNUMMER;naam;povo;soort
        99AB;99CD00;De Esdoorn;PO;bao
    .cure =
        1. Check the number with DUO and mend the column that is wrong.
        2. Is one of the columns not needed? Then remove it.

explain-R117 = batch.toml chooses municipalities, and the register holds schools of other municipalities too. Those do not take part. The finding says how many rows were left out and how many remain.
    .title = Schools of other municipalities do not take part
    .why = So the whole file of DUO can be used. The numbers show whether the choice is right.
    .example =
        batch.toml, below {"["}schools]:  municipality = {"["}"ALMERE"]
        GEMEENTENAAM:                UTRECHT   <- this row does not take part
    .cure =
        1. Are the numbers right? Then there is nothing to do.
        2. Does a school of another municipality take part? Then add that: municipality = {"["}"ALMERE", "ZEEWOLDE"].

explain-R118 = batch.toml chooses a municipality of which the register has no row. Schools of other chosen municipalities do take part. If no school remains, the run stops (R102).
    .title = Chosen municipality is not there
    .why = Mostly the name is written in another way. All schools of that municipality are then missing.
    .example =
        batch.toml, below {"["}schools]:  municipality = {"["}"Den Haag"]
        GEMEENTENAAM:                'S-GRAVENHAGE
    .cure =
        1. See how the name stands in the column GEMEENTENAAM and write it that way in batch.toml. Capitals, spaces, hyphens and apostrophes do not matter.

explain-R119 = batch.toml chooses a municipality, but the register has no column with the municipality. The run stops and writes nothing.
    .title = Column with the municipality is missing
    .why = Without that column nobody can see which schools take part. All schools or none would both be wrong.
    .example =
        batch.toml, below {"["}schools]:  municipality = {"["}"ALMERE"]
        scholen.csv:                 vestigingsnummer;naam;povo;soort
    .cure =
        1. Add the column GEMEENTENAAM (gemeente will do as well).
        2. Or remove the line municipality from batch.toml. Then all schools in the file take part.

explain-R120 = These schools take part this school year and did not last year. The finding names them all.
    .title = New schools in this school year
    .why = A new school has no history yet. If an existing school only got a new number, its history gets lost this way.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot;opvolger
        99CD00;De Linde;PO;bao;2025-2026;;
    .cure =
        1. Is it really a new school? Then there is nothing to do.
        2. Did it have another number before? Then fill in tot and opvolger with the old number.

explain-R121 = These schools took part last school year and have now gone over into another school: the successor that you filled in. The finding names them all.
    .title = Schools that went over into another school
    .why = The history of the verdicts goes along to the successor. A wrong successor gives a wrong comparison with last year.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot;opvolger
        99AB00;De Esdoorn;PO;bao;;2024-2025;99CD00
        99CD00;De Linde;PO;bao;;;
    .cure =
        1. Is this right? Then there is nothing to do.
        2. Is it not? Mend opvolger or tot with the old school.

explain-R122 = These schools took part last school year and no longer do, and no successor was filled in. The finding names them all.
    .title = Vanished schools without a successor
    .why = Their gaps and agreements go nowhere. With a closing that is right, with a merger it is not.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot;opvolger
        99AB00;De Esdoorn;PO;bao;;2024-2025;           <- opvolger is blank
    .cure =
        1. Closed? Then there is nothing to do.
        2. Merged, or a new number? Fill in at opvolger the number that goes on.
        3. Does the school still exist? Clear tot.

explain-R123 = These schools took part last school year and no longer do. A successor was filled in, but that does not take part this school year either. The finding names them all.
    .title = Vanished schools with a successor that is not there
    .why = The history goes to a school that gets no report. Mostly the number or a year was filled in wrongly.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot;opvolger
        99AB00;De Esdoorn;PO;bao;;2024-2025;99CD00
        99CD00;De Linde;PO;bao;2026-2027;;             <- begins a year too late
    .cure =
        1. Check the number at opvolger.
        2. Check van and tot of the successor.

explain-R124 = A board stands there with different names: one number has two names, or two names differ in capitals, spaces or hyphens only. Each name counts as a board of its own.
    .title = Board with different names
    .why = The schools of this board are spread over two groups. Neither shows the whole board.
    .example =
        vestigingsnummer;naam;povo;soort;bevoegd_gezag_nummer;bevoegd_gezag
        99AB00;De Esdoorn;PO;bao;99901;Stichting Voorbeeld
        99CD00;De Linde;PO;bao;99901;St. Voorbeeld
    .cure =
        1. Write the name in the same way with all these schools.
        2. Are they different boards? Then mend the number.

explain-R125 = A board with one name has more than one number. The schools count together as one board.
    .title = Board with more than one number
    .why = That is allowed: a board can have several numbers. But two boards of the same name would be counted together this way.
    .example =
        vestigingsnummer;naam;povo;soort;bevoegd_gezag_nummer;bevoegd_gezag
        99AB00;De Esdoorn;PO;bao;99901;Stichting Voorbeeld
        99CD00;De Linde;VO;vo;99902;Stichting Voorbeeld
    .cure =
        1. Is it one board? Then there is nothing to do.
        2. Are they two? Then give each a name of its own.

explain-R126 = More than one school has the same name. All schools take part as usual. The finding tells the names and numbers.
    .title = Schools with the same name
    .why = If such a school fills in its name only, nobody can see which school it is, and the answers do not count (A124).
    .example =
        99AB00;De Regenboog;PO;bao
        99CD00;De Regenboog;PO;bao
    .cure =
        1. Let these schools fill in their vestigingsnummer.
        2. Or give each a name of its own in scholen.csv, such as De Regenboog (Haven).

explain-R127 = Of no school the number of pupils is known. All schools take part as usual.
    .title = No number of pupils at all
    .why = The board report can't show for how many pupils a standard is in order.
    .example =
        vestigingsnummer;naam;povo;soort
        99AB00;De Esdoorn;PO;bao
    .cure =
        1. Do you want those results? Add the column leerlingen. DUO has the numbers in another file than the addresses.
        2. Else there is nothing to do.

explain-R128 = Some schools of PO have no district (wijk), and others do. The schools take part as usual. The finding names them all. Schools of VO need no district.
    .title = Schools of PO without a district
    .why = Conversations with schools of PO are held per district. These schools count with no district.
    .example =
        vestigingsnummer;naam;povo;soort;wijk
        99AB00;De Esdoorn;PO;bao;Haven
        99CD00;De Linde;PO;bao;
    .cure =
        1. Fill in the district with these schools, written as with the others.

explain-R129 = A school stands in two rows with different data, and in both van and tot are blank. One row counts; this one was not used.
    .title = School stands there twice with other data
    .why = The school can have only one name, kind, board and district. Without a period nobody can see which row holds now.
    .example =
        vestigingsnummer;naam;povo;soort
        99AB00;De Esdoorn;PO;bao
        99AB00;De Esdoorn;PO;sbo
    .cure =
        1. Remove the row that is wrong.
        2. Did the school change? Then fill in van and tot, so that the periods do not overlap.

explain-R135 = In opvolger there is a name that more than one school has. The school has no successor now.
    .title = Successor with the name of several schools
    .why = The history might end up with the wrong school.
    .example =
        vestigingsnummer;naam;povo;soort;tot;opvolger
        99AB00;De Esdoorn;PO;bao;2024-2025;De Linde
        99CD00;De Linde;PO;bao;;
        99EF00;De Linde;PO;bao;;
    .cure =
        1. Fill in the vestigingsnummer in opvolger.

explain-R130 = A school names a successor but has no last school year: tot is blank. So it still exists, and nothing goes over to the successor.
    .title = Successor without a last school year
    .why = History and agreements go over only after the last year of the old school. While both schools exist, each has its own history.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot;opvolger
        99AB00;De Esdoorn;PO;bao;;;99AC00          <- tot is blank
        99AC00;De Iep;PO;bao;;;
    .cure =
        1. As tot, fill in the last school year of the old school, such as 2024-2025.
        2. Does the school still exist? Then leave opvolger blank.

explain-R131 = The rows of one school name different successors. The successor in the last period counts.
    .title = School with more than one successor
    .why = History and agreements go over to one school. Otherwise the same gap would count at two schools.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot;opvolger
        99AB00;De Esdoorn;PO;bao;;2022-2023;99AC00   <- does not count
        99AB00;De Esdoorn;PO;sbo;2023-2024;2024-2025;99AD00
    .cure =
        1. Fill in the same successor in all rows of the school.
        2. Or fill in opvolger in the last row only.

explain-R132 = Two sheets of the school register give different data of the same school in the same years. They are two versions, and the run stops.
    .title = Two versions of the school register
    .why = Nobody can see which version holds. With the wrong one schools would stand in the wrong district, with the wrong board or under the wrong norm.
    .example =
        scholen.xlsx
            sheet 2024: 99AB00;De Esdoorn;PO;bao
            sheet 2025: 99AB00;De Esdoorn;PO;sbo
    .cure =
        1. Leave only the sheet that holds in the workbook.
        2. Or give schools that changed a period with van and tot.

explain-R133 = A hidden sheet has schools that a sheet that is shown has as well. The hidden sheet was not read.
    .title = Hidden sheet is another version of the school register
    .why = An old version may hold schools that are no longer there. They would stand as ‘not handed in’.
    .example =
        scholen.xlsx
            sheet Scholen              <- read
            sheet Scholen 2023         <- hidden, and not read
    .cure =
        1. Is the hidden sheet old? Then remove it.
        2. Is the hidden sheet the one that holds? Then show it and remove the other.

explain-R140 = At deelt_aanpak stands something else than ja or nee. It counts as nee.
    .title = Can’t be read whether a school shares its approach
    .why = Only a school that says ja is named at other schools as one that can help. In doubt it is not named.
    .example =
        vestigingsnummer;naam;povo;soort;deelt_aanpak
        99AB00;De Linde;PO;bao;misschien
    .cure =
        1. Ask the school whether it wants to share its approach.
        2. Fill in ja or nee.

explain-R142 = At regulier_stedelijk stands something else than regulier or stedelijk. It is not known whether the building is a regular one.
    .title = Can’t be read whether a building is a regular one
    .why = The pupils with extra support of this school do not count in the share that is in a regular building.
    .example =
        vestigingsnummer;naam;povo;soort;regulier_stedelijk
        99AB00;De Linde;PO;bao;anders
    .cure =
        1. Fill in regulier or stedelijk. Below the name regulier also ja or nee.

explain-R141 = At email stands something that is no e-mail address. It is not used.
    .title = No e-mail address
    .why = A draft to a wrong address does not arrive, or arrives at somebody else. Other addresses in the same cell do count.
    .example =
        vestigingsnummer;naam;povo;soort;email
        99AB00;De Linde;PO;bao;directie@delinde
    .cure =
        1. Write the whole address: directie@delinde.example.
        2. Leave out the name of the person: no ‘Directie <directie@delinde.example>’.
        3. Part several addresses by a semicolon or a comma. In a csv with semicolons put quotes around them.

explain-R160 = A district (wijk) or board is called ‘(geen wijk)’ or ‘(geen bevoegd gezag)’. That is what tables call the schools that have none. The cell counts as blank.
    .title = District or board with a name that is taken
    .why = Else schools with and without a district would stand in one group. The school now counts with those without a district or board.
    .example =
        vestigingsnummer;naam;povo;soort;wijk
        99AB00;De Linde;PO;bao;(geen wijk)
    .cure =
        1. Does the school have none? Leave the cell blank.
        2. Is the district or board really called so? Write the name without brackets.

explain-R161 = The names of two districts (wijken) differ in capitals, spaces or hyphens only. Each name counts as a district of its own.
    .title = District with different names
    .why = The schools of this district are spread over two groups. Neither shows the whole district.
    .example =
        vestigingsnummer;naam;povo;soort;wijk
        99AB00;De Esdoorn;PO;bao;Haven
        99CD00;De Linde;PO;bao;haven
    .cure =
        1. Write the name in the same way with all these schools.
        2. Are they different districts? Then give them names that differ more.
