# Uitleg bij de codes N: `sop explain N110`. Per code: wat het betekent (de tekst zelf), de titel, waarom het telt, een voorbeeld en wat u doet.

explain-group-N = De normen

explain-N110 = Een id of versie in een norm is te lang of heeft tekens die niet kunnen. Een id heeft 1 tot 40 tekens: letters zonder accent, cijfers, punt, streepje of laag streepje. Het begint met een letter of cijfer. De run stopt.
    .title = Id dat te lang is of tekens heeft die niet kunnen
    .why = Het id staat in tabellen, in bestandsnamen en boven kolommen. Een spatie of een schuine streep zou daar iets anders betekenen.
    .example =
        id = "Sociale veiligheid"      <- spatie
        id = "V1/2"                    <- schuine streep
    .cure =
        1. Kies een kort id, zoals V1 of sociale-veiligheid. De volledige naam schrijft u bij title.
        2. Gebruikten scholen het oude id al in hun bestanden? Pas het daar ook aan.

explain-N111 = Twee thema's, twee standaarden of twee indicatoren in een norm hebben hetzelfde id. Hoofdletters en kleine letters tellen als gelijk. De run stopt.
    .title = Id staat twee keer in de norm
    .why = Bij een antwoord op dit id is niet te zien welke vraag bedoeld is. De school zou op de verkeerde vraag worden beoordeeld.
    .example =
        {"[["}theme.standard.indicator]]
        id = "V1.1"
        {"..."}
        {"[["}theme.standard.indicator]]
        id = "v1.1"                    <- na kopiëren niet aangepast
    .cure =
        1. De bevinding noemt de regel waar het id voor het eerst staat. Vergelijk de twee.
        2. Geef de nieuwste een eigen id, of haal een van de twee weg als het dezelfde vraag is.

explain-N112 = Bij status in een norm staat een woord dat niet bestaat. De run stopt.
    .title = Onbekende status van een norm
    .why = De status staat op elk verslag. Een lezer moet zien of het om een voorbeeld, een pilot of een vastgestelde norm gaat.
    .example =
        status = "definitief"
    .cure =
        1. Schrijf status = "voorbeeld", "pilot" of "vastgesteld".
        2. Alleen bij vastgesteld staat er geen waarschuwing boven de verslagen.

explain-N113 = Bij sector in een norm staat iets anders dan PO of VO. De run stopt.
    .title = Onbekende sector van een norm
    .why = De sector bepaalt voor welke scholen de norm geldt.
    .example =
        sector = "BO"
    .cure =
        1. Schrijf sector = "PO" of sector = "VO". Speciaal onderwijs hoort bij PO, praktijkonderwijs en vso bij VO.
        2. Welke soorten scholen het zijn, schrijft u bij kinds.

explain-N114 = Bij from of until in een norm staat geen schooljaar. De run stopt.
    .title = Begin of einde van de norm is geen schooljaar
    .why = Per school en per jaar mag één norm gelden. Zonder duidelijke jaren kan het programma niet kiezen.
    .example =
        from = "2025"
        until = "2026-2028"            <- het tweede jaar moet 2027 zijn
    .cure =
        1. Schrijf het schooljaar voluit, met twee jaren die op elkaar volgen: from = "2025-2026".
        2. Heeft de norm nog geen einde? Haal until dan weg.

explain-N115 = Het laatste schooljaar van een norm (until) ligt voor het eerste (from). De run stopt.
    .title = Norm eindigt voordat hij begint
    .why = Zo'n norm geldt in geen enkel jaar. Alle scholen zouden zonder uitslag blijven.
    .example =
        from = "2026-2027"
        until = "2024-2025"
    .cure =
        1. Verbeter from of until. Beide jaren tellen zelf mee.
        2. Heeft de norm nog geen einde? Haal until dan weg.

explain-N120 = Bij rule staat niet precies één regel die hier kan. Een standaard heeft all, share of mean; de regel voor de hele school alleen all of share. De run stopt.
    .title = Regel is niet precies één regel
    .why = De regel bepaalt wanneer een school voldoet. Bij twee regels of geen is dat niet duidelijk.
    .example =
        rule = {"{"} all = true, share = 0.75 {"}"}  <- twee regels
        rule = {"{"} all = false {"}"}               <- geen regel
    .cure =
        1. Kies er één: {"{"} all = true {"}"} (alle vragen voldoende), {"{"} share = 0.75 {"}"} (minstens 75 % voldoende) of {"{"} mean = 3 {"}"} (gemiddeld niveau minstens 3).
        2. Moet een vraag altijd voldoende zijn? Zet dan critical = true bij die vraag.

explain-N121 = Bij share staat een getal dat geen deel van 1 is: 0 of lager, of hoger dan 1. De run stopt.
    .title = Aandeel is niet meer dan 0 en hoogstens 1
    .why = Met share = 75 zou geen enkele school ooit kunnen voldoen, met share = 0 elke school altijd.
    .example =
        rule = {"{"} share = 75 {"}"}          <- schrijf 0.75
    .cure =
        1. Deel het percentage door 100 en schrijf een punt: 75 % is share = 0.75.
        2. Moet alles voldoende zijn? Schrijf dan all = true.

explain-N122 = Het gemiddelde dat de standaard vraagt, is hoger dan een school kan halen: ook met overal het hoogste antwoord. De bevinding noemt het hoogst mogelijke gemiddelde. De run stopt.
    .title = Gemiddelde dat geen school kan halen
    .why = Elke school zou niet voldoen, hoe goed zij het ook doet. Er is vaak een andere schaal bedoeld.
    .example =
        {"["}scale] heeft de niveaus 1 tot en met 4
        rule = {"{"} mean = 4.5 {"}"}
    .cure =
        1. Verlaag mean.
        2. Of kijk of alle indicatoren van deze standaard de goede schaal hebben (scale = "..."). Vragen op een schaal van 1 tot 3 trekken het hoogst mogelijke gemiddelde omlaag.

explain-N123 = Het gemiddelde dat de standaard vraagt, haalt elke school: het is niet hoger dan het laagste niveau, en er is geen kernvraag bij. De norm wordt wel gebruikt.
    .title = Gemiddelde dat elke school haalt
    .why = Aan deze standaard voldoet iedereen, wat er ook is geantwoord. De standaard vraagt dan niets en levert nooit een gesprekspunt op.
    .example =
        {"["}scale] heeft de niveaus 1 tot en met 4
        rule = {"{"} mean = 1 {"}"}
    .cure =
        1. Is het zo bedoeld? Dan hoeft u niets te doen.
        2. Verhoog anders mean, of zet critical = true bij een vraag die altijd voldoende moet zijn.

explain-N124 = Het gewicht van een indicator (weight) is 0 of lager, of hoger dan 1000. De run stopt.
    .title = Gewicht kan niet
    .why = Een vraag met gewicht 0 telt nergens voor, maar de school moet haar wel beantwoorden.
    .example =
        id = "V1.1"
        weight = 0
    .cure =
        1. Kies een gewicht boven 0, zoals 1, 2 of 0.5. Zonder weight telt een vraag voor 1.
        2. Moet de vraag niet meetellen? Haal de indicator dan uit de norm.

explain-N125 = Een standaard noemt bij replaces een standaard die in dezelfde norm nog bestaat. De run stopt.
    .title = Vervangen standaard staat nog in de norm
    .why = Met replaces loopt de geschiedenis van de oude standaard door in de nieuwe. Dat kan niet als beide bestaan: dan zijn er twee opvolgers.
    .example =
        id = "V1"
        {"..."}
        id = "V2"
        replaces = {"["}"V1"]              <- V1 staat er nog
    .cure =
        1. Haal de oude standaard weg als de nieuwe in de plaats komt.
        2. Of haal het id weg bij replaces. Noem daar alleen standaarden uit een eerdere versie.

explain-N126 = Bij kinds staat een soort school die hier nooit voorkomt, omdat de norm of de standaard eromheen die soort al uitsluit. De norm wordt wel gebruikt.
    .title = Soort school die hier nooit voorkomt
    .why = Meestal is het een tikfout. Dan geldt de vraag of standaard niet voor de scholen waarvoor u haar bedoelde.
    .example =
        kinds = {"["}"bao", "sbo"]         <- van de norm
        {"..."}
        kinds = {"["}"so"]                 <- van een vraag: geldt nu voor niemand
    .cure =
        1. Verbeter het woord. Gebruik precies de woorden uit de kolom soort van scholen.csv.
        2. Of voeg de soort toe bij kinds van de norm of de standaard.

explain-N127 = Twee vragen in een norm hebben dezelfde tekst, als tekst of als oudere tekst (also). De norm wordt wel gebruikt.
    .title = Twee vragen met dezelfde woorden
    .why = In een tabel met één kolom per vraag, zoals van Microsoft Forms, is een vraag soms alleen aan haar tekst te herkennen. Met twee gelijke teksten kan dat niet.
    .example =
        id = "V1.1"
        text = "Er is een protocol."
        {"..."}
        id = "V2.1"
        text = "Er is een protocol."
    .cure =
        1. Maak de teksten verschillend: "Er is een pestprotocol." en "Er is een verzuimprotocol."
        2. Staat de tekst bij also? Haal haar weg bij de vraag waar zij niet hoort.

explain-N128 = Bij een indicator mag n.v.t. worden geantwoord (not_applicable = true), maar de schaal kent er geen woord voor. De norm wordt wel gebruikt.
    .title = N.v.t. mag, maar de schaal kent er geen woord voor
    .why = Een school die n.v.t. invult, krijgt dan de melding dat het antwoord onbekend is. De vraag telt als niet beantwoord.
    .example =
        {"["}scale]                        <- zonder not_applicable
        levels = ...

        id = "V1.1"
        not_applicable = true
    .cure =
        1. Zet bij de schaal: not_applicable = {"["}"n.v.t.", "nvt"].
        2. Of haal not_applicable weg bij de indicator.

explain-N129 = Een standaard vraagt een aandeel onder de 100 %, maar heeft zo weinig vragen dat er geen enkele onvoldoende mag zijn. De norm wordt gewoon gebruikt; alleen sop norm check noemt het.
    .title = Aandeel dat toch alle vragen vraagt
    .why = Met 75 % en drie vragen moeten alle drie voldoende zijn: twee van de drie is 67 %. Een school die de regel leest, verwacht iets anders.
    .example =
        rule = {"{"} share = 0.75 {"}"}      <- en daaronder drie vragen
    .cure =
        1. Mag één vraag onvoldoende zijn? Verlaag het aandeel: share = 0.66.
        2. Moet alles voldoende zijn? Schrijf dan {"{"} all = true {"}"}: dat zegt wat het doet.

explain-N130 = Een indicator noemt bij scale een schaal die niet in de norm staat. De run stopt.
    .title = Schaal bestaat niet
    .why = Zonder schaal zijn de antwoorden niet te lezen en is niet bekend wat voldoende is.
    .example =
        scale = "frequentei"           <- {"["}scales.frequentie] bestaat wel
    .cure =
        1. Verbeter de naam, of voeg de schaal toe als {"["}scales.naam].
        2. Haal scale weg als de gewone schaal ({"["}scale]) bedoeld is.

explain-N131 = In de norm staat een extra schaal die geen enkele indicator gebruikt. De norm wordt wel gebruikt.
    .title = Schaal die niemand gebruikt
    .why = Misschien is bij een vraag de regel scale vergeten. Die vraag wordt dan op de gewone schaal gelezen, met andere woorden en een andere grens.
    .example =
        {"["}scales.frequentie]            <- en nergens scale = "frequentie"
    .cure =
        1. Zet scale = "frequentie" bij de vragen die deze schaal moeten gebruiken.
        2. Hoort de schaal er niet bij? Haal haar dan weg.

explain-N132 = Een schaal heeft minder dan twee niveaus. De run stopt.
    .title = Schaal met minder dan twee niveaus
    .why = Met één niveau is elk antwoord hetzelfde. Er valt dan niets te beoordelen.
    .example =
        levels = {"["} {"{"} value = 1, label = "aanwezig" {"}"} ]
    .cure =
        1. Voeg een niveau toe, bijvoorbeeld {"{"} value = 0, label = "niet aanwezig" {"}"} vooraan.
        2. Kies bij sufficient vanaf welk niveau het voldoende is.

explain-N133 = De niveaus van een schaal staan niet van laag naar hoog, of een getal staat er twee keer. De run stopt.
    .title = Niveaus staan niet van laag naar hoog
    .why = Het programma rekent met de volgorde: een hoger niveau is beter. Een andere volgorde is meestal een tikfout in een getal.
    .example =
        levels = {"["} {"{"} value = 2, label = "soms" {"}"}, {"{"} value = 1, label = "nooit" {"}"} ]
    .cure =
        1. Zet de niveaus van laag naar hoog, elk met een eigen getal.
        2. Is 1 bij u het beste? Draai de getallen dan om.

explain-N134 = Het getal van een niveau is lager dan -1000 of hoger dan 1000. De run stopt.
    .title = Getal van een niveau is te groot of te klein
    .why = Met gewone getallen blijven gemiddelden leesbaar en kan een som nooit te groot worden. Vaak is een komma of een nul te veel getypt.
    .example =
        {"{"} value = 30000, label = "op orde" {"}"}
    .cure =
        1. Kies een geheel getal van -1000 tot en met 1000. Gewoon is 1, 2, 3, 4.

explain-N135 = Een woord heeft in een schaal twee betekenissen, bijvoorbeeld als niveau en als n.v.t. Hoofdletters tellen niet mee. De run stopt.
    .title = Woord met twee betekenissen in een schaal
    .why = Wie dat woord antwoordt, kan op twee manieren worden gelezen. Het ene geeft een andere uitslag dan het andere.
    .example =
        {"{"} value = 1, label = "nee" {"}"}
        not_applicable = {"["}"n.v.t.", "Nee"]
    .cure =
        1. Laat elk woord op één plaats staan: bij één niveau, bij not_applicable of bij unknown.

explain-N136 = Een woord in een schaal is het getal van een ander niveau. De run stopt.
    .title = Woord is het getal van een ander niveau
    .why = Een antwoord wordt eerst als getal gelezen. Wie dit woord bedoelt, krijgt dus een ander niveau.
    .example =
        {"{"} value = 1, label = "4" {"}"}     <- maar 4 is ook een niveau
    .cure =
        1. Kies een woord dat geen getal is, zoals "nog niet".
        2. Of geef het niveau het getal dat scholen invullen.

explain-N137 = Bij sufficient staat een getal dat geen niveau van de schaal is. De run stopt.
    .title = Voldoende ligt niet op de schaal
    .why = Het niveau bij sufficient is het niveau vanaf waar een antwoord voldoende is. Het komt in elk verslag te staan, met zijn woord.
    .example =
        levels met value 1, 2, 3 en 4
        sufficient = 5
    .cure =
        1. Kies een van de niveaus die de bevinding noemt, bijvoorbeeld sufficient = 3.

explain-N138 = Het laagste niveau van een schaal geldt al als voldoende. Elk antwoord op deze schaal is dus voldoende. De norm wordt wel gebruikt.
    .title = Laagste niveau is al voldoende
    .why = Vragen op deze schaal kunnen een school nooit laten uitkomen op voldoet niet.
    .example =
        levels met value 1, 2, 3 en 4
        sufficient = 1
    .cure =
        1. Is het zo bedoeld, bijvoorbeeld bij vragen die alleen informatie geven? Dan hoeft u niets te doen.
        2. Kies anders een hoger niveau bij sufficient.

explain-N140 = Bij een vraag naar een getal staan te veel of te weinig grenzen (bands) voor de schaal. De run stopt.
    .title = Aantal grenzen past niet bij de schaal
    .why = De grenzen verdelen de getallen over de niveaus. Tussen vier niveaus liggen precies drie grenzen.
    .example =
        schaal met 4 niveaus
        number = {"{"} bands = {"["}20, 40], better = "higher", unit = "%" {"}"}
    .cure =
        1. Geef één grens minder dan er niveaus zijn, zoals bands = {"["}20, 40, 60].
        2. Of kies bij scale een schaal met minder niveaus.

explain-N141 = De grenzen (bands) van een vraag naar een getal staan niet van laag naar hoog. De run stopt.
    .title = Grenzen staan niet van laag naar hoog
    .why = Bij een verkeerde volgorde zou een getal in het verkeerde niveau vallen.
    .example =
        number = {"{"} bands = {"["}60, 40, 20], better = "lower" {"}"}
    .cure =
        1. Zet de grenzen van laag naar hoog, ook als een lager getal beter is: bands = {"["}20, 40, 60].
        2. Welke kant goed is, zegt better.

explain-N142 = Bij better staat niet higher of lower. De run stopt.
    .title = Onduidelijk of hoger of lager beter is
    .why = Bij het verzuim is een laag getal goed, bij het aantal plannen een hoog getal. Het programma kan dat niet weten.
    .example =
        number = {"{"} bands = {"["}20, 40, 60], better = "hoger" {"}"}
    .cure =
        1. Schrijf better = "higher" (hoger is beter) of better = "lower" (lager is beter).

explain-N143 = De eenheid bij een vraag naar een getal (unit) heeft een cijfer, komma, plus of min, of is alleen een punt. De run stopt.
    .title = Eenheid lijkt op een deel van het getal
    .why = De eenheid wordt van het antwoord af gehaald voordat het getal wordt gelezen. Een cijfer in de eenheid zou een cijfer van het antwoord weghalen.
    .example =
        unit = "0"                     <- van 40 blijft 4 over
    .cure =
        1. Kies een eenheid zonder cijfers of leestekens, zoals "%", "weken" of "leerlingen".

explain-N144 = Geen enkele soort school krijgt deze standaard: de soorten bij de norm, de standaard en de vragen sluiten samen alles uit. De norm wordt gewoon gebruikt; alleen sop norm check noemt het.
    .title = Standaard voor geen enkele soort school
    .why = De standaard staat in de norm, maar geen school wordt er ooit op bevraagd. Vaak is een soort verkeerd geschreven.
    .example =
        kinds = {"["}"bao"]                <- bij de norm
        {"[["}theme.standard]]
        kinds = {"["}"so"]                 <- zo blijft er geen school over
    .cure =
        1. Vergelijk kinds bij de norm, bij de standaard en bij de vragen.
        2. Geldt de standaard voor alle scholen van de norm? Haal kinds daar dan weg.

explain-N145 = Een norm voor het PO noemt een soort uit het VO, of andersom. De norm wordt gewoon gebruikt; alleen sop norm check noemt het.
    .title = Soort die bij de andere sector hoort
    .why = Een norm geldt alleen voor scholen van zijn sector. Voor deze soort geldt hij dus nooit.
    .example =
        sector = "PO"
        kinds = {"["}"bao", "vso"]         <- vso hoort bij VO
    .cure =
        1. Klopt de sector? Haal dan de soort weg, of schrijf de soort die u bedoelt.
        2. Geldt de norm ook in de andere sector? Maak daarvoor een eigen norm.

explain-N146 = De gewichten zijn zo gekozen dat één vraag beslist of de regel van de standaard gehaald is. De andere vragen maken geen verschil. De norm wordt gewoon gebruikt; alleen sop norm check noemt het.
    .title = Eén vraag beslist alleen
    .why = Scholen vullen vragen in die nergens toe leiden. De uitslag lijkt op alle vragen te rusten, maar rust op één.
    .example =
        rule = {"{"} share = 0.5 {"}"}
        weight = 5                       <- de andere twee vragen wegen 1
    .cure =
        1. Geef de andere vragen meer gewicht, of deze minder.
        2. Moet deze vraag altijd voldoende zijn? Zet critical = true bij de vraag en laat de gewichten gelijk.

explain-N147 = Zijn alle kernvragen van de standaard voldoende, dan is de regel altijd gehaald, wat er ook op de andere vragen is geantwoord. De norm wordt gewoon gebruikt; alleen sop norm check noemt het.
    .title = Regel die niets toevoegt aan de kernvragen
    .why = De regel en de vragen die geen kernvraag zijn, maken geen verschil. Scholen vullen ze voor niets in.
    .example =
        rule = {"{"} share = 0.5 {"}"}       <- drie van de vier vragen
        critical = true                  <- zijn al kernvraag
    .cure =
        1. Verhoog de drempel, of maak minder vragen kernvraag.
        2. Zijn alle vragen kernvraag? Schrijf dan {"{"} all = true {"}"}: dat zegt hetzelfde in één regel.

explain-N148 = Twee vragen in een norm hebben bijna dezelfde woorden. De norm wordt gewoon gebruikt; alleen sop norm check noemt het.
    .title = Twee vragen die bijna hetzelfde zijn
    .why = Wie invult, ziet het verschil niet. En in een tabel met een kolom per vraag leidt één tikfout naar de verkeerde vraag.
    .example =
        text = "Het team bespreekt de uitkomsten."
        text = "Het team bespreekt de uitkomst."
    .cure =
        1. Is het dezelfde vraag? Haal er een weg.
        2. Is het verschil bedoeld? Zet het vooraan in de zin, of schrijf de vraag anders.

explain-N149 = Bij vragen staat niet wat een school als eerste kan doen (remedy). Er is één bevinding per standaard, of één voor de hele norm als die stap nergens staat. Alleen sop norm check noemt het.
    .title = Vragen zonder eerste stap
    .why = De eerste stap staat in het verslag van de school, bij de kortste weg naar de norm. Zonder die stap leest de school alleen wat er mist.
    .example =
        text = "Het team kent de meldcode."
        remedy = "Loop de stappen door op een studiemoment."   <- ontbreekt
    .cure =
        1. Schrijf bij elke vraag één zin met remedy: klein, binnen een maand te doen.
        2. Begin met de kernvragen. Er is geen haast bij: de norm werkt ook zonder.

explain-N150 = Twee bestanden bevatten dezelfde norm met dezelfde versie. De run stopt.
    .title = Dezelfde norm in twee bestanden
    .why = Als de twee bestanden verschillen, is niet te zien welke norm is vastgesteld. Vaak is er een kopie blijven staan.
    .example =
        normen/po.toml                 id = "anb-po", version = "2025"
        normen/po - kopie.toml         id = "anb-po", version = "2025"
    .cure =
        1. Haal de kopie weg uit de map, of noem bij norms in batch.toml alleen de goede bestanden.
        2. Is het echt een nieuwe versie? Geef die dan een eigen version, from en until.

explain-N151 = Twee normen gelden voor dezelfde sector, dezelfde soorten scholen en dezelfde schooljaren. De run stopt.
    .title = Twee normen voor dezelfde scholen
    .why = Per school en per jaar mag precies één norm gelden. Anders heeft een school twee uitslagen.
    .example =
        anb-po 2023:  sector = "PO", from = "2023-2024"
        anb-po 2025:  sector = "PO", from = "2025-2026"
        De eerste heeft geen until en geldt dus ook in 2025-2026.
    .cure =
        1. Geef de oude norm een laatste jaar: until = "2024-2025".
        2. Of verdeel de scholen: kinds = {"["}"bao"] bij de ene norm, kinds = {"["}"sbo", "so"] bij de andere.

explain-N152 = Een standaard vervangt (replaces) een standaard die in geen enkele norm van deze batch staat. De norm wordt gewoon gebruikt.
    .title = Vervangen standaard is in geen enkele norm
    .why = Zonder de oude norm begint de geschiedenis van de nieuwe standaard opnieuw. Bij een tikfout is dat niet de bedoeling.
    .example =
        id = "V1"
        replaces = {"["}"V1-oud"]          <- de norm van 2023 noemt hem V1-2023
    .cure =
        1. Controleer het id bij replaces.
        2. Staat de oude norm nog ergens? Noem die ook bij norms in batch.toml.
        3. Zijn er geen oude gegevens? Dan hoeft u niets te doen.

explain-N153 = Een werkmap die sop norm import leest, mist een blad: Norm, Schalen, Standaarden of Vragen. Er wordt geen norm gemaakt.
    .title = Blad van een norm in Excel ontbreekt
    .why = Zonder dat blad is de norm niet compleet.
    .example =
        Bladen: Uitleg, Norm, Schalen, Standaarden, Blad1   <- heette Vragen
    .cure =
        1. Geef het blad zijn naam terug. Extra bladen mogen: die worden niet gelezen.
        2. Begin anders met een nieuwe werkmap: sop norm show norm.toml --out norm.xlsx.

explain-N154 = Op het blad Norm van een norm in Excel staat een veld dat niet bestaat, of een veld twee keer. Er wordt geen norm gemaakt.
    .title = Veld op het blad Norm dat niet kan
    .why = Wat bij een onbekend veld staat, zou ongemerkt verdwijnen.
    .example =
        veld      waarde
        id        anb-po
        verise    2025                   <- versie
    .cure =
        1. Verbeter de naam van het veld, of haal de rij weg.

explain-N155 = In een norm in Excel staat een woord waar maar een paar woorden kunnen, zoals ja en nee, of alle, aandeel en gemiddelde. Er wordt geen norm gemaakt.
    .title = Woord dat in deze kolom niet kan
    .why = Het programma gokt niet wat er bedoeld is.
    .example =
        kern      regel
        misschien aandeel                <- ja of nee
    .cure =
        1. Kies een woord uit de lijst in de cel; de bevinding noemt ze.

explain-N156 = Op het blad Schalen staat ja bij een niveau en nee bij een hoger niveau. Er wordt geen norm gemaakt.
    .title = Hoger niveau dat niet voldoende is
    .why = Een hoger antwoord mag nooit minder waard zijn: voldoende is alles vanaf één niveau.
    .example =
        niveau    antwoord    voldoende
        3         op orde     ja
        4         sterk       nee        <- ook ja
    .cure =
        1. Zet ja bij elk niveau vanaf het eerste dat voldoende is.

explain-N157 = In een norm in Excel staat een drempel bij de regel alle. De drempel wordt niet gebruikt.
    .title = Drempel bij een regel die er geen heeft
    .why = Alle vragen moeten voldoende zijn. Bedoelde u een deel van de vragen, dan is de norm nu strenger.
    .example =
        regel     drempel
        alle      0,75                   <- aandeel?
    .cure =
        1. Moet alles voldoende zijn? Maak de drempel leeg.
        2. Is een deel genoeg? Kies de regel aandeel.

explain-N158 = Een vraag in een norm in Excel noemt een standaard die niet op het blad Standaarden staat. Er wordt geen norm gemaakt.
    .title = Vraag bij een standaard die er niet is
    .why = De vraag zou anders ongemerkt uit de norm verdwijnen.
    .example =
        Standaarden: V1, V2
        Vragen:      V11, V1.1           <- V1
    .cure =
        1. Verbeter het nummer van de standaard bij de vraag.
        2. Is de standaard nieuw? Voeg hem toe op het blad Standaarden.

explain-N160 = De norm heeft ids die voor een rekenblad hetzelfde getal zijn. Typt iemand 1.10, dan blijft 1.1 over. Staat er zo'n getal in een bestand zonder het andere, dan telt het niet mee.
    .title = Ids die een rekenblad niet uit elkaar houdt
    .why = Een antwoord op 1.10 zou voor 1.1 tellen. Het programma gokt niet, en de school krijgt geen uitslag op die vraag.
    .example =
        id = "1.1"
        id = "1.10"
    .cure =
        1. Kies ids met een letter ervoor, zoals V1.1 en V1.10.
        2. Of laat scholen alleen het formulier van sop forms gebruiken: daar zijn ids tekst.

explain-N161 = De norm heeft ids waarvan een rekenblad iets anders maakt als iemand ze typt: een datum van 1-2, 3/4 of MRT1, een getal van 01 of 1E2.
    .title = Ids waarvan een rekenblad iets anders maakt
    .why = In een bestand staat dan een id dat niet bestaat, en het antwoord telt niet mee (A127).
    .example =
        id = "1-2"
        id = "MRT1"
    .cure =
        1. Kies ids met een letter en zonder streep, zoals V1.2.

explain-N162 = In de werkmap met de norm staat op de plaats van een id of versie iets waarvan een rekenblad iets anders heeft gemaakt, of misschien. De norm is niet gemaakt.
    .title = Rekenblad heeft een id of versie veranderd
    .why = Een norm met het verkeerde id past niet bij formulieren, antwoorden en vorige jaren.
    .example =
        getypt: 1-2     in de cel: 2-jan
        getypt: 1.10    in de cel: 1,1
    .cure =
        1. Geef de cel in Excel de opmaak Tekst en vul opnieuw in wat er moet staan.
        2. Lees de norm opnieuw in met sop norm import.

explain-N170 = Een samenhangregel ([[consistency]]) noemt geen soort, of meer dan één. De run stopt.
    .title = Samenhangregel zonder soort, of met meer
    .why = Het programma weet niet waar de regel op moet letten.
    .example =
        {"[["}consistency]]
        id = "C1"
        jump = 2
        within_seconds = 60            <- twee soorten in één regel
    .cure =
        1. Kies één soort: pair, same_level, jump, same_explanation of within_seconds.
        2. Wilt u op twee dingen letten? Maak er twee regels van, elk met een eigen id.

explain-N171 = Een samenhangregel gaat over een vraag die niet in de norm staat. De run stopt.
    .title = Samenhangregel over een onbekende vraag
    .why = De regel zou nooit iets opmerken, en niemand zou dat zien.
    .example =
        {"[["}consistency]]
        id = "C1"
        pair = [ {"{"} indicator = "V1.11", at_least = 4 {"}"},
                 {"{"} indicator = "V2.1", at_most = 1 {"}"} ]
    .cure =
        1. Vul het id van de vraag in zoals het in deze norm staat.
        2. Is de vraag uit de norm gehaald? Haal dan ook de regel weg.

explain-N172 = Een voorwaarde van een samenhangregel noemt een niveau dat de schaal van die vraag niet heeft. De run stopt.
    .title = Niveau van een voorwaarde bestaat niet
    .why = De voorwaarde zou altijd of nooit gelden.
    .example =
        {"{"} indicator = "V1.1", at_least = 5 {"}"}   <- de schaal gaat tot 4
    .cure =
        1. Kies een van de niveaus die de bevinding noemt.
        2. Heeft de vraag een eigen schaal? Kijk dan naar de niveaus daarvan.

explain-N173 = Een voorwaarde van een samenhangregel noemt geen niveau, of meer dan één. De run stopt.
    .title = Voorwaarde zonder niveau, of met meer
    .why = Zo is niet duidelijk bij welk antwoord de regel geldt.
    .example =
        {"{"} indicator = "V1.1", is = 3, at_most = 4 {"}"}
    .cure =
        1. Kies één van: is (precies), at_least (minstens) of at_most (hoogstens).
        2. Laat de andere weg.

explain-N174 = Beide voorwaarden van een samenhangregel gaan over dezelfde vraag. De run stopt.
    .title = Beide voorwaarden over dezelfde vraag
    .why = Een vraag heeft één antwoord: de voorwaarden spreken elkaar tegen of zeggen hetzelfde.
    .example =
        pair = [ {"{"} indicator = "V1.1", at_least = 4 {"}"},
                 {"{"} indicator = "V1.1", at_most = 1 {"}"} ]
    .cure =
        1. Laat een van de voorwaarden over een andere vraag gaan.

explain-N175 = Een samenhangregel kan nooit iets opmerken: geen school krijgt beide vragen, of het getal is hoger dan de norm toelaat. De run stopt.
    .title = Samenhangregel die nooit iets opmerkt
    .why = De regel lijkt te werken en doet niets.
    .example =
        jump = 4                       <- een schaal van 4 niveaus heeft 3 stappen
    .cure =
        1. Kijk bij twee vragen naar kinds: bij de vragen en bij hun standaarden.
        2. Kies bij een getal een lager getal. De bevinding noemt het hoogste.

explain-N176 = Een voorwaarde van een samenhangregel geldt voor elk antwoord. De run stopt.
    .title = Voorwaarde die altijd geldt
    .why = De regel let dan nog maar op één vraag, en stelt vragen waar niets opvalt.
    .example =
        {"{"} indicator = "V1.1", at_least = 1 {"}"}   <- 1 is het laagste niveau
    .cure =
        1. Kies een hoger niveau bij at_least, of een lager bij at_most.
        2. Is alleen dat ene niveau bedoeld? Schrijf dan is.

explain-N177 = Twee samenhangregels letten op hetzelfde: dezelfde twee voorwaarden, of dezelfde soort met een ander getal.
    .title = Twee samenhangregels die op hetzelfde letten
    .why = Een school krijgt dan twee keer dezelfde vraag.
    .example =
        {"[["}consistency]]
        id = "sprong"
        jump = 2
        {"[["}consistency]]
        id = "grote-sprong"
        jump = 3                       <- ook een sprong van 2 of meer
    .cure =
        1. Haal een van de twee weg.
        2. Bij een soort met een getal is de regel met het laagste getal genoeg; bij within_seconds die met het hoogste.

explain-N178 = Het getal van een samenhangregel is te klein of te groot. De run stopt.
    .title = Getal van een samenhangregel kan niet
    .why = Een toelichting van drie letters is al gauw gelijk aan een andere, en binnen een dag vult iedereen een formulier in.
    .example =
        same_explanation = 3
    .cure =
        1. Kies een getal tussen de grenzen die de bevinding noemt.

explain-N179 = Een tegenstelling (pair) heeft geen twee voorwaarden. De run stopt.
    .title = Tegenstelling zonder twee voorwaarden
    .why = Antwoorden kunnen elkaar alleen tegenspreken als het er twee zijn.
    .example =
        pair = [ {"{"} indicator = "V1.1", at_least = 4 {"}"} ]
    .cure =
        1. Geef twee voorwaarden, elk over een eigen vraag.
        2. Spreken drie antwoorden elkaar tegen? Maak er dan meer regels van.

explain-N180 = Iets in de inventaris is geen expertise en geen voorziening. De run stopt.
    .title = Onbekend type in de inventaris
    .why = Expertise en voorzieningen staan apart in de verslagen.
    .example =
        {"[["}inventory]]
        id = "X1"
        type = "persoon"                   <- expertise
    .cure =
        1. Schrijf expertise (iemand die het kan) of voorziening (iets dat er is).

explain-N300 = Een koppeling noemt een norm die er niet is, of een andere versie ervan. De koppeling telt niet mee.
    .title = Koppeling met een norm die er niet is
    .why = Zonder de norm zelf is niet te zeggen welke standaarden zij heeft.
    .example =
        from = {"{"} norm = "anb-po", version = "2024" {"}"}    <- er is 2023 en 2025
    .cure =
        1. Neem id en version over uit de norm.
        2. Staat de norm niet bij norms in batch.toml? Noem haar bestand bij norms onder [crosswalk].

explain-N301 = Een koppeling noemt een standaard die de norm niet heeft. De run stopt.
    .title = Koppeling met een onbekende standaard
    .why = Een tikfout zou een standaard ongemerkt als niet gedekt laten tellen.
    .example =
        to = "T1"
        from = ["V10"]                         <- V1
    .cure =
        1. Zoek het id op in de norm en verbeter het.

explain-N302 = Een koppeling zegt iets twee keer: over twee normen, over een standaard, of een standaard twee keer in een lijst. De run stopt.
    .title = Koppeling zegt iets twee keer
    .why = Zeggen twee regels iets verschillends, dan is niet te zien welke geldt.
    .example =
        {"[["}crosswalk.standard]]
        to = "T1"
        {"[["}crosswalk.standard]]
        to = "T1"                              <- staat er al
    .cure =
        1. Voeg de regels samen of haal er een weg.

explain-N303 = Bij een standaard staat niet goed hoever zij is gedekt, of waardoor. De run stopt.
    .title = Hoever een standaard is gedekt
    .why = Volledig, deels en niet betekenen elk iets anders voor de cijfers. Er wordt niet gegokt.
    .example =
        to = "T1"
        answers = "fully"                      <- from ontbreekt
    .cure =
        1. Schrijf "fully" of "partly" met from, of "not" zonder from.

explain-N304 = Een koppeling zwijgt over standaarden van de andere norm. Zij tellen als niet gedekt.
    .title = Standaard in geen koppeling genoemd
    .why = Niet gedekt is nooit voldoet. Misschien is een standaard vergeten.
    .example =
        to = "T2"                              <- T1 is nergens genoemd
    .cure =
        1. Klopt het? Schrijf answers = "not" bij die standaard.
        2. Anders: noem bij from wat haar dekt.

explain-N305 = Een koppeling verbindt een norm voor PO met een norm voor VO. De run stopt.
    .title = Koppeling tussen PO en VO
    .why = Een school is PO of VO. Geen school krijgt door zo'n koppeling een uitkomst.
    .example =
        from = {"{"} norm = "anb-po", version = "2025" {"}"}
        to = {"{"} norm = "anb-vo", version = "2023" {"}"}   <- VO
    .cure =
        1. Kies twee normen voor dezelfde sector.

explain-N306 = Een norm staat bij [crosswalk] en er is geen koppeling naar die norm.
    .title = Norm naast de eigen zonder koppeling
    .why = Zonder koppeling is niet bekend wat de antwoorden van scholen voor die norm zeggen.
    .example =
        {"["}crosswalk]
        norms = ["andere-norm.toml"]           <- geen koppeling
    .cure =
        1. Schrijf een koppeling, of haal de norm weg.
