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
        3. DUO's own names of columns may stay, such as INSTELLINGSCODE with VESTIGINGSCODE.

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
        1. Fill in the cell. Required are vestigingsnummer, naam, povo and soort.
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
