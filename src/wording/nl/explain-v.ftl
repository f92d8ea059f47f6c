# Uitleg bij de codes V: `sop explain V101`. Per code: wat het betekent (de tekst zelf), de titel, waarom het telt, een voorbeeld en wat u doet.

explain-group-V = De tweede blik

explain-V101 = Bij een tweede blik ontbreekt iets wat erbij hoort: de bezoeker, de datum, de vraag of het antwoord. De rij telt niet mee.
    .title = Tweede blik is niet volledig
    .why = Zonder bezoeker en datum weet niemand van wie en wanneer het is, en zonder vraag of antwoord valt er niets naast te leggen.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Bezoeker 1;;99AB00;V1.1;deels;    <- datum is leeg
    .cure =
        1. Vul in tweede-blik.csv de kolom in die de bevinding noemt.
        2. Is er geen antwoord, maar wel een opmerking? Bewaar die dan op een andere plaats.

explain-V102 = Een tweede blik is van een school die niet in het scholenbestand staat, in geen enkel jaar. De rij telt niet mee.
    .title = Tweede blik bij een onbekende school
    .why = Bij de school die bedoeld is, staat nu niets naast haar antwoord.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Bezoeker 1;2025-11-03;99AB0;V1.1;deels;
    .cure =
        1. Verbeter het nummer. De bevinding noemt nummers die erop lijken.
        2. Staat de school er niet in? Voeg haar toe aan scholen.csv.

explain-V103 = Een tweede blik noemt een naam die meer scholen hebben. De rij telt niet mee.
    .title = Tweede blik bij een naam van meer scholen
    .why = Het programma gokt niet welke school bedoeld is.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Bezoeker 1;2025-11-03;De Regenboog;V1.1;deels;
    .cure =
        1. Vul het vestigingsnummer in.

explain-V104 = Een tweede blik noemt in één rij twee scholen. De rij telt niet mee.
    .title = Tweede blik noemt twee scholen
    .why = Wat een bezoeker bij de ene school zag, hoort niet bij de andere.
    .example =
        bezoeker;datum;vestigingsnummer;naam;vraag;antwoord
        Bezoeker 1;2025-11-03;99AB00;De Linde;V1.1;deels   <- De Linde is 99AC00
    .cure =
        1. Kijk welke school is bedoeld.
        2. Laat nummer en naam van dezelfde school zijn.

explain-V105 = Een tweede blik gaat over een vraag die in geen enkele norm staat. De rij telt niet mee.
    .title = Tweede blik op een onbekende vraag
    .why = Zonder vraag is er geen antwoord van de school om naast te leggen.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Bezoeker 1;2025-11-03;99AB00;Veiligheid;deels;
    .cure =
        1. Vul het id van de vraag in zoals het in de norm staat, zoals V1.1.
        2. De hele tekst van de vraag mag ook.

explain-V106 = Een tweede blik gaat over een vraag die meer dan één vraag kan zijn. De rij telt niet mee.
    .title = Tweede blik op een vraag die een andere kan zijn
    .why = Een rekenblad maakt van 1.10 het getal 1,1. Het programma gokt niet welke vraag bedoeld is.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Bezoeker 1;2025-11-03;99AB00;1.1;deels;    <- of was het 1.10?
    .cure =
        1. Geef de kolom in Excel de opmaak Tekst en vul het id opnieuw in.
        2. Kies in de norm liever ids met een letter, zoals V1.10.

explain-V107 = Bij een tweede blik is het id van de ene vraag en de tekst van een andere. De rij telt niet mee.
    .title = Id en tekst van een tweede blik zijn van twee vragen
    .why = Het is niet duidelijk welke vraag de bezoeker bedoelde.
    .example =
        bezoeker;datum;vestigingsnummer;indicator;vraag;antwoord
        Bezoeker 1;2025-11-03;99AB00;V1.1;(tekst van V1.2);deels
    .cure =
        1. Verbeter het id of de tekst.
        2. Of laat de kolom met de tekst weg.

explain-V108 = Een tweede blik gaat over een vraag die nooit aan zo’n school wordt gesteld. De rij telt niet mee.
    .title = Tweede blik op een vraag van een andere sector
    .why = Er is geen antwoord van de school om naast te leggen.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Bezoeker 1;2025-11-03;99AB00;L9.1;deels;   <- staat alleen in de norm VO
    .cure =
        1. Kijk of de school en de vraag goed zijn ingevuld.

explain-V109 = Het antwoord van een tweede blik staat niet op de schaal van de vraag. De rij telt niet mee.
    .title = Antwoord van een tweede blik is niet bekend
    .why = Naast het antwoord van de school kan alleen een antwoord op dezelfde schaal staan.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Bezoeker 1;2025-11-03;99AB00;V1.1;best aardig;
    .cure =
        1. Vul een antwoord of niveau in zoals scholen dat doen.
        2. Zet eigen woorden bij toelichting.

explain-V110 = De datum of het einde van een tweede blik is geen datum. De rij telt niet mee.
    .title = Datum van een tweede blik is niet te lezen
    .why = Zonder datum is niet bekend in welk schooljaar zij hoort en tot wanneer zij geldt.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Bezoeker 1;vorige week;99AB00;V1.1;deels;
    .cure =
        1. Schrijf de datum als 2025-11-03.
        2. Bij tot mag ook een schooljaar staan, zoals 2025-2026.

explain-V111 = De datum of het einde van een tweede blik kan op twee manieren worden gelezen. De rij telt niet mee.
    .title = Datum van een tweede blik kan twee dagen zijn
    .why = In het bestand staan ook datums met de maand voorop. Het programma gokt niet.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Bezoeker 1;10/12/2025;99AB00;V1.1;deels;
        Bezoeker 1;10-23-2025;99AC00;V1.1;deels;
    .cure =
        1. Schrijf alle datums als 2025-11-03.

explain-V112 = Een tweede blik eindigt voordat het bezoek was. De rij telt niet mee.
    .title = Tweede blik eindigt voor het bezoek
    .why = Zij zou nooit worden getoond.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;tot
        Bezoeker 1;2025-11-03;99AB00;V1.1;deels;2025-10-01
    .cure =
        1. Verbeter datum of tot.
        2. Laat tot leeg als de tweede blik met het schooljaar van het bezoek mag eindigen.

explain-V113 = Een tweede blik staat twee keer in het bestand. Zij telt één keer.
    .title = Tweede blik staat er twee keer
    .why = In het verslag van de school zou hetzelfde twee keer staan.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Bezoeker 1;2025-11-03;99AB00;V1.1;deels;
        Bezoeker 1;2025-11-03;99AB00;V1.1;deels;
    .cure =
        1. Haal een van de twee rijen weg.

explain-V114 = Eén bezoeker geeft op één dag twee verschillende antwoorden op één vraag bij één school. Geen van beide telt mee.
    .title = Bezoeker spreekt zichzelf tegen
    .why = Het programma kiest niet welk van de twee is bedoeld.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting
        Bezoeker 1;2025-11-03;99AB00;V1.1;deels;
        Bezoeker 1;2025-11-03;99AB00;V1.1;sterk;
    .cure =
        1. Vraag de bezoeker welk antwoord klopt.
        2. Haal de andere rij weg.

explain-V115 = Een tweede blik wordt in deze run niet getoond: zij is afgelopen, van een later schooljaar, of van een vraag die de school nu niet krijgt.
    .title = Tweede blik wordt niet getoond
    .why = Een indruk van lang geleden hoort niet naast een nieuw antwoord. Daarom eindigt een tweede blik altijd.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord;tot
        Bezoeker 1;2024-11-03;99AB00;V1.1;deels;2025-07-31
    .cure =
        1. Meestal is er niets nodig.
        2. Geldt wat de bezoeker zag nog? Kies dan bij tot een latere datum.

explain-V116 = De dag of het einde van een tweede blik heeft een jaar dat niet kan kloppen, zoals 1926 of 2062. De tweede blik telt niet mee.
    .title = Tweede blik ver van de schooljaren van de map
    .why = Met een jaar dat verkeerd is getypt, zou een tweede blik te lang of nooit worden getoond.
    .example =
        bezoeker;datum;vestigingsnummer;vraag;antwoord
        Bezoeker 1;03-11-1926;99AB00;V1.1;deels  <- 2025?
    .cure =
        1. Verbeter het jaar.

explain-V117 = Een tweede blik is van na de peildatum van de verslagen. Zij wordt nog niet getoond.
    .title = Tweede blik van na de peildatum
    .why = De peildatum is de dag die u met --date geeft, en anders de laatste dag waarop een school haar antwoorden gaf. Verslagen vertellen niet wat daarna is gezien.
    .example =
        sop run batch.toml --out reports              <- peildatum 30-01-2026
        Bezoeker 1;12-03-2026;99AB00;V1.1;deels
    .cure =
        1. Moet de tweede blik op het verslag? Maak de verslagen met --date en de dag van het bezoek, of een latere dag.
