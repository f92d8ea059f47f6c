# The coverage report for the board.

board-title = Coverage of basic support
board-subtitle = School year { $year }
board-made = Reference date { $date }
board-norm = { $title } ({ $name }, { $status })
board-norms = The schools fall under { $count } norms; each norm stands in the table per standard.
board-page = Page { $page } of { $pages }

# Summary
board-schools-silent = { $n ->
    [one] One school has not handed in anything yet.
   *[other] { $count } schools have not handed in anything yet.
}
board-schools-misfiled = { $n ->
    [one] One school submitted a form of another school year, which does not count.
   *[other] { $count } schools submitted a form of another school year, which do not count.
}
board-schools-without-norm = { $n ->
    [one] No norm applies to one school this year.
   *[other] No norm applies to { $count } schools this year.
}
board-topics = { $n ->
    [0] There are no topics of conversation.
    [one] All verdicts give one topic of conversation.
   *[other] The verdicts of all schools give { $count } topics of conversation.
}
board-norms-together = { $count } norms for { $sector } together
board-coverage = { $n ->
    [one] { $norm }, 1 standard: { $parts }.
   *[other] { $norm }, { $standards } standards: { $parts }.
}
board-coverage-full = { $count } met by all schools
board-coverage-partial = { $count } met by a part of the schools
board-coverage-fragile = { $count } met by one school
board-coverage-white = { $count } met by no school
board-white = No school: { $list }.
board-fragile = One school: { $list }.
board-and-more = {" "}and { $count } more
board-holes-equal = As large a part as the last above: { $list }.
board-part-moved = What changed
board-moved-none = { $n ->
    [0] There is no earlier school year to compare with.
    [one] There is no earlier school year to compare with: the one gap is a first measurement.
   [2] There is no earlier school year to compare with: both gaps are first measurements.
   *[other] There is no earlier school year to compare with: all { $first } gaps are first measurements.
}
board-norm-changed = The norm changed from { $before } to { $now }.
board-norms-changed = { $count } norms have a new version.
board-silence-holes = { $n ->
    [one] For one standard that no school meets or only one, answers that are missing now can still change the picture.
   *[other] For { $count } standards that no school meets or only one, answers that are missing now can still change the picture.
}
board-agreed-none = No agreements have been recorded yet.
board-agreed = { $n ->
    [one] 1 agreement is recorded:
   *[other] { $all } agreements are recorded:
} { $parts }.
board-agreed-open = { $count } open
board-agreed-running = { $count } running
board-agreed-done = { $count } done
board-agreed-dropped = { $count } dropped
board-agreed-overdue = { $n ->
    [one] 1 agreement is overdue.
   *[other] { $count } agreements are overdue.
}
board-waived = { $n ->
    [0] No verdict has a waiver.
    [one] One verdict has a waiver.
   *[other] { $count } verdicts have a waiver.
}

# Charts and tables
board-tables-about = For each standard: how many schools have which verdict. The share is the number of schools that meet it, divided by all schools that the standard applies to. Schools that handed in nothing stay in that total.
board-norm-about = { $n ->
    [one] { $norm } ({ $status }): { $schools } school, { $submitted } handed in.
   *[other] { $norm } ({ $status }): { $schools } schools, { $submitted } handed in.
}
board-norm-name = { $norm } ({ $status })
board-norms-alike = { $count } norms ask only a standard of this name; rule and questions may differ.
board-critical = key
board-col-standard = standard
board-col-schools = schools
board-col-share = share of schools
board-col-pupils = share of pupils
board-col-coverage = coverage
board-col-submitted = handed in
board-col-topics = topics
board-districts = Coverage per district
board-districts-about = PO discusses coverage per district: is there, for each standard, a school close to home that meets it? VO works city-wide; see the table per norm.
board-boards = Coverage per school board
board-boards-about = For each board: how many standards are met by all its own schools, by a part of them, by one school or by no school. The order is alphabetical.
board-col-standards = over standards
board-standards-hidden = The numbers of standards are only about the standards that are shown for that district or board: of the others they say nothing, nor that there is no hole.
board-district = district
board-board = school board
board-groups-left-out = With { $count } groups this table is too long to show here. You find it in resultaten.xlsx, sheet dekking.
board-no-district = no district
board-no-board = no school board
board-hidden = { $n ->
    [one] One group is not shown here: it has fewer than { $minimum } schools, or a board that takes off its own is left with fewer. It does count in the totals.
   *[other] { $count } groups are not shown here: they have fewer than { $minimum } schools, also once a board takes off its own, or those could be worked out from their figures. They do count in the totals.
}

# Waivers and agreements
board-waivers = Waivers
board-waivers-ending = { $n ->
    [one] One waiver ends after this school year. Then the standard counts again.
   *[other] { $count } waivers end after this school year. Then the standards count again.
}
board-waivers-none = No waivers hold this school year.
board-col-school = school
board-col-reason = reason
board-col-granted = granted by
board-col-until = until and including
board-col-progress = status
board-col-agreement = agreement
board-col-amount = amount
board-col-due = due
board-no-date = no date
board-no-amount = no amount
board-whole-school = whole school
board-euros = €{"\u00A0"}{ $amount }

# How to read
board-reading-purpose = This report prepares a conversation. It sums up what schools filled in themselves and is not a judgement, not an outside measurement and not a comparison of schools.
board-reading-verdicts = Not met means: a topic of conversation between school and partnership. Together they look at what is needed and who does what.
board-reading-silence = Cannot be assessed means: the missing answers decide the verdict. Leaving a question open neither wins nor loses anything.
board-reading-coverage = Coverage of basic support: a standard is met by all schools that it applies to, by a part (two or more, not all), by one school or by no school. Basic support is what every school should offer, so a part is not enough.
board-reading-pupils = The share of pupils counts each school with its number of pupils. A school whose number is unknown does not count in it.
board-reading-status = New: the school met it last time. Lasting: the school did not meet it last time either. Returned: solved for a while and back again. First measurement: there is no earlier verdict.
board-reading-waivers = A waiver does not count as met. It always has a reason, someone who granted it and an end.
board-reading-groups = Groups of fewer than { $minimum } schools are not shown apart, nor those of which a board that takes off its own schools would be left with fewer. Where a standard applies to fewer schools of a group, it does not count with that group. A dash stands where a figure would tell of so few schools. Where such a group could be worked out from the others, the smallest of those are not shown either.
board-reading-more = All figures are also in resultaten.xlsx and in the folder data; what was wrong with the input is in bevindingen.csv.
