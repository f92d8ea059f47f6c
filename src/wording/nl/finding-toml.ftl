# Bevindingen over TOML-bestanden: de normen en batch.toml.

finding-T101 = Dit is geen geldige TOML: { $problem ->
        [quote] een tekst staat niet goed tussen aanhalingstekens
        [comma] er ontbreekt een komma, of er staat er een te veel
        [bracket] een haakje wordt niet geopend of niet gesloten
        [equals] een sleutel, een = of een waarde ontbreekt
        [decimal] een getal heeft een komma; schrijf een punt, zoals 0.75
       *[other] hier staat iets wat hier niet kan
    }. Er staat: { $value }
    .remedy = Kijk op deze regel, en op de regel erboven, of een aanhalingsteken, komma, haakje of = ontbreekt of te veel is.
finding-T102 = ‘{ $value }’ staat hier voor de tweede keer.
    .remedy = Haal een van de twee weg. Een thema, standaard of indicator erbij schrijft u met dubbele haken, zoals [[theme]].
finding-T103 = De sleutel ‘{ $value }’ bestaat hier niet.
    .remedy = { $nearest ->
        [none] Haal deze sleutel weg, of kies een andere. Mogelijk zijn hier: { $known }.
       *[other] Bedoelt u ‘{ $nearest }’? Mogelijk zijn hier: { $known }.
    }
finding-T104 = De sleutel ‘{ $key }’ ontbreekt.
    .remedy = Vul ‘{ $key }’ in op deze plaats.
finding-T105 = Bij ‘{ $key }’ staat ‘{ $value }’, en dat is { $expected ->
        [text] geen tekst
        [texts] geen lijst van teksten
        [number] geen getal
        [numbers] geen lijst van getallen
        [whole] geen geheel getal
        [flag] niet true of false
        [table] geen tabel
       *[tables] geen lijst van tabellen
    }.
    .remedy = { $expected ->
        [text] Zet de tekst tussen aanhalingstekens: { $key } = "...".
        [texts] Zet de teksten tussen rechte haken: { $key } = ["...", "..."].
        [number] Schrijf een getal zonder aanhalingstekens, met een punt: { $key } = 0.75.
        [numbers] Schrijf getallen tussen rechte haken: { $key } = [20, 40].
        [whole] Schrijf een geheel getal zonder aanhalingstekens: { $key } = 3.
        [flag] Schrijf { $key } = true of { $key } = false.
        [table] Schrijf [{ $key }] op een eigen regel, of { $key } = {"{"} ... {"}"}.
       *[tables] Schrijf de kop met dubbele haken, of zet de tabellen in een lijst: { $key } = [ {"{"} ... {"}"} ].
    }
finding-T106 = Bij ‘{ $key }’ staat een lege tekst.
    .remedy = Vul ‘{ $key }’ in, of haal de lege tekst weg als die niet nodig is.
finding-T107 = De tekst bij ‘{ $key }’ bevat tekens die niet afgedrukt kunnen worden: ‘{ $value }’.
    .remedy = Typ de tekst opnieuw in plaats van die te plakken.
finding-T108 = { $list ->
        [theme] De norm heeft geen enkel thema.
        [standard] Dit thema heeft geen enkele standaard.
       *[indicator] Deze standaard heeft geen enkele indicator.
    }
    .remedy = { $list ->
        [theme] Voeg een thema toe met [[theme]].
        [standard] Voeg een standaard toe met [[theme.standard]], of haal het thema weg.
       *[indicator] Voeg een indicator toe met [[theme.standard.indicator]], of haal de standaard weg.
    }
finding-T110 = Dit bestand is geen tekst in UTF-8.
    .remedy = Sla het bestand op als UTF-8 (in Kladblok: Opslaan als, Codering).
finding-T109 = Bij ‘{ $key }’ staat ‘{ $value }’: { $reason ->
        [precise] dat getal heeft meer dan drie cijfers achter de punt
        [large] dat getal is te groot
       *[notation] zo'n schrijfwijze van een getal wordt niet gelezen
    }.
    .remedy = Schrijf een gewoon getal met hoogstens drie cijfers achter de punt, zoals 0.75.
