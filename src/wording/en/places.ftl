# Places for extra support: in the report for the board, the overview and the tables.

places-title = Extra support (dekkend netwerk)
places-nav = Extra support
places-about = Extra support is what schools offer to pupils who need more than basic support. This is what there is in { $year }, by the list of places.
places-offered = { $n ->
    [0] No arrangement runs.
    [one] One arrangement runs, with { $places } places. Of these { $free } are free.
   *[other] { $count } arrangements run, with { $places } places together. Of these { $free } are free.
}
places-offered-hidden = { $n ->
    [one] One arrangement runs.
   *[other] { $count } arrangements run.
} How many places these are and how many are free is not shown: these would be figures of fewer than { $minimum } schools, or a board that takes off its own is left with fewer.
places-without-places = { $n ->
    [one] Of one arrangement the number of places is not known.
   *[other] Of { $count } arrangements the number of places is not known.
}
places-free-apart = { $n ->
    [one] The free places of one such arrangement are not counted either: they belong to a number that is not known.
   *[other] Nor are the free places of { $count } such arrangements counted: they belong to a number that is not known.
}
places-without-free = { $n ->
    [one] Of one arrangement it is not known how many places are free.
   *[other] Of { $count } arrangements it is not known how many places are free.
}
places-holes = { $n ->
    [one] For one question there is no place in the whole city: { $questions }.
   *[other] For { $n } questions there is no place in the whole city: { $questions }.
}
places-one-school = { $n ->
    [one] With one question everything hangs on one school: { $questions }.
   *[other] With { $n } questions everything hangs on one school: { $questions }.
}
places-money = In this school year it costs { $total }: { $autumn } from August to December and { $spring } from January to July.
places-money-hidden = What it costs in this school year is not shown: that would be an amount of fewer than { $minimum } schools, or a board that takes off its own is left with fewer.
places-without-amount = { $n ->
    [one] Of one arrangement the amount is not known.
   *[other] Of { $count } arrangements the amount is not known.
}
places-pupils = Of the { $pupils } pupils with extra support in { $sector } { $regular } are in a regular building: { $share }. The aim is one half. This is about the { $known } of { $schools } schools that said so.
places-pupils-half = There are { $pupils } pupils with extra support in { $sector }. { $reached ->
    [yes] Half of them or more are
   *[no] Fewer than half of them are
} in a regular building; the aim is one half. How many exactly is not shown: of the regular buildings or of the others that would be a figure of fewer than { $minimum } schools, or a board that takes off its own is left with fewer. This is about the { $known } of { $schools } schools that said so.
places-pupils-hidden = How many pupils with extra support in { $sector } are in a regular building is not shown: these would be figures of fewer than { $minimum } schools, or a board that takes off its own is left with fewer. { $known } of the { $schools } schools said so.

places-per-question = Places per question for support
places-per-question-about = PO is counted per district, VO for the whole city. A question without a place in a district is a hole; with one school it is fragile. The amount is places times tariff.
places-hidden = Places, free places and amounts that rest on fewer than { $minimum } schools, also without those of one board, do not stand here, nor any that would give one away.
places-col-question = Question for support
places-per-district = Places per district and question for support
places-per-district-about = What there is for each question in each district of PO, and what not. Choose a district or a question at the top; a number of schools leads to those that offer it.
places-per-district-hidden = Places of fewer than { $minimum } schools, also without those of one board, do not stand here, nor any that would give one away. Per school they stand in ‘Who offers what’.
places-where-none = Where there is no place
places-districts-all = all districts
places-where-none-about = Districts are named where that says nothing about a district that does not stand apart in this report, and not too much about few schools. Otherwise their number stands there.
places-districts-others = { $names } and { $n ->
    [one] one more district
   *[other] { $n } more districts
}
places-col-district-state = In the district
places-district-none = no school
places-district-one = one school
places-district-more = two or more schools
places-col-schools = Schools
places-col-places = Places
places-col-free = Free
places-col-free-next = Free next year
places-col-holes = Districts without a place
places-col-one = Districts with one school
places-col-money = Amount
places-col-code = Code
places-col-title = Arrangement
places-col-support = Question for support
places-who-support = Question for support
places-col-audience = Audience
places-col-tariff = Tariff for one place
places-col-from = From
places-col-until = Until
places-col-state = State
places-col-standard = Standard
places-col-few = Where few schools meet it
places-col-near = Extra support there too
places-col-group = Where
places-col-only = The only school that meets it
places-col-in-scope = Of so many schools
places-of = { $n } of { $all }
places-districts = { $n ->
    [one] one district
   *[other] { $count } districts
}
places-city = the city
places-yes = yes
places-no = no

places-beside = Basic and extra support beside each other
places-beside-about = Standards that fewer than half of the schools meet, in a district (PO) or in the city (VO). Only standards of a theme for which the norm names a question for support. The last column says whether there is a place there for the same question. A place for extra support does not replace basic support.

places-who = Who offers what
places-who-about = All arrangements of the list of places. Only what runs counts as a place. What begins or ends in the course of the year counts in the amount for those months.
places-state-running = runs
places-state-coming = begins later this school year
places-state-next = takes over
places-state-finished = has ended
places-state-planned = planned
places-state-ended = ended
places-state-later = begins later
places-state-past = past
places-state-without-school = the school takes no part
places-fragile = What falls open if one school drops out
places-fragile-about = Standards that exactly one school meets, in a district (PO) or in the city (VO). This list names schools: it is for the conversation with that school, and is not in the report for the board.
places-left-out = These lists have more than { $count } rows. They are in resultaten.xlsx, on the sheets aanbod and kwetsbaar.

places-table = the places for extra support: one row per arrangement
places-table-coverage = what there is for each question for support, per district (PO) and in the city
places-table-money = what the places cost this school year, per question for support
places-table-pupils = pupils with extra support, and how many are in a regular building
places-table-beside = standards that few schools meet, with the extra support that is there
places-table-fragile = standards that exactly one school meets, and which school that is
places-figure-state = aanbod_dekking, staat: wit is no school with a place, kwetsbaar one, meervoudig two or more.
places-figure-money = aanbod, bedrag: places times tariff, a twelfth for each month in which the arrangement runs; five months fall in the first calendar year and seven in the second.
