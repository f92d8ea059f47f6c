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

# Findings about agreements that come back.

finding-G120 = This row names no school, and it is not certain to which topic it belongs. It does not count.
    .remedy = Fill in vestigingsnummer, and standaard if the agreement is about a topic.

finding-G121 = Agreement ‘{ $value }’ also stands at { $other }, and there { $columns } says something else. The agreement counts, without what stands there.
    .remedy = Choose what is right and put it in both rows, or remove one of the two.

finding-G122 = In agreement { $agreement } the partnership takes over a task, but it does not say until when.
    .remedy = Fill in at uiterlijk until when. A task taken over needs a clear (financial) agreement.

finding-G123 = This conversation is planned here on { $value }, and at { $other } on { $first }. { $kind ->
        [time] The day was taken over, the time was not
       *[day] Neither was taken over
    }.
    .remedy = Put the same day in both files, or remove one of the two.

finding-G124 = In agreement { $agreement } bijdrage_swv says that a task is taken over, but taakovername does not say ja. The task does not count as taken over.
    .remedy = Does the partnership take over the task? Fill in ja at taakovername, and bedrag and uiterlijk too. If not, write something else at bijdrage_swv.

finding-G125 = This row says the same as the one at { $other }, and neither has a number. Together they count as one agreement: { $value }.
    .remedy = Are these two agreements, such as two payments? Give each a number of its own at afspraak. Is it one? Then remove one of the two rows.

# What can be chosen in the agenda; a semicolon parts the choices.

agreed-choice-who = head of the school; support coordinator; board; partnership; school and partnership
agreed-choice-contribution = none; advice; guidance; training; materials; financial contribution
agreed-refused = That can't be here
agreed-prompt-date = Write a date, such as { $example }.
agreed-prompt-amount = Write an amount in euros, such as 2500 or 2500.50.

