# De doelen van het plan.
aims-title = Doelen van het plan
aims-nav = Doelen
aims-about = Een doel zegt welk deel van de scholen of leerlingen in welk schooljaar aan de norm, een thema of een standaard voldoet. De lijn loopt recht van het eerste bekende jaar naar het doel. Wat niet is ingeleverd of niet te beoordelen is, telt niet als voldoet; of het doel daarmee achterloopt, beslist het niet.
aims-per-aim = Waar elk doel staat
aims-actions = Wie doet wat, wanneer, en hoever het is
aims-together = Doelen en acties: wat, wie, wanneer, waaraan te zien, en hoe het staat
aims-in-line = { $aim } (lijn { $line })
aims-action-of = { $aim } → { $what }
aims-stands-now = nu { $value }
aims-stands-line = de lijn vraagt { $value }
aims-stands-national = landelijk { $value }
aims-col-aim = doel
aims-col-what = gaat over
aims-col-now = nu
aims-col-bounds = kan nog zijn
aims-col-line = lijn vraagt nu
aims-col-target = doel
aims-col-state = staat
aims-col-national = landelijk
aims-col-action = actie
aims-col-who = wie
aims-col-when = wanneer
aims-col-measure = waaraan te zien
aims-col-progress = stand
aims-unit-schools = scholen
aims-unit-pupils = leerlingen
aims-of = { $met } van { $all } { $unit } ({ $share })
aims-of-changed = { $met } van { $all } { $unit } ({ $share })*
aims-counted = { $met } van { $all } { $unit }
aims-needed = { $needed } van { $all } ({ $share })
aims-target = { $share } in { $year }
aims-to = { $low } tot { $high }
aims-fixed = staat vast
aims-changed = * De norm vraagt hier iets anders dan in het jaar ervoor: de lijn vergelijkt over die verandering heen.
aims-subject-norm = de hele norm { $norm }
aims-subject-theme = thema { $title } ({ $norm })
aims-subject-standard = { $title } ({ $norm })
aims-not-counted = het plan noemt er geen norm bij, dus uit de zelfevaluaties is niets te tellen; te zien aan: { $measure }
aims-unknown = het gaat over { $kind ->
    [norm] de norm { $value }, en die is er niet
    [theme] het thema { $value }, en dat heeft de norm { $norm } niet
   *[standard] de standaard { $value }, en die heeft de norm { $norm } niet
}
aims-uncounted = { $n ->
    [one] Eén doel is hier niet geteld: { $aims }.
   *[other] { $n } doelen zijn hier niet geteld: { $aims }.
}
aims-uncounted-one = { $aim } ({ $why })
aims-action-aim = het doel zelf
aims-col-programme = programmalijn
aims-state-reached = gehaald
aims-state-ahead = voor op de lijn
aims-state-on-line = op de lijn
aims-state-behind = achter op de lijn
aims-state-missed = niet gehaald
aims-state-open = nog niet te zeggen
aims-state-begin = eerste meting
aims-state-unknown = onbekend
aims-state-not-counted = niet geteld
aims-answer = { $n ->
    [0] Van de { $all } doelen is er geen uit de zelfevaluaties te tellen.
    [one] Van het ene doel dat uit de zelfevaluaties te tellen is: { $parts }.
   *[other] Van de { $n } doelen die uit de zelfevaluaties te tellen zijn: { $parts }.
  }
aims-actions-count = { $n ->
    [one] Het plan noemt één actie: { $parts }.
   *[other] Het plan noemt { $n } acties: { $parts }.
  }
aims-actions-open = { $count } open
aims-actions-running = { $n ->
    [one] 1 loopt
   *[other] { $count } lopen
}
aims-actions-done = { $count } afgerond
aims-actions-dropped = { $count } vervallen
aims-part = { $count } { $state }
aims-table = Doelen per schooljaar: wat er is geteld, wat de lijn vraagt, en aan welke kant het doel staat
aims-table-actions = De acties die het plan bij elk doel noemt
chart-aims-title = Waar de doelen staan, { $year }
chart-aims-message = { $behind ->
    [0] Geen doel loopt achter op zijn lijn
    [one] Eén doel van de { $all } loopt achter op zijn lijn
   *[other] { $behind } van de { $all } doelen lopen achter op hun lijn
  }
chart-aims-alt = { $message }. Per doel: het deel dat nu voldoet, wat de lijn in { $year } vraagt en het doel. { $list }
chart-aims-alt-one = { $aim }: { $now } nu, { $line } gevraagd, doel { $target }, { $state }.
chart-aims-some = Getoond zijn de eerste { $n } van de { $all } doelen waarvan iets te tellen is, in de volgorde van het plan. De titel telt ze alle.
chart-aims-now = voldoet
chart-aims-open = nog niet bekend
chart-aims-line = lijn nu
chart-aims-target = doel
