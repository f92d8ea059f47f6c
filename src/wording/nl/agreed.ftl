# Wat er van afspraken kwam: de staat, naar de antwoorden van het schooljaar.

agreed-state-kept = nagekomen
agreed-state-in-progress = in uitvoering
agreed-state-expired = verlopen
agreed-state-undecided = niet te beoordelen
agreed-state-obsolete = achterhaald
agreed-state-without-topic = zonder gesprekspunt
agreed-state-dropped = vervallen

agreed-table = wat er van elke afspraak kwam, naar de antwoorden van dit schooljaar
agreed-table-amounts = afgesproken bedragen per schooljaar, bestuur en standaard

agreed-figure-state = Staat van een afspraak: nagekomen (de school voldoet nu), in_uitvoering, verlopen (de termijn is voorbij en de school voldoet niet), niet_te_beoordelen (de termijn is voorbij en de antwoorden zeggen het niet), achterhaald (de standaard is uit de norm), zonder_gesprekspunt of vervallen.
agreed-figure-amount = Bedragen staan bij het schooljaar waarin de afspraak is gemaakt. Vervallen afspraken tellen niet mee.

agreed-progress = status: { $progress }

# Bevindingen over afspraken die terugkomen.

finding-G120 = Deze rij noemt geen school, en het is niet zeker onder welk onderwerp zij hoort. Zij telt niet mee.
    .remedy = Vul vestigingsnummer in, en standaard als de afspraak over een onderwerp gaat.

finding-G121 = Afspraak ‘{ $value }’ staat er ook op { $other }, en daar staat iets anders bij { $columns }. De afspraak telt wel mee, zonder wat daar staat.
    .remedy = Kies wat er klopt en zet dat in beide rijen, of haal een van de twee weg.

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

# Wat u in de agenda kunt kiezen; tussen de keuzes staat een puntkomma.

agreed-choice-who = schoolleider; intern begeleider; ondersteuningscoördinator; schoolbestuur; samenwerkingsverband; school en samenwerkingsverband
agreed-choice-contribution = geen; meedenken; begeleiding; scholing; materiaal; financiële bijdrage
agreed-refused = Dat kan hier niet
agreed-prompt-date = Schrijf een datum, bijvoorbeeld { $example }.
agreed-prompt-amount = Schrijf een bedrag in euro's, bijvoorbeeld 2500 of 2500,50.

