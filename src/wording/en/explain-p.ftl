# Explanation of the codes P: `sop explain P101`. For each code: what it means (the text itself), its title, why it matters, an example and what to do.

explain-group-P = The places for extra support

explain-P101 = An arrangement lacks its code or its question for support. The row does not count.
    .title = Arrangement is not complete
    .why = Without a code nobody can see whether an arrangement is in the list twice, and without a question not what its places are for.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;;8;2;actief
    .cure =
        1. Fill in the column that the finding names in aanbod.csv.

explain-P102 = An arrangement is of a school that is not in the register, in any year. The row does not count.
    .title = Arrangement of an unknown school
    .why = The places are now in no wijk.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB0;Gedrag;8;2;actief
    .cure =
        1. Correct the number. The finding names numbers that look like it.

explain-P103 = An arrangement has a name that several schools bear. The row does not count.
    .title = Arrangement with a name of several schools
    .why = The program does not guess which school is meant.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;De Regenboog;Gedrag;8;2;actief
    .cure =
        1. Fill in the site number.

explain-P104 = An arrangement names two schools in one row. The row does not count.
    .title = Arrangement names two schools
    .why = The places of one school are not those of another.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00 De Linde;Gedrag;8;2;actief
    .cure =
        1. Let number and name be of the same school.

explain-P105 = Two rows for the same time have one code and say different things. Neither counts. Rows of different school years may have the same code.
    .title = Code of an arrangement stands twice
    .why = The program does not choose which of the two is right.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;Gedrag;8;2;actief
        A12;99AB00;Gedrag;10;2;actief
    .cure =
        1. Remove the row that is wrong, or give each arrangement a code of its own.

explain-P106 = A row is in the list twice. It counts once.
    .title = Row with an arrangement stands twice
    .why = The places would count twice.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;Gedrag;8;2;actief
        A12;99AB00;Gedrag;8;2;actief
    .cure =
        1. Remove one of the two rows.

explain-P107 = At plaatsen or vrij stands no whole number of 0 or more. The number does not count, the arrangement does.
    .title = Number of places can’t be read
    .why = 1.250 may be 1.25 as well, and there are no fewer than 0 places. The program does not guess.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;Gedrag;-8;2;actief
    .cure =
        1. Fill in a whole number, without point or comma.

explain-P108 = The list has two columns for one number, and they contradict each other. Neither counts.
    .title = Two columns with places contradict each other
    .why = The program does not choose between two numbers.
    .example =
        (aantal 8, Huidig aantal 9)
    .cure =
        1. Fill in the same in both columns, or remove one.

explain-P109 = More places are free than there are places. The free places do not count.
    .title = More free places than places
    .why = One of the two numbers is wrong, and nobody knows which.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;Gedrag;8;12;actief
    .cure =
        1. Correct plaatsen or vrij.

explain-P110 = At tarief stands no amount. The arrangement counts, without an amount.
    .title = Tariff can’t be read
    .why = The amount of a school year is then too low. The report says how many arrangements have no amount.
    .example =
        tarief: zie contract
    .cure =
        1. Fill in an amount in euros, such as 8500 or 8.500,50.

explain-P111 = The status of an arrangement is a word that the program does not know. The row does not count.
    .title = Status of an arrangement is not known
    .why = The word may mean that the arrangement has stopped.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;Gedrag;8;2;wie weet
    .cure =
        1. Choose actief, gepland or beëindigd. Blank means that it runs.

explain-P112 = At van, tot or schooljaar stands no date and no school year. The row does not count.
    .title = Period of an arrangement can’t be read
    .why = It is not known whether the arrangement runs in this school year.
    .example =
        van: na de zomer
    .cure =
        1. Write a date as 2025-08-01, or a school year as 2025-2026.

explain-P113 = A date at an arrangement can be read in two ways. The row does not count.
    .title = Date of an arrangement may be two days
    .why = The file also has dates with the month first, or a date with slashes can be read in two ways and no other date tells how. The program does not guess.
    .example =
        van: 03/04/2026
    .cure =
        1. Write all dates as 2025-08-01.

explain-P114 = An arrangement ends before it begins, or lies outside its own school year. The row does not count.
    .title = Arrangement ends before it begins
    .why = There is no day on which it runs.
    .example =
        van 2026-01-01, tot 2025-12-31
    .cure =
        1. Correct van, tot or schooljaar.

explain-P115 = An arrangement has no number of places. It counts as an offer, but not in the numbers.
    .title = Arrangement without a number of places
    .why = The number of places and the amount are then too low.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;Gedrag;;;actief
    .cure =
        1. Fill in the number of places. Are there none any more? Then fill in 0.

explain-P116 = An arrangement has ended by its status and runs on the run date by its dates. It does not count.
    .title = Ended arrangement runs by its dates
    .why = One of the two is wrong. Without certainty a place does not count, nor does its amount. Where tot lies before the run date nothing is wrong: the amount counts up to that day.
    .example =
        run date 1-3-2026, status beëindigd, tot 31-7-2026
    .cure =
        1. Fill in the last day at tot, or correct the status.

explain-P117 = An arrangement is of a school that takes no part this school year. It does not count.
    .title = Arrangement of a school that takes no part
    .why = A school that is no longer there offers no places.
    .example =
        99AB00 stopte in 2024-2025
    .cure =
        1. Put the arrangement in the name of the school that goes on, or fill in its last day at tot.

explain-P118 = A theme of the norm names a question for support that no arrangement has.
    .title = Question for support of the norm is not in the list
    .why = Nothing is offered for that question, or it is written in two ways. Then nothing seems to be offered.
    .example =
        norm: "Gedrag en rust"   lijst: "Gedrag"
    .cure =
        1. Write the question in the same way in the norm and in the list.

explain-P119 = Van, tot or schooljaar has a year that can not be right, such as 1926 or 2062. The arrangement does not count.
    .title = Arrangement far from the school years of the folder
    .why = With a year that was typed wrong an arrangement would count too long or never. Van, tot and schooljaar may lie from twenty school years before the first school year in the folder up to ten after the last.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;van;tot
        A12;99AB00;Gedrag;8;1-8-2025;31-7-2062  <- 2026?
    .cure =
        1. Correct the year.

explain-P120 = A question for support in the list of places looks like one of the norm, or one that the list has more often. It counts as it stands: as a question apart.
    .title = Question for support looks like another one
    .why = With a slip of the pen there are two questions, and less seems to be offered for the one than there is. The program does not guess what is meant.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;Gedragg;8;2;actief
    .cure =
        1. Write the question the same everywhere. If they really are two, nothing is needed.

explain-P121 = More than one question for support stands in one cell. Together they count as a question apart.
    .title = Two questions for support in one cell
    .why = The places are then with neither question. The program does not know how they are to be divided.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;Gedrag; Taal;8;2;actief   <- in one cell
    .cure =
        1. Make two rows of it, each with its own code, its own question and a part of the places.

explain-P122 = The list of places names another board, another sector or kind, or another wijk for a school than the register. The register goes before it. A name may be shorter or longer; the number of a board is only compared with a number, a name only with a name.
    .title = List of places contradicts the register
    .why = Perhaps the site number is that of another school. The places are then counted for the wrong school and in the wrong wijk.
    .example =
        arrangementscode;vestigingsnummer;schooltype;ondersteuningsvraag
        A12;99AB00;VO;Gedrag   <- 99AB00 is a primary school
    .cure =
        1. See whether the number of the school is right.
        2. If so, correct the cell, or the register.
