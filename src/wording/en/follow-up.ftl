# Follow-up: topics with and without an agreement, what became of both, and the money.

follow-up-title = Agreements and follow-up
follow-up-nav = Follow-up
follow-up-about = A conversation leads to agreements. A year later new answers show where things stand.

follow-up-topics = Topics of conversation, with and without an agreement
follow-up-topics-about = An agreement belongs to the school year of the answers that it was made about. Dropped agreements do not count.
follow-up-agreed = agreement of that school year
follow-up-earlier = only an earlier agreement
follow-up-undated = only an agreement without a date
follow-up-without = no agreement

follow-up-compared = What became of the topics a year later
follow-up-warning = Note: schools with an agreement differ from schools without in other things too. This does not say that the agreement is the cause.
follow-up-compared-about = Counted are the topics with the verdict ‘does not meet the norm’, and what the verdict is a school year later. ‘Cannot be assessed’ includes: nothing handed in, a waiver, or a standard that left the norm.
follow-up-compared-none = There is no school year yet of which the next one is known too.
follow-up-compared-hidden = { $n ->
    [one] { $years } is not shown: one of the groups has fewer than { $minimum } schools, or a board that takes off its own is left with fewer.
   *[other] { $years } are not shown: one of the groups has fewer than { $minimum } schools, or a board that takes off its own is left with fewer.
}
follow-up-shares = Percentages are shown only where both groups, with an agreement and without, have at least { $least } topics.

follow-up-states = What became of the agreements
follow-up-states-about = By the answers of { $year }. Expired: the date has passed and the standard is not met. Undecided: the date has passed and the answers do not tell. Overtaken: the standard left the norm. Without topic: there is no topic that it belongs to.

follow-up-money-years = Money, per school year
follow-up-money-about = Agreements that were not dropped. With a task taken over, the partnership does a task of a school board; its amount is part of the whole amount too.
follow-up-money-themes = Money, per theme
follow-up-amounts-hidden = Amounts that rest on fewer than { $minimum } schools, also without those of one board, do not stand here, nor any that would give one away.
follow-up-hidden = not shown
follow-up-themes-about = All school years together.
follow-up-themes-hidden = Nothing is shown per theme: together with the school years it would tell of fewer than { $minimum } schools, also without those of one board.

follow-up-col-year = school year
follow-up-col-made = made in
follow-up-col-topics = topics
follow-up-col-backing = agreement
follow-up-col-solved = solved a year later
follow-up-col-lasting = still not met
follow-up-col-agreements = agreements
follow-up-col-theme = theme
follow-up-col-no-amount = without amount
follow-up-col-amount = amount
follow-up-col-takeovers = tasks taken over
follow-up-col-takeovers-no-amount = of these without amount
follow-up-col-takeover-amount = amount of tasks taken over
follow-up-no-date = without a date
follow-up-no-theme = whole school, or no theme
follow-up-other-years = other school years together
follow-up-other-themes = other themes together
follow-up-sum = total

follow-up-schools = Topics without an agreement, per school
follow-up-schools-about = { $n ->
    [one] About one topic of this school year no agreement has been recorded yet.
   *[other] About { $count } topics of this school year no agreement has been recorded yet.
}
follow-up-schools-none = An agreement has been recorded about every topic of this school year.
follow-up-past-due = Agreements past their date
follow-up-past-due-about = { $n ->
    [one] The date of one agreement has passed, and the answers of this school year do not show that the standard is met.
   *[other] The date of { $count } agreements has passed, and the answers of this school year do not show that the standard is met.
}
follow-up-past-due-none = There is no agreement past its date whose standard is not met.
follow-up-left-out = With { $count } rows this list is too long for a page. You find it in resultaten.xlsx.
follow-up-col-state = state
follow-up-col-which = which standards

follow-up-table = topics per school year with and without an agreement, and what became of them a year later. Note: schools with an agreement differ in other things too; this does not say that the agreement is the cause
follow-up-table-schools = the same per school
follow-up-table-made = agreements by the school year in which they were made, and their state
follow-up-table-themes = agreed amounts per school year and theme
follow-up-figure = An agreement belongs to the school year of the answers that it was made about: that of its date, or the year before if the school handed in its answers only after that date.
