# Uitleg bij de codes A: `sop explain A101`. Per code: wat het betekent (de tekst zelf), de titel, waarom het telt, een voorbeeld en wat u doet.

explain-group-A = De antwoorden van scholen

explain-A101 = Het programma herkent dit blad niet als tabel met antwoorden. Er is geen kolom die zegt van welke school een rij is, of geen kolom die bij een vraag van de norm past. Geen enkele rij van dit blad telt mee.
    .title = Blad is geen tabel met antwoorden
    .why = Staan hier antwoorden van scholen in, dan gelden die scholen als niet ingediend of hebben zij open vragen.
    .example =
        locatie;onderwerp;score        <- geen van deze namen is bekend
        99AB00;A.1;3
    .cure =
        1. Eén antwoord per rij: noem de kolommen vestigingsnummer, indicator en antwoord. Hoofdletters, spaties en streepjes maken niet uit.
        2. Eén inzending per rij: een kolom vestigingsnummer (of school), en per vraag een kolom met het id of de tekst uit de norm erboven.
        3. Wilt u de namen laten staan? Draai sop check en geef in koppelingen.xlsx aan wat de kolommen betekenen.
        4. Is het blad alleen uitleg? Dan mag het weg uit de map van het schooljaar.

explain-A102 = Twee kolommen van een tabel met één antwoord per rij zijn voor het antwoord of voor de vraag. Waar zij hetzelfde zeggen, of maar één is ingevuld, telt de rij mee. Waar zij verschillen kiest het programma niet: die rij telt niet mee.
    .title = Twee kolommen met antwoorden betekenen hetzelfde
    .why = Als de twee verschillen, is niet te zien welk antwoord de school bedoelt.
    .example =
        vestigingsnummer;indicator;antwoord;Antwoord
        99AB00;A.1;2;3
    .cure =
        1. Kijk welke kolom de goede antwoorden heeft.
        2. Haal de andere weg, of geef die een naam die het programma niet kent, zoals antwoord_oud.

explain-A103 = Boven een kolom staan het id van de ene vraag en de tekst van een andere. Het programma kiest niet: de antwoorden in deze kolom tellen niet mee.
    .title = Kop met het id van de ene en de tekst van de andere vraag
    .why = Een antwoord bij de verkeerde vraag geeft een verkeerde uitslag, en niemand ziet het.
    .example =
        norm:   A.1 = "Er is een pestprotocol."   A.2 = "Er is een verzuimprotocol."
        kop:    A.1 Er is een verzuimprotocol.
    .cure =
        1. Vraag na op welke vraag de scholen hebben geantwoord: meestal op de tekst die zij lazen.
        2. Verbeter het id of de tekst boven de kolom.
        3. Kan dat niet? Draai sop check en geef in koppelingen.xlsx aan welke vraag het is.

explain-A104 = In een tabel zonder kolom vestigingsnummer of school lijken twee kolommen te zeggen van welke school een rij is, en zij noemen in sommige rijen verschillende scholen. Die rijen tellen niet mee (A125); de andere wel.
    .title = Twee kolommen noemen verschillende scholen
    .why = Een keuze zou alle antwoorden in een rij bij de verkeerde school kunnen zetten.
    .example =
        locatie;fusiepartner;A.1
        99AB00;99CD00;3
    .cure =
        1. Noem de kolom met de school vestigingsnummer.
        2. Of draai sop check en geef in koppelingen.xlsx aan welke kolom de school noemt, en bij de andere: negeren.

explain-A105 = In een werkmap met antwoorden staat ook een blad dat geen tabel met antwoorden is. Dat blad is niet gelezen; het andere wel.
    .title = Blad zonder antwoorden naast een blad met antwoorden
    .why = Meestal is het een uitleg of een lijst voor een keuzemenu, en is er niets aan de hand.
    .example =
        99AB00.xlsx
            blad Antwoorden            <- gelezen
            blad Keuzes                <- niet gelezen
    .cure =
        1. Staan er toch antwoorden op? Zet boven de kolommen de namen of vragen die het programma kent.
        2. Anders hoeft u niets te doen.

explain-A106 = Een kolom lijkt een vraag van de norm, of er staan antwoorden in, maar de tekst erboven is niet precies die van een vraag. Of de kolom is wel een vraag, maar staat in een tabel met één rij per antwoord. De antwoorden in deze kolom tellen niet mee. De bevinding noemt de vraag die er het meest op lijkt, maar gebruikt die niet zelf.
    .title = Kolom lijkt op een vraag, maar past niet precies
    .why = Alle scholen in deze tabel missen nu een antwoord. Bepaalt juist deze vraag de uitslag, dan is de standaard niet te beoordelen.
    .example =
        norm:   "Er is een pestprotocol en het wordt gebruikt."
        kop:    "Er is een pestprotocol dat wordt gebruikt."
    .cure =
        1. Draai sop check. Open koppelingen.xlsx, zet ja bij akkoord als het voorstel klopt, of vul bij anders de vraag in (of negeren). Zet het bestand in de map van de batch.
        2. Of zet deze tekst in de norm bij also van de vraag. Doe dat alleen als de betekenis gelijk is.

explain-A107 = In een werkmap staat een verborgen blad met een tabel, van antwoorden of van iets anders dat wordt gelezen (scholen, afspraken, ontheffingen). Het is gelezen als elk ander blad.
    .title = Verborgen blad is gelezen
    .why = Wie de werkmap opent, ziet dit blad niet. Misschien is het een oude lijst of een kladversie, die niet mee moet tellen.
    .example =
        99AB00.xlsx
            blad Antwoorden            <- gelezen
            blad Antwoorden oud        <- verborgen, en ook gelezen
    .cure =
        1. Klik in Excel met rechts op een tabblad, kies Zichtbaar maken en bekijk het blad.
        2. Moet het niet meetellen? Verwijder dan het blad.
        3. Anders hoeft u niets te doen.

explain-A108 = De school staat alleen boven de tabel, en verderop op het blad begint een tweede school. Wat daaronder staat, telt niet mee: anders kwamen de antwoorden bij de verkeerde school.
    .title = Tweede school onder de eerste
    .why = Antwoorden van de ene school mogen nooit in het verslag van de andere komen.
    .example =
        School: 99AB00
        indicator;antwoord
        A.1;3
        School: 99CD00                 <- hier begint een andere school
        A.1;2
    .cure =
        1. Zet elke school op een eigen blad of in een eigen bestand.
        2. Of voeg een kolom vestigingsnummer toe en zet het nummer in elke rij.

explain-A110 = In een rij met antwoorden staat geen vestigingsnummer en geen naam van een school. De rij telt niet mee.
    .title = Rij zonder school
    .why = Het antwoord hoort bij geen enkele school. De vraag blijft bij die school onbeantwoord.
    .example =
        vestigingsnummer;indicator;antwoord
        99AB00;A.1;3
        ;A.2;4                         <- hoort dit ook bij 99AB00?
    .cure =
        1. Vul het nummer in elke rij in. In Excel: maak samengevoegde cellen los en vul het nummer naar beneden door.
        2. Is het een lege of een totaalrij? Haal haar dan weg.

explain-A111 = Een rij met antwoorden noemt een school die niet in het scholenbestand staat, met een nummer of een naam. De rij telt niet mee. De bevinding noemt scholen die erop lijken, maar gebruikt die nooit zelf.
    .title = School staat niet in het scholenbestand
    .why = Het antwoord zou anders bij de verkeerde school kunnen komen. De school die het instuurde, geldt nu als niet ingediend of heeft een open vraag.
    .example =
        scholen.csv:      99AB00;De Esdoorn;PO;bao
        antwoorden.csv:   99AB0O;A.1;3  <- een letter O in plaats van een nul
    .cure =
        1. Klopt het nummer of de naam niet? Verbeter het in het bestand met antwoorden.
        2. Klopt het wel? Voeg de school toe aan scholen.csv.
        3. Schrijft de school haar naam anders? Draai sop check en geef in koppelingen.xlsx aan welke school het is.
        4. Staat de school er wel, maar met een R-bevinding? Los die eerst op: die rij is niet gebruikt.

explain-A112 = Een rij met antwoorden noemt een nummer dat in het scholenbestand wel bestaat, maar dan met een nul ervoor. Een rekenblad heeft die nul weggehaald. De rij telt niet mee; de bevinding noemt het nummer dat waarschijnlijk is bedoeld.
    .title = Nummer van de school zonder de nul vooraan
    .why = Het programma vult de nul niet zelf in, want dan kan een antwoord bij een andere school komen. De school geldt nu als niet ingediend of heeft een open vraag.
    .example =
        Een samenwerkingsverband met eigen nummers van vier cijfers:
        scholen.csv:      0990;De Esdoorn;PO;bao
        antwoorden.xlsx:  990          <- Excel maakte er een getal van
    .cure =
        1. Kies in Excel de kolom vestigingsnummer, en dan Start, Getal, Tekst.
        2. Typ het nummer opnieuw, met de nul. Alleen de opmaak veranderen brengt de nul niet terug.

explain-A113 = Een rij met antwoorden noemt een school die wel in het scholenbestand staat, maar niet in dit schooljaar. De rij telt niet mee.
    .title = School doet in dit schooljaar niet mee
    .why = Na een fusie of sluiting horen antwoorden bij het nieuwe nummer. Anders staat een school in het verslag die niet meer bestaat.
    .example =
        scholen.csv:      99AB00;De Esdoorn;PO;bao;;2024-2025     (van;tot)
        2025-2026/a.csv:  99AB00;A.1;3
    .cure =
        1. Bestaat de school nog? Verbeter van of tot in scholen.csv.
        2. Is zij samengegaan? Zet het nummer van de nieuwe school in het bestand met antwoorden, en dat nummer bij opvolger in scholen.csv.
        3. Staat het bestand in de map van het goede jaar?

explain-A114 = In een rij staat een ander schooljaar dan dat van de map waarin het bestand staat. De rij telt niet mee.
    .title = Schooljaar in de rij past niet bij de map
    .why = Antwoorden van vorig jaar zouden anders als antwoorden van nu tellen.
    .example =
        zelfevaluaties/2025-2026/99AB00.csv:
        vestigingsnummer;schooljaar;indicator;antwoord
        99AB00;2024-2025;A.1;3
    .cure =
        1. Is het een oud bestand? Zet het in de map van dat schooljaar.
        2. Is het jaar verkeerd ingevuld? Schrijf het als 2025-2026, of haal de kolom schooljaar weg: de map bepaalt het jaar.

explain-A115 = In een rij met een antwoord staat niet bij welke vraag het hoort: de indicator is leeg. De rij telt niet mee.
    .title = Rij zonder vraag
    .why = Het antwoord hoort bij geen enkele vraag. De vraag die bedoeld is, blijft onbeantwoord.
    .example =
        vestigingsnummer;indicator;antwoord
        99AB00;;3
    .cure =
        1. Vul het id van de vraag in, zoals het in de norm staat.
        2. Is de rij een opmerking of een tussenkop? Haal haar dan weg.

explain-A116 = Een rij noemt een vraag die in geen enkele norm staat, niet met haar id en niet met haar tekst. De rij telt niet mee. De bevinding noemt het id dat er het meest op lijkt, maar gebruikt dat niet zelf.
    .title = Vraag staat in geen enkele norm
    .why = De school heeft wel iets geantwoord, maar het is niet bekend waarop. De vraag die bedoeld is, blijft onbeantwoord.
    .example =
        99AB00;A.9;3                   <- de norm heeft A.1 tot en met A.8
    .cure =
        1. Zoek het goede id op in de norm (bij id van de indicator) en verbeter de rij.
        2. Is het een vraag die de school er zelf bij heeft gezet? Haal de rij dan weg.

explain-A117 = Een rij noemt een vraag uit een andere norm dan die in dit schooljaar voor deze school geldt. De rij telt niet mee.
    .title = Vraag hoort bij een andere norm
    .why = Een po-school wordt niet beoordeeld op vragen van het vo, en een school niet op vragen van een oude norm. Haar eigen vragen blijven misschien open.
    .example =
        99AB00 is een basisschool (PO)
        99AB00;VO.1;3                  <- een vraag uit de norm voor VO
    .cure =
        1. Geef de school de vragenlijst van haar eigen norm en vraag de antwoorden opnieuw.
        2. Is de verkeerde norm gekozen? Controleer povo en soort in scholen.csv, en from, until en kinds in de norm.

explain-A118 = Een vraag uit de norm geldt niet voor deze soort school, maar de school heeft haar toch beantwoord. Dit antwoord telt niet mee; de rest wel.
    .title = Vraag geldt niet voor deze soort school
    .why = Voor de uitslag maakt het niets uit: de school hoeft deze vraag niet te beantwoorden.
    .example =
        norm:             id = "A.4", kinds = {"["}"so"]
        scholen.csv:      99AB00;De Esdoorn;PO;bao
        antwoorden.csv:   99AB00;A.4;2
    .cure =
        1. Klopt de soort van de school in scholen.csv? Dan hoeft u niets te doen.
        2. Moet de vraag wel gelden? Voeg de soort toe bij kinds in de norm.

explain-A119 = Voor deze school geldt in dit schooljaar geen norm, of er gelden er twee. Haar antwoorden tellen niet mee. De bevinding staat er één keer per tabel.
    .title = Antwoorden van een school zonder norm
    .why = De school heeft haar werk gedaan, maar krijgt geen uitslag en geen gespreksverslag.
    .example =
        scholen.csv:      99AB00;De Esdoorn;PO;sbo
        norm:             sector = "PO", kinds = {"["}"bao"]
    .cure =
        1. Controleer povo en soort van de school in scholen.csv.
        2. Klopt dat? Voeg dan de soort toe bij kinds van een norm, of noem bij norms in batch.toml nog een norm.
        3. Kijk ook bij A120: die noemt de sector, de soort en het jaar.

explain-A120 = Voor deze sector en soort scholen geldt in dit schooljaar geen enkele norm. Deze scholen staan niet in de uitslagen; het scherm telt ze apart.
    .title = Geen norm voor deze scholen
    .why = Scholen zonder norm zijn niet "niet ingediend" en ook niet "voldoet niet". Zij ontbreken in de dekking.
    .example =
        scholen.csv:      99AB00;De Esdoorn;VO;pro
        norm voor VO:     kinds = {"["}"vo"]
    .cure =
        1. Voeg de soort toe bij kinds van een norm, of maak een norm voor deze scholen.
        2. Past het jaar niet? Controleer from en until van de norm.
        3. Doen deze scholen met reden niet mee? Dan hoeft u niets te doen.

explain-A121 = Voor deze sector en soort scholen gelden in dit schooljaar twee normen. Deze scholen staan niet in de uitslagen. Meestal stopt de run al eerder, met N151.
    .title = Twee normen voor deze soort scholen
    .why = Met twee normen zou een school twee uitslagen hebben.
    .example =
        anb-po 2023:  sector = "PO", from = "2023-2024"
        anb-po 2025:  sector = "PO", from = "2025-2026"
    .cure =
        1. Geef de oude norm een laatste jaar: until = "2024-2025".
        2. Of verdeel de soorten scholen met kinds.

explain-A122 = Een vraag is herkend aan haar id, maar de tekst erbij is een andere dan in de norm. De antwoorden tellen mee. De bevinding noemt beide teksten.
    .title = Vraag staat er met andere woorden
    .why = Vraagt de nieuwe tekst iets anders, dan hebben scholen op een andere vraag geantwoord en klopt de vergelijking met vorig jaar niet.
    .example =
        norm:   A.1 = "Er is een pestprotocol."
        kop:    A.1 Het pestprotocol is bekend bij alle ouders.
    .cure =
        1. Betekent het hetzelfde? Zet de tekst uit het bestand in de norm bij also van die vraag.
        2. Betekent het iets anders? Geef de vraag in de norm een nieuw id, of haal de kolom weg.

explain-A123 = Een kolom is gelezen als een vraag van de norm, omdat iemand dat in koppelingen.xlsx heeft bevestigd. De antwoorden tellen mee.
    .title = Kolom gelezen volgens koppelingen.xlsx
    .why = Zo blijft te zien welke antwoorden door een koppeling bij een vraag kwamen, en waar dat staat.
    .example =
        koppelingen.xlsx:
        soort;tekst;norm;voorstel;akkoord;anders
        kolom;Heeft de school een pestprotocol?;anb-po;A.1;ja;
    .cure =
        1. Klopt het? Dan hoeft u niets te doen.
        2. Klopt het niet? Verbeter de rij in koppelingen.xlsx en draai opnieuw.

explain-A124 = Een rij noemt een school met een naam die meer dan één school heeft. De antwoorden in deze rij tellen niet mee.
    .title = Naam is van meer dan één school
    .why = Het antwoord zou bij de verkeerde school kunnen komen.
    .example =
        scholen.csv:      99AB00;De Regenboog;PO;bao
                          99CD00;De Regenboog;PO;bao
        antwoorden.csv:   De Regenboog;A.1;3
    .cure =
        1. Vul het vestigingsnummer in, in plaats van de naam.
        2. Of geef de scholen in scholen.csv een eigen naam, zoals De Regenboog (Haven).

explain-A125 = Wat in een rij, boven de tabel of in de naam van het blad staat, noemt twee verschillende scholen. De antwoorden in deze rij tellen niet mee.
    .title = Twee scholen bij één rij
    .why = Een van de twee klopt niet. Een keuze zou de antwoorden bij de verkeerde school kunnen zetten.
    .example =
        scholen.csv:      99AB00 is De Esdoorn, 99CD00 is De Linde
        antwoorden.csv:   vestigingsnummer;school;indicator;antwoord
                          99AB00;De Linde;A.1;3
    .cure =
        1. Vraag na welke school het is en verbeter het nummer of de naam.
        2. Kreeg de school een nieuwe naam? Pas die aan in scholen.csv.

explain-A126 = Een tekst is gelezen als een school, omdat iemand dat in koppelingen.xlsx heeft bevestigd. De antwoorden tellen mee.
    .title = School gelezen volgens koppelingen.xlsx
    .why = Zo blijft te zien welke antwoorden door een koppeling bij een school kwamen.
    .example =
        koppelingen.xlsx:
        soort;tekst;norm;voorstel;akkoord;anders
        school;obs Esdoorn;;99AB00;ja;
    .cure =
        1. Klopt het? Dan hoeft u niets te doen.
        2. Klopt het niet? Verbeter de rij in koppelingen.xlsx en draai opnieuw.

explain-A127 = Een rij noemt een vraag die niet bestaat, maar waarschijnlijk heeft een rekenblad het id veranderd: een nul is weg, of er is een datum of een getal met een komma van gemaakt. De rij telt niet mee; de bevinding noemt de vraag die waarschijnlijk is bedoeld.
    .title = Rekenblad heeft het id van een vraag veranderd
    .why = De school heeft geantwoord, maar het programma vult het id niet zelf in. De vraag blijft onbeantwoord.
    .example =
        norm:             id = "0100"  en  id = "1-2"
        antwoorden.xlsx:  100          en  2026-02-01     <- 1-2 werd 1 februari
    .cure =
        1. Kies in Excel de kolom indicator, en dan Start, Getal, Tekst.
        2. Typ de codes opnieuw. Alleen de opmaak veranderen brengt ze niet terug.
        3. Kies in een nieuwe norm ids die met een letter beginnen, zoals V1.2: die laat Excel met rust.

explain-A128 = Een school is overgeslagen, omdat iemand dat in koppelingen.xlsx heeft bevestigd met negeren. Haar antwoorden tellen niet mee. De bevinding noemt het aantal.
    .title = School overgeslagen volgens koppelingen.xlsx
    .why = Zo blijft te zien welke antwoorden er wel zijn, maar niet meetellen.
    .example =
        soort;tekst;norm;voorstel;akkoord;anders
        school;Testschool;;;;negeren
    .cure =
        1. Klopt dit, dan hoeft u niets te doen.
        2. Doet de school toch mee? Vul bij anders het vestigingsnummer in.

explain-A130 = Een school geeft een antwoord dat de schaal van de vraag niet kent. De vraag telt als niet beantwoord. Het antwoord blijft in het verslag van de school staan zoals het er stond.
    .title = Antwoord dat de schaal niet kent
    .why = Het programma raadt niet wat bedoeld is. Bepaalt juist deze vraag de uitslag, dan is de standaard niet te beoordelen.
    .example =
        99AB00;A.1;redelijk            <- de schaal: nog niet, in ontwikkeling,
                                          op orde, sterk
    .cure =
        1. Vraag de school wat zij bedoelt en vul een van de antwoorden in die de bevinding noemt. Het getal van het niveau mag ook.
        2. Gebruiken veel scholen dit woord? Zet het in de norm bij dat niveau: also = {"["}"redelijk"].

explain-A131 = Een school antwoordt n.v.t. op een vraag waarbij dat niet mag. De vraag telt als niet beantwoord.
    .title = N.v.t. mag bij deze vraag niet
    .why = Met n.v.t. valt een vraag uit de telling weg. Dat mag alleen waar de norm het toestaat, anders kan een school een vraag ontwijken.
    .example =
        99AB00;A.1;n.v.t.              <- A.1 heeft geen not_applicable = true
    .cure =
        1. Vraag de school om een antwoord op de schaal.
        2. Kan de vraag echt niet van toepassing zijn? Zet not_applicable = true bij de indicator in de norm. Geldt zij voor een hele soort niet, gebruik dan kinds.

explain-A132 = Bij een vraag naar een getal staat iets wat geen getal is. De vraag telt als niet beantwoord.
    .title = Antwoord is geen getal
    .why = Het getal bepaalt het niveau. Een schatting in woorden past niet tussen de grenzen.
    .example =
        99AB00;A.5;ongeveer de helft
    .cure =
        1. Vul alleen een getal in, zoals 12 of 12,5. De eenheid van de vraag mag erachter, zoals 50 %.
        2. Wat de school erbij wil zeggen, hoort in de kolom toelichting.

explain-A133 = Bij datum staat iets wat geen datum is. Het antwoord telt gewoon mee, maar zonder datum.
    .title = Datum is niet te lezen
    .why = De datum bepaalt welke inzending of welk antwoord het laatst is. Zonder datum kan het programma dat soms niet zeggen (A141, A144).
    .example =
        vestigingsnummer;indicator;antwoord;datum
        99AB00;A.1;3;begin november
    .cure =
        1. Schrijf de datum als 2025-11-03 of 03-11-2025: dag, maand, jaar. Het jaar heeft vier cijfers.
        2. Heeft de school maar één keer ingediend? Dan verandert er aan de uitslag niets.

explain-A160 = In een kolom staat een datum die alleen met de maand voorop kan, zoals 10/23/2025. Alle datums in die kolom zijn daarom met de maand voorop gelezen. Dat geldt ook voor afspraken.
    .title = Datums met de maand voorop gelezen
    .why = Zo schrijven programma's in Engels (VS) datums. Met de dag voorop gelezen zou een oudere inzending de laatste lijken.
    .example =
        vestigingsnummer;datum
        99AB00;10/12/2025   (12 oktober)
        99CD00;10/23/2025   (23 oktober)
    .cure =
        1. Klopt dit? Dan hoeft u niets te doen.
        2. Klopt het niet? Schrijf de datums als 2025-11-03.

explain-A161 = Een datum zoals 10/12/2025 kan 10 december en 12 oktober zijn. Meestal staat de dag voorop. Hier staan ook datums met de maand voorop, en niets zegt hoe deze datum is bedoeld. De antwoorden tellen mee, zonder datum.
    .title = Datum kan twee dagen zijn
    .why = De datum bepaalt welke inzending of welk antwoord het laatst is. Het programma gokt niet.
    .example =
        vestigingsnummer;datum
        99AB00;10/12/2025
        99CD00;10/23/2025   (alleen 23 oktober)
        99EF00;23/10/2025   (ook 23 oktober)
    .cure =
        1. Schrijf de datums in het bestand als 2025-11-03.
        2. Komt het bestand uit Forms? Kies daar Nederlands als taal, of lever de Excel in plaats van een CSV in.

explain-A134 = Bij een vraag naar een percentage staat een getal tussen 0 en 1, of een getal onder 0 of boven 100. Het telt zoals het er staat: 0,55 telt als 0,55 %.
    .title = Vreemd percentage
    .why = Excel bewaart 55 % als 0,55. Dan valt de school in het laagste niveau, terwijl zij het goed doet.
    .example =
        99AB00;A.5;0,55                <- waarschijnlijk 55 %
    .cure =
        1. Kies in Excel voor de kolom de opmaak Getal, en typ 55.
        2. Is er echt minder dan 1 % bedoeld? Dan hoeft u niets te doen.

explain-A135 = Bij een antwoord staat een datum, en die lijkt op een van de antwoorden van de schaal: een rekenblad heeft er een datum van gemaakt. De vraag telt als niet beantwoord.
    .title = Rekenblad heeft van een antwoord een datum gemaakt
    .why = De school heeft geantwoord, maar het programma raadt niet. Bepaalt juist deze vraag de uitslag, dan is de standaard niet te beoordelen.
    .example =
        schaal:           label = "1-2 keer per jaar", also = {"["}"1-2"]
        99AB00.xlsx:      2026-02-01   <- de school koos 1-2
    .cure =
        1. Kies in Excel de kolom antwoord, en dan Start, Getal, Tekst.
        2. Kies het antwoord opnieuw uit de lijst in de bevinding.
        3. Kies in de norm liever woorden die niet op een datum lijken, zoals "een of twee".

explain-A136 = Een datum staat als getal in het bestand, zoals een rekenblad hem bewaart. Het programma heeft hem gelezen als een dag in dit schooljaar, of kort daarna. Het antwoord telt mee, met die datum.
    .title = Datum staat er als getal
    .why = De datum bepaalt welke inzending de laatste is. Rekenbladen kennen twee kalenders; alleen een dag die bij het schooljaar past, telt.
    .example =
        vestigingsnummer;indicator;antwoord;datum
        99AB00;A.1;3;45964             <- gelezen als 2025-11-03
    .cure =
        1. Klopt de dag? Dan hoeft u niets te doen.
        2. Wilt u het zeker weten? Geef de kolom in Excel de opmaak Datum en sla het bestand opnieuw op.

explain-A137 = De datum ligt voor het schooljaar of lang erna. Het antwoord telt mee, maar de datum niet: hij bepaalt niet welke inzending de laatste is.
    .title = Datum past niet bij het schooljaar
    .why = Met een verkeerde datum zou een oude inzending de laatste lijken. Staat de maand vooraan, dan is 3 november ineens 11 maart.
    .example =
        vestigingsnummer;indicator;antwoord;datum
        99AB00;A.1;3;11/03/2025        <- 11 maart 2025 valt voor 2025-2026
    .cure =
        1. Kijk welke dag is bedoeld en schrijf die als 2025-11-03 of 3-11-2025.
        2. Staat het bestand in de map van het goede schooljaar?

explain-A138 = Een antwoord is een getal met een punt en drie cijfers, zoals 1.234. Het is gelezen als 1,234: een punt is in dit programma een decimale punt. Het antwoord telt mee.
    .title = Getal met een punt: duizend of een deel?
    .why = In het Nederlands kan 1.234 ook twaalfhonderdvierendertig zijn. Dan hoort er misschien een ander niveau bij.
    .example =
        vestigingsnummer;indicator;antwoord
        99AB00;A.7;1.234               <- telt als 1,234
    .cure =
        1. Bedoelt u duizendtallen? Schrijf 1234, zonder punt.
        2. Bedoelt u een deel? Schrijf 1,234. Dan is er geen twijfel.

explain-A140 = Een school heeft twee keer ingediend (in twee bestanden, op twee bladen, of in twee rijen van een tabel met één inzending per rij), elk met een datum. De laatste inzending telt als geheel. Deze eerdere telt niet mee. De twee worden niet gemengd.
    .title = Eerdere inzending, gevolgd door een latere
    .why = Zo is duidelijk wat de school nu vindt. Maar was het latere bestand alleen een aanvulling, dan ontbreken nu de andere antwoorden (zie A146).
    .example =
        99AB00-oktober.csv             datum 2025-10-06, 24 vragen
        99AB00-november.csv            datum 2025-11-03, 24 vragen  <- telt
    .cure =
        1. Klopt dit? Dan hoeft u niets te doen.
        2. Telt juist de eerdere? Haal het latere bestand uit de map.

explain-A141 = Een school heeft meer dan één keer ingediend, met verschillende antwoorden, en niets zegt welke inzending telt: een datum ontbreekt, op de laatste dag staan er twee zonder tijd, de datums kunnen op twee manieren gelezen worden (10/12/2025) en niets in de kolom zegt of de dag of de maand voorop staat, een blad zonder datum kan bij meer dan één inzending in dezelfde werkmap horen, of in batch.toml staat duplicates = "refuse". Geen enkel antwoord van de school telt mee. Zij geldt wel als ingediend.
    .title = Meer inzendingen, en niet duidelijk welke telt
    .why = Een keuze zou de uitslag kunnen veranderen. Tot u kiest, zijn de standaarden van de school niet te beoordelen.
    .example =
        99AB00-directeur.xlsx          zonder datum
        99AB00-ib.xlsx                 zonder datum
    .cure =
        1. Vraag de school welke inzending telt en haal de andere uit de map.
        2. Of vul in beide bestanden de kolom datum in: dan telt de laatste.
        3. Horen ze bij elkaar (ieder vulde een deel in)? Zet alle antwoorden dan in één bestand.

explain-A142 = Een school heeft dezelfde vraag twee keer op dezelfde manier beantwoord, in één inzending. Eén antwoord telt, dit niet.
    .title = Hetzelfde antwoord staat er twee keer
    .why = Voor de uitslag maakt het niets uit.
    .example =
        99AB00;A.1;3
        99AB00;A.1;op orde             <- op deze schaal is dat ook 3
    .cure =
        1. U hoeft niets te doen. Haal een van de twee rijen weg als u wilt.

explain-A143 = Een school heeft een vraag in één inzending twee keer beantwoord, met twee datums. Het laatste antwoord telt, dit eerdere niet.
    .title = Antwoord vervangen door een later antwoord
    .why = Dit is meestal een verbetering van de school zelf. Maar een verkeerde datum laat het oude antwoord tellen.
    .example =
        vestigingsnummer;indicator;antwoord;datum
        99AB00;A.1;2;2025-10-06
        99AB00;A.1;3;2025-11-03        <- telt
    .cure =
        1. Klopt dit? Dan hoeft u niets te doen.
        2. Klopt het niet? Verbeter de datum, of haal de rij weg die niet telt.

explain-A144 = Een school heeft een vraag in één inzending meer dan één keer beantwoord, en niet op dezelfde manier. Niets zegt welk antwoord telt: niet elk antwoord heeft een datum, of de laatste datum staat bij verschillende antwoorden. De vraag telt als niet beantwoord.
    .title = Twee verschillende antwoorden op één vraag
    .why = Het programma kiest niet. Bepaalt juist deze vraag de uitslag, dan is de standaard niet te beoordelen.
    .example =
        99AB00;A.1;2
        99AB00;A.1;3
    .cure =
        1. Vraag de school welk antwoord klopt en haal de andere rij weg.
        2. Of vul bij elk antwoord de datum in: dan telt het laatste.

explain-A145 = Een vraag staat in één inzending twee keer: één keer met een antwoord, en hier zonder (leeg of "weet niet"). Het antwoord telt; deze rij niet.
    .title = Rij zonder antwoord naast een rij met antwoord
    .why = Voor de uitslag maakt het niets uit: een leeg vak zegt niets en neemt niets weg.
    .example =
        99AB00;A.1;3
        99AB00;A.1;
    .cure =
        1. U hoeft niets te doen. Haal de lege rij weg als u wilt.

explain-A146 = Een school heeft later opnieuw ingediend, maar met minder dan de helft van het aantal antwoorden. De latere inzending telt als geheel; deze eerdere, vollere inzending telt niet mee.
    .title = Latere inzending is veel korter dan de eerdere
    .why = Dit lijkt op een verbetering van een paar antwoorden. De school verliest nu alle andere antwoorden, en standaarden worden niet te beoordelen.
    .example =
        99AB00.csv                     datum 2025-10-06, 24 vragen
        99AB00-verbetering.csv         datum 2025-11-03, 2 vragen  <- telt
    .cure =
        1. Zijn het verbeteringen? Zet ze in het eerste bestand, elk met zijn datum, en haal het tweede bestand weg.
        2. Telt juist de eerdere inzending? Haal de latere uit de map.
        3. Is de latere echt de hele inzending? Haal dan de eerdere uit de map.

explain-A147 = Een school heeft dezelfde inzending twee keer staan, met precies dezelfde antwoorden. Eén telt, deze niet nog eens.
    .title = Dezelfde inzending staat er twee keer
    .why = Voor de uitslag maakt het niets uit.
    .example =
        zelfevaluaties/2025-2026/99AB00.xlsx
        zelfevaluaties/2025-2026/99AB00 - kopie.xlsx
    .cure =
        1. U hoeft niets te doen. Haal een van de twee weg als u wilt.

explain-A148 = In één inzending van een school staan antwoorden van meer dan één persoon (ingevuld_door). Zij zijn samengenomen tot één zelfevaluatie. De bevinding noemt geen namen.
    .title = Eén inzending van meer dan één persoon
    .why = Vulde ieder een deel in, dan is dat goed. Vulde ieder alles in, dan staan twee meningen door elkaar.
    .example =
        vestigingsnummer;indicator;antwoord;ingevuld_door
        99AB00;A.1;3;de directeur
        99AB00;A.2;2;de intern begeleider
    .cure =
        1. Vraag de school of dit delen van één zelfevaluatie zijn. Zo ja, dan hoeft u niets te doen.
        2. Zijn het er twee? Zet ze in twee bestanden, elk met een datum: dan telt de laatste als geheel.

explain-A149 = Boven een kolom, of in een rij, staat de tekst van een vraag zonder nummer. In de norm hebben twee of meer vragen precies die tekst. Het programma kiest niet: deze antwoorden tellen niet mee.
    .title = Twee vragen met dezelfde tekst
    .why = Het antwoord op de ene vraag zou bij de andere kunnen komen.
    .example =
        vestigingsnummer;Wij evalueren elk jaar.;Wij evalueren elk jaar.
        99AB00;3;1                          <- A.3 en C.2 heten allebei zo
    .cure =
        1. Zet het nummer van de vraag boven de kolom of voor de tekst, zoals ‘A.3 Wij evalueren elk jaar.’
        2. Staat de tekst maar één keer in de tabel? Dan kunt u de vraag ook in koppelingen.xlsx aangeven.
        3. Geef de vragen in de norm eigen woorden; de oude tekst kan bij also blijven staan.

explain-A165 = Van een school staat er een formulier of rij waarin elk antwoord leeg is. Dat is geen inzending: zonder ander formulier staat de school op ‘niet ingediend’.
    .title = Leeg formulier
    .why = Een leeg formulier zegt niets. Telde het mee, dan zou een school die niets invulde op ‘ingediend’ staan.
    .example =
        99AB00.xlsx
            A.1  Is er een protocol?   <- leeg
            A.2  Is er een plan?       <- leeg
    .cure =
        1. Vraag de school om het ingevulde formulier.
        2. Staat er al een ingevuld formulier van deze school? Verwijder dan het lege bestand of de lege rij.

explain-A180 = Een cel met een antwoord is over verschillende rijen of vragen samengevoegd. Voor een spreadsheet is dat één cel; het antwoord is voor elk van die rijen of vragen gebruikt.
    .title = Samengevoegde cel met een antwoord
    .why = Eén antwoord op vier vragen is soms bedoeld, en soms een vergissing bij het opmaken. Het kan de uitslag bepalen.
    .example =
        | vraag | antwoord |
        | A.1   | 3        |  <- deze cel loopt door tot A.4
        | A.2   |          |
    .cure =
        1. Is het antwoord voor al deze rijen of vragen bedoeld? Dan hoeft u niets te doen.
        2. Zo niet: hef de samenvoeging op en vul elke rij apart in.

explain-A182 = Een school vulde alleen iets in over expertise en voorzieningen. De vragen van de norm zijn leeg: de school heeft geen zelfevaluatie ingeleverd.
    .title = Alleen expertise en voorzieningen ingevuld
    .why = Expertise en voorzieningen tellen niet mee voor een uitslag. Zonder antwoord op een vraag van de norm is er niets te beoordelen.
    .example =
        vestigingsnummer;indicator;antwoord
        99AB00;V1.1;
        99AB00;X1;in de school
    .cure =
        1. Vraag de school de vragen van de norm in te vullen.

explain-A166 = Een tabel met scholen, afspraken, ontheffingen of koppelingen stond op meer dan één blad van een werkmap. Alle bladen met de kolommen zijn gelezen.
    .title = Rijen van meer dan één blad
    .why = Misschien is een van de bladen een oude lijst of een lijst met wat werd afgewezen. Wie het niet weet, mist dat het meetelt.
    .example =
        ontheffingen.xlsx
            blad Ontheffingen          <- gelezen
            blad Afgewezen             <- ook gelezen
    .cure =
        1. Bekijk de bladen die de bevinding noemt.
        2. Moet een blad niet meetellen? Verwijder het dan uit de werkmap.
        3. Anders hoeft u niets te doen.

explain-A167 = Naast een blad dat is gelezen, staan er bladen waarop de kolommen niet staan die nodig zijn. Die bladen zijn niet gelezen.
    .title = Blad naast de tabel is niet gelezen
    .why = Meestal is het een uitleg, en is er niets aan de hand.
    .example =
        scholen.xlsx
            blad Toelichting           <- niet gelezen
            blad Scholen               <- gelezen
    .cure =
        1. Staat er op het blad iets dat mee moet tellen? Zet dan de namen van de kolommen boven de tabel.
        2. Anders hoeft u niets te doen.

explain-A205 = Een werkmap met een norm heeft een blad waarvan de naam op een blad van de norm lijkt, zoals Inventarris, en het blad met de juiste naam ontbreekt. De norm is niet gelezen en de run stopt.
    .title = Blad van de norm verkeerd gespeld
    .why = Zonder dat blad zou een deel van de norm ontbreken, zoals de regels voor samenhang of de inventaris, zonder dat iemand het merkt.
    .example =
        Norm, Schalen, Standaarden, Vragen, Inventarris    <- bedoeld is Inventaris
    .cure =
        1. Open de werkmap en geef het blad de naam die de bevinding noemt.
        2. Is het blad alleen voor uzelf, geef het dan een heel andere naam, zoals Notities.

explain-A168 = Naast een blad dat is gelezen, staat een blad dat er veel op lijkt maar een kolom mist of dubbel heeft. Er is niets van gelezen.
    .title = Blad lijkt op de tabel maar is niet gelezen
    .why = Een verkeerd gespelde kolom mag niet maken dat een heel blad ongemerkt wegvalt.
    .example =
        afspraken.xlsx
            blad PO                    <- gelezen
            blad VO                    <- kolom omschrijvng: niet gelezen
    .cure =
        1. Verbeter de namen van de kolommen die de bevinding noemt.
        2. Hoort het blad er niet bij? Verwijder het dan.

explain-A153 = Twee kolommen van een tabel betekenen hetzelfde, zoals de datum van een eigen vraag naast het tijdstip dat het formulierenprogramma zelf opslaat. De eigen vraag telt dan niet. Bij wie het formulier invulde, telt per rij wat het eerst is ingevuld. De antwoorden tellen mee.
    .title = Kolom niet gebruikt: een andere zegt het al
    .why = Het tijdstip van insturen bepaalt welke inzending de laatste is. Wat iemand zelf invult, kan een andere dag zijn.
    .example =
        Tijd van voltooien;Datum;Wat is het vestigingsnummer?
        2025-11-03 10:10;1-9-2025;99AB00
    .cure =
        1. Klopt dit, dan hoeft u niets te doen.
        2. Telt juist de andere kolom? Zet in koppelingen.xlsx de ene op datum en de andere op negeren.

explain-A154 = Twee kolommen van een tabel zeggen wanneer een formulier is ingevuld, en in een of meer rijen zijn zij niet gelijk. Het programma kiest niet: de antwoorden tellen mee, zonder datum.
    .title = Twee kolommen met een datum, en zij verschillen
    .why = De datum bepaalt welke inzending de laatste is. Zonder datum telt geen van twee inzendingen van een school.
    .example =
        vestigingsnummer;datum;invuldatum;A.1
        99AB00;3-11-2025;4-11-2025;3
    .cure =
        1. Kijk welke kolom de dag van insturen is.
        2. Haal de andere weg, of zet haar in koppelingen.xlsx op negeren.

explain-A155 = Tussen de rijen van een tabel staat de kop opnieuw, zoals wanneer bestanden onder elkaar zijn gezet. Die rij is overgeslagen. Dat geldt voor antwoorden, het scholenbestand, ontheffingen, afspraken en koppelingen.
    .title = Kop staat opnieuw tussen de rijen
    .why = Voor de uitslag maakt het niets uit.
    .example =
        vestigingsnummer;A.1
        99AB00;3
        vestigingsnummer;A.1           <- de kop van het volgende bestand
        99CD00;2
    .cure =
        1. U hoeft niets te doen.

explain-A156 = Tussen de rijen van een tabel staat een andere kop. Wat de kolommen daaronder betekenen, staat dus niet boven de tabel: die rijen tellen niet mee.
    .title = Tweede tabel onder de eerste
    .why = Staan de kolommen in een andere volgorde, dan zouden antwoorden bij de verkeerde vraag komen, of zou een wijk een schoolbestuur worden. Dat geldt ook voor het scholenbestand, ontheffingen en afspraken.
    .example =
        vestigingsnummer;A.1;A.2
        99AB00;3;2
        vestigingsnummer;A.2;A.1       <- hier begint een andere tabel
        99CD00;2;3
    .cure =
        1. Zet elke tabel op een eigen blad of in een eigen bestand.
        2. Of maak er één tabel met één kop van.

explain-A181 = Een toelichting, een antwoord in eigen woorden, een afspraak, een ontheffing of een tweede blik noemt een andere school bij naam of nummer. Of een bestand met antwoorden van meer scholen heet naar een school.
    .title = Noemt een andere school
    .why = Wie het verslag leest, leest dan ook iets over een ander. Wat een school zelf schrijft en wat met haar is afgesproken, staat zo in haar eigen verslag. Ontheffingen en tweede blikken zijn niet van de school: met een andere school erin maakt sop handout geen pakket.
    .example =
        vestigingsnummer;A.1;toelichting A.1
        99AB00;3;Samen met De Boom opgezet     <- De Boom is 99CD00
    .cure =
        1. Lees de cel na. Hoort de naam er niet, vraag de school om een andere zin.
        2. Staat het in een ontheffing of tweede blik, haal de naam daar dan weg.
        3. Geef een bestand dat naar één school heet en van meer scholen is een andere naam.
