# Words that return everywhere.

verdict-met = meets the norm
verdict-not-met = does not meet the norm
verdict-undecided = cannot be assessed
verdict-not-submitted = not handed in
verdict-waived = waiver
verdict-not-applicable = not applicable

status-first = first measurement
status-new = new
status-returned = returned
status-lasting = lasting
status-solved = solved

coverage-full = all schools
coverage-partial = a part
coverage-partial-of = a{"\u00A0"}part:{"\u00A0"}{ $met }{"\u00A0"}of{"\u00A0"}{ $schools }
coverage-fragile = one school
coverage-white = no school

norm-status-example = example
norm-status-pilot = pilot
norm-status-adopted = adopted

# Stands on every report as long as the norm is not adopted.
norm-notice-example = Example norm: not the norm of any partnership. The outcomes only serve to show what the report looks like.
norm-notice-pilot = Pilot: this norm is being tried out and has not been adopted.

progress-open = open
progress-running = in progress
progress-done = done
progress-dropped = dropped


score-bounds = { $low } to { $high }
level-name = { $label } ({ $value })
target-from = { $limit } or more ({ $label })
target-to = { $limit } or less ({ $label })
answer-blank = not answered

severity-error = error
severity-warning = warning
severity-info = info

yes = yes
no = no

misfiled-year = school year { $year }
misfiled-year-other = another school year
misfiled-verdict = { $verdict } (the form is of { $year })
blank-verdict = { $verdict } (the form came back blank)
misfiled-schools = Mind: { $count ->
        [one] for 1 school the folder of { $year } holds a form of another school year. It does not count, and the school stands
       *[other] for { $count } schools the folder of { $year } holds a form of another school year. It does not count, and the schools stand
    } as ‘not handed in’: { $schools }. See finding A114.
critical-decides = { $verdict }: a key question decides
misfiled-newer = Mind: this is about { $year }. The folder of { $newer } does hold files, but no submission that counts{ $count ->
        [0] .
        [one] : for 1 school it holds a form of another school year.
       *[other] : for { $count } schools it holds a form of another school year.
    } With --year { $newer } you choose that year yourself.

text-cut = (shortened)
text-cut-whole = (shortened; the whole is in { $file })
