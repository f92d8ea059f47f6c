# Uitleg bij de codes R: `sop explain R101`. Per code: wat het betekent (de tekst zelf), de titel, waarom het telt, een voorbeeld en wat u doet.

explain-group-R = Het scholenbestand (scholen.csv)

explain-R101 = In het scholenbestand ontbreekt een kolom die nodig is: vestigingsnummer, naam, povo of soort. De run stopt en schrijft niets.
    .title = Verplichte kolom ontbreekt in het scholenbestand
    .why = Zonder povo en soort is niet bekend welke norm voor een school geldt. Zonder nummer horen antwoorden bij geen enkele school.
    .example =
        Een bestand van DUO, zonder povo en soort:
        VESTIGINGSNUMMER;VESTIGINGSNAAM;BEVOEGD GEZAG NAAM
        99AB00;De Esdoorn;Stichting Voorbeeld
    .cure =
        1. Voeg de kolommen toe die de bevinding noemt.
        2. Vul bij povo PO of VO in, en bij soort het woord dat de norm gebruikt: bao, sbo, so, vo, pro of vso.
        3. Is het voor alle scholen hetzelfde? Zet dan in batch.toml onder {"["}schools] bijvoorbeeld sector = "PO" en kind = "bao".
        4. Kolomnamen van DUO mogen blijven staan, zoals INSTELLINGSCODE met VESTIGINGSCODE.

explain-R102 = In het scholenbestand staat geen enkele rij die kan worden gebruikt. De run stopt en schrijft niets.
    .title = Geen enkele bruikbare school
    .why = Zonder scholen is er niets te beoordelen: elk antwoord zou bij een onbekende school horen.
    .example =
        vestigingsnummer;naam;povo;soort
        9900;De Esdoorn;PO;bao         <- en zo alle rijen: geen goed nummer
    .cure =
        1. Los de andere R-bevindingen op; die zeggen per rij wat er mis is.
        2. Gebruikt u eigen nummers? Zet dan id_pattern in batch.toml onder {"["}schools].

explain-R103 = In een rij van het scholenbestand is een verplichte cel leeg. De rij is niet gebruikt: deze school doet niet mee.
    .title = Lege verplichte cel in het scholenbestand
    .why = De school komt in geen enkel verslag voor. Haar antwoorden worden terzijde gelegd als die van een onbekende school (A111).
    .example =
        vestigingsnummer;naam;povo;soort
        99AB00;De Esdoorn;;bao         <- povo is leeg
    .cure =
        1. Vul de cel in. Verplicht zijn vestigingsnummer, naam, povo en soort, en de gemeente als batch.toml gemeenten kiest.
        2. Is de rij een totaal of een opmerking? Haal haar dan weg.

explain-R104 = In het scholenbestand staat een vestigingsnummer dat er niet uitziet als een vestigingsnummer. De rij is niet gebruikt: deze school doet niet mee.
    .title = Geen vestigingsnummer
    .why = Het nummer koppelt antwoorden, afspraken en verslagen aan de school. Een half nummer kan bij een andere school horen.
    .example =
        vestigingsnummer;naam;povo;soort
        99AB;De Esdoorn;PO;bao         <- alleen de BRIN-code
    .cure =
        1. Vul het hele nummer in: twee cijfers, twee letters en twee cijfers, zoals 99AB00. De hoofdvestiging is meestal 00.
        2. Maakt Excel er iets anders van? Geef de kolom eerst de opmaak Tekst (Start, Getal) en typ het nummer opnieuw.
        3. Gebruikt u eigen nummers? Zet dan id_pattern in batch.toml onder {"["}schools]. Mogelijk zijn letters zonder accent, cijfers en streepjes.

explain-R105 = In het scholenbestand staat een nummer waarvan een nul is weggevallen. Met die nul zou het een goed nummer zijn; de bevinding noemt het. Het programma vult de nul niet zelf in. De rij is niet gebruikt.
    .title = Vestigingsnummer zonder zijn nul
    .why = Rekenbladen halen nullen weg die zij niet nodig vinden. De school doet nu niet mee, en het nummer zonder nul kan op dat van een andere school lijken.
    .example =
        vestigingsnummer;naam;povo;soort
        99AB1;De Esdoorn;PO;bao        <- waarschijnlijk 99AB01
    .cure =
        1. Kies in Excel de kolom, en dan Start, Getal, Tekst.
        2. Typ het nummer opnieuw, met alle nullen. Alleen de opmaak veranderen brengt de nul niet terug.
        3. Een CSV opent u beter met Gegevens, Uit tekst/CSV, en dan de kolom als Tekst.

explain-R106 = Bij povo staat iets anders dan PO of VO. De rij is niet gebruikt: deze school doet niet mee.
    .title = Povo is geen PO of VO
    .why = Povo bepaalt welke normen kunnen gelden, en of een gesprek per wijk of per school gaat.
    .example =
        vestigingsnummer;naam;povo;soort
        99AB00;De Esdoorn;BO;bao
    .cure =
        1. Vul PO of VO in. Hoofdletters maken niet uit.
        2. Speciaal basisonderwijs (sbo) en speciaal onderwijs (so) horen bij PO; voortgezet speciaal onderwijs (vso) en praktijkonderwijs (pro) bij VO.

explain-R107 = Bij van of tot in het scholenbestand staat geen schooljaar. De rij is niet gebruikt: deze school doet niet mee.
    .title = Periode van een school is geen schooljaar
    .why = Van en tot bepalen in welke jaren een school meedoet. Een verkeerd jaar zou de school in een verslag zetten waar zij niet hoort.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot
        99AB00;De Esdoorn;PO;bao;1-8-2024;
    .cure =
        1. Schrijf een schooljaar: 2024-2025. Maakt Excel er een datum van, geef de kolom dan de opmaak Tekst.
        2. Laat de cel leeg als de school er altijd al was (van) of blijft bestaan (tot).

explain-R108 = De periode van een school eindigt (tot) voordat zij begint (van). De rij is niet gebruikt: deze school doet niet mee.
    .title = Periode van een school eindigt voor haar begin
    .why = De school zou in geen enkel jaar bestaan. Meestal zijn van en tot verwisseld.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot
        99AB00;De Esdoorn;PO;bao;2025-2026;2023-2024
    .cure =
        1. Verbeter van of tot. Beide schooljaren tellen zelf mee.
        2. Laat tot leeg als de school blijft bestaan.

explain-R109 = Een school staat in twee rijen waarvan de perioden elkaar overlappen, met verschillende gegevens. De rij met de periode die het eerst begint, telt. De andere is niet gebruikt.
    .title = Perioden van een school overlappen
    .why = In de jaren die dubbel zijn, kan de school maar één soort, één bestuur en één wijk hebben.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot
        99AB00;De Esdoorn;PO;bao;;2024-2025
        99AB00;De Nieuwe Esdoorn;PO;bao;2024-2025;  <- begin in 2025-2026
    .cure =
        1. Laat de oude rij eindigen in het jaar voordat de nieuwe begint.
        2. Of haal de rij weg die niet klopt.

explain-R110 = Dezelfde rij staat twee keer in het scholenbestand, met overal dezelfde gegevens. Eén rij telt, de andere niet.
    .title = Dezelfde school staat er twee keer
    .why = Voor de uitslagen maakt het niets uit. Maar bij een volgende wijziging past u er misschien maar één aan.
    .example =
        99AB00;De Esdoorn;PO;bao
        99AB00;De Esdoorn;PO;bao
    .cure =
        1. Haal een van de twee rijen weg. In Excel: Gegevens, Duplicaten verwijderen.

explain-R111 = Bij leerlingen staat iets wat geen aantal is. De school doet gewoon mee, maar zonder aantal leerlingen. Een leeg vak, x en <5 mogen: die betekenen dat het aantal niet bekend is.
    .title = Aantal leerlingen is niet te lezen
    .why = Het dekkingsrapport laat ook zien voor hoeveel leerlingen een standaard op orde is. Deze school telt daarin nu voor 0 leerlingen.
    .example =
        vestigingsnummer;naam;povo;soort;leerlingen
        99AB00;De Esdoorn;PO;bao;ca. 300
    .cure =
        1. Vul een heel getal in, zoals 312 of 1.234.
        2. Is het aantal niet bekend? Laat de cel dan leeg.

explain-R112 = Bij opvolger staat een nummer dat niet in het scholenbestand staat. De school doet gewoon mee; de opvolging telt niet.
    .title = Opvolger staat niet in het scholenbestand
    .why = Na een fusie loopt de geschiedenis door bij de opvolger. Nu begint die school opnieuw: haar aandachtspunten lijken nieuw.
    .example =
        vestigingsnummer;naam;povo;soort;tot;opvolger
        99AB00;De Esdoorn;PO;bao;2024-2025;99AB07  <- 99AB07 staat nergens
    .cure =
        1. Controleer het nummer van de opvolger.
        2. Voeg de opvolger toe aan het scholenbestand, met van = het jaar waarin zij begon.

explain-R113 = Wie de opvolgers volgt, komt weer uit bij de school waar hij begon. De scholen doen gewoon mee; deze opvolging telt niet.
    .title = Opvolgers lopen in een kring
    .why = Een geschiedenis in een kring heeft geen begin. De vergelijking met vorig jaar zou nergens op slaan.
    .example =
        vestigingsnummer;naam;...;opvolger
        99AB00;De Esdoorn;...;99CD00
        99CD00;De Linde;...;99AB00
    .cure =
        1. Vul de opvolger alleen in bij de school die ophoudt te bestaan.
        2. Maak opvolger leeg bij de school die verdergaat.

explain-R114 = Bij deze school is het bevoegd gezag niet ingevuld, terwijl het scholenbestand die kolom wel heeft. De school doet gewoon mee.
    .title = School zonder bestuur
    .why = De school telt bij geen enkel bestuur mee. Uitkomsten per bestuur zijn daardoor niet volledig.
    .example =
        vestigingsnummer;naam;povo;soort;bevoegd_gezag
        99AB00;De Esdoorn;PO;bao;
    .cure =
        1. Vul de naam of het nummer van het bevoegd gezag in (bevoegd_gezag of bevoegd_gezag_nummer).
        2. Schrijf het bij elke school van dat bestuur hetzelfde.

explain-R115 = Het scholenbestand heeft geen kolom voor het bevoegd gezag. Alles wordt gemaakt, behalve de uitkomsten per bestuur.
    .title = Scholenbestand noemt geen besturen
    .why = Een bestuur kan dan niet zien hoe het er voor zijn eigen scholen uitziet.
    .example =
        vestigingsnummer;naam;povo;soort
        99AB00;De Esdoorn;PO;bao
    .cure =
        1. Voeg de kolom bevoegd_gezag toe (en als u die heeft bevoegd_gezag_nummer).
        2. Wilt u geen uitkomsten per bestuur? Dan hoeft u niets te doen.

explain-R116 = In een rij van het scholenbestand noemen twee kolommen verschillende nummers: de BRIN-code past niet bij het vestigingsnummer. De rij is niet gebruikt: deze school doet niet mee.
    .title = Twee nummers in een rij passen niet bij elkaar
    .why = Het is niet te zien welk nummer klopt. Met het verkeerde nummer krijgt een school de antwoorden van een andere.
    .example =
        INSTELLINGSCODE;VESTIGINGSNUMMER;naam;povo;soort
        99AB;99CD00;De Esdoorn;PO;bao
    .cure =
        1. Controleer het nummer bij DUO en verbeter de kolom die niet klopt.
        2. Is een van de kolommen niet nodig? Haal die dan weg.

explain-R117 = In batch.toml zijn gemeenten gekozen, en in het scholenbestand staan ook scholen uit andere gemeenten. Die doen niet mee. De bevinding zegt hoeveel rijen zijn weggelaten en hoeveel er over zijn.
    .title = Scholen uit andere gemeenten doen niet mee
    .why = Zo kan het hele bestand van DUO worden gebruikt. De getallen laten zien of de keuze klopt.
    .example =
        batch.toml, onder {"["}schools]:  municipality = {"["}"ALMERE"]
        GEMEENTENAAM:                UTRECHT   <- deze rij doet niet mee
    .cure =
        1. Kloppen de aantallen? Dan hoeft u niets te doen.
        2. Doet een school uit een andere gemeente mee? Zet die gemeente er dan bij: municipality = {"["}"ALMERE", "ZEEWOLDE"].

explain-R118 = In batch.toml is een gemeente gekozen waarvan in het scholenbestand geen enkele rij staat. Scholen van andere gekozen gemeenten doen wel mee. Blijft er geen school over, dan stopt de run (R102).
    .title = Gekozen gemeente komt niet voor
    .why = Meestal is de naam anders geschreven. Alle scholen in die gemeente ontbreken dan.
    .example =
        batch.toml, onder {"["}schools]:  municipality = {"["}"Den Haag"]
        GEMEENTENAAM:                'S-GRAVENHAGE
    .cure =
        1. Kijk hoe de naam in de kolom GEMEENTENAAM staat en schrijf die zo in batch.toml. Hoofdletters, spaties, streepjes en apostrofs maken niet uit.

explain-R119 = In batch.toml is een gemeente gekozen, maar het scholenbestand heeft geen kolom met de gemeente. De run stopt en schrijft niets.
    .title = Kolom met de gemeente ontbreekt
    .why = Zonder die kolom is niet te zien welke scholen meedoen. Alle scholen of geen enkele zou allebei verkeerd zijn.
    .example =
        batch.toml, onder {"["}schools]:  municipality = {"["}"ALMERE"]
        scholen.csv:                 vestigingsnummer;naam;povo;soort
    .cure =
        1. Voeg de kolom GEMEENTENAAM toe (gemeente mag ook).
        2. Of haal de regel municipality weg uit batch.toml. Dan doen alle scholen in het bestand mee.

explain-R120 = Deze scholen doen dit schooljaar mee en vorig schooljaar niet. De bevinding noemt ze allemaal.
    .title = Nieuwe scholen in dit schooljaar
    .why = Een nieuwe school heeft nog geen geschiedenis. Kreeg een bestaande school alleen een nieuw nummer, dan gaat haar geschiedenis zo verloren.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot;opvolger
        99CD00;De Linde;PO;bao;2025-2026;;
    .cure =
        1. Is het echt een nieuwe school? Dan hoeft u niets te doen.
        2. Had zij eerst een ander nummer? Vul dan bij het oude nummer tot en opvolger in.

explain-R121 = Deze scholen deden vorig schooljaar mee en zijn nu overgegaan in een andere school: de opvolger die u invulde. De bevinding noemt ze allemaal.
    .title = Scholen die in een andere school zijn overgegaan
    .why = De geschiedenis van de uitslagen gaat mee naar de opvolger. Een verkeerde opvolger geeft een verkeerde vergelijking met vorig jaar.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot;opvolger
        99AB00;De Esdoorn;PO;bao;;2024-2025;99CD00
        99CD00;De Linde;PO;bao;;;
    .cure =
        1. Klopt dit? Dan hoeft u niets te doen.
        2. Klopt het niet? Verbeter opvolger of tot bij de oude school.

explain-R122 = Deze scholen deden vorig schooljaar mee en nu niet meer, en er is geen opvolger ingevuld. De bevinding noemt ze allemaal.
    .title = Verdwenen scholen zonder opvolger
    .why = Hun aandachtspunten en afspraken gaan nergens heen. Bij een sluiting is dat goed, bij een fusie niet.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot;opvolger
        99AB00;De Esdoorn;PO;bao;;2024-2025;           <- opvolger is leeg
    .cure =
        1. Gesloten? Dan hoeft u niets te doen.
        2. Gefuseerd of een nieuw nummer? Vul bij opvolger het nummer in dat doorgaat.
        3. Bestaat de school nog? Maak tot leeg.

explain-R123 = Deze scholen deden vorig schooljaar mee en nu niet meer. Er is een opvolger ingevuld, maar die doet dit schooljaar ook niet mee. De bevinding noemt ze allemaal.
    .title = Verdwenen scholen met een opvolger die er niet is
    .why = De geschiedenis gaat naar een school die geen verslag krijgt. Meestal is het nummer of een jaar verkeerd ingevuld.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot;opvolger
        99AB00;De Esdoorn;PO;bao;;2024-2025;99CD00
        99CD00;De Linde;PO;bao;2026-2027;;             <- begint een jaar te laat
    .cure =
        1. Controleer het nummer bij opvolger.
        2. Controleer van en tot bij de opvolger.

explain-R124 = Een bestuur staat er met verschillende namen: bij één nummer staan twee namen, of twee namen verschillen alleen in hoofdletters, spaties of streepjes. Elke naam telt als een eigen bestuur.
    .title = Bestuur met verschillende namen
    .why = De scholen van dit bestuur zijn verdeeld over twee groepen. Geen van beide laat het hele bestuur zien.
    .example =
        vestigingsnummer;naam;povo;soort;bevoegd_gezag_nummer;bevoegd_gezag
        99AB00;De Esdoorn;PO;bao;99901;Stichting Voorbeeld
        99CD00;De Linde;PO;bao;99901;St. Voorbeeld
    .cure =
        1. Schrijf de naam bij al deze scholen op dezelfde manier.
        2. Zijn het verschillende besturen? Verbeter dan het nummer.

explain-R125 = Een bestuur met één naam heeft meer dan één nummer. De scholen tellen samen als één bestuur.
    .title = Bestuur met meer dan één nummer
    .why = Dat mag: een bestuur kan meer nummers hebben. Maar twee besturen met dezelfde naam zouden zo samen worden geteld.
    .example =
        vestigingsnummer;naam;povo;soort;bevoegd_gezag_nummer;bevoegd_gezag
        99AB00;De Esdoorn;PO;bao;99901;Stichting Voorbeeld
        99CD00;De Linde;VO;vo;99902;Stichting Voorbeeld
    .cure =
        1. Is het één bestuur? Dan hoeft u niets te doen.
        2. Zijn het er twee? Geef ze ieder een eigen naam.

explain-R126 = Meer dan één school heeft dezelfde naam. Alle scholen doen gewoon mee. De bevinding noemt de namen en nummers.
    .title = Scholen met dezelfde naam
    .why = Vult zo'n school alleen haar naam in, dan is niet te zien welke school het is, en tellen de antwoorden niet mee (A124).
    .example =
        99AB00;De Regenboog;PO;bao
        99CD00;De Regenboog;PO;bao
    .cure =
        1. Laat deze scholen hun vestigingsnummer invullen.
        2. Of geef ze in scholen.csv ieder een eigen naam, zoals De Regenboog (Haven).

explain-R127 = Van geen enkele school is het aantal leerlingen bekend. Alle scholen doen gewoon mee.
    .title = Geen enkel aantal leerlingen
    .why = Het dekkingsrapport kan niet laten zien voor hoeveel leerlingen een standaard op orde is.
    .example =
        vestigingsnummer;naam;povo;soort
        99AB00;De Esdoorn;PO;bao
    .cure =
        1. Wilt u die uitkomsten? Voeg de kolom leerlingen toe. De aantallen staan bij DUO in een ander bestand dan de adressen.
        2. Anders hoeft u niets te doen.

explain-R128 = Sommige PO-scholen hebben geen wijk, en andere wel. De scholen doen gewoon mee. De bevinding noemt ze allemaal. VO-scholen hoeven geen wijk te hebben.
    .title = PO-scholen zonder wijk
    .why = Gesprekken met PO-scholen gaan per wijk. Deze scholen tellen bij geen enkele wijk mee.
    .example =
        vestigingsnummer;naam;povo;soort;wijk
        99AB00;De Esdoorn;PO;bao;Haven
        99CD00;De Linde;PO;bao;
    .cure =
        1. Vul bij deze scholen de wijk in, zo geschreven als bij de andere.

explain-R129 = Een school staat in twee rijen met verschillende gegevens, en in beide zijn van en tot leeg. Eén rij telt; deze is niet gebruikt.
    .title = School staat er twee keer met andere gegevens
    .why = De school kan maar één naam, soort, bestuur en wijk hebben. Zonder periode is niet te zien welke rij nu geldt.
    .example =
        vestigingsnummer;naam;povo;soort
        99AB00;De Esdoorn;PO;bao
        99AB00;De Esdoorn;PO;sbo
    .cure =
        1. Haal de rij weg die niet klopt.
        2. Veranderde de school? Vul dan van en tot in, zodat de perioden niet overlappen.

explain-R135 = Bij opvolger staat de naam van meer dan één school. De school heeft nu geen opvolger.
    .title = Opvolger met de naam van meer scholen
    .why = De geschiedenis zou bij de verkeerde school kunnen komen.
    .example =
        vestigingsnummer;naam;povo;soort;tot;opvolger
        99AB00;De Esdoorn;PO;bao;2024-2025;De Linde
        99CD00;De Linde;PO;bao;;
        99EF00;De Linde;PO;bao;;
    .cure =
        1. Vul bij opvolger het vestigingsnummer in.

explain-R130 = Een school noemt een opvolger, maar heeft geen laatste schooljaar: tot is leeg. Zij bestaat dan nog, en er gaat niets op de opvolger over.
    .title = Opvolger zonder laatste schooljaar
    .why = Geschiedenis en afspraken gaan pas over na het laatste jaar van de oude school. Zolang beide scholen bestaan, heeft elk haar eigen geschiedenis.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot;opvolger
        99AB00;De Esdoorn;PO;bao;;;99AC00          <- tot is leeg
        99AC00;De Iep;PO;bao;;;
    .cure =
        1. Vul bij tot het laatste schooljaar van de oude school in, zoals 2024-2025.
        2. Bestaat de school nog? Laat opvolger dan leeg.

explain-R131 = De rijen van één school noemen verschillende opvolgers. De opvolger in de laatste periode telt.
    .title = School met meer dan één opvolger
    .why = Geschiedenis en afspraken gaan over op één school. Anders zou hetzelfde aandachtspunt bij twee scholen tellen.
    .example =
        vestigingsnummer;naam;povo;soort;van;tot;opvolger
        99AB00;De Esdoorn;PO;bao;;2022-2023;99AC00   <- telt niet
        99AB00;De Esdoorn;PO;sbo;2023-2024;2024-2025;99AD00
    .cure =
        1. Vul in alle rijen van de school dezelfde opvolger in.
        2. Of vul opvolger alleen in de laatste rij in.

explain-R132 = Twee bladen van het scholenbestand geven andere gegevens van dezelfde school in dezelfde jaren. Het zijn twee versies, en de run stopt.
    .title = Twee versies van het scholenbestand
    .why = Welke versie geldt, is niet te zien. Met de verkeerde zouden scholen in de verkeerde wijk, bij het verkeerde bestuur of onder de verkeerde norm staan.
    .example =
        scholen.xlsx
            blad 2024: 99AB00;De Esdoorn;PO;bao
            blad 2025: 99AB00;De Esdoorn;PO;sbo
    .cure =
        1. Laat in de werkmap alleen het blad staan dat geldt.
        2. Of geef scholen die veranderden een periode met van en tot.

explain-R133 = Op een verborgen blad staan scholen die ook op een zichtbaar blad staan. Het verborgen blad is niet gelezen.
    .title = Verborgen blad is een andere versie van het scholenbestand
    .why = Op een oude versie staan misschien scholen die er niet meer zijn. Die zouden dan op ‘niet ingediend’ staan.
    .example =
        scholen.xlsx
            blad Scholen               <- gelezen
            blad Scholen 2023          <- verborgen, en niet gelezen
    .cure =
        1. Is het verborgen blad oud? Verwijder het dan.
        2. Geldt juist het verborgen blad? Maak het dan zichtbaar en verwijder het andere.

explain-R140 = Bij deelt_aanpak staat iets anders dan ja of nee. Het telt als nee.
    .title = Niet te lezen of een school haar aanpak deelt
    .why = Alleen een school die ja zegt, wordt bij andere scholen genoemd als school die kan meedenken. Bij twijfel wordt zij niet genoemd.
    .example =
        vestigingsnummer;naam;povo;soort;deelt_aanpak
        99AB00;De Linde;PO;bao;misschien
    .cure =
        1. Vraag de school of zij haar aanpak wil delen.
        2. Vul ja of nee in.

explain-R142 = Bij regulier_stedelijk staat iets anders dan regulier of stedelijk. Niet bekend is of het gebouw regulier is.
    .title = Niet te lezen of een gebouw regulier of stedelijk is
    .why = De leerlingen met extra ondersteuning van deze school tellen niet mee in het deel dat in een regulier gebouw zit.
    .example =
        vestigingsnummer;naam;povo;soort;regulier_stedelijk
        99AB00;De Linde;PO;bao;anders
    .cure =
        1. Vul regulier of stedelijk in. Onder de kop regulier mag ook ja of nee.

explain-R141 = Bij email staat iets dat geen e-mailadres is. Het wordt niet gebruikt.
    .title = Geen e-mailadres
    .why = Een concept aan een fout adres komt niet aan, of bij een ander. Andere adressen in dezelfde cel gelden wel.
    .example =
        vestigingsnummer;naam;povo;soort;email
        99AB00;De Linde;PO;bao;directie@delinde
    .cure =
        1. Schrijf het hele adres: directie@delinde.example.
        2. Laat de naam van de persoon weg: geen ‘Directie <directie@delinde.example>’.
        3. Scheid meer adressen met een puntkomma of een komma. In een csv met puntkomma’s zet u er dan aanhalingstekens omheen.

explain-R160 = Een wijk of bestuur heet ‘(geen wijk)’ of ‘(geen bevoegd gezag)’. Zo noemen tabellen de scholen die er geen hebben. De cel telt als leeg.
    .title = Wijk of bestuur met een naam die bezet is
    .why = Anders zouden scholen met en zonder wijk in één groep staan. De school telt nu bij de scholen zonder wijk of bestuur.
    .example =
        vestigingsnummer;naam;povo;soort;wijk
        99AB00;De Linde;PO;bao;(geen wijk)
    .cure =
        1. Heeft de school er geen? Laat de cel leeg.
        2. Heet de wijk of het bestuur echt zo? Schrijf de naam zonder haakjes.

explain-R161 = De namen van twee wijken verschillen alleen in hoofdletters, spaties of streepjes. Elke naam telt als een eigen wijk.
    .title = Wijk met verschillende namen
    .why = De scholen van deze wijk zijn verdeeld over twee groepen. Geen van beide laat de hele wijk zien.
    .example =
        vestigingsnummer;naam;povo;soort;wijk
        99AB00;De Esdoorn;PO;bao;Haven
        99CD00;De Linde;PO;bao;haven
    .cure =
        1. Schrijf de naam bij al deze scholen op dezelfde manier.
        2. Zijn het verschillende wijken? Geef ze dan namen die meer verschillen.
