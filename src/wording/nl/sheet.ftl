# Het gespreksblad: één bladzijde per school, voor op tafel.

sheet-kind = Gespreksblad basisondersteuning
sheet-title = Gespreksblad { $school } ({ $id }), { $year }
sheet-year = schooljaar { $year }
sheet-more-topics = { $count ->
        [one] Hier staan de { $shown } onderwerpen waarmee u het beste kunt beginnen. In het gespreksverslag staat er nog 1: { $titles }.
       *[other] Hier staan de { $shown } onderwerpen waarmee u het beste kunt beginnen. In het gespreksverslag staan er nog { $count }: { $titles }.
    }
sheet-more-list = { $titles }; en { $count ->
        [one] 1 ander
       *[other] { $count } andere
    }
sheet-topics-before = { $count ->
        [one] Het onderwerp van { $year }
       *[other] { $shown ->
            [all] De onderwerpen van { $year }
           *[some] De belangrijkste van de { $count } onderwerpen van { $year }
        }
    }
sheet-asks = Om te bespreken
sheet-asks-more = Ook om te bespreken
sheet-room = Wat spreken we af? Wie doet het, en wanneer is het klaar?
sheet-shortened = Dit blad is ingekort. Het geheel staat in gespreksblad.html.
sheet-more-answers = { $count ->
        [one] En nog 1 antwoord; zie het gespreksverslag.
       *[other] En nog { $count } antwoorden; zie het gespreksverslag.
    }
sheet-more-agreements = { $count ->
        [one] En nog 1 afspraak; zie het gespreksverslag.
       *[other] En nog { $count } afspraken; zie het gespreksverslag.
    }
sheet-blank-is-fine = Een lege vraag schaadt niet.

hand-in-partnership = het samenwerkingsverband
hand-in-by = Lever de antwoorden uiterlijk op { $date } in bij { $to }.
hand-in-passed = De laatste dag was { $date }. Lever de antwoorden alsnog in bij { $to }, en spreek nu af wanneer.
hand-in-agree = Lever de antwoorden in bij { $to }. Spreek nu af wanneer dat lukt.

sheet-agreement-elsewhere = Wat is afgesproken, staat in het verslag van de school.
sheet-ask-overdue = { $count ->
        [one] Van een afspraak is de termijn voorbij. Wat is er gedaan, en wat is er nog nodig?
       *[other] Van { $count } afspraken is de termijn voorbij. Wat is er gedaan, en wat is er nog nodig?
    }
sheet-ask-open = { $count ->
        [one] Er staat nog een vraag open. Hoe gaat dit bij u op school?
       *[other] Er staan nog { $count } vragen open. Hoe gaat dit bij u op school?
    }
sheet-ask-first = Herkent u dit? Wat lukt al, en wat nog niet?
sheet-ask-new = De vorige keer voldeed dit wel. Wat is er veranderd?
sheet-ask-new-since = De vorige keer, in { $year }, voldeed dit wel. Wat is er veranderd?
sheet-ask-returned = Dit was opgelost en is terug. Wat is er gebeurd?
sheet-ask-lasting = Dit speelt sinds { $since }. Wat houdt het tegen, en wat helpt?
sheet-ask-norm = De norm vraagt hier iets anders dan de vorige keer. Wat betekent dat voor u?
sheet-ask-remedy = Een eerste stap kan zijn: { $remedy }. Past dat bij uw school?
sheet-ask-first-step = Wat wordt de eerste stap, en wie helpt daarbij?

sheet-ask-silent = Hoe kwam het dat er dit jaar niets is ingeleverd? Wat helpt om het alsnog te doen?
sheet-ask-misfiled = Er kwam wel een formulier, maar van een ander schooljaar. Klopt dat, en wat is er nu nodig?
sheet-ask-blank = Het formulier kwam leeg terug. Wat ging er mis, en wat helpt om het alsnog in te vullen?
sheet-more-asks = { $count ->
        [one] En nog 1 vraag; zie het gespreksverslag.
       *[other] En nog { $count } vragen; zie het gespreksverslag.
    }
sheet-ask-before = Hoe staat het nu met { $topics ->
    [one] het onderwerp
   *[other] de onderwerpen
} van { $year }?
sheet-ask-agreements = { $count ->
        [one] Er loopt nog een afspraak. Hoe staat het ermee?
       *[other] Er lopen nog { $count } afspraken. Hoe staat het ermee?
    }
sheet-ask-solved = { $count ->
        [one] Opgelost: ‘{ $titles }’. Wat hielp daarbij?
       *[other] Opgelost: ‘{ $titles }’. Wat hielp daarbij?
    }
sheet-ask-waiver = { $count ->
        [one] De ontheffing voor ‘{ $titles }’ stopt na dit schooljaar. Hoe voldoet de school er dan aan?
       *[other] De ontheffingen voor ‘{ $titles }’ stoppen na dit schooljaar. Hoe voldoet de school er dan aan?
    }
sheet-ask-share = Waar is de school trots op? Wat kan zij met andere scholen delen?
sheet-ask-keep = Wat is er nodig om dit vast te houden?
