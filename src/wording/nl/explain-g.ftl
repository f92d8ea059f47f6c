# Uitleg bij de codes G: `sop explain G101`. Per code: wat het betekent (de tekst zelf), de titel, waarom het telt, een voorbeeld en wat u doet.

explain-group-G = De afspraken

explain-G101 = Een afspraak heeft geen nummer. Het programma geeft haar een naam van de school, de standaard en een code die hoort bij wat er is afgesproken. De afspraak telt gewoon mee.
    .title = Afspraak zonder nummer
    .why = Zo heet de afspraak elke keer hetzelfde, ook als de rij op een andere plaats staat of er andere afspraken bij komen. Verandert u de omschrijving, dan verandert haar naam. Staat dezelfde tekst er in een later schooljaar nog eens (datum), dan is dat een andere afspraak, met het jaar achter de naam. In de volgende gesprekken.xlsx staat zij met deze naam als nummer.
    .example =
        afspraak;vestigingsnummer;standaard;omschrijving
        ;99AB00;V1;Pestprotocol maken  <- heet 99AB00-V1- met zes tekens
    .cure =
        1. U hoeft niets te doen.
        2. Wilt u een eigen nummer? Vul het in de kolom afspraak in, zoals AF-001.

explain-G102 = Afspraken met hetzelfde nummer gaan over een andere school of standaard, of er is iets anders afgesproken. Geen van deze rijen telt.
    .title = Nummer van een afspraak staat er twee keer
    .why = Het programma kiest niet wie gelijk heeft: school, standaard en omschrijving zeggen welke afspraak het is. Een afspraak die niet meetelt, staat niet in het verslag van de school.
    .example =
        afspraak;vestigingsnummer;standaard;omschrijving
        AF-001;99AB00;V1;Pestprotocol maken
        AF-001;99CD00;V2;Training volgen  <- geen van beide telt
    .cure =
        1. Kijk in de kolommen die de bevinding noemt: daarin verschillen de rijen. Eigen woorden staan er niet in; die leest u in het bestand.
        2. Zijn het twee afspraken? Geef elke afspraak een eigen nummer. Hoofdletters en kleine letters tellen als gelijk.
        3. Is het dezelfde afspraak, in twee kopieën van een bestand? Zet in beide dezelfde school, standaard en omschrijving, of laat alleen de rij staan die klopt. Rijen die hetzelfde zeggen, tellen als één.

explain-G103 = Een afspraak noemt een school die niet in het scholenbestand staat, in geen enkel jaar. De afspraak telt niet mee.
    .title = Afspraak met een onbekende school
    .why = De afspraak komt bij geen enkele school in het verslag, terwijl er wel iets is afgesproken.
    .example =
        afspraak;vestigingsnummer;standaard;omschrijving
        AF-001;99AB0;V1;Pestprotocol maken  <- een nul te weinig
    .cure =
        1. Verbeter het nummer in het bestand met afspraken. De bevinding noemt nummers die erop lijken.
        2. Staat de school er niet (meer) in? Voeg haar toe aan scholen.csv, zo nodig met tot en opvolger.

explain-G104 = Een afspraak gaat over een standaard die in geen enkele norm staat. De afspraak telt niet mee.
    .title = Afspraak over een onbekende standaard
    .why = Een afspraak staat in het verslag bij het onderwerp waarover zij gaat. Zonder dat onderwerp heeft zij geen plaats.
    .example =
        afspraak;vestigingsnummer;standaard;omschrijving
        AF-001;99AB00;Veiligheid;Pestprotocol maken  <- schrijf het id: V1
    .cure =
        1. Vul het id van de standaard in zoals het in de norm staat. Een oud id mag als de norm dat bij replaces noemt.
        2. Gaat de afspraak over de hele school? Laat standaard dan leeg.

explain-G105 = Bij een afspraak staat niet wat er is afgesproken: omschrijving is leeg. De rij telt niet mee. Een rij met alleen een school en een standaard is een leeg vak en geen bevinding.
    .title = Afspraak zonder omschrijving
    .why = Een afspraak waarvan niemand weet wat zij inhoudt, helpt in het gesprek niet.
    .example =
        afspraak;vestigingsnummer;standaard;omschrijving;wie
        AF-001;99AB00;V1;;directeur
    .cure =
        1. Vul bij omschrijving in wat er is afgesproken: wie doet wat.
        2. Is er niets afgesproken? Maak de rij dan leeg.

explain-G106 = Bij status staat een woord dat het programma niet kent. De afspraak telt mee als open.
    .title = Onbekende status van een afspraak
    .why = Het dekkingsrapport telt hoeveel afspraken open, lopend, afgerond of vervallen zijn. Een afgeronde afspraak die open heet, kan als te laat worden geteld.
    .example =
        afspraak;vestigingsnummer;omschrijving;status
        AF-001;99AB00;Pestprotocol maken;klaar
    .cure =
        1. Kies open, loopt, afgerond of vervallen.

explain-G107 = Bij bedrag staat iets wat geen bedrag is. De afspraak telt gewoon mee, maar zonder bedrag.
    .title = Bedrag van een afspraak is niet te lezen
    .why = Wat het samenwerkingsverband bijdraagt, ontbreekt in het verslag en in de optelling.
    .example =
        afspraak;vestigingsnummer;omschrijving;bedrag
        AF-001;99AB00;Training;2500 p.j.
    .cure =
        1. Vul alleen het bedrag in, in euro's: 2500, 2.500 of 2500,00. Een euroteken mag.
        2. Wat erbij hoort (per jaar, inclusief vervanging) schrijft u bij opmerking.

explain-G108 = Bij taakovername staat iets anders dan ja of nee. De afspraak telt mee, zonder taakovername.
    .title = Taakovername is geen ja of nee
    .why = Neemt het samenwerkingsverband een taak van het bestuur over, dan hoort daar een duidelijke (financiële) afspraak bij. Nu valt dat niet op.
    .example =
        afspraak;vestigingsnummer;omschrijving;taakovername
        AF-001;99AB00;Begeleiding;deels
    .cure =
        1. Vul ja of nee in. Leeg betekent nee.
        2. Is het een deel van een taak? Schrijf ja, en bij omschrijving welk deel.

explain-G109 = Bij een afspraak neemt het samenwerkingsverband een taak van het bestuur over, maar bedrag is leeg. De afspraak telt gewoon mee.
    .title = Taakovername zonder bedrag
    .why = Bij het overnemen van een taak hoort een duidelijke (financiële) afspraak. Zonder bedrag is achteraf niet na te gaan wie wat betaalt.
    .example =
        afspraak;vestigingsnummer;omschrijving;taakovername;bedrag
        AF-001;99AB00;Begeleiding;ja;
    .cure =
        1. Vul het bedrag in. Is er geen geld mee gemoeid, vul dan 0 in.

explain-G110 = Bij uiterlijk of datum staat iets wat geen datum is. De afspraak telt gewoon mee, maar zonder die datum.
    .title = Datum van een afspraak is niet te lezen
    .why = Zonder uiterste datum valt niet op dat een afspraak te laat is.
    .example =
        afspraak;vestigingsnummer;omschrijving;uiterlijk
        AF-001;99AB00;Pestprotocol maken;voor de zomer
    .cure =
        1. Schrijf de datum als 2026-07-01 of 01-07-2026: dag, maand, jaar. Het jaar heeft vier cijfers.

explain-G115 = Een afspraak noemt een school met een naam die meer dan één school heeft. De afspraak telt niet mee.
    .title = Afspraak met de naam van meer scholen
    .why = De afspraak zou bij de verkeerde school kunnen komen.
    .example =
        scholen.csv:    99AB00;De Regenboog;PO;bao
        scholen.csv:    99CD00;De Regenboog;PO;bao
        afspraken.csv:  AF-001;De Regenboog;Pestprotocol maken
    .cure =
        1. Vul het vestigingsnummer in.

explain-G116 = Bij uiterlijk of datum staat een datum die twee dagen kan zijn, zoals 10/12/2025, terwijl er ook datums met de maand voorop staan. De afspraak telt mee, zonder die datum.
    .title = Datum van een afspraak kan twee dagen zijn
    .why = Met de verkeerde uiterste datum lijkt een afspraak te laat, of juist niet.
    .example =
        afspraak;vestigingsnummer;omschrijving;uiterlijk;datum
        AF-001;99AB00;Pestprotocol maken;10-12-2025;10/23/2025
    .cure =
        1. Schrijf alle datums als 2025-11-03.

explain-G117 = Een afspraak noemt een standaard met een getal als id, en de norm heeft nog een standaard die voor een rekenblad hetzelfde getal is. De afspraak telt niet mee.
    .title = Afspraak over een standaard die een rekenblad verwart
    .why = Een rekenblad maakt 1.1 van 1.10. De afspraak zou bij de verkeerde standaard komen.
    .example =
        norm:           standaarden 1.1 en 1.10
        afspraken.csv:  AF-001;99AB00;1.1;Pestprotocol maken
    .cure =
        1. Geef de kolom standaard in Excel de opmaak Tekst en vul de standaard opnieuw in.
        2. Schrijf in een CSV: ="1.1"
        3. Staan 1.1 en 1.10 allebei in de kolom? Dan is er niets weggelaten, en tellen ze mee.

explain-G118 = In een rij met een afspraak horen het vestigingsnummer en de BRIN-code of de naam ernaast bij verschillende scholen. De afspraak telt niet mee.
    .title = Afspraak noemt twee scholen
    .why = Een van de twee klopt niet. De afspraak zou bij de verkeerde school kunnen komen.
    .example =
        afspraak;BRIN;vestigingsnummer;school;omschrijving
        AF-001;99AB;99AB00;De Esdoorn;Pestprotocol maken
        AF-002;99AB;99CD00;De Linde;Pestprotocol maken  <- andere BRIN
    .cure =
        1. Kijk welke school is bedoeld.
        2. Verbeter de cel die niet klopt, of haal de kolom ernaast weg.
        3. Een BRIN-code (99AB) met alleen de laatste twee cijfers in de kolom vestigingsnummer mag ook.

explain-G120 = Een rij met een afspraak noemt geen school. In de agenda (gesprekken.xlsx) telt zo'n rij voor het onderwerp waar zij onder staat, maar alleen als vaststaat dat niemand het blad heeft gesorteerd.
    .title = Afspraak zonder school
    .why = Na sorteren staat de rij ergens anders. Dan kwam de afspraak misschien bij de verkeerde school.
    .example =
        vestigingsnummer;standaard;omschrijving
        99AB00;V1;Pestprotocol maken
        ;;Training volgen  <- van welke school?
    .cure =
        1. Vul in deze rij vestigingsnummer in, en standaard als de afspraak over een onderwerp gaat.
        2. Rijen die u onder een onderwerp invoegt terwijl niemand sorteert, hebben geen school nodig. De dunne lege rij onder de kop moet dan blijven staan. Onder de laatste regel van de agenda is vestigingsnummer altijd nodig: sorteren zet daar rijen zonder school neer.

explain-G121 = Twee rijen over dezelfde afspraak zeggen iets anders, bijvoorbeeld omdat twee mensen elk in een kopie van de agenda schreven.
    .title = Twee kopieën spreken elkaar tegen
    .why = Het programma kiest niet wie gelijk heeft. Wat verschilt, telt niet mee tot u kiest: een status is zolang open, een taak niet overgenomen, en een bedrag of datum leeg. Veranderden twee mensen elk een andere kolom van dezelfde rij, dan tellen beide en is er geen bevinding. Zegt de ene rij precies wat het programma schreef voordat iemand de rij in een ander bestand veranderde, dan telt de veranderde rij en is er geen bevinding. Een rij die niet uit gesprekken.xlsx komt, heeft geen verborgen kenmerk en kan ouder of nieuwer zijn: ook dan kiest het programma niet.
    .example =
        afspraak;vestigingsnummer;omschrijving;status
        AF-001;99AB00;Pestprotocol maken;loopt
        AF-001;99AB00;Pestprotocol maken;afgerond  <- de status is zolang open
    .cure =
        1. Kijk in de kolommen die de bevinding noemt en kies wat klopt.
        2. Zet dat in beide rijen, of haal een van de twee weg. Staat bij staat nog ‘kies’? Vul dan die kolom in, of haal de tekst weg als leeg, open of nee klopt.
        3. Noem in batch.toml alleen de bestanden die u nog gebruikt: gesprekken.xlsx van een later jaar bevat alle eerdere afspraken.
        4. Zijn het twee afspraken, bijvoorbeeld twee betalingen? Geef elke een eigen nummer.

explain-G122 = Het samenwerkingsverband neemt een taak van het bestuur over, maar bij uiterlijk staat niet tot wanneer. De afspraak telt gewoon mee.
    .title = Overgenomen taak zonder einde
    .why = Bij het overnemen van een taak hoort een duidelijke (financiële) afspraak: hoeveel, en tot wanneer.
    .example =
        afspraak;vestigingsnummer;omschrijving;bedrag;taakovername;uiterlijk
        AF-001;99AB00;Rekenspecialist;8.750,50;ja;  <- tot wanneer?
    .cure =
        1. Vul bij uiterlijk de laatste dag in.
        2. Geldt de afspraak niet meer? Zet bij status: vervallen.

explain-G123 = In twee kopieën van de agenda staat bij gesprek_op een andere dag in hetzelfde schooljaar voor hetzelfde onderwerp. In de volgende agenda staat dan geen dag.
    .title = Gesprek op twee dagen gepland
    .why = Het programma kiest niet welke dag klopt.
    .example =
        vestigingsnummer;standaard;gesprek_op
        99AB00;V1;12-03-2026
        99AB00;V1;19-03-2026
    .cure =
        1. Zet in beide kopieën dezelfde dag, of maak een van de twee leeg.

explain-G124 = Bij bijdrage_swv staat dat een taak is overgenomen, maar bij taakovername staat geen ja. De afspraak telt gewoon mee, maar de taak telt niet als overgenomen.
    .title = Overgenomen taak zonder ja bij taakovername
    .why = Alleen de kolom taakovername telt. Zonder ja staat de taak niet bij de overgenomen taken, en kijkt niemand of er een bedrag en een einde bij staan.
    .example =
        afspraak;vestigingsnummer;omschrijving;bijdrage_swv;taakovername
        AF-001;99AB00;Rekenspecialist;taak overgenomen;  <- ja of nee?
    .cure =
        1. Neemt het samenwerkingsverband de taak over? Vul bij taakovername ja in, en ook bedrag en uiterlijk.
        2. Zo niet? Schrijf bij bijdrage_swv wat het samenwerkingsverband wel doet.

explain-G125 = Twee rijen in één tabel zeggen hetzelfde en hebben geen nummer. Zij tellen samen als één afspraak, met één keer het bedrag.
    .title = Twee gelijke rijen zonder nummer
    .why = Het kan een vergissing zijn, of twee betalingen. Dat is aan de rijen niet te zien.
    .example =
        afspraak;vestigingsnummer;omschrijving;bedrag
        ;99AB00;Begeleiding;1000
        ;99AB00;Begeleiding;1000  <- nog eens 1000 euro?
    .cure =
        1. Zijn het twee afspraken? Geef elke een eigen nummer, zoals AF-001 en AF-002.
        2. Is het er één? Haal dan een van de twee rijen weg.

explain-G126 = Bij uiterlijk, datum of gesprek_op staat een jaar dat niet kan kloppen, zoals 1926 of 2062. De afspraak telt gewoon mee, maar zonder die datum.
    .title = Datum ver van de schooljaren van de map
    .why = Een jaar dat verkeerd is getypt, maakt een afspraak te vroeg verlopen, of zet een bedrag in een jaar dat niemand bekijkt. Datums mogen vanaf twintig schooljaren voor het eerste schooljaar in de map of van de peildatum zijn; datum en gesprek_op tot en met een schooljaar na het laatste, en uiterlijk tot en met tien schooljaren erna.
    .example =
        afspraak;vestigingsnummer;omschrijving;uiterlijk
        AF-001;99AB00;Pestprotocol maken;01-07-2062  <- 2026?
    .cure =
        1. Verbeter het jaar.

explain-G127 = Een afspraak moet klaar zijn voordat zij is gemaakt: uiterlijk ligt voor datum. De afspraak telt gewoon mee, maar zonder deze twee datums.
    .title = Klaar voor de afspraak is gemaakt
    .why = Een van de twee datums klopt niet, en het programma kiest niet welke.
    .example =
        afspraak;vestigingsnummer;omschrijving;uiterlijk;datum
        AF-001;99AB00;Pestprotocol maken;01-02-2025;12-11-2025  <- 2026?
    .cure =
        1. Kijk welke van de twee datums klopt en verbeter de andere.

explain-G128 = Bij een afspraak staat een bedrag, maar bij datum staat niets, of niets dat te gebruiken is: een jaar dat niet kan kloppen (G126), een datum na uiterlijk (G127), iets anders dan een datum (G110, G116), of in twee regels iets anders (G121). De afspraak telt gewoon mee. Het bedrag staat in de tabellen bij geen enkel schooljaar.
    .title = Bedrag zonder datum
    .why = Bedragen tellen in het schooljaar waarin zij zijn afgesproken. Zonder datum mist het bedrag in de som van dat jaar.
    .example =
        afspraak;vestigingsnummer;omschrijving;bedrag;datum
        AF-001;99AB00;Rekenspecialist;8.750,50;  <- wanneer afgesproken?
    .cure =
        1. Vul bij datum de dag in waarop de afspraak is gemaakt. Dat is meestal de dag van het gesprek (gesprek_op).

explain-G129 = Een of meer afspraken zijn gemaakt na de peildatum van de verslagen. De verslagen noemen deze afspraken, maar kijken niet verder dan de peildatum: of zij zijn nagekomen, of hun termijn voorbij is, telt nog niet mee.
    .title = Afspraken van na de peildatum
    .why = De peildatum is de dag die u met --date geeft, en anders de laatste dag waarop een school haar antwoorden gaf. De gesprekken zijn meestal later.
    .example =
        sop run batch.toml --out reports              <- peildatum 30-01-2026
        AF-001;99AB00;Pestprotocol maken;01-07-2026;12-03-2026
    .cure =
        1. Moeten deze afspraken meetellen? Maak de verslagen met --date en de dag die de bevinding noemt, of een latere dag.
        2. Anders is er niets nodig.

explain-G130 = In een ingevulde agenda (gesprekken.xlsx) staat iets in een cel die het programma niet leest: in een kolom van het programma zelf, in een kolom die iemand heeft toegevoegd of een andere naam gaf, of op een blad waarvan kolommen zijn weggehaald. Van een kolom of blad staat er één bevinding per kolom.
    .title = Tekst die niet wordt gelezen
    .why = Wie iets opschrijft, rekent erop dat het meetelt.
    .example =
        School;Onderwerp van gesprek;Kortste weg;omschrijving
        De Iep;V1 Pestprotocol;samen oppakken;     <- in een kolom van het programma
    .cure =
        1. Hoort de tekst bij een afspraak? Zet haar in een kolom die wel wordt gelezen, zoals omschrijving.
        2. Heeft een kolom een andere naam gekregen? Zet de oude terug.
        3. Is het een aantekening voor uzelf? Dan is er niets nodig: de tekst blijft in uw bestand staan, en komt niet in de verslagen.

explain-G131 = In een tabel met afspraken staan bedragen, maar zij heeft geen kolom datum. De afspraken tellen gewoon mee. De bedragen staan in de tabellen bij geen enkel schooljaar.
    .title = Bedragen zonder kolom datum
    .why = Bedragen tellen in het schooljaar waarin zij zijn afgesproken. Zonder datum missen zij in de som van dat jaar.
    .example =
        afspraak;vestigingsnummer;omschrijving;bedrag     <- geen kolom datum
        AF-001;99AB00;Rekenspecialist;8.750,50
    .cure =
        1. Wilt u bedragen per schooljaar zien? Voeg een kolom datum toe, met de dag waarop de afspraak is gemaakt.
        2. Anders is er niets nodig.

explain-G140 = Een blad van de agenda (gesprekken.xlsx) is zonder zijn verborgen kolommen bewaard, bijvoorbeeld als CSV met alleen de kolommen die u ziet. De afspraken die erop staan, tellen gewoon mee. Een afspraak zonder nummer krijgt er een van het programma.
    .title = Kopie van de agenda zonder kenmerk
    .why = Aan het kenmerk ziet het programma wat het zelf schreef. Zonder kenmerk merkt het niet of iemand iets typte in een kolom die niet wordt gelezen, en niet welke van twee kopieën de latere is.
    .example =
        School;Uitslag;vestigingsnummer;omschrijving     <- geen kolom kenmerk
        De Iep;voldoet niet;99AB00;Protocol maken
    .cure =
        1. Schreef u alleen in omschrijving, wie, bijdrage_swv, bedrag, taakovername, uiterlijk, datum of gesprek_op? Dan is er niets nodig.
        2. Noem in batch.toml niet ook de agenda waar de kopie uit komt: het programma kan niet zien welke van de twee de laatste is (G121).
        3. Bewaart u de agenda liever heel? Doe dat als xlsx of ods, of als CSV met alle kolommen, ook de verborgen.

explain-G141 = Een gesprek was gepland met een school die intussen in een andere opging. Voor hetzelfde onderwerp heeft de andere school in dat schooljaar een eigen dag of tijd, of een tweede school die erin opging. De eigen dag of tijd blijft staan; zonder eigen dag is geen van de dagen overgenomen, en van één dag met verschillende tijden alleen de dag. Of de school, of de school waarin zij opging, staat dit schooljaar niet in de agenda: er geldt geen norm voor, of zij is er niet meer.
    .title = Geplande dag of tijd niet overgenomen
    .why = Een geplande dag gaat na een fusie mee naar de opvolger, net als een afspraak. Maar het programma kiest niet tussen twee dagen of tijden. Dagen voor verschillende onderwerpen blijven alle staan.
    .example =
        vestigingsnummer;standaard;gesprek_op
        99AA00;V1;22-09-2025     <- de opvolger
        99AB00;V1;15-09-2025     <- ging op in 99AA00
    .cure =
        1. Spreek af welke dag geldt, en zet die bij gesprek_op van de opvolger.
        2. Maak gesprek_op leeg in de rij van de school die opging.
        3. Gaan beide gesprekken door? Plan het tweede met de hele school: een rij van de opvolger zonder standaard.
        4. Geldt er geen norm voor de school (A120), of is zij er niet meer? Verbeter de norm of het scholenbestand, of haal de dag weg.
