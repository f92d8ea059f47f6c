# What is otherwise than in the set that was replaced (wijzigingen.html).

reissue-title = Changes
reissue-about = { $partnership }, { $year }, issue { $number }
reissue-lead = This is issue { $number } of the reports of this school year. A new issue comes about when a run gives something else than what stood there. Whoever runs the same twice keeps the same issue.
reissue-lead-private = This page is for quality staff and is about several schools: do not send it to a school. It holds no explanations.
reissue-again = What do you send again?
reissue-again-lead = sop does not know which issue you sent. Choose the issue that the schools have now; behind it stand the schools with a report that differs now, and the books and reports that differ. Of the other schools the report is the same byte for byte. What is about all schools together differs after almost any correction: decide for yourself whether you send that round again.
reissue-again-since = Sent was
reissue-again-schools = Then you send
reissue-number = issue { $number }
reissue-again-other = again ({ $count }): { $schools }
reissue-again-new = for the first time ({ $count }): { $schools }
reissue-again-gone = nothing any more, since the report is gone ({ $count }): { $schools }
reissue-again-none = nothing: all reports and books are the same
reissue-question = Question
reissue-standard = Standard
reissue-verdict = Verdict
reissue-figures = Figures
reissue-same-verdict = the same
reissue-old = Was
reissue-new = Is now
reissue-place = Where
reissue-issue = Issue { $number }: differs from issue { $before }, { $schools ->
    [0] at no school
    [one] at one school
   *[other] at { $schools } schools
}
reissue-causes = Other input
reissue-findings = Findings
reissue-finding-became = What
reissue-finding-code = Code
reissue-finding-value = Value
reissue-finding-new = new
reissue-finding-gone = gone
reissue-skipped = Not compared
reissue-tag-again = send again
reissue-tag-new = for the first time
reissue-tag-gone = gone
reissue-blank = (blank)
reissue-place-was = was { $place }
reissue-place-both = { $new } (was { $old })
reissue-whole-school = School as a whole
reissue-explanation = Explanation changed with { $question } { $place }
reissue-submission = Details of the submission changed: who filled it in, their role or the date
reissue-moved = { $count ->
    [one] One answer of { $year } stands in another cell and says the same
   *[other] { $count } answers of { $year } stand in another cell and say the same
}: { $new } (was { $old })
reissue-register = Register
reissue-waiver = Waiver of { $standard }
reissue-agreement = Agreement { $id }{ $standard ->
        [none] {""}
       *[other] {" "}about { $standard }
    }
reissue-talk = { $what ->
    [erbij] Conversation planned on { $new } ({ $place })
    [weg] Conversation of { $old } is not planned any more
    [dag] Conversation moved: was { $old }, is now { $new } ({ $place })
   *[inhoud] Conversation of { $new }: other topics or another lead
}
reissue-papers = Other books and reports
reissue-papers-boards = to boards ({ $count }): { $names }
reissue-papers-lead = to whoever leads the conversations, a new wijkboek ({ $count }): { $names }
reissue-papers-all = about all schools together ({ $count }): { $names }
reissue-papers-gone = gone ({ $count }): { $names }
reissue-helper = A school that can help with { $standard }
reissue-consistency = What stands out in the answers
reissue-second-look = Second look at { $indicator }
reissue-input-places = Places
reissue-input-second-looks = Second looks
reissue-changed = changed
reissue-became = was { $old }, is now { $new }
reissue-col-naam = name
reissue-col-povo = sector
reissue-col-soort = kind
reissue-col-bevoegd-gezag-nummer = number of the board
reissue-col-bevoegd-gezag = board
reissue-col-wijk = district
reissue-col-stadsdeel = area
reissue-col-leerlingen = pupils
reissue-col-norm = norm
reissue-col-normversie = version of the norm
reissue-col-uitslag = verdict
reissue-col-uitslag-zonder-ontheffing = verdict without waiver
reissue-col-score = score
reissue-col-score-min = lowest score possible
reissue-col-score-max = highest score possible
reissue-col-drempel = threshold
reissue-col-regel = rule
reissue-col-vragen = questions
reissue-col-beantwoord = answered
reissue-col-nvt = not applicable
reissue-col-voldaan = at level
reissue-col-op-de-rand = on the edge
reissue-col-kortste-weg = shortest way
reissue-col-kortste-weg-naar = shortest way to level
reissue-col-status = status
reissue-col-sinds = since
reissue-col-standaarden = standards
reissue-col-voldoet = met
reissue-col-voldoet-niet = not met
reissue-col-niet-te-beoordelen = undecided
reissue-col-ontheffing = waived
reissue-col-tot = until
reissue-col-van = from
reissue-col-laatste-jaar = last year
reissue-col-reden = reason
reissue-col-verleend-door = granted by
reissue-col-staat = state
reissue-col-datum = agreed on
reissue-col-uiterlijk = due
reissue-col-termijn-voorbij = past its date
reissue-col-taakovername = task taken over
reissue-col-bedrag = amount
reissue-col-uitslag-nu = verdict now
reissue-col-nabijheid = how near
reissue-col-staat-tweede-blik = state of the second look
reissue-col-niveau-tweede-blik = level seen
reissue-nothing-told = { $count ->
        [one] Of this school nothing in the tables differs, and the report does
       *[other] Of these { $count } schools nothing in the tables differs, and the reports do
    }: { $schools }. See under Other input what it shares with other schools, such as reference date, language, norm, agreements or version of the program.
reissue-more-schools = … and { $count } more schools: see data/wijzigingen.csv.
reissue-more-answers = … and { $count } more answers: see data/wijzigingen.csv.
reissue-more-findings = … and { $count } more findings: see data/wijzigingen.csv.
reissue-run-date = Reference date
reissue-run-language = Language
reissue-run-norms = Norms
reissue-run-version = Version of sop
reissue-input-answers = Answers
reissue-input-norm = Norm
reissue-input-register = Register
reissue-input-agreements = Agreements
reissue-input-waivers = Waivers
reissue-input-mappings = Mappings
reissue-input-crosswalk = Crosswalk of norms
reissue-input-settings = Settings
reissue-input-other = File
reissue-input-added = added
reissue-input-gone = no longer used
reissue-skipped-missing = { $file } did not stand in the set that was replaced.
reissue-skipped-changed = { $file } had been changed by hand in the set that was replaced, and was not used.
reissue-skipped-open = { $file } could not be read in the set that was replaced, for it was open in another program (or you may not read it), and was not used.
reissue-skipped-report-open = { $file } was open in another program (or may not be read) and was not looked into. Compared was what sop had made.
reissue-skipped-large = { $file } is too large to be laid beside another.
reissue-skipped-many = There are { $count } more differences that do not stand here.
reissue-skipped-run = Of { $count } schools the report in the set that was replaced came from another run than the tables. What differs in their answers and verdicts was compared with the tables.
reissue-skipped-report = { $file } had been changed by hand or taken away. Compared was what sop had made.
reissue-skipped-columns = { $file } is of another version of sop and has other columns.

reissue-table = what is otherwise than in the sets that were replaced
reissue-first = There was no set of this year yet: there is nothing to compare with.
reissue-same = { $number ->
    [one] Nothing differs from the set that was replaced.
   *[other] Nothing differs from the set that was replaced: this is still issue { $number }. What differs from earlier issues stands in { $file }
}
reissue-same-reports = This is still issue { $number }: of what goes to schools and boards nothing in this run differs from the set that was there. Whether anything else differs is told after a run without --report and --school, in wijzigingen.html.
reissue-found = This is issue { $number }. Other than in issue { $before }: schools { $schools }, answers { $answers }, verdicts { $verdicts }, findings { $findings }. See { $file }
reissue-reports = This is issue { $number }. What differs from issue { $before } stands in wijzigingen.html after a run without --report and --school.
reissue-send = Send again: { $schools }
reissue-send-all = Send again: all schools that had a report ({ $count })
reissue-send-none = Send again to schools: nobody. All reports of schools that stood there are the same byte for byte.
reissue-send-new = A report for the first time: { $schools }
reissue-send-gone = Report gone: { $schools }
reissue-input-files = { $what } { $became }: { $files }
reissue-input-more = { $files } and { $count } files more
reissue-send-papers = Also different, { $line }
