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

explain-W106 = Bij verleend_door staat de school zelf, met haar nummer of haar naam. De ontheffing telt niet mee.
    .title = School verleent zichzelf ontheffing
    .why = Een school kan niet zelf bepalen dat de norm voor haar niet geldt. Dat doet het samenwerkingsverband, na een gesprek.
    .example =
        vestigingsnummer;standaard;van;tot;reden;verleend_door
        99AB00;V1;;2026-2027;verbouwing;De Esdoorn  <- dat is 99AB00 zelf
    .cure =
        1. Vul bij verleend_door in wie de ontheffing heeft verleend.
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
