# Uitleg bij de codes W: `sop explain W101`. Per code: wat het betekent (de tekst zelf), de titel, waarom het telt, een voorbeeld en wat u doet.

explain-group-W = De ontheffingen

explain-W101 = Bij een ontheffing ontbreekt iets wat erbij hoort: de standaard, het einde (tot), de reden of wie haar verleent. De ontheffing telt niet mee.
    .title = Ontheffing is niet volledig
    .why = Een ontheffing maakt dat een school ergens niet aan hoeft te voldoen. Dat kan alleen met een reden, een einde en iemand die ervoor tekent. Nu geldt de gewone uitslag.
    .example =
        vestigingsnummer;standaard;van;tot;reden;verleend_door
        99AB00;V1;2025-2026;;verbouwing;samenwerkingsverband  <- tot is leeg
    .cure =
        1. Vul in ontheffingen.csv de kolom in die de bevinding noemt.
        2. Is het einde nog niet bekend? Kies het eerste schooljaar waarin u er opnieuw naar kijkt.

explain-W102 = Een ontheffing is voor een school die niet in het scholenbestand staat, in geen enkel jaar. De ontheffing telt niet mee.
    .title = Ontheffing voor een onbekende school
    .why = De school die bedoeld is, krijgt de gewone uitslag, misschien voldoet niet.
    .example =
        vestigingsnummer;standaard;van;tot;reden;verleend_door
        99AB0;V1;;2026-2027;verbouwing;samenwerkingsverband
    .cure =
        1. Verbeter het nummer in ontheffingen.csv. De bevinding noemt nummers die erop lijken.
        2. Staat de school er niet in? Voeg haar toe aan scholen.csv.

explain-W103 = Een ontheffing is voor een standaard die in geen enkele norm staat. De ontheffing telt niet mee.
    .title = Ontheffing van een onbekende standaard
    .why = De standaard die bedoeld is, krijgt bij deze school de gewone uitslag, misschien voldoet niet.
    .example =
        vestigingsnummer;standaard;van;tot;reden;verleend_door
        99AB00;Veiligheid;;2026-2027;verbouwing;samenwerkingsverband
    .cure =
        1. Vul het id van de standaard in zoals het in de norm staat, zoals V1. Een oud id mag als de norm dat bij replaces noemt.
        2. Een ontheffing is altijd van één standaard. Zijn het er meer, maak dan meer rijen.

explain-W104 = Bij van of tot van een ontheffing staat geen schooljaar. De ontheffing telt niet mee.
    .title = Van of tot van een ontheffing is geen schooljaar
    .why = Het programma moet weten in welke schooljaren de ontheffing geldt. Zonder dat geldt de gewone uitslag.
    .example =
        vestigingsnummer;standaard;van;tot;reden;verleend_door
        99AB00;V1;;1-8-2026;verbouwing;samenwerkingsverband
    .cure =
        1. Schrijf het laatste schooljaar waarin de ontheffing geldt: 2025-2026. Maakt Excel er een datum van, geef de kolom dan de opmaak Tekst.
        2. Van mag leeg zijn: dan geldt zij vanaf het begin.

explain-W105 = Een ontheffing eindigt (tot) voordat zij begint (van). De ontheffing telt niet mee.
    .title = Ontheffing eindigt voordat zij begint
    .why = Zij geldt in geen enkel schooljaar. Voor de school geldt de gewone uitslag.
    .example =
        vestigingsnummer;standaard;van;tot;reden;verleend_door
        99AB00;V1;2026-2027;2024-2025;verbouwing;samenwerkingsverband
    .cure =
        1. Verbeter van of tot. Beide schooljaren tellen zelf mee.

explain-W106 = Bij verleend_door staat de school zelf: haar nummer, haar naam (ook met een rol, zoals directeur De Esdoorn of team De Esdoorn), of alleen een rol van een school, zoals directie, schoolleider of ons team. De ontheffing telt niet mee.
    .title = School verleent zichzelf ontheffing
    .why = Een school kan niet zelf bepalen dat de norm voor haar niet geldt. Dat doet het samenwerkingsverband, na een gesprek.
    .example =
        vestigingsnummer;standaard;van;tot;reden;verleend_door
        99AB00;V1;;2026-2027;verbouwing;De Esdoorn  <- dat is 99AB00 zelf
        99AB00;V2;;2026-2027;verbouwing;directie    <- directie van wie?
    .cure =
        1. Vul bij verleend_door in wie de ontheffing heeft verleend, met de organisatie erbij: directie samenwerkingsverband.
        2. Is dat nog niet gebeurd? Haal de rij dan weg tot het zover is.

explain-W107 = Een school heeft voor dezelfde standaard twee ontheffingen die in dezelfde tijd gelden. Beide tellen mee.
    .title = Twee ontheffingen in dezelfde tijd
    .why = De uitslag verandert er niet door. Maar er staan twee redenen, en misschien is een van de twee al ingetrokken.
    .example =
        vestigingsnummer;standaard;van;tot;reden;verleend_door
        99AB00;V1;;2026-2027;verbouwing;samenwerkingsverband
        99AB00;V1;2025-2026;2027-2028;fusie;samenwerkingsverband
    .cure =
        1. Laat de ene eindigen voordat de andere begint.
        2. Of haal de rij weg die niet meer geldt.

explain-W109 = Een ontheffing is in haar laatste jaar: zij eindigt met het schooljaar van deze run, en er is geen andere ontheffing die daarna doorloopt.
    .title = Ontheffing eindigt na dit schooljaar
    .why = Vanaf het volgende schooljaar telt de standaard weer mee bij deze school. Nu is er nog tijd om dat te bespreken.
    .example =
        Run van 2025-2026, ontheffingen.csv:
        99AB00;V1;2024-2025;2025-2026;verbouwing;samenwerkingsverband
    .cure =
        1. Voldoet de school zonder ontheffing nog niet? Bespreek dan hoe zij na dit schooljaar aan de standaard voldoet. Het staat ook in haar gespreksverslag en in gesprekken.xlsx.
        2. Is er meer tijd nodig? Laat het samenwerkingsverband dan een nieuwe ontheffing verlenen. Zet die op een eigen rij, met van en tot.

explain-W110 = Een ontheffing is geëindigd voor het schooljaar van deze run, en de school heeft sindsdien niet aan de standaard voldaan. De standaard telt weer gewoon mee.
    .title = Ontheffing is verlopen
    .why = De standaard is weer een onderwerp van gesprek. Misschien weet de school dat niet, of is de ontheffing verlengd zonder dat het hier staat.
    .example =
        Run van 2025-2026, uitslag van V1 is voldoet niet, ontheffingen.csv:
        99AB00;V1;2023-2024;2024-2025;verbouwing;samenwerkingsverband
    .cure =
        1. Bespreek de standaard met de school.
        2. Is de ontheffing verlengd? Zet de verlenging op een eigen rij, met van en tot.
        3. Laat de oude rij staan zolang u verslagen van die jaren maakt: zonder de rij verandert de uitslag van toen. De waarschuwing verdwijnt als de school aan de standaard voldoet.

explain-W111 = Een ontheffing eindigde met het schooljaar voor dat van deze run, en de school voldoet nu aan de standaard. Dit staat er alleen in het eerste jaar daarna.
    .title = Ontheffing is verlopen, de school voldoet
    .why = Het is goed nieuws: de ontheffing is niet meer nodig.
    .example =
        Run van 2025-2026, uitslag van V1 is voldoet, ontheffingen.csv:
        99AB00;V1;2023-2024;2024-2025;verbouwing;samenwerkingsverband
    .cure =
        1. U hoeft niets te doen. De rij mag blijven staan: zij hoort bij de uitslagen van de eerdere jaren.

explain-W112 = Een ontheffing loopt nog, maar haar school ging door een fusie over in een andere school. Een ontheffing gaat niet vanzelf mee.
    .title = Ontheffing bleef achter bij een fusie
    .why = Bij de school die verder gaat, telt de standaard gewoon mee. Misschien weet zij dat niet: de ontheffing lijkt nog te lopen.
    .example =
        Run van 2025-2026.
        scholen.csv:  99AB00 met tot 2024-2025 en opvolger 99AC00
        ontheffingen.csv:
        99AB00;V1;2024-2025;2026-2027;verbouwing;samenwerkingsverband
    .cure =
        1. Vraag of de reden ook geldt voor de school die verder gaat.
        2. Zo ja: laat het samenwerkingsverband de ontheffing opnieuw verlenen. Zet die op een eigen rij, met het nummer van die school. De oude rij mag blijven staan.
        3. Zo nee: zet bij tot het laatste schooljaar van de oude school.

explain-W113 = Het bestand met ontheffingen kan niet worden gebruikt. De run stopt en schrijft niets.
    .title = Bestand met ontheffingen niet te gebruiken
    .why = Zonder ontheffingen, of met een deel ervan, zouden uitslagen niet kloppen: een school zou ten onrechte niet voldoen.
    .example =
        batch.toml:        waivers = "ontheffingen.csv"
        ontheffingen.csv:  (leeg: er staat zelfs geen kop in)
    .cure =
        1. Lees de andere bevindingen bij dit bestand: die zeggen wat eraan mankeert. Herstel dat.
        2. Zijn er geen ontheffingen? Laat alleen de rij met namen van kolommen staan, of haal de regel waivers weg uit batch.toml.

explain-W120 = Een ontheffing is voor een school met een naam die meer dan één school heeft. De ontheffing telt niet mee.
    .title = Ontheffing met de naam van meer scholen
    .why = De ontheffing zou bij de verkeerde school kunnen komen.
    .example =
        scholen.csv:       99AB00;De Regenboog;PO;bao
        scholen.csv:       99CD00;De Regenboog;PO;bao
        ontheffingen.csv:  De Regenboog;V1;;2025-2026;verbouwing;directie SWV
    .cure =
        1. Vul het vestigingsnummer in.

explain-W121 = Een ontheffing noemt een standaard met een getal als id, en de norm heeft nog een standaard die voor een rekenblad hetzelfde getal is. De ontheffing telt niet mee.
    .title = Ontheffing van een standaard die een rekenblad verwart
    .why = Een rekenblad maakt 1.1 van 1.10. De verkeerde standaard zou ontheffing krijgen.
    .example =
        norm:              standaarden 1.1 en 1.10
        ontheffingen.csv:  99AB00;1.1;;2025-2026;verbouwing;directie SWV
    .cure =
        1. Geef de kolom standaard in Excel de opmaak Tekst en vul de standaard opnieuw in.
        2. Schrijf in een CSV: ="1.1"
        3. Staan 1.1 en 1.10 allebei in de kolom? Dan is er niets weggelaten, en tellen ze mee.

explain-W122 = In een rij met een ontheffing horen het vestigingsnummer en de BRIN-code of de naam ernaast bij verschillende scholen. De ontheffing telt niet mee.
    .title = Ontheffing noemt twee scholen
    .why = Een van de twee klopt niet. De verkeerde school zou ontheffing krijgen.
    .example =
        BRIN;vestigingsnummer;school;standaard;van;tot;reden;verleend_door
        99AB;99AB00;De Esdoorn;V1;;2025-2026;verbouwing;directie SWV
        99AB;99CD00;De Linde;V1;;2025-2026;bouw;SWV  <- andere BRIN
    .cure =
        1. Kijk welke school is bedoeld.
        2. Verbeter de cel die niet klopt, of haal de kolom ernaast weg.
        3. Een BRIN-code (99AB) met alleen de laatste twee cijfers in de kolom vestigingsnummer mag ook.

explain-W108 = Een ontheffing geldt voor geen enkel schooljaar: de school staat in die jaren niet in het scholenbestand, of de standaard hoort dan niet bij haar norm.
    .title = Ontheffing zonder gevolg
    .why = Deze ontheffing verandert geen enkele uitslag. Misschien is een andere standaard of een ander jaar bedoeld.
    .example =
        ontheffingen.csv:  99AB00;V9;;2024-2025;verbouwing;samenwerkingsverband
        norm:              V9 bestaat pas vanaf 2025-2026
    .cure =
        1. Controleer van en tot.
        2. Controleer of de standaard in die jaren in de norm van deze school staat, en voor haar soort geldt (kinds).
        3. Is de ontheffing verlopen? Dan mag de rij weg, maar zij mag ook blijven staan.

explain-W123 = Bij van of tot staat een schooljaar dat niet kan kloppen, zoals 1926-1927 of 2062-2063. De ontheffing telt niet mee.
    .title = Ontheffing ver van de schooljaren van de map
    .why = Een ontheffing eindigt altijd. Met een jaar dat verkeerd is getypt, zou zij veel te lang gelden. Van en tot mogen liggen van twintig schooljaren voor het eerste schooljaar in de map tot en met tien na het laatste.
    .example =
        vestigingsnummer;standaard;tot;reden;verleend_door
        99AB00;V1;2062-2063;verbouwing;samenwerkingsverband  <- 2026-2027?
    .cure =
        1. Verbeter het schooljaar.
