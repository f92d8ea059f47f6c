# Uitleg bij de codes T: `sop explain T101`. Per code: wat het betekent (de tekst zelf), de titel, waarom het telt, een voorbeeld en wat u doet.

explain-group-T = De schrijfwijze van batch.toml en de normen (TOML)

explain-T101 = Een norm of batch.toml is niet geschreven volgens de regels van TOML. Op de genoemde plaats klopt een aanhalingsteken, komma, haakje of = niet. De run stopt; de rest van het bestand is zo veel mogelijk nagekeken, zodat u de fouten in één keer ziet.
    .title = Geen geldige TOML
    .why = Een norm die half gelezen is, zou vragen missen. Dan kloppen de uitslagen van alle scholen niet.
    .example =
        title = "Sociale veiligheid    <- het tweede aanhalingsteken ontbreekt
        kinds = {"["}"bao" "sbo"]          <- de komma ontbreekt
    .cure =
        1. Open het bestand in Kladblok en ga naar de regel die de bevinding noemt.
        2. Kijk ook op de regel erboven: daar staat de fout vaak.
        3. Tekst staat tussen "...", een lijst tussen rechte haken met komma's, en na elke sleutel staat een =.

explain-T102 = Een sleutel of tabel staat twee keer op dezelfde plaats in een norm of in batch.toml. De run stopt.
    .title = Sleutel of tabel staat twee keer
    .why = Als de twee verschillen, is niet te zien welke geldt. Een andere drempel of een ander schooljaar geeft andere uitslagen.
    .example =
        id = "V1"
        rule = {"{"} share = 0.75 {"}"}
        rule = {"{"} all = true {"}"}          <- rule staat er al
    .cure =
        1. Haal een van de twee weg.
        2. Wilt u een thema, standaard of indicator erbij? Schrijf de kop dan met dubbele haken: {"[["}theme.standard]].

explain-T103 = Een norm of batch.toml bevat een sleutel die het programma op die plaats niet kent. De bevinding noemt de sleutels die wel kunnen. De run stopt.
    .title = Onbekende sleutel
    .why = Een tikfout zou anders ongemerkt een instelling uitzetten. Zo wordt met critcal = true een vraag geen kernvraag.
    .example =
        {"[["}theme.standard]]
        id = "V1"
        critcal = true                 <- moet critical zijn
    .cure =
        1. Vergelijk de sleutel met de lijst in de bevinding en verbeter hem. Sleutels zijn Engels en in kleine letters.
        2. Staat de sleutel onder de goede kop? Een sleutel hoort bij de kop {"["}...] die erboven staat.
        3. Is het een aantekening? Zet er dan een # voor.

explain-T104 = In een norm of in batch.toml ontbreekt een sleutel die er altijd moet zijn. De bevinding wijst naar de tabel waarin hij hoort. De run stopt.
    .title = Verplichte sleutel ontbreekt
    .why = Zonder bijvoorbeeld rule of from weet het programma niet wanneer een school voldoet of voor welk jaar de norm geldt. Dat wordt niet geraden.
    .example =
        {"[["}theme.standard]]
        id = "V1"
        title = "Sociale veiligheid"   <- rule ontbreekt
    .cure =
        1. Voeg de sleutel toe onder de kop die de bevinding noemt.
        2. Kijk in de norm of batch.toml van sample-data hoe die regel eruitziet.

explain-T105 = Bij een sleutel staat een waarde van de verkeerde soort, bijvoorbeeld een getal waar een tekst hoort. De run stopt.
    .title = Waarde van de verkeerde soort
    .why = TOML maakt verschil tussen 3 en "3". Het programma zet niets om, zodat er nooit iets anders staat dan u bedoelde.
    .example =
        version = 2023                 <- moet "2023" zijn: een tekst
        sufficient = "3"               <- moet 3 zijn: een getal
        kinds = "bao"                  <- moet {"["}"bao"] zijn: een lijst
    .cure =
        1. Ga naar de regel en schrijf de waarde zoals de bevinding voordoet.
        2. Tekst tussen "...", getallen zonder aanhalingstekens en met een punt, een lijst tussen rechte haken.

explain-T106 = Bij een sleutel staat een tekst waar niets in staat, of alleen spaties. De run stopt.
    .title = Lege tekst
    .why = Deze tekst komt in verslagen of moet iets aanwijzen. Een vraag zonder tekst zegt een school niets.
    .example =
        {"[["}theme.standard.indicator]]
        id = "V1.1"
        text = ""
    .cure =
        1. Vul de tekst in.
        2. Is de sleutel niet verplicht (zoals remedy of until)? Dan mag u de hele regel weghalen.

explain-T107 = In een tekst staan tekens die niet afgedrukt kunnen worden, zoals een stuurteken. Ze komen vaak mee bij het plakken uit een pdf. De run stopt.
    .title = Tekst met tekens die niet afgedrukt kunnen worden
    .why = De tekst komt in verslagen en werkmappen. Daar zou zo'n teken de tekst of het bestand onleesbaar maken.
    .example =
        text = "De school heeft ? een protocol"  <- op ? staat een stuurteken
    .cure =
        1. Typ de tekst opnieuw, in plaats van te plakken.
        2. Moet u plakken? Plak eerst in Kladblok en kopieer het daaruit.

explain-T108 = Een norm heeft geen thema's, een thema geen standaarden, een standaard geen indicatoren, of een koppeling tussen normen geen standaarden. De run stopt.
    .title = Norm, thema of standaard zonder inhoud
    .why = Over een standaard zonder vragen valt niets te zeggen. Meestal is er bij het knippen en plakken een stuk weggevallen.
    .example =
        {"[["}theme]]
        id = "veiligheid"
        title = "Veiligheid"           <- en daarna meteen het volgende thema
    .cure =
        1. Voeg toe wat ontbreekt: {"[["}theme]], {"[["}theme.standard]] of {"[["}theme.standard.indicator]].
        2. Of haal het lege thema of de lege standaard weg.
        3. Let op de volgorde: een indicator hoort bij de laatste standaard die erboven staat.

explain-T109 = Een getal is geen gewoon getal met hoogstens drie cijfers achter de punt, of het is te groot. De run stopt.
    .title = Getal kan zo niet worden gebruikt
    .why = Het programma rekent met hele duizendsten, zodat geen uitslag van afronden afhangt. Meer cijfers zouden stil worden weggelaten.
    .example =
        rule = {"{"} share = 0.6667 {"}"}      <- vier cijfers achter de punt
        weight = 1e2                   <- schrijf 100
    .cure =
        1. Schrijf een gewoon getal met een punt, zoals 0.667 of 2.5.
        2. Een geheel getal schrijft u zonder punt, zoals 3.

explain-T110 = Een norm of batch.toml is geen tekst in UTF-8, de codering van TOML. De run stopt.
    .title = Bestand is geen tekst in UTF-8
    .why = In een andere codering zijn letters als é en ë niet met zekerheid te lezen. Dan zou een vraag of een antwoord niet meer herkend worden.
    .example =
        name = "Coöperatie"            <- bewaard als Windows-1252
    .cure =
        1. Open het bestand in een teksteditor.
        2. Sla het op als UTF-8. In Kladblok: Opslaan als, en kies bij Codering voor UTF-8.
