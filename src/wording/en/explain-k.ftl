# Explanations of the codes K: `sop explain K101`. For each code: what it means (the text itself), the title, why it matters, an example and the cure.

explain-group-K = The mappings (koppelingen.xlsx)

explain-K101 = koppelingen.xlsx has no table with the columns soort and tekst, or a column stands there twice. No mapping was used; the run goes on without.
    .title = Mappings without the columns that are needed
    .why = Columns and names that you had confirmed do not count now. Their answers are set aside.
    .example =
        koppelingen.xlsx:
        type;tekst;norm;voorstel;akkoord;anders        <- soort is called type
        school;obs Esdoorn;;99AB00;ja;
    .cure =
        1. Put above the columns: soort, tekst, norm, voorstel, akkoord, anders.
        2. Or make the file again with sop check and copy your choices.

explain-K102 = At akkoord there is something else than ja or nee. The mapping was not used. Blank means no and is no finding.
    .title = Akkoord is neither ja nor nee
    .why = A mapping is used only if somebody clearly confirmed it. The answers are set aside now.
    .example =
        soort;tekst;norm;voorstel;akkoord;anders
        school;obs Esdoorn;;99AB00;perhaps;
    .cure =
        1. Fill in ja (yes) if the proposal is right.
        2. Is it something else? Then fill in at anders what it is, and clear the word at akkoord.

explain-K103 = At akkoord there is ja, but there is no proposal and anders is blank. The mapping was not used.
    .title = Ja without a proposal
    .why = The program does not know what you agree with. The answers are set aside.
    .example =
        soort;tekst;norm;voorstel;akkoord;anders
        kolom;Remarks;anb-po;;ja;
    .cure =
        1. Fill in at anders what it is: the id of a question, a vestigingsnummer or the name of a column.
        2. Should the column not count? Fill in negeren at anders.

explain-K104 = At soort there is something else than kolom or school. The mapping was not used.
    .title = Mapping of an unknown kind
    .why = Without it nobody knows whether the text stands above a column or names a school.
    .example =
        soort;tekst;norm;voorstel;akkoord;anders
        naam;obs Esdoorn;;99AB00;ja;
    .cure =
        1. Fill in at soort kolom (a text above a column) or school (a name or number of a school).

explain-K105 = A mapping points at something that is not there: a question that is not in that norm, an unknown column, a school that is not in the register, or a name or question that is there more than once. The mapping was not used.
    .title = Mapping to something that is not there
    .why = The answers are set aside, though you confirmed the mapping. Often the norm or the register has changed meanwhile.
    .example =
        soort;tekst;norm;voorstel;akkoord;anders
        kolom;Is there a protocol?;anb-po;;;A.99       <- A.99 is not in anb-po
    .cure =
        1. A school: fill in a vestigingsnummer or the exact name of scholen.csv, or negeren.
        2. A column: fill in the id of the norm at norm and the id or the exact text of a question at anders. Other possibilities are vestigingsnummer, school, indicator, vraag, antwoord, datum, functie, ingevuld_door, toelichting or negeren.

explain-K106 = There are two mappings of the same text that contradict each other. Neither was used. Capitals and spaces do not count.
    .title = Mappings contradict each other
    .why = A choice could put answers with the wrong question or school.
    .example =
        soort;tekst;norm;voorstel;akkoord;anders
        school;obs Esdoorn;;99AB00;ja;
        school;OBS Esdoorn;;99CD00;ja;
    .cure =
        1. Leave the mapping that is right and remove the other.

explain-K107 = In the batch folder is a file of mappings that is not koppelingen.xlsx, such as koppelingen.csv. The program reads koppelingen.xlsx only.
    .title = Mappings in another kind of file
    .why = What you confirmed in this file is not used.
    .example =
        koppelingen.csv
    .cure =
        1. Open the file in Excel or LibreOffice and save it as koppelingen.xlsx.
        2. If you do not use it, remove it.

explain-K108 = A row of koppelingen.xlsx is confirmed, but does not say which text it is about. The row was not used.
    .title = Confirmed mapping without a text
    .why = Without a text the program does not know which column or school is meant. It does not count yet.
    .example =
        soort;tekst;norm;voorstel;akkoord;anders
        school;;;99AB00;ja;            <- nothing under tekst
    .cure =
        1. Enter under tekst exactly what stands in the file.
        2. Or remove the row.
