# De opdrachten `sop norm`: een norm controleren, bekijken en uit Excel halen.

norm-usage = sop norm <OPDRACHT>
norm-about = Werken aan een norm: controleren, bekijken, en schrijven in Excel
norm-check = Noemt elke fout in een norm, en wat wel mag maar vreemd is
norm-check-usage = sop norm check [OPTIES] <BESTAND>...
norm-check-examples =
    Voorbeelden:
      sop norm check mijn-norm.toml
      sop norm check normen/*.toml            ook: gelden er geen twee voor dezelfde school?

    Na afloop: 0 = de normen zijn te gebruiken; 1 = er zijn fouten; 2 = een bestand kan niet worden gelezen.
    Let op: een norm zonder fouten kan nog wel waarschuwingen hebben. Die komen alleen hier, niet bij sop run.
norm-files = Een of meer normen (.toml)
norm-good = { $file }: { $norm } is te gebruiken (thema's: { $themes }, standaarden: { $standards }, vragen: { $questions })
norm-faulty = { $file }: nog niet te gebruiken
norm-no-file = { $file } kan niet worden gelezen: { $why }
norm-not-text = het bestand is geen tekst in UTF-8
norm-too-large = het bestand is te groot
norm-gone = het bestand is er niet

norm-show = Toont een norm als document voor mensen
norm-show-usage = sop norm show [OPTIES] <BESTAND>
norm-show-examples =
    Voorbeelden:
      sop norm show mijn-norm.toml                              op het scherm, als Markdown
      sop norm show mijn-norm.toml --out mijn-norm.html         een pagina om te versturen of af te drukken
    Een bestand dat er al staat, blijft staan; met --overwrite wordt het vervangen.
norm-file = De norm (.toml)
norm-format = De vorm: md, html of xlsx [standaard: volgens --out, anders md]
norm-show-out = Het bestand dat wordt geschreven [standaard: het scherm; een xlsx moet een bestand hebben]
norm-overwrite = Vervang het bestand als het er al is
norm-out-needed = Een werkmap past niet op het scherm. Geef een bestand op: --out norm.xlsx
norm-out-there = { $file } bestaat al en is niet aangeraakt. Kies een andere naam, of gebruik --overwrite.
norm-written = { $file } is geschreven.
norm-not-shown = { $file } heeft fouten. Verbeter die eerst; er is niets gemaakt.

norm-listed = { $most } en { $last }
norm-school-all = Een school voldoet aan de norm als zij aan elke standaard voldoet die voor haar geldt.
norm-school-share = Een school voldoet aan de norm als zij aan minstens { $share } van de standaarden voldoet die voor haar gelden{ $count ->
        [0] .
        [one] , en in elk geval aan de kernstandaard { $critical }.
       *[other] , en in elk geval aan de kernstandaarden { $critical }.
    }
norm-rule-all = { $questions ->
        [one] de vraag voldoende is
       *[other] alle vragen voldoende zijn
    }
norm-rule-count = { $questions ->
        [one] de vraag voldoende is
       *[other] minstens { $needed } van de { $questions } vragen (drempel { $share }) voldoende { $needed ->
            [one] is
           *[other] zijn
        }
    }
norm-rule-share = minstens { $share } van de vragen voldoende is
norm-rule-weight = de vragen die voldoende zijn samen minstens { $share } van het gewicht hebben
norm-rule-mean = { $even ->
        [yes] het gemiddelde niveau van de vragen minstens { $mean } is
       *[no] het gemiddelde niveau van de vragen, naar gewicht, minstens { $mean } is
    }
norm-takes = { $kinds ->
        [none] Een school
       *[other] Een school van de soort { $kinds }
    } voldoet aan deze standaard als { $rule }{ $level ->
        [none] {""}
       *[other] {" "}(‘{ $level }’ of hoger)
    }{ $count ->
        [0] {""}
        [one] , met in elk geval kernvraag { $critical } voldoende
       *[other] , met in elk geval kernvragen { $critical } voldoende
    }{ $count ->
        [0] {""}
       *[other] { $criticallevel ->
            [none] {""}
           *[other] {" "}(‘{ $criticallevel }’ of hoger)
        }
    }{ $varied ->
        [yes] ; welke vragen meetellen, hangt af van de soort school
       *[no] {""}
    }{ $number ->
        [yes] ; welk getal voldoende is, staat bij de vraag
       *[no] {""}
    }{ $free ->
        [yes] ; een vraag met als antwoord n.v.t. telt niet mee.
       *[no] .
    }

norm-years = { $from } tot en met { $until }
norm-years-open = vanaf { $from }
norm-kinds-all = alle soorten scholen
norm-counts = { $themes } { $themes ->
        [one] thema
       *[other] thema’s
    }, { $standards } { $standards ->
        [one] standaard
       *[other] standaarden
    }, { $questions } { $questions ->
        [one] vraag
       *[other] vragen
    }
norm-fact-name = Norm en versie
norm-fact-status = Status
norm-fact-schools = Voor
norm-fact-years = Schooljaren
norm-fact-size = Omvang
norm-fact-source = Bron
norm-skip = Naar de standaarden
norm-heading-contents = Inhoud
norm-heading-reading = Zo leest u deze norm
norm-about-critical = Een kernvraag moet altijd voldoende zijn om aan de standaard te voldoen, wat de andere antwoorden ook zijn.
norm-about-critical-standard = Aan een kernstandaard moet een school altijd voldoen om aan de norm te voldoen.
norm-about-weight = Een vraag telt voor 1, tenzij er een ander gewicht bij staat.
norm-about-open = Een open vraag telt niet vóór en niet tegen. Hangt de uitslag ervan af, dan is de standaard niet te beoordelen.
norm-scale-only = De antwoorden
norm-scale-usual = De antwoorden bij de meeste vragen
norm-scale-named = De schaal { $id }
norm-word-free = De vraag past niet bij de school en telt niet mee. Alleen waar dat bij de vraag staat.
norm-word-unknown = De vraag blijft open.
norm-head-id = Nummer
norm-head-question = Vraag
norm-head-notes = Bijzonderheden
norm-head-remedy = Eerste stap
norm-head-value = Niveau
norm-head-label = Antwoord
norm-head-meaning = Betekenis
norm-head-sufficient = voldoende
norm-mark-critical = kernvraag
norm-mark-critical-standard = kernstandaard
norm-only-kinds = Alleen voor { $kinds }.
norm-replaces = Vervangt { $older } uit een eerdere versie.
norm-on-scale = Schaal: { $id }.
norm-weighs = Gewicht: { $weight }.
norm-may-be-free = N.v.t. is mogelijk.
norm-number = Een getal: { $bands }.
norm-band = { $numbers } is ‘{ $label }’
norm-band-below = minder dan { $limit }
norm-band-from = { $limit } of meer
norm-band-between = { $low } tot { $high }
norm-band-above = meer dan { $limit }
norm-band-to = { $limit } of minder
norm-band-over = meer dan { $low }, hoogstens { $high }
