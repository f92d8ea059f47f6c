# Wat het programma op het scherm zegt.

cli-about =
    sop bereidt het gesprek voor: het leest de zelfevaluaties van alle scholen, legt ze langs de norm
    voor de basisondersteuning en maakt verslagen voor school, samenwerkingsverband en bestuur.
cli-usage = Gebruik:
cli-usage-all = sop [OPTIES] <OPDRACHT>
cli-usage-run = sop run [OPTIES] <BATCH>
cli-usage-check = sop check [OPTIES] <BATCH>
cli-usage-explain = sop explain [OPTIES] [CODE | BATCH SCHOOL [STANDAARD]]
cli-usage-forms = sop forms --year <JAAR> [OPTIES] <BATCH>
cli-usage-completions = sop completions [OPTIES] <SOORT>
cli-argument-missing = Er ontbreekt iets in de opdracht: { $argument }. Zie sop --help.
cli-argument-twice = { $argument } mag maar één keer. Zie sop --help.
cli-argument-extra = ‘{ $argument }’ is een woord te veel. Staat er een spatie in een naam of pad, zet er dan aanhalingstekens omheen. Zie sop --help.
cli-value-missing = Achter { $argument } hoort nog iets te staan. { $why } Zie sop --help.
cli-command-missing = Er ontbreekt een opdracht achter { $value }. { $why } Meer daarover: { $value } --help.
cli-quote-swallowed = ‘{ $value }’ is als één woord binnengekomen. Windows leest een \ vlak voor een aanhalingsteken als deel van de tekst. Laat de laatste \ weg: "mijn batch" in plaats van "mijn batch\".
cli-path-device = Dat is op Windows de naam van een apparaat, niet van een bestand of map. Kies een andere naam.
cli-argument-unknown = { $argument } bestaat niet. Zie sop --help.
cli-command-unknown = De opdracht ‘{ $value }’ bestaat niet. Zie sop --help.
cli-value-wrong = ‘{ $value }’ kan niet bij { $argument }. { $why } Zie sop --help.
cli-value-choices = Mogelijk is: { $values }.
cli-meant = Bedoelde u { $word }?
cli-shell = Voor welke shell: bash, zsh, fish, powershell of elvish
cli-commands = Opdrachten
cli-arguments = Argumenten
cli-options = Opties
cli-help = Laat deze uitleg zien
cli-version = Laat het versienummer zien
cli-lang = Taal van verslagen en meldingen: nl (standaard) of en
cli-run = Leest een batch en schrijft alle verslagen
cli-explain = Legt een code bij een bevinding uit, of hoe de uitslag van een school op een standaard tot stand komt
cli-explain-code = De code, zoals A111 (zonder code: een lijst van alle codes), of de map met batch.toml, een school (nummer of naam) en zo nodig een standaard
cli-check = Leest een batch, noemt alles wat niet klopt, wat er in orde is en wie nog niet inleverde; maakt geen verslagen
cli-forms = Maakt voor elke school een formulier om in te vullen
cli-man = Schrijft de handleiding van alle opdrachten, voor man (Linux en macOS)
cli-usage-man = sop man [OPTIES]
cli-man-name = NAAM
cli-man-usage = GEBRUIK
cli-completions = Schrijft aanvulregels voor een shell (bash, zsh, fish, powershell, elvish)
cli-batch = De map met batch.toml
cli-year = Het schooljaar [standaard: het laatste met gegevens]
cli-year-wrong = Schrijf het schooljaar als 2025-2026.
cli-year-meant = Bedoelde u { $year }?
cli-date = De peildatum op de verslagen [standaard: die van de verslagen die worden vervangen; anders de laatste dag in het schooljaar waarop een school iets invulde, of 1 augustus]
cli-date-wrong = Schrijf een bestaande dag als 2026-03-01 of 1-3-2026.
cli-date-unclear = Dat kunnen twee dagen zijn. Schrijf 2026-03-01 of 1-3-2026.
cli-out = De map waarin de verslagen komen [standaard: reports]
cli-check-out = De map waarin bevindingen.csv komt, en koppelingen.xlsx als er iets te koppelen is [standaard: alleen koppelingen.xlsx, in reports]
cli-forms-year = Het schooljaar van de formulieren; er hoeven nog geen antwoorden te zijn
cli-forms-out = De map waarin de formulieren komen [standaard: formulieren]
cli-report = Maak alleen deze soort; mag vaker: { $kinds }. De andere bestanden in de map van het jaar blijven zoals ze zijn
cli-school = Maak alleen de verslagen van deze school (nummer of naam); mag vaker. Al het andere in de map van het jaar blijft zoals het is, behalve de soorten bij --report
cli-school-no-set = In { $folder } staat iets anders dan een set verslagen van dit samenwerkingsverband en dit jaar. Met --school blijft de rest van de set staan; hier is geen set. Draai eerst zonder --school, of kies met --out een andere map. Er is niets geschreven.
cli-schools-only = Van de scholen { $count ->
    [one] is alleen het verslag vernieuwd van { $schools }.
   *[other] zijn alleen de verslagen vernieuwd van { $schools }.
} { $carried ->
    [0] De map bevat verder niets. Voor alle verslagen: draai zonder --school.
    [one] Eén ander bestand in de map is gebleven zoals het was; manifest.json zegt uit welke run het komt.
   *[other] De andere bestanden in de map ({ $carried }) zijn gebleven zoals ze waren; manifest.json zegt van elk uit welke run het komt.
}
cli-behind = Let op: die andere bestanden zijn gemaakt met andere invoer dan nu ({ $files }). Zij tonen dus nog de eerdere stand. Voor het geheel: draai zonder --school en --report.
cli-behind-version = Let op: die andere bestanden zijn gemaakt met een andere versie van sop.
cli-behind-date = Let op: die andere bestanden hebben een andere peildatum.
cli-behind-language = Let op: die andere bestanden zijn in een andere taal.
cli-more = … en nog { $count }
cli-date-kept = De peildatum blijft { $date }, zoals in de verslagen die zijn vervangen. De laatste dag waarop een school iets invulde is nu { $usual }; met --date { $argument } komt die dag op alle verslagen, en veranderen ze dus allemaal.
cli-examples =
    Voorbeelden:
      sop run sample-data                     alle verslagen van de voorbeeldgegevens
      sop check mijn-batch                    wat klopt er niet in mijn bestanden?
cli-run-examples =
    Voorbeelden:
      sop run sample-data
      sop run mijn-batch --year 2025-2026 --out D:\verslagen
      sop run mijn-batch --report agenda --report index
      sop run mijn-batch --school 99XA00      alleen het verslag van deze school opnieuw

    Na afloop: 0 = klaar; 1 = klaar, maar een deel van de invoer is niet gebruikt (zie bevindingen.csv);
    2 = niet gelukt, er is niets geschreven. Waarschuwingen en bevindingen ter informatie laten het bij 0.
cli-check-examples =
    Voorbeelden:
      sop check sample-data
      sop check mijn-batch --lang en
cli-explain-examples =
    Voorbeelden:
      sop explain A111
      sop explain                             alle codes
      sop explain sample-data 99AH00          alle uitslagen van deze school, in het kort
      sop explain sample-data 99AH00 V1       hoe deze uitslag tot stand komt

cli-explain-more = Meer over een code: sop explain A111
cli-explain-hint = Wat een code betekent en wat u kunt doen: sop explain { $code }
cli-explain-unknown = De code ‘{ $value }’ bestaat niet. { $found ->
        [0] Er is geen code die erop lijkt.
        [one] Deze code lijkt erop: { $near }.
       *[other] Deze codes lijken erop: { $near }.
    } Alle codes: sop explain
cli-explain-error = Ernst: fout. Er is iets niet gebruikt: de uitgang van de run is 1, of 2 als er niets kon worden gemaakt.
cli-explain-warning = Ernst: waarschuwing. Kijk of het zo bedoeld is; de run gaat door.
cli-explain-info = Ernst: info. Goed om te weten; de run gaat door.
cli-explain-rows-aside = Rijen met antwoorden: worden terzijde gelegd en tellen niet mee.
cli-explain-rows-kept = Rijen met antwoorden: worden om deze code niet terzijde gelegd.
cli-explain-meaning = Wat het betekent
cli-explain-why = Waarom het telt
cli-explain-example = Voorbeeld
cli-explain-cure = Wat u doet
cli-totals = Samen, per code:

cli-forms-examples =
    Voorbeelden:
      sop forms sample-data --year 2026-2027
      sop forms mijn-batch --year 2026-2027 --out D:\formulieren

    Stuur elke school haar eigen bestand. Zet de ingevulde bestanden terug in de map van dat schooljaar:
    sop run leest ze zoals ze zijn.

cli-stage-settings = Normen en scholen lezen
cli-stage-answers = Zelfevaluaties lezen
cli-stage-judging = Beoordelen
cli-rendering = Verslagen maken

cli-failed = Niet gelukt: { $detail }. Er is niets geschreven en eerdere verslagen staan er nog.
cli-held = { $file } is open in een ander programma, zoals Excel, Word, Verkenner of OneDrive. Sluit het daar en probeer het opnieuw. Er is niets geschreven en eerdere verslagen staan er nog.
cli-busy = In { $folder } is een andere run bezig. Wacht tot die klaar is en probeer het opnieuw. Er is niets geschreven.
cli-stopped = De invoer kan zo niet worden gebruikt. Er is niets geschreven en eerdere verslagen staan er nog.
cli-no-such-year = Voor { $year } zijn er geen antwoorden die te lezen zijn. { $count ->
    [0] Er is geen enkel schooljaar met bestanden.
    [one] Er is één schooljaar met bestanden: { $known }.
   *[other] Schooljaren met bestanden: { $known }.
}
cli-remedy = Doe dit:
cli-group = { $count }x { $severity } { $code }: { $message } (eerste plaats: { $place })

cli-schools = Scholen in het register: { $schools }; ingediend: { $handed }; niet ingediend: { $silent }
cli-without-norm = Buiten beschouwing, want voor deze soort school geldt geen norm: { $count }
cli-rows = Antwoorden (bestanden: { $files }; alle schooljaren): { $read } gelezen, { $used } gebruikt, { $aside } terzijde gelegd
cli-rows-why = Terzijde gelegd vanwege deze bevindingen: { $reasons }
cli-judged = Beoordeelde antwoorden, alleen van { $year } en zonder open vragen: { $indicators }; uitslagen (per school en standaard): { $standards }
cli-topics = Onderwerpen van gesprek: { $topics }; voldoet niet: { $gaps }; niet te beoordelen: { $undecided }; niet ingediend: { $silent }
cli-findings = Bevindingen over de invoer: fouten: { $errors }; waarschuwingen: { $warnings }; ter informatie: { $infos }
cli-written = { $files } bestanden geschreven in { $folder }
cli-partial = { $carried ->
    [0] De map bevat nu alleen de gevraagde soorten. Voor alle verslagen: draai zonder --report.
   *[other] Alleen de gevraagde soorten zijn vernieuwd. De andere bestanden in de map ({ $carried }) zijn gebleven zoals ze waren; manifest.json zegt van elk uit welke run het komt.
}
cli-kept = In eerdere verslagen was iets veranderd, of sop had ze niet gemaakt. Die zijn bewaard in { $folder }. Vulde iemand daar gesprekken.xlsx in? Zet dat bestand in de map van de batch en noem het in batch.toml bij agreements.
cli-kept-partnership = In de map stonden bestanden van een ander samenwerkingsverband: { $name }. Die zijn bewaard in { $folder }
cli-kept-content = Er stond iets anders, zoals formulieren of een ander jaar. Dat is bewaard in { $folder }
cli-kept-open = Van eerdere verslagen is een rest blijven staan, want { $file } is open in een ander programma. De rest staat in { $folder }. Sluit dat bestand: de volgende run haalt de rest weg. Is er iets in veranderd, dan blijft die bewaard.
cli-kept-stuck = Eerdere verslagen konden niet helemaal worden weggehaald: { $file } gaat niet weg of is niet te lezen. Wat er nog is, staat in { $folder }. De volgende run probeert het opnieuw.
cli-kept-rest = Van eerdere verslagen was een rest blijven staan, en daarin is daarna iets veranderd. Die rest staat in { $folder }; de andere bestanden van die verslagen zijn er niet meer.
cli-refused = Er is niets geschreven en eerdere verslagen staan er nog.
cli-output-failed = Het scherm of het bestand waar de uitvoer heen gaat, neemt niets meer aan: { $detail }. Wat hier had moeten staan, is niet volledig.
cli-no-threads = De computer geeft het programma geen nieuwe threads. Sluit andere programma's of verhoog de grens, en probeer het opnieuw. Er is niets geschreven.
cli-mistake = Er ging iets mis in het programma zelf ({ $place }). Er is niets geschreven en eerdere verslagen staan er nog. Meld deze plaats, met wat u deed.
cli-start = Begin hier: { $file }
cli-forms-making = Formulieren maken
cli-forms-findings = Bevindingen over de normen, de scholen en de antwoorden van vorig jaar. De formulieren zijn wel gemaakt:
cli-forms-written = { $forms } formulieren geschreven in { $folder }
cli-forms-kept = Er stonden al formulieren waarin iets was ingevuld of veranderd. Die zijn bewaard in { $folder }
cli-forms-without-norm = Geen formulier voor { $school } ({ $id }): voor deze school geldt in dit jaar geen norm met vragen.
cli-forms-none = Voor { $year } geldt voor geen enkele school in het register een norm. Er is niets geschreven.
cli-mappings = { $count ->
    [one] Eén kolom of school past nergens precies bij. Zeg in { $file } wat die betekent
   *[other] { $count } kolommen of scholen passen nergens precies bij. Zeg in { $file } wat ze betekenen
} en zet dat bestand als { $name } in de map van de batch. Verder is er niets geschreven.
cli-mappings-kept = In { $file } is al iets ingevuld of veranderd, of het is open in een ander programma. Dat bestand is niet aangeraakt.
cli-check-early = Er is nog geen enkele zelfevaluatie. De instellingen, de normen en het scholenbestand zijn getoetst: wat daar niet klopt, staat hierboven. Er is niets geschreven.
cli-check-findings = Elke bevinding, met plaats en wat u doet, staat in { $file }
cli-tested = Getoetst:
cli-tested-state = { $good ->
    [yes] in orde:
   *[no] { $errors ->
        [0] { $warnings ->
            [one] 1 waarschuwing:
           *[other] { $warnings } waarschuwingen:
        }
        [one] { $warnings ->
            [0] 1 fout:
            [one] 1 fout, 1 waarschuwing:
           *[other] 1 fout, { $warnings } waarschuwingen:
        }
       *[other] { $warnings ->
            [0] { $errors } fouten:
            [one] { $errors } fouten, 1 waarschuwing:
           *[other] { $errors } fouten, { $warnings } waarschuwingen:
        }
    }
}
cli-tested-settings = instellingen (batch.toml)
cli-tested-norms = normen ({ $count }): { $names }
cli-tested-register = register: { $count } scholen in { $year }
cli-tested-answers = bestanden met antwoorden, alle schooljaren: { $files }, waarvan { $good } zonder fout of waarschuwing
cli-tested-mappings = koppelingen: { $count }
cli-tested-agreements = afspraken: { $count }
cli-tested-waivers = ontheffingen: { $count }
cli-tested-second-looks = tweede blik: { $count }
cli-tested-places = arrangementen voor extra ondersteuning: { $count }
cli-silent = Nog niet ingeleverd voor { $year } ({ $count }), per bestuur:
cli-silent-none = Elke school met een norm heeft ingeleverd voor { $year }.
cli-silent-boardless = zonder bestuur in het register
cli-checked = Alleen gecontroleerd: er is niets geschreven.
# Waarom het systeem iets weigerde.
io-already-exists = daar staat al iets anders, geen gewoon bestand of gewone map
io-not-empty = die map is niet leeg
io-name = die naam kan hier niet
io-is-folder = dat is een map
io-no-folder = dat is geen map
io-not-found = dat is er niet
io-memory = het geheugen is vol
io-denied = u hebt daar geen rechten voor
io-read-only = daar kan alleen gelezen worden
io-held = dat is open in een ander programma (sluit het daar en probeer het opnieuw), of u hebt daar geen rechten voor
io-other = het systeem weigert dat (code { $code })
io-open = dat is open in een ander programma; sluit het daar en probeer het opnieuw
io-busy = dat is in gebruik
io-full = de schijf is vol
# Waar in de hulp een waarde komt.
cli-value-folder = MAP
cli-value-file = BESTAND
cli-value-older = OUD
cli-value-newer = NIEUW
cli-value-kind = SOORT
cli-holds-reports = In { $folder } staan de verslagen van een run. Kies met --out een andere map. Er is niets geschreven.
cli-rows-open = Van de gebruikte antwoorden laten deze hun vraag open: { $blank } leeg of ‘weet niet’, { $unread } niet te lezen (A130, A131, A132, A135)
