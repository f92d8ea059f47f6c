# Gespreksverslag per school.

school-kind = Gespreksverslag basisondersteuning
school-title = Gespreksverslag { $school } ({ $id }), { $year }
school-purpose = Dit verslag bereidt het gesprek tussen school en samenwerkingsverband voor. Het is geen oordeel over de school: ‘voldoet’ en ‘voldoet niet’ zeggen of de eigen antwoorden van de school halen wat de norm vraagt.
school-footer = { $id } · schooljaar { $year } · { $norm } · normstatus: { $status } · peildatum { $date }

school-fact-id = Vestigingsnummer
school-fact-kind = Soort
school-fact-board = Schoolbestuur
school-fact-district = Wijk
school-fact-year = Schooljaar
school-fact-norm = Norm
school-fact-norm-value = { $title } ({ $status })
school-fact-verdict = Norm als geheel

school-summary-all = { $standards ->
        [one] De ene standaard die geldt voldoet. Er zijn geen onderwerpen van gesprek.
       [2] Beide standaarden voldoen. Er zijn geen onderwerpen van gesprek.
       *[other] Alle { $standards } standaarden voldoen. Er zijn geen onderwerpen van gesprek.
    }
school-summary = { $standards ->
        [one] Er geldt 1 standaard; { $topics ->
            [0] er zijn geen onderwerpen van gesprek.
           *[other] daarover gaan we in gesprek.
        }
       *[other] { $met ->
            [0] Van de { $standards } standaarden voldoet er nog geen
            [one] 1 van de { $standards } standaarden voldoet
           *[other] { $met } van de { $standards } standaarden voldoen
        }; { $topics ->
            [0] er zijn geen onderwerpen van gesprek.
           *[other] over { $topics } gaan we in gesprek.
        }
    }
school-summary-waived = { $waived ->
        [one] Voor 1 standaard geldt een ontheffing
       *[other] Voor { $waived } standaarden geldt een ontheffing
    }{ $ending ->
        [none] .
        [all] , voor het laatste jaar.
       *[some] , bij { $last } daarvan voor het laatste jaar.
    }
school-summary-undecided = { $topics ->
        [one] De open vragen bepalen de uitslag.
       *[other] { $undecided ->
            [one] Bij één daarvan bepalen de open vragen de uitslag.
           *[other] { $all ->
                [no] Bij { $undecided } daarvan bepalen de open vragen de uitslag.
               *[yes] { $undecided ->
                    [2] Bij beide bepalen de open vragen de uitslag.
                   *[other] Bij al deze onderwerpen bepalen de open vragen de uitslag.
                }
            }
        }
    }
school-nothing-applies = Geen enkele standaard van de norm geldt dit jaar voor deze school. Er zijn geen onderwerpen van gesprek.

school-good = Wat goed gaat
school-good-none = { $topics ->
    [0] Er is nog geen standaard die voldoet.
    [one] Er is nog geen standaard die voldoet. Bij het onderwerp hieronder staat met welke vragen u het beste kunt beginnen.
   *[other] Er is nog geen standaard die voldoet. Bij elk onderwerp hieronder staat met welke vragen u het beste kunt beginnen.
}
school-tag-critical = kernstandaard
school-tag-critical-question = kernvraag
school-tag-solved = opgelost
school-norm-changed = norm veranderd
school-profile-figures = Cijfers bij de figuur

school-topics = Onderwerpen van gesprek
school-topics-order = { $topics ->
    [one] Bovenaan staan de vragen waar een eerste stap het meeste oplevert.
   *[other] De onderwerpen staan op volgorde: eerst de kernstandaarden, dan wat is teruggekeerd of blijft, dan de rest. Binnen een onderwerp staan bovenaan de vragen waar een eerste stap het meeste oplevert.
}
school-topics-paper = { $topics ->
    [one] {""}
   *[other] Eerst de kernstandaarden, dan wat is teruggekeerd of blijft, dan de rest.{" "}
}U ziet hier de antwoorden die nog niet op niveau zijn; alle antwoorden staan in gespreksverslag.html.
school-topics-short = { $topics ->
    [one] Dit is een korte versie, want er is veel te bespreken.
   *[other] Dit is een korte versie, want er zijn veel onderwerpen.
} Alle antwoorden en toelichtingen staan in gespreksverslag.html.

school-status-since = { $status } sinds { $year }
school-status-why = { $status }, { $why }

school-score-mean = { $open ->
        [0] Het gemiddelde is { $score }; de norm vraagt { $threshold }.
       *[other] Het gemiddelde van de beantwoorde vragen is { $score }; de norm vraagt { $threshold }.
    }
school-score-share = { $weighted ->
        [yes] { $open ->
            [0] Naar gewicht is { $score } van de vragen op niveau; de norm vraagt { $threshold }.
           *[other] Naar gewicht is { $score } van de beantwoorde vragen op niveau; de norm vraagt { $threshold } van alle vragen.
        }
       *[no] { $open ->
            [0] { $score } van de vragen is op niveau; de norm vraagt { $threshold }.
           *[other] { $score } van de beantwoorde vragen is op niveau; de norm vraagt { $threshold } van alle vragen.
        }
    }
school-score-all = { $questions ->
        [one] { $sufficient ->
            [0] De ene vraag is nog niet op niveau; de norm vraagt dat wel.
           *[other] De ene vraag is op niveau; dat vraagt de norm.
        }
       *[other] { $sufficient ->
            [0] Geen van de { $questions } vragen is op niveau; de norm vraagt ze allemaal.
            [one] 1 van de { $questions } vragen is op niveau; de norm vraagt ze allemaal.
           *[other] { $sufficient } van de { $questions } vragen zijn op niveau; de norm vraagt ze allemaal.
        }
    }
school-score-none = Er is nog geen vraag beantwoord.
school-score-unused = Van deze vragen is er nog geen antwoord dat meetelt.
school-score-bounds = Met de open vragen erbij wordt het { $low } tot { $high }.
school-critical-gap = { $count ->
        [one] Eén kernvraag is nog niet op niveau; dat moet in elk geval.
       *[other] { $count } kernvragen zijn nog niet op niveau; dat moet in elk geval.
    }
school-blank = { $count ->
        [one] 1 vraag is niet beantwoord.
       *[other] { $count } vragen zijn niet beantwoord.
    }
school-blank-decides = { $count ->
        [one] 1 vraag is niet beantwoord. Dat antwoord bepaalt of de standaard voldoet.
       *[other] { $count } vragen zijn niet beantwoord. Die antwoorden bepalen of de standaard voldoet.
    }
school-edge-way = Eén antwoord van de norm af.
school-edge-other = { $count ->
        [one] Eén antwoord van de norm af: één stap hoger bij ‘{ $question }’ is ook genoeg.
       *[other] Eén antwoord van de norm af: één stap hoger bij één van { $count } andere vragen is ook genoeg.
    }
school-edge-open = Met één antwoord een stap hoger bepalen de open vragen de uitslag.
school-waiver-ended = De ontheffing liep tot en met { $until }: de standaard telt weer mee.
school-waived-without = Zonder ontheffing zou de uitslag zijn: { $verdict }.

school-way = Kortste weg naar de norm: { $steps }.
school-way-step = { $count ->
        [one] vraag { $first } naar { $level }
        [2] vraag { $first } en { $last } naar { $level }
       *[other] vraag { $first } tot en met { $last } naar { $level }
    }
school-way-part = Kortste weg naar de norm: { $steps }, en daarna nog { $rest ->
        [one] 1 vraag
       *[other] { $rest } vragen
    }.
school-way-answer-part = { $shown ->
        [one] Beantwoord eerst vraag 1, en daarna nog { $rest ->
            [one] 1 vraag
           *[other] { $rest } vragen
        }.
        [2] Beantwoord eerst vraag 1 en 2, en daarna nog { $rest ->
            [one] 1 vraag
           *[other] { $rest } vragen
        }.
       *[other] Beantwoord eerst vraag 1 tot en met { $shown }, en daarna nog { $rest ->
            [one] 1 vraag
           *[other] { $rest } vragen
        }.
    }
school-way-target = naar { $level }
school-way-not-enough = Ook als alle vragen op niveau zijn, voldoet de standaard nog niet. Bespreek wat er meer nodig is.
school-way-answer = { $count ->
        [one] Beantwoord eerst vraag 1.
        [2] Beantwoord eerst vraag 1 en 2.
       *[other] Beantwoord eerst vraag 1 tot en met { $count }.
    }

school-answer-set-aside = “{ $text }” (telt als niet beantwoord)
school-answer-own-words = een antwoord in eigen woorden (telt als niet beantwoord)
school-answer-level = { $text } ({ $level })
school-state-good = op niveau
school-state-gap = nog niet op niveau
school-source-of-another = een bestand dat naar een andere school heet
school-place = { $file }, { $cell }
school-place-sheet = { $file }, blad { $sheet }, { $cell }

school-words-turn = Nr.
school-words-question = Vraag
school-words-answer = Antwoord van de school
school-words-remedy = Eerste stap
school-words-agreements = Eerder afgesproken
school-words-page = pagina
school-words-of = van
school-words-all-answers = Alle vragen en antwoorden

school-changes = Wat er veranderd is
school-changes-new = Nieuw
school-changes-returned = Teruggekeerd
school-changes-solved = Opgelost
school-changes-norm = Let op
school-changes-norm-maybe = bij { $standards } is de norm veranderd. Een verschil met de vorige keer kan ook daardoor komen.
school-changes-norm-same = bij { $standards } is de norm veranderd. De uitslag bleef daar gelijk.
school-changes-norm-text = bij { $standards } is de norm veranderd. Is de uitslag daar anders dan de vorige keer, dan staat erbij waardoor.
school-changes-undecided = Nu niet te beoordelen
school-changes-undecided-text = { $count ->
        [one] 1 standaard die de vorige keer wel te beoordelen was.
       *[other] { $count } standaarden die de vorige keer wel te beoordelen waren.
    }
school-changes-merger = Deze school gaat door voor { $schools }. Wat daar al speelde, telt hier mee.
school-changes-merger-only = Deze school gaat door voor { $schools }.
school-list-and = { $list } en { $last }
school-changes-none = Sinds de vorige meting is er niets nieuw, teruggekeerd of opgelost.
school-changes-first = Dit is de eerste meting van deze school. Er is nog niets om mee te vergelijken.

school-agreements = Eerdere afspraken
school-more-agreements = { $count ->
    [one] En nog 1 afspraak; zie gespreksverslag.html.
   *[other] En nog { $count } afspraken; zie gespreksverslag.html.
}
school-agreement-whole = hele school
school-agreement-with = gemaakt met { $school }
school-agreement-due = uiterlijk { $date }
school-agreement-made = afgesproken op { $date }
school-agreement-who = wie: { $who }
school-agreement-contribution = bijdrage SWV: { $contribution }
school-agreement-amount = €{"\u00A0"}{ $amount }
school-agreement-takeover = taakovername
school-agreement-remark = opmerking: { $remark }
school-agreement-overdue = termijn voorbij

school-waivers = Ontheffingen
school-waiver-last = tot en met { $until }. Zonder ontheffing: { $verdict }. Dit is het laatste schooljaar: daarna telt de standaard weer mee. { $without ->
        [voldoet] De school voldoet er nu al aan.{" "}
        [niet_ingediend] {""}
       *[other] Bespreek hoe de school er dan aan voldoet.{" "}
    }Reden: { $reason }. Verleend door: { $by }.
school-waiver = tot en met { $until }. Zonder ontheffing: { $verdict }. Reden: { $reason }. Verleend door: { $by }.

school-room = Nieuwe afspraken
school-room-what = Wat
school-room-who = Wie
school-room-when = Wanneer
school-room-contribution = Bijdrage SWV

school-others = De andere standaarden

school-sources = Waar de antwoorden vandaan komen
school-sources-by = Ingevuld door
school-sources-date = Datum
school-sources-file = Bestand
school-sources-file-sheet = { $file }, blad { $sheet }
school-sources-cell = Bij elk antwoord
school-sources-cell-text = staat de plek in het bestand, zoals R14K3: regel 14, kolom 3.
school-sources-cell-sheet = staat de cel in het werkblad, zoals C14.

school-reading = Zo leest u dit verslag
school-reading-level = Op niveau
school-reading-level-text = het antwoord haalt het niveau dat de norm vraagt. Een kernvraag moet op niveau zijn, een kernstandaard moet voldoen.
school-reading-verdict = Niet te beoordelen
school-reading-verdict-text = de open vragen bepalen de uitslag. Een vraag leeg laten helpt niet en schaadt niet.
school-reading-edge = Eén antwoord van de norm af
school-reading-edge-text = één antwoord een stap hoger is genoeg om te voldoen. Kijk daar samen nog eens naar.

school-silent-summary = De school heeft voor schooljaar { $year } geen zelfevaluatie ingediend. Daarover gaan we in gesprek.
school-unused-summary = { $count ->
        [one] De school heeft voor schooljaar { $year } 1 antwoord ingeleverd, maar dat kon niet worden gebruikt. Het samenwerkingsverband weet waarom. Zolang dat niet is hersteld, telt elke vraag als niet beantwoord.
       *[other] De school heeft voor schooljaar { $year } { $count } antwoorden ingeleverd, maar die konden niet worden gebruikt. Het samenwerkingsverband weet waarom. Zolang dat niet is hersteld, telt elke vraag als niet beantwoord.
    }
school-unused-answer = Laat eerst de ingeleverde antwoorden herstellen.
school-misfiled-summary = Er is een formulier van de school ontvangen, maar dat is van { $other }. Het telt voor schooljaar { $year } niet mee. Daarover gaan we in gesprek.
school-misfiled-check = Nakijken
school-misfiled-check-text = welk schooljaar staat op het formulier? Is het toch van { $year }, verbeter dan dat schooljaar en lever het opnieuw in. Anders:
school-blank-summary = Het formulier van de school kwam leeg terug. Voor schooljaar { $year } is er daarom nog geen zelfevaluatie. Daarover gaan we in gesprek.
school-blank-files = { $count ->
        [one] Het lege formulier: { $files }.
       *[other] De lege formulieren: { $files }.
    }
school-silent-before = { $standards ->
        [one] { $met ->
            [0] In { $year } voldeed de ene standaard die gold nog niet.
           *[other] In { $year } voldeed de ene standaard die gold.
        }
       *[other] { $met ->
            [0] In { $year } voldeed nog geen van de { $standards } standaarden.
            [one] In { $year } voldeed 1 van de { $standards } standaarden.
           *[other] In { $year } voldeden { $met } van de { $standards } standaarden.
        }
    }
school-silent-norm = Dat was onder een andere norm ({ $norm }).
school-silent-steps = Wat u nu kunt doen
school-silent-fill = Invullen
school-silent-fill-text = vul de zelfevaluatie in. { $standards ->
        [0] {""}
        [one] De norm heeft 1 standaard met { $questions ->
            [one] 1 vraag.
           *[other] { $questions } vragen.
        }
       *[other] De norm heeft { $standards } standaarden met samen { $questions } vragen.
    }
school-silent-send = Inleveren
school-silent-send-text = Dat kan ook als nog niet alles is ingevuld: een lege vraag schaadt niet.
school-silent-talk = Hulp nodig
school-silent-talk-text = bespreek in het gesprek wat de school nodig heeft om de zelfevaluatie te doen.
school-silent-asked = Wat de norm vraagt
