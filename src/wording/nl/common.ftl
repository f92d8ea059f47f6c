# Woorden die overal terugkomen.

verdict-met = voldoet
verdict-not-met = voldoet niet
verdict-undecided = niet te beoordelen
verdict-not-submitted = niet ingediend
verdict-waived = ontheffing
verdict-not-applicable = niet van toepassing

status-first = eerste meting
status-new = nieuw
status-returned = teruggekeerd
status-lasting = blijvend
status-solved = opgelost

coverage-full = alle scholen
coverage-partial = een deel
coverage-partial-of = een{"\u00A0"}deel:{"\u00A0"}{ $met }{"\u00A0"}van{"\u00A0"}{ $schools }
coverage-fragile = één school
coverage-white = geen school

norm-status-example = voorbeeld
norm-status-pilot = pilot
norm-status-adopted = vastgesteld

# Staat op elk verslag zolang de norm niet is vastgesteld.
norm-notice-example = Voorbeeldnorm: niet de norm van een samenwerkingsverband. De uitkomsten zijn alleen bedoeld om te laten zien hoe het verslag eruitziet.
norm-notice-pilot = Pilot: deze norm wordt uitgeprobeerd en is nog niet vastgesteld.

progress-open = open
progress-running = loopt
progress-done = afgerond
progress-dropped = vervallen


answer-blank = niet beantwoord
score-bounds = { $low } tot { $high }
level-name = { $label } ({ $value })
target-from = { $limit } of meer ({ $label })
target-to = { $limit } of minder ({ $label })

severity-error = fout
severity-warning = waarschuwing
severity-info = info

yes = ja
no = nee

misfiled-year = schooljaar { $year }
misfiled-year-other = een ander schooljaar
misfiled-verdict = { $verdict } (het formulier is van { $year })
blank-verdict = { $verdict } (het formulier kwam leeg terug)
misfiled-schools = Let op: { $count ->
        [one] van 1 school staat er in de map van { $year } een formulier van een ander schooljaar. Het telt niet mee, en de school staat
       *[other] van { $count } scholen staat er in de map van { $year } een formulier van een ander schooljaar. Het telt niet mee, en de scholen staan
    } op ‘niet ingediend’: { $schools }. Zie bevinding A114.
critical-decides = { $verdict }: een kernvraag beslist
misfiled-newer = Let op: dit gaat over { $year }. In de map van { $newer } staan wel bestanden, maar geen inzending die meetelt{ $count ->
        [0] .
        [one] : van 1 school staat er een formulier van een ander schooljaar.
       *[other] : van { $count } scholen staat er een formulier van een ander schooljaar.
    } Met --year { $newer } kiest u dat jaar zelf.

text-cut = (ingekort)
text-cut-whole = (ingekort; het geheel staat in { $file })
