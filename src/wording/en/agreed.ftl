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
    .remedy = Fill in vestigingsnummer, and standaard where the agreement is about a topic: those columns count. The columns School and Topic of conversation count only where both say exactly what stands elsewhere in the agenda.

finding-G121 = { $again ->
        [yes] Nobody has chosen yet between copies of agreement ‘{ $value }’ ({ $values }). The agreement counts, without those columns. The values stand here, and again in the new gesprekken.xlsx at staat.
       *[no] Agreement ‘{ $value }’ also stands at { $other }, and there something else stands ({ $values }). The agreement counts, without what differs. Both values are in the new gesprekken.xlsx, on the sheet Afspraken at staat.
    }{ $status ->
        [yes] {" "}Until you choose, its status is open.
       *[no] {""}
    }{ $takeover ->
        [yes] {" "}Until you choose, it does not count as a task taken over.
       *[no] {""}
    }
    .remedy = { $again ->
        [yes] Fill in what is right in the column that stands after ‘choose’. Is blank, open or nee right? Then remove the text at staat.
       *[no] Choose what is right and put it in both rows, or remove one of the two. Or choose in the new gesprekken.xlsx, and name only that file.
    }

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

finding-G126 = { $column } is { $value }. That can not be right: the agreements of this folder belong to { $first } up to { $last }. The agreement counts, without this date.
    .remedy = Correct the year.

finding-G127 = This agreement must be done by { $value }, and was made on { $made }. One of the two is wrong. The agreement counts, without uiterlijk and without datum.
    .remedy = Correct uiterlijk or datum.

finding-G128 = { $why ->
        [unusable] Agreement { $agreement } has an amount, but its date can't be used. So the amount counts in no school year.
        [differ] Agreement { $agreement } has an amount, but the rows with this number do not give the same date. So the amount counts in no school year.
       *[blank] Agreement { $agreement } has an amount, but no date. So the amount counts in no school year.
    }
    .remedy = { $planned ->
        [yes] Fill in at datum on which day the agreement was made. The conversation was planned on { $talk } (gesprek_op).
       *[no] Fill in at datum on which day the agreement was made, mostly the day of the conversation.
    }

finding-G129 = { $count ->
        [one] 1 agreement was made after the run date ({ $date }): on { $value }. It stands in the reports, but whether it was kept does not count yet.
       *[other] { $count } agreements were made after the run date ({ $date }): the last on { $value }. They stand in the reports, but whether they were kept does not count yet.
    }
    .remedy = Should they count? Make the reports with --date { $value } or a later day. Otherwise nothing is needed.

finding-G130 = { $why ->
        [sheet] { $count ->
            [one] ‘{ $value }’ in { $column } was not read: this sheet lacks columns.
           *[other] { $count } cells in { $column } were not read, the first is ‘{ $value }’: this sheet lacks columns.
        }
        [column] { $count ->
            [one] ‘{ $value }’ in { $column } is not read: somebody added this column, or gave it another name.
           *[other] { $count } cells in { $column } are not read, the first is ‘{ $value }’: somebody added this column, or gave it another name.
        }
       *[cell] Somebody typed ‘{ $value }’ in { $column }, which is not read.
    }
    .remedy = { $why ->
        [sheet] Put back the columns vestigingsnummer, standaard and omschrijving, or take a new gesprekken.xlsx and write the text in there.
        [column] Did somebody give the column another name? Put the old one back, as in a new gesprekken.xlsx. Does it belong to an agreement? Then put it in omschrijving, wie, bijdrage_swv, bedrag, taakovername, uiterlijk or datum.
       *[cell] Does it belong to an agreement? Then put it in omschrijving, wie, bijdrage_swv, bedrag, taakovername, uiterlijk or datum.
    }

finding-G131 = { $count ->
        [one] 1 agreement has an amount, but this table has no column datum. So the amount counts in no school year.
       *[other] { $count } agreements have an amount, but this table has no column datum. So the amounts count in no school year.
    }
    .remedy = Do you want to see amounts for each school year? Then add a column datum, with the day on which the agreement was made.

finding-G140 = This is a copy of the agenda without the hidden column kenmerk. The agreements were read. { $columns ->
        [0] {""}
        [one] This column is the program's own and is not read: { $names }.
       *[other] These columns are the program's own and are not read: { $names }.
    }
    .remedy = If you wrote in the coloured columns only, there is nothing to do. But name this copy alone in batch.toml, and not also the agenda that it came from. With a whole gesprekken.xlsx the program also notices text that it does not read, and what you changed later.

finding-G141 = This conversation was planned with { $school }, on { $value }. { $kind ->
        [no_norm] Not exactly one norm applies to that school in { $year }. So the day is not in the new agenda
        [successor_no_norm] That school went over into { $successor }, to which not exactly one norm applies in { $year }. So the day is not in the new agenda
        [absent] That school is not there in { $year }, and names no school that carries on. So the day is not in the new agenda
        [successor_absent] That school went over into { $successor }, which is not there in { $year }. So the day is not in the new agenda
        [own] That school went over into { $successor }. There the same topic is planned on { $first } ({ $other }). That day stays, this one was not taken over
        [own_time] That school went over into { $successor }. There the same topic is planned on the same day at another time: { $first } ({ $other }). That time stays, this one was not taken over
        [time] That school went over into { $successor }. With { $from }, which went over into it as well, it was planned on the same day at another time: { $first } ({ $other }). The day counts, without a time
       *[day] That school went over into { $successor }. With { $from }, which went over into it as well, it was planned on { $first } ({ $other }). Neither was taken over
    }.
    .remedy = { $kind ->
        [no_norm] Does the conversation go on? See to it that one norm applies to { $school } in { $year } (A120), or put the day in your own calendar. If not, clear the day.
        [successor_no_norm] Does the conversation go on? See to it that one norm applies to { $successor } in { $year } (A120), or put the day in your own calendar. If not, clear the day at { $school }.
        [absent] Does the conversation go on? Correct van, tot or opvolger of { $school } in the file of schools, or put the day with another school. If not, clear the day.
        [successor_absent] Does the conversation go on? Correct van, tot or opvolger of { $successor } in the file of schools, or put the day with another school. If not, clear the day at { $school }.
        [own] Put the day that holds at gesprek_op of { $successor }, and clear the day at { $school }.
        [own_time] Put the time that holds behind the day at gesprek_op of { $successor }, and clear the day at { $school }.
        [time] Put the day with the time that holds at gesprek_op of { $successor }, and clear the day at { $school } and { $from }.
       *[day] Put the day that holds at gesprek_op of { $successor }, and clear the day at { $school } and { $from }.
    }

# What can be chosen in the agenda; a semicolon parts the choices.

agreed-choice-who = head of the school; support coordinator; board; partnership; school and partnership
agreed-choice-contribution = none; advice; guidance; training; materials; financial contribution
agreed-refused = That can't be here
agreed-prompt-date = Write a date, such as { $example }.
agreed-prompt-amount = Write an amount in euros, such as 2500 or 2500.50.

# What copies say differently, in the agenda.
agreed-choose = choose { $column }: { $says }
agreed-says-nothing = blank
