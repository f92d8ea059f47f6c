# Bevindingen over TOML-bestanden: de normen en batch.toml.

finding-T101 = Dit is geen geldige TOML: { $problem ->
        [quote] een tekst staat niet goed tussen aanhalingstekens
        [comma] er ontbreekt een komma, of er staat er een te veel
        [bracket] een haakje wordt niet geopend of niet gesloten
        [equals] een sleutel, een = of een waarde ontbreekt
        [path] tussen dubbele aanhalingstekens betekent \ iets anders. Schrijf een pad met /, zoals "C:/Users/norm.toml", of tussen enkele aanhalingstekens, zoals 'C:\Users\norm.toml'
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
finding-T104 = { $at ->
        [cell_file] De kolom ‘{ $key }’ is in deze rij leeg.
       *[file] De sleutel ‘{ $key }’ ontbreekt.
    }
    .remedy = { $at ->
        [cell_file] Vul ‘{ $key }’ in.
       *[file] Vul ‘{ $key }’ in op deze plaats.
    }
finding-T105 = Bij ‘{ $key }’ staat ‘{ $value }’, en dat is { $expected ->
        [cell_text] geen tekst
        [cell_number] geen getal
        [cell_numbers] geen getal
        [cell_whole] geen heel getal
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
        [cell_text] Schrijf in deze cel een tekst.
        [cell_number] Schrijf in deze cel een getal, zoals 3 of 0,75.
        [cell_numbers] Schrijf in deze cel getallen met een puntkomma ertussen, zoals 20; 40.
        [cell_whole] Schrijf in deze cel een heel getal, zoals 3.
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
        [cell_theme] De norm heeft geen enkel thema.
        [cell_standard] Dit thema heeft geen enkele standaard.
        [standard] Dit thema heeft geen enkele standaard.
        [crosswalk_standard] Deze koppeling noemt geen enkele standaard.
        [crosswalk] Het bestand heeft geen enkele koppeling.
        [name] Hier staat geen enkele naam.
       *[indicator] Deze standaard heeft geen enkele indicator.
    }
    .remedy = { $list ->
        [theme] Voeg een thema toe met [[theme]].
        [cell_theme] Vul op het blad Standaarden een rij in met een thema en een standaard.
        [cell_standard] Vul op het blad Standaarden een standaard in bij dit thema.
        [cell_indicator] Vul op het blad Vragen een vraag in bij deze standaard, of haal de standaard weg.
        [standard] Voeg een standaard toe met [[theme.standard]], of haal het thema weg.
        [crosswalk_standard] Voeg een standaard toe met [[crosswalk.standard]], of haal de koppeling weg.
        [crosswalk] Voeg een koppeling toe met [[crosswalk]], of noem dit bestand niet.
        [name] Noem wat op de kaart de naam van een wijk is, of laat name weg.
       *[indicator] Voeg een indicator toe met [[theme.standard.indicator]], of haal de standaard weg.
    }
finding-T110 = Dit bestand is { $form ->
        [wide] opgeslagen als UTF-16 (Kladblok noemt dat ‘Unicode’ of ‘UTF-16 LE’; ook PowerShell maakt het met >)
       *[other] geen tekst in UTF-8
    }.
    .remedy = Sla het bestand op als UTF-8 (in Kladblok: Opslaan als, Codering).
finding-T109 = Bij ‘{ $key }’ staat ‘{ $value }’: { $reason ->
        [cell_precise] dat getal heeft meer dan drie cijfers achter de komma
        [cell_large] dat getal is te groot
        [precise] dat getal heeft meer dan drie cijfers achter de punt
        [large] dat getal is te groot
       *[notation] zo'n schrijfwijze van een getal wordt niet gelezen
    }.
    .remedy = { $reason ->
        [cell_precise] Schrijf een gewoon getal met hoogstens drie cijfers achter de komma, zoals 0,75.
        [cell_large] Schrijf een gewoon getal met hoogstens drie cijfers achter de komma, zoals 0,75.
        [cell_notation] Schrijf een gewoon getal met hoogstens drie cijfers achter de komma, zoals 0,75.
       *[other] Schrijf een gewoon getal met hoogstens drie cijfers achter de punt, zoals 0.75.
    }
