# Vragen voor het gesprek: wat opvalt in de antwoorden, wat een bezoeker zag, wie kan meedenken. Nooit een oordeel.

# Wat opviel. Met de woorden van de norm: de vraag en het antwoord.
ask-why-pair = Bij ‘{ $first }’ staat ‘{ $firstlevel }’, en bij ‘{ $second }’ staat ‘{ $secondlevel }’.
ask-why-same_level = Bij alle { $questions } vragen met een antwoord op deze schaal staat hetzelfde: ‘{ $level }’.
ask-why-jump = { $questions ->
        [one] Bij ‘{ $first }’ stond vorig jaar ‘{ $before }’ en nu ‘{ $now }’, zonder toelichting.
       *[other] Bij { $questions } vragen is het antwoord veel hoger of lager dan vorig jaar, zonder toelichting. Bij ‘{ $first }’ stond ‘{ $before }’ en nu ‘{ $now }’.
    }
ask-why-same_explanation = { $questions ->
        [one] De toelichting bij ‘{ $first }’ staat zo ook bij een andere school.
       *[other] Bij { $questions } vragen staat een toelichting die zo ook bij een andere school staat, bijvoorbeeld bij ‘{ $first }’.
    }
ask-why-within_seconds = Tussen begin en einde van het formulier { $seconds ->
        [0] zat minder dan een seconde.
        [one] zat hoogstens { $seconds } seconde.
       *[other] zaten hoogstens { $seconds } seconden.
    }

# De vraag zelf, als de norm er geen eigen woorden voor heeft.
ask-pair = Hoe werkt dat bij u in de praktijk samen?
ask-same_level = Waar gaat het bij u het best, en waar ziet u nog ruimte?
ask-jump = Wat is er sinds vorig jaar veranderd?
ask-same_explanation = Hoe ziet dit er bij u op school uit?
ask-within_seconds = Met wie heeft u de antwoorden besproken?

# Een tweede blik: wat een bezoeker zag, naast het antwoord van de school.
second-look-why = { $same ->
        [yes] Een bezoeker zag op { $date } hetzelfde als de school: ‘{ $seen }’.
       *[no] Een bezoeker zag op { $date } ‘{ $seen }’. { $answered ->
            [yes] De school antwoordde ‘{ $own }’.
           *[no] De school gaf geen antwoord.
        }
    }
second-look-ask = { $same ->
        [yes] Wat helpt om dit zo te houden?
       *[no] Hoe kijkt u daarnaar?
    }
second-look-by = Gezien door { $visitor }.
second-look-free = n.v.t.

# Wie kan meedenken: alleen scholen die hun aanpak willen delen. Op papier van een school staat nooit een naam van een andere school; die staat in de agenda.
help-with = { $count ->
        [one] { $near ->
            [wijk] Een andere school in de wijk
            [bevoegd_gezag] Een andere school van hetzelfde bestuur
           *[povo] Een andere school
        } deelt graag haar aanpak op dit onderwerp. Wie het gesprek leidt, weet welke school dat is.
       *[other] { $near ->
            [wijk] { $count } andere scholen in de wijk
            [bevoegd_gezag] { $count } andere scholen van hetzelfde bestuur
           *[povo] { $count } andere scholen
        } delen graag hun aanpak op dit onderwerp. Wie het gesprek leidt, weet welke scholen dat zijn.
    }
help-names = { $near ->
        [wijk] In de wijk
        [bevoegd_gezag] Zelfde bestuur
       *[povo] Elders
    }: { $schools }
ask-lead = Deze vragen zijn geen oordeel. Zij tellen niet mee voor een uitslag.

# Een regel in woorden: bij sop norm show en sop norm diff.
consistency-heading = Vragen voor het gesprek
consistency-about = Deze regels letten op antwoorden die een vraag waard zijn. Zij tellen nooit mee voor een uitslag.
consistency-head-id = Regel
consistency-head-rule = Waar de regel op let
consistency-head-question = Wat er wordt gevraagd
consistency-rule-pair = { $first } en { $second }
consistency-rule-same_level = bij minstens { $number } vragen van één schaal overal hetzelfde antwoord
consistency-rule-jump = een antwoord dat zonder toelichting { $number ->
        [one] minstens één niveau
       *[other] minstens { $number } niveaus
    } hoger of lager is dan vorig jaar
consistency-rule-same_explanation = een toelichting van minstens { $number } letters en cijfers die zo ook bij een andere school staat
consistency-rule-within_seconds = een formulier dat binnen { $number ->
        [one] één seconde
       *[other] { $number } seconden
    } is ingevuld
consistency-condition-is = { $indicator } is { $level }
consistency-condition-at_least = { $indicator } is minstens { $level }
consistency-condition-at_most = { $indicator } is hoogstens { $level }

# Verschil tussen twee normen.
diff-consistency = Vragen voor het gesprek
diff-sign = let nu op: { $after } (was: { $before })
diff-question = andere vraag; was: { $before }
diff-question-own = vraagt nu in eigen woorden
diff-question-standard = vraagt nu met de gewone zin

# De kolommen van het blad Samenhang.
norm-column-consistency = Een eigen naam voor de regel, zonder spaties: C1.
norm-column-sign = Waar de regel op let. tegenstelling: twee antwoorden die niet bij elkaar passen. gelijk niveau: overal hetzelfde antwoord. sprong: veel hoger of lager dan vorig jaar. gelijke toelichting: ook bij een andere school. snel ingevuld: binnen zo veel seconden.
norm-column-about-question = Bij een tegenstelling: het nummer van de vraag, van het blad Vragen.
norm-column-compare = Bij een tegenstelling: precies, minstens of hoogstens.
norm-column-compare-level = Bij een tegenstelling: het getal van het niveau.
norm-column-sign-number = Bij de andere soorten: hoeveel vragen, niveaus, letters en cijfers, of seconden.
norm-column-asked = De vraag voor het gesprek. Leeg: een gewone zin.

# Op het voorblad van resultaten.xlsx.
consistency-table = vragen voor het gesprek, met de antwoorden die er aanleiding toe gaven; zij tellen niet mee voor een uitslag
second-look-table = wat een bezoeker op school zag, naast het antwoord van de school
help-table = scholen die hun aanpak van een onderwerp willen delen
