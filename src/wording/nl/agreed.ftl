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
