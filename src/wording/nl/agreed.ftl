# Wat er van afspraken kwam: de staat, naar de antwoorden van het schooljaar.

agreed-state-kept = nagekomen
agreed-state-in-progress = in uitvoering
agreed-state-expired = verlopen
agreed-state-undecided = niet te beoordelen
agreed-state-obsolete = achterhaald
agreed-state-without-topic = zonder gesprekspunt
agreed-state-dropped = vervallen

agreed-table = wat er van elke afspraak kwam, naar de antwoorden tot en met dit schooljaar
agreed-table-amounts = afgesproken bedragen per schooljaar, bestuur en standaard

agreed-figure-state = Staat van een afspraak: nagekomen (de school voldoet nu), in_uitvoering, verlopen (de termijn is voorbij en de school voldoet niet), niet_te_beoordelen (de termijn is voorbij en de antwoorden zeggen het niet), achterhaald (de standaard is uit de norm), zonder_gesprekspunt of vervallen.
agreed-figure-amount = Bedragen staan bij het schooljaar waarin de afspraak is gemaakt. Vervallen afspraken tellen niet mee.

agreed-progress = status: { $progress }

# Bevindingen over afspraken die terugkomen.

finding-G120 = Deze rij noemt geen school, en het is niet zeker onder welk onderwerp zij hoort. Zij telt niet mee.
    .remedy = Vul vestigingsnummer in, en standaard als de afspraak over een onderwerp gaat: die kolommen tellen. De kolommen School en Onderwerp van gesprek tellen alleen als er in beide precies staat wat er elders in de agenda staat.

finding-G121 = { $again ->
        [yes] Tussen kopieën van afspraak ‘{ $value }’ is nog niet gekozen ({ $values }). De afspraak telt wel mee, zonder die kolommen. De waarden staan hier, en opnieuw in de nieuwe gesprekken.xlsx bij staat.
       *[no] Afspraak ‘{ $value }’ staat er ook op { $other }, en daar staat iets anders ({ $values }). De afspraak telt wel mee, zonder wat daar verschilt. Beide waarden staan in de nieuwe gesprekken.xlsx, op het blad Afspraken bij staat.
    }{ $status ->
        [yes] {" "}Tot u kiest, staat haar status op open.
       *[no] {""}
    }{ $takeover ->
        [yes] {" "}Tot u kiest, telt zij niet als taakovername.
       *[no] {""}
    }
    .remedy = { $again ->
        [yes] Vul in wat er klopt in de kolom die na ‘kies’ staat. Klopt leeg, open of nee? Haal dan de tekst bij staat weg.
       *[no] Kies wat er klopt en zet dat in beide rijen, of haal een van de twee weg. Of kies in de nieuwe gesprekken.xlsx, en noem alleen dat bestand.
    }

finding-G122 = In afspraak { $agreement } neemt het samenwerkingsverband een taak over, maar er staat niet bij tot wanneer.
    .remedy = Vul bij uiterlijk in tot wanneer. Bij het overnemen van een taak hoort een duidelijke (financiële) afspraak.

finding-G123 = Dit gesprek is hier gepland op { $value }, en op { $other } op { $first }. { $kind ->
        [time] De dag is overgenomen, de tijd niet
       *[day] Geen van beide is overgenomen
    }.
    .remedy = Zet in beide bestanden dezelfde dag, of haal een van de twee weg.

finding-G124 = In afspraak { $agreement } staat bij bijdrage_swv dat een taak is overgenomen, maar bij taakovername staat geen ja. De taak telt niet als overgenomen.
    .remedy = Neemt het samenwerkingsverband de taak over? Vul bij taakovername ja in, en ook bedrag en uiterlijk. Zo niet? Schrijf dan bij bijdrage_swv iets anders.

finding-G125 = Deze rij zegt hetzelfde als de rij op { $other }, en beide hebben geen nummer. Zij tellen samen als één afspraak: { $value }.
    .remedy = Zijn het twee afspraken, bijvoorbeeld twee betalingen? Geef elke een eigen nummer in de kolom afspraak. Is het er één? Haal dan een van de twee rijen weg.

finding-G126 = { $column } is { $value }. Dat kan niet kloppen: de afspraken van deze map horen bij { $first } tot en met { $last }. De afspraak telt wel mee, zonder deze datum.
    .remedy = Verbeter het jaar.

finding-G127 = Deze afspraak moet klaar zijn op { $value }, en is gemaakt op { $made }. Een van de twee klopt niet. De afspraak telt wel mee, zonder uiterlijk en zonder datum.
    .remedy = Verbeter uiterlijk of datum.

finding-G128 = { $why ->
        [unusable] Bij afspraak { $agreement } staat een bedrag, maar de datum is niet te gebruiken. Het bedrag telt daarom in geen enkel schooljaar mee.
        [differ] Bij afspraak { $agreement } staat een bedrag, maar de regels met dit nummer noemen niet dezelfde datum. Het bedrag telt daarom in geen enkel schooljaar mee.
       *[blank] Bij afspraak { $agreement } staat een bedrag, maar geen datum. Het bedrag telt daarom in geen enkel schooljaar mee.
    }
    .remedy = { $planned ->
        [yes] Vul bij datum in op welke dag de afspraak is gemaakt. Het gesprek was gepland op { $talk } (gesprek_op).
       *[no] Vul bij datum in op welke dag de afspraak is gemaakt, meestal de dag van het gesprek.
    }

finding-G129 = { $count ->
        [one] 1 afspraak is gemaakt na de peildatum ({ $date }): op { $value }. Zij staat wel in de verslagen, maar of zij is nagekomen telt nog niet mee.
       *[other] { $count } afspraken zijn gemaakt na de peildatum ({ $date }): de laatste op { $value }. Zij staan wel in de verslagen, maar of zij zijn nagekomen telt nog niet mee.
    }
    .remedy = Moeten zij meetellen? Maak de verslagen met --date { $value } of een latere dag. Anders is er niets nodig.

finding-G130 = { $why ->
        [sheet] { $count ->
            [one] ‘{ $value }’ bij { $column } is niet gelezen: op dit blad ontbreken kolommen.
           *[other] { $count } cellen bij { $column } zijn niet gelezen, de eerste is ‘{ $value }’: op dit blad ontbreken kolommen.
        }
        [column] { $count ->
            [one] ‘{ $value }’ bij { $column } wordt niet gelezen: iemand heeft deze kolom toegevoegd, of haar een andere naam gegeven.
           *[other] { $count } cellen bij { $column } worden niet gelezen, de eerste is ‘{ $value }’: iemand heeft deze kolom toegevoegd, of haar een andere naam gegeven.
        }
       *[cell] ‘{ $value }’ bij { $column } is door iemand ingevuld, en wordt niet gelezen.
    }
    .remedy = { $why ->
        [sheet] Zet de kolommen vestigingsnummer, standaard en omschrijving terug, of neem een nieuwe gesprekken.xlsx en zet de tekst daarin over.
        [column] Heeft de kolom een andere naam gekregen? Zet de oude terug, zoals in een nieuwe gesprekken.xlsx. Hoort dit bij een afspraak? Zet het dan bij omschrijving, wie, bijdrage_swv, bedrag, taakovername, uiterlijk of datum.
       *[cell] Hoort dit bij een afspraak? Zet het dan bij omschrijving, wie, bijdrage_swv, bedrag, taakovername, uiterlijk of datum.
    }

finding-G131 = { $count ->
        [one] Bij één afspraak staat een bedrag, maar deze tabel heeft geen kolom datum. Het bedrag telt daarom in geen enkel schooljaar mee.
       *[other] Bij { $count } afspraken staat een bedrag, maar deze tabel heeft geen kolom datum. De bedragen tellen daarom in geen enkel schooljaar mee.
    }
    .remedy = Wilt u bedragen per schooljaar zien? Voeg dan een kolom datum toe, met de dag waarop de afspraak is gemaakt.

finding-G140 = Dit is een kopie van de agenda zonder de verborgen kolom kenmerk. De afspraken zijn gelezen. { $columns ->
        [0] {""}
        [one] Deze kolom is van het programma zelf en wordt niet gelezen: { $names }.
       *[other] Deze kolommen zijn van het programma zelf en worden niet gelezen: { $names }.
    }
    .remedy = Schreef u alleen in de gekleurde kolommen, dan hoeft u niets te doen. Noem in batch.toml wel alleen deze kopie, en niet ook de agenda waar zij uit komt. Met een hele gesprekken.xlsx merkt het programma ook tekst die het niet leest, en wat u later bijwerkte.

finding-G141 = Dit gesprek was gepland met { $school }, op { $value }. { $kind ->
        [no_norm] Voor die school geldt in { $year } niet precies één norm. De dag komt daarom niet in de nieuwe agenda
        [successor_no_norm] Die school ging op in { $successor }, en voor die school geldt in { $year } niet precies één norm. De dag komt daarom niet in de nieuwe agenda
        [absent] Die school is er in { $year } niet, en noemt geen opvolger. De dag komt daarom niet in de nieuwe agenda
        [successor_absent] Die school ging op in { $successor }, en die school is er in { $year } niet. De dag komt daarom niet in de nieuwe agenda
        [own] Die school ging op in { $successor }. Daar staat hetzelfde onderwerp op { $first } ({ $other }). Die dag blijft staan, deze is niet overgenomen
        [own_time] Die school ging op in { $successor }. Daar staat hetzelfde onderwerp op dezelfde dag met een andere tijd: { $first } ({ $other }). Die tijd blijft staan, deze is niet overgenomen
        [time] Die school ging op in { $successor }. Met { $from }, die er ook in opging, was het gepland op dezelfde dag met een andere tijd: { $first } ({ $other }). De dag telt, zonder tijd
       *[day] Die school ging op in { $successor }. Met { $from }, die er ook in opging, was het gepland op { $first } ({ $other }). Geen van beide is overgenomen
    }.
    .remedy = { $kind ->
        [no_norm] Gaat het gesprek door? Zorg dat in { $year } één norm geldt voor { $school } (A120), of zet de dag in uw eigen agenda. Zo niet, haal de dag dan weg.
        [successor_no_norm] Gaat het gesprek door? Zorg dat in { $year } één norm geldt voor { $successor } (A120), of zet de dag in uw eigen agenda. Zo niet, haal de dag bij { $school } dan weg.
        [absent] Gaat het gesprek door? Verbeter van, tot of opvolger van { $school } in het scholenbestand, of zet de dag bij een andere school. Zo niet, haal de dag dan weg.
        [successor_absent] Gaat het gesprek door? Verbeter van, tot of opvolger van { $successor } in het scholenbestand, of zet de dag bij een andere school. Zo niet, haal de dag bij { $school } dan weg.
        [own] Zet bij gesprek_op van { $successor } de dag die geldt, en haal de dag bij { $school } weg.
        [own_time] Zet bij gesprek_op van { $successor } de tijd die geldt achter de dag, en haal de dag bij { $school } weg.
        [time] Zet bij gesprek_op van { $successor } de dag met de tijd die geldt, en haal de dag bij { $school } en { $from } weg.
       *[day] Zet bij gesprek_op van { $successor } de dag die geldt, en haal de dag bij { $school } en { $from } weg.
    }

# Wat u in de agenda kunt kiezen; tussen de keuzes staat een puntkomma.

agreed-choice-who = schoolleider; intern begeleider; ondersteuningscoördinator; schoolbestuur; samenwerkingsverband; school en samenwerkingsverband
agreed-choice-contribution = geen; meedenken; begeleiding; scholing; materiaal; financiële bijdrage
agreed-refused = Dat kan hier niet
agreed-prompt-date = Schrijf een datum, bijvoorbeeld { $example }.
agreed-prompt-amount = Schrijf een bedrag in euro's, bijvoorbeeld 2500 of 2500,50.

# Wat kopieën verschillend zeggen, in de agenda.
agreed-choose = kies { $column }: { $says }
agreed-says-nothing = leeg
