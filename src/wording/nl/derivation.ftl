# De afleiding van een uitslag (sop explain BATCH SCHOOL STANDAARD), en kort in het verslag van de school.

derivation-short-share = In punten: { $open ->
        [yes] zeker { $points } en hoogstens { $highest }
       *[no] { $points }
    } van { $weight }; nodig: { $needed }.
derivation-short-mean = In punten: { $open ->
        [yes] zeker { $points } en hoogstens { $highest }
       *[no] { $points }
    }; nodig: { $needed } (gewicht { $weight } × { $threshold }).

derivation-school = { $id } { $name } ({ $kind }), { $year }
derivation-norm = Norm: { $title } ({ $norm }, { $status })
derivation-standard = Standaard { $id } { $title } ({ $theme })
derivation-standard-critical = Kernstandaard { $id } { $title } ({ $theme })
derivation-questions = Vragen en antwoorden
derivation-question-critical = kernvraag
derivation-question-weight = gewicht { $weight }
derivation-answer = Antwoord: ‘{ $text }’ = niveau { $level } ({ $label }); voldoende vanaf { $sufficient }: { $outcome }
derivation-answer-not-applicable = Antwoord: ‘{ $text }’ = n.v.t.; telt niet mee
derivation-answer-set-aside = Antwoord: ‘{ $text }’ past niet op de schaal en telt als niet beantwoord
derivation-answer-unknown = Antwoord: ‘{ $text }’; telt als niet beantwoord
derivation-answer-not-allowed = Antwoord: ‘{ $text }’; n.v.t. mag bij deze vraag niet en telt als niet beantwoord
derivation-answer-blank = Niet beantwoord
derivation-place = Plek: { $place }
derivation-step-all = Punten: { $open ->
        [yes] { $points } tot { $highest }
       *[no] { $points }
    } van { $weight }
derivation-step-share = Punten: { $open ->
        [yes] { $points } tot { $highest }
       *[no] { $points }
    } van { $weight }
derivation-step-mean = Punten: { $open ->
        [yes] { $points } tot { $highest }
       *[no] { $points }
    } (gewicht { $weight } × niveau)

derivation-rule = Wat de norm vraagt: { $rule }{ $weighted ->
        [yes] , naar gewicht
       *[no] {""}
    }{ $count ->
        [0] {""}
        [one] ; kernvraag { $critical } voldoende
       *[other] ; kernvragen { $critical } voldoende
    }
derivation-score = Score over wat beantwoord is: punten { $points }, gewicht { $weight } = { $score }
derivation-score-none = Score: er is niets beantwoord
derivation-lowest = Open vragen op het laagste niveau: punten { $points }, gewicht { $weight } = { $score }; nodig { $needed }: { $outcome }
derivation-highest = Open vragen op het hoogste niveau: punten { $points }, gewicht { $weight } = { $score }; nodig { $needed }: { $outcome }
derivation-complete = Alle vragen: punten { $points }, gewicht { $weight } = { $score }; nodig { $needed }: { $outcome }
derivation-critical = Kernvragen die dan niet voldoende zijn: { $questions }
derivation-holds = gehaald
derivation-fails = niet gehaald
derivation-other-kind = De standaard geldt niet voor een school van de soort { $kind }.
derivation-nothing = Geen vraag telt mee: er is niets te beoordelen.
derivation-misfiled = Het formulier dat van de school in de map staat, is van { $year } en telt dit jaar niet mee.
derivation-blank = Het formulier van de school kwam leeg terug.
derivation-silent = De school heeft dit jaar niets ingediend.
derivation-verdict = Uitslag: { $verdict }
derivation-waived = Ontheffing tot en met { $until }; zonder ontheffing: { $verdict }
derivation-waived-ended = Er gold een ontheffing tot en met { $until } ({ $place }); daarna telt de standaard weer mee.
derivation-waived-reason = Reden: { $reason }
derivation-waived-by = Verleend door: { $by }
derivation-waived-place = Plek van de ontheffing: { $place }
derivation-waived-last = Dit is het laatste schooljaar van de ontheffing: daarna telt de standaard weer mee.
derivation-status = Over de jaren: { $status }
derivation-way = Kortste weg: { $questions }
derivation-way-step = { $question } naar { $level }
derivation-way-not-enough = Ook met alles op niveau voldoet de standaard nog niet: { $questions }
derivation-way-answer = De uitslag hangt aan de open vragen: { $questions }
derivation-turning-down = Op de rand: een stap lager bij één van deze antwoorden en de standaard voldoet niet zeker meer: { $questions }
derivation-turning-up = Op de rand: een stap hoger bij één van deze antwoorden is genoeg: { $questions }
derivation-turning-open = Op de rand: met een stap hoger bij één van deze antwoorden bepalen de open vragen de uitslag: { $questions }

derivation-school-unknown = School ‘{ $value }’ heeft in { $year } geen uitslagen. { $found ->
        [0] Er is geen vestigingsnummer dat erop lijkt.
       *[other] Dit lijkt erop: { $near }.
    }
derivation-standard-unknown = Standaard ‘{ $value }’ staat niet in { $norm }. Standaarden: { $near }.
derivation-words = Geef een code (sop explain A111), een batch en een school (sop explain sample-data 99AH00), of ook een standaard (sop explain sample-data 99AH00 V1).
derivation-school-gone = { $name } ({ $id }) bestaat in { $year } niet meer{ $dated ->
        [no] {""}
       *[yes] {" "}(het laatste schooljaar was { $until })
    }. { $has_heir ->
        [yes] De school is overgegaan in { $heir_name } ({ $heir }): vraag naar { $heir }.
       *[no] Er is geen school waarin zij is overgegaan. Voor een eerder jaar: geef ook --year.
    }
derivation-overview-more = Hoe een uitslag tot stand komt: zet de standaard achter de school, zoals { $id }.
