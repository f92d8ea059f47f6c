# What came of agreements: the state, by the answers of the school year.

agreed-state-kept = kept
agreed-state-in-progress = in progress
agreed-state-expired = expired
agreed-state-undecided = undecided
agreed-state-obsolete = overtaken
agreed-state-without-topic = without topic
agreed-state-dropped = dropped

agreed-table = what came of each agreement, by the answers of this school year
agreed-table-amounts = amounts agreed per school year, board and standard

agreed-figure-state = State of an agreement (staat): nagekomen (the school meets the norm now), in_uitvoering (in progress), verlopen (its date has passed and the school does not meet the norm), niet_te_beoordelen (its date has passed and the answers do not tell), achterhaald (the standard left the norm), zonder_gesprekspunt (no topic) or vervallen (dropped).
agreed-figure-amount = Amounts stand with the school year in which the agreement was made. Dropped agreements do not count.

agreed-progress = status: { $progress }
