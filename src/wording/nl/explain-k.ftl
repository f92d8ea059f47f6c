# Uitleg bij de codes K: `sop explain K101`. Per code: wat het betekent (de tekst zelf), de titel, waarom het telt, een voorbeeld en wat u doet.

explain-group-K = De koppelingen (koppelingen.xlsx)

explain-K101 = In koppelingen.xlsx staat geen tabel met de kolommen soort en tekst, of een kolom staat er twee keer. Geen enkele koppeling is gebruikt; de run gaat zonder door.
    .title = Koppelingen zonder de kolommen die nodig zijn
    .why = Kolommen en namen die u al had bevestigd, tellen nu niet mee. Hun antwoorden worden terzijde gelegd.
    .example =
        koppelingen.xlsx:
        type;tekst;norm;voorstel;akkoord;anders        <- soort heet hier type
        school;obs Esdoorn;;99AB00;ja;
    .cure =
        1. Zet boven de kolommen: soort, tekst, norm, voorstel, akkoord, anders.
        2. Of maak het bestand opnieuw met sop check en neem uw keuzes over.

explain-K102 = Bij akkoord staat iets anders dan ja of nee. De koppeling is niet gebruikt. Leeg betekent nee en is geen bevinding.
    .title = Akkoord is geen ja of nee
    .why = Een koppeling wordt alleen gebruikt als iemand haar duidelijk heeft bevestigd. De antwoorden worden nu terzijde gelegd.
    .example =
        soort;tekst;norm;voorstel;akkoord;anders
        school;obs Esdoorn;;99AB00;misschien;
    .cure =
        1. Vul ja in als het voorstel klopt.
        2. Is het iets anders? Vul dan bij anders in wat het is, en haal het woord bij akkoord weg.

explain-K103 = Bij akkoord staat ja, maar er is geen voorstel en bij anders staat niets. De koppeling is niet gebruikt.
    .title = Ja zonder voorstel
    .why = Het programma weet niet waarmee u akkoord gaat. De antwoorden worden terzijde gelegd.
    .example =
        soort;tekst;norm;voorstel;akkoord;anders
        kolom;Opmerkingen;anb-po;;ja;
    .cure =
        1. Vul bij anders in wat het is: het id van een vraag, een vestigingsnummer of de naam van een kolom.
        2. Moet de kolom niet meetellen? Vul bij anders negeren in.

explain-K104 = Bij soort staat iets anders dan kolom of school. De koppeling is niet gebruikt.
    .title = Koppeling van een onbekende soort
    .why = Zonder soort is niet bekend of de tekst boven een kolom staat of een school noemt.
    .example =
        soort;tekst;norm;voorstel;akkoord;anders
        naam;obs Esdoorn;;99AB00;ja;
    .cure =
        1. Vul bij soort kolom in (een tekst boven een kolom) of school (een naam of nummer van een school).

explain-K105 = Een koppeling wijst naar iets wat er niet is: een vraag die niet in die norm staat, een onbekende kolom, een school die niet in het scholenbestand staat, of een naam of vraag die meer dan één keer voorkomt. De koppeling is niet gebruikt.
    .title = Koppeling naar iets wat er niet is
    .why = De antwoorden worden terzijde gelegd, hoewel u de koppeling hebt bevestigd. Vaak is de norm of het scholenbestand intussen veranderd.
    .example =
        soort;tekst;norm;voorstel;akkoord;anders
        kolom;Is er een protocol?;anb-po;;;A.99        <- A.99 staat niet in anb-po
    .cure =
        1. Een school: vul een vestigingsnummer of de precieze naam uit scholen.csv in, of negeren.
        2. Een kolom: vul bij norm het id van de norm in en bij anders het id of de precieze tekst van een vraag. Andere mogelijkheden zijn vestigingsnummer, school, indicator, vraag, antwoord, toelichting, datum, functie, ingevuld_door of negeren.

explain-K106 = Over dezelfde tekst staan twee koppelingen die elkaar tegenspreken. Geen van beide is gebruikt. Hoofdletters en spaties tellen niet mee.
    .title = Koppelingen spreken elkaar tegen
    .why = Een keuze zou antwoorden bij de verkeerde vraag of school kunnen zetten.
    .example =
        soort;tekst;norm;voorstel;akkoord;anders
        school;obs Esdoorn;;99AB00;ja;
        school;OBS Esdoorn;;99CD00;ja;
    .cure =
        1. Laat de koppeling staan die klopt en haal de andere weg.

explain-K107 = In de map van de batch staat een bestand met koppelingen dat geen koppelingen.xlsx is, zoals koppelingen.csv. Het programma leest alleen koppelingen.xlsx.
    .title = Koppelingen in een ander soort bestand
    .why = Wat u in dit bestand hebt bevestigd, wordt niet gebruikt.
    .example =
        koppelingen.csv
    .cure =
        1. Open het bestand in Excel of LibreOffice en sla het op als koppelingen.xlsx.
        2. Gebruikt u het niet? Haal het dan weg.

explain-K108 = Een rij van koppelingen.xlsx is bevestigd, maar zegt niet over welke tekst zij gaat. De rij is niet gebruikt.
    .title = Bevestigde koppeling zonder tekst
    .why = Zonder tekst weet het programma niet welke kolom of school u bedoelt. Die telt dan nog niet mee.
    .example =
        soort;tekst;norm;voorstel;akkoord;anders
        school;;;99AB00;ja;            <- bij tekst staat niets
    .cure =
        1. Vul bij tekst in wat er precies in het bestand staat.
        2. Of haal de rij weg.
