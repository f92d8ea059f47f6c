# Findings about places for extra support (aanbod.csv or .xlsx).

finding-P101 = At this arrangement { $column } is not filled in. The row does not count.
    .remedy = Fill in { $column }. An arrangement always has a code, a school and a question for support.
finding-P102 = { $found ->
    [blank] No school stands in this row. The row does not count.
    [0] Site ‘{ $value }’ is not in the register. The arrangement does not count. No number looks like it.
    [one] Site ‘{ $value }’ is not in the register. The arrangement does not count. This number looks like it: { $near }.
   *[other] Site ‘{ $value }’ is not in the register. The arrangement does not count. These numbers look like it: { $near }.
  }
    .remedy = { $found ->
        [blank] Fill in the vestigingsnummer. Is it no row of its own, such as a total, take it out.
       *[other] Correct the site number, or add the school to the register.
    }
finding-P103 = Several schools are called ‘{ $value }’: { $sites }. It is not clear which is meant. The arrangement does not count.
    .remedy = Fill in the site number.
finding-P104 = This row names more than one school: ‘{ $value }’ does not fit ‘{ $other }’. The arrangement does not count.
    .remedy = See which school is meant, and let the site number, the BRIN code and the name be of that school.
finding-P105 = Arrangement { $value } is in the list twice, for the same time and not the same; the other row is { $other }. Neither counts.
    .remedy = See which row is right and remove the other, or give each arrangement a code of its own. A spreadsheet makes the number 12 of 0012: then give the column the format Text.
finding-P106 = Arrangement { $value } already stands there just so: { $other }. It counts once.
    .remedy = Remove one of the two rows.
finding-P107 = ‘{ $value }’ at { $column } is no whole number of 0 or more. The number does not count; the arrangement does.
    .remedy = Fill in a whole number, without point or comma, or leave the cell blank.
finding-P108 = The columns for { $column } contradict each other: { $value }. None of them counts.
    .remedy = Fill in the same number in all columns, or leave one out.
finding-P109 = { $value } places are free of { $places }. That can’t be. The free places do not count.
    .remedy = See which of the two numbers is right.
finding-P110 = ‘{ $value }’ at { $column } is no amount. The arrangement counts without an amount.
    .remedy = Fill in an amount in euros, such as 8500 or 8.500,50.
finding-P111 = ‘{ $value }’ is no known status. The arrangement does not count.
    .remedy = Choose actief, gepland or beëindigd, or leave the status blank where the arrangement runs.
finding-P112 = ‘{ $value }’ at { $column } is no date and no school year. The arrangement does not count.
    .remedy = Write a date as 2025-08-01, or a school year as 2025-2026.
finding-P113 = ‘{ $value }’ at { $column } may be two days, and nothing in the file tells which. The arrangement does not count.
    .remedy = Write all dates as 2025-08-01.
finding-P114 = This arrangement ends ({ $value }) before it begins ({ $from }). The row does not count.
    .remedy = Correct van, tot or schooljaar.
finding-P115 = Arrangement { $value } has no number of places. It counts as an offer, but not in the number of places and the amount.
    .remedy = Fill in the number of places.
finding-P116 = Arrangement { $value } of { $school } has ended by its status, but runs in { $year } by its dates. It does not count.
    .remedy = Has it ended? Then fill in its last day at tot. Does it run? Then correct the status.
finding-P117 = Arrangement { $value } is of { $school }, and that school takes no part in { $year }. It does not count.
    .remedy = Did the school merge with another? Then put the arrangement in the name of that school. Did it stop? Then fill in its last day at tot.
finding-P118 = Theme { $theme } of the norm names question for support ‘{ $value }’. No arrangement has that question. { $found ->
    [0] No question looks like it.
   *[other] Looks like it: { $near }.
  }
    .remedy = Is nothing offered? Then nothing is needed. Is the question written otherwise in the list of places? Then write it the same in both.
finding-P119 = { $column } is { $value }. That can not be right: it must lie from { $first } up to { $last }. The arrangement does not count.
    .remedy = Correct the year.
finding-P120 = Question for support ‘{ $value }’ looks like another one: { $near }. { $n ->
    [one] One arrangement has it
   *[other] { $n } arrangements have it
  }, and it counts as a question apart.
    .remedy = Is the same question meant? Then write it the same everywhere. Is it another question? Then nothing is needed.
finding-P121 = More than one question for support stands in one cell: ‘{ $value }’ ({ $near }). { $n ->
    [one] One arrangement has that
   *[other] { $n } arrangements have that
  }, and it counts as a question apart.
    .remedy = Fill in one question in each row. Is an arrangement for two questions? Then divide the places over two rows, each with its own code.
finding-P122 = At { $column } stands ‘{ $value }’, but by the register it is ‘{ $other }’ for { $school }. The register goes before it; the arrangement counts for { $school }.
    .remedy = See whether the site number is right. If so, correct the cell or the register.
