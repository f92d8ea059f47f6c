# What if another norm had held (sop what-if).

whatif-title = What if: { $norms }
whatif-subtitle = { $partnership } · answers of { $year }
whatif-purpose = The same answers under another norm. This is an exploration: nothing is adopted and the usual reports do not change.
whatif-swap = { $after } instead of { $before }, for { $schools ->
        [one] 1 school.
       *[other] { $schools } schools.
    }
whatif-swap-new = { $after }, for { $schools ->
        [one] 1 school that no norm applies to now.
       *[other] { $schools } schools that no norm applies to now.
    }
whatif-years = { $norm } itself does not hold in { $year }; here we take it that it does.
whatif-nothing = Not a single verdict changes.
whatif-changed = { $verdicts ->
        [0] Not a single verdict exists under both norms: there is nothing to compare.
        [one] { $moves ->
            [0] The one verdict that exists under both norms does not change.
           *[other] The one verdict that exists under both norms changes.
        }
       *[other] { $moves ->
            [0] Of the { $verdicts } verdicts that exist under both norms, none changes.
            [one] Of the { $verdicts } verdicts that exist under both norms, 1 changes, at 1 school.
           *[other] Of the { $verdicts } verdicts that exist under both norms, { $moves } change, at { $schools ->
                [one] 1 school.
               *[other] { $schools } schools.
            }
        }
    }
whatif-added = { $count ->
        [one] 1 verdict comes in, because a standard is new.
       *[other] { $count } verdicts come in, because a standard is new.
    }
whatif-removed = { $count ->
        [one] 1 verdict goes, because a standard is dropped.
       *[other] { $count } verdicts go, because a standard is dropped.
    }
whatif-schools = { $count ->
        [0] No school gets another verdict on the norm as a whole.
        [one] 1 school gets another verdict on the norm as a whole.
       *[other] { $count } schools get another verdict on the norm as a whole.
    }
whatif-never-asked-count = { $count ->
        [one] 1 question of this norm was never asked.
       *[other] { $count } questions of this norm were never asked.
    } Such a question counts as unanswered: where it decides, the verdict is ‘cannot be assessed’. We do not guess.
whatif-coverage-count = Standards that all schools meet: { $full } (now { $full-before }), a part: { $partial } (now { $partial-before }), one school: { $fragile } (now { $fragile-before }), no school: { $white } (now { $white-before }){ $any ->
        [0] .
       *[other] , cannot be said: { $open } (now { $open-before }).
    }

whatif-standards = Per standard
whatif-standards-how = Met: so many schools meet it, of so many in scope. A school that handed in nothing is in scope too.
whatif-standards-bounds = Where it says ‘to’ between two numbers, it hangs on answers that are not there. Where that matters for coverage, it says ‘cannot be said’.
whatif-standards-come-and-go = For a standard that is new or dropped, the last column counts the verdicts that come in or go.
whatif-col-standard = Standard
whatif-col-why = What the norm asks differently
whatif-col-before = Met now
whatif-col-after = Met then
whatif-col-undecided = Then not to be assessed
whatif-col-coverage = Coverage
whatif-col-changed = Verdicts that change
whatif-of = { $met }{"\u00A0"}of{"\u00A0"}{ $schools }
whatif-of-bounds = { $met }{"\u00A0"}to{"\u00A0"}{ $possible }{"\u00A0"}of{"\u00A0"}{ $schools }
whatif-coverage-open = cannot be said ({ $least } to { $most })
whatif-coverage-open-move = now { $before }, then { $after }
whatif-coverage-move = { $before }, becomes { $after }
whatif-same = no difference
whatif-comes-to-the-same = comes to the same
whatif-dash = –

whatif-moves = Schools with a verdict that changes
whatif-moves-one-sided = Verdicts on a standard that is new or dropped are not in this list. Above they are counted per standard; per school they are in wat-als.xlsx.
whatif-moves-many = More verdicts change than stand here. All of them are in wat-als.xlsx.
whatif-col-school = School
whatif-col-now = Now
whatif-col-then = Then
whatif-col-reason = Why
whatif-standard-of = { $standard } ({ $norm })
whatif-no-standard = does not exist
whatif-why-never-asked = { $count ->
        [one] 1 question was never asked; that answer decides
       *[other] { $count } questions were never asked; those answers decide
    }
whatif-why-added = the standard is new
whatif-why-removed = the standard is dropped
whatif-why-kinds = { $holds ->
        [yes] the standard then also applies to this kind of school
       *[no] the standard then does not apply to this kind of school
    }
whatif-why-waiver = the waiver holds under one of both norms only
whatif-why-answers = the answers are read differently
whatif-why-norm = the standard is { $strictness }

whatif-questions = Questions that were never asked
whatif-questions-how = No school that handed in anything has an answer here.
whatif-col-question = Question
whatif-col-schools = Schools that would get it

whatif-charts = As the threshold moves
whatif-chart-data = Figures of the chart
whatif-files = The tables are in wat-als.xlsx and in data; the charts also stand alone, as SVG and PNG.
whatif-console-standard = { $standard }: { $before } -> { $after }{ $why }
whatif-console-same = { $standard }: { $before }, no difference{ $why }
whatif-written = { $files } files written in { $folder }. Start here: { $file }
whatif-xlsx-title = What if another norm had held
whatif-xlsx-verdicts = every verdict on a standard that changes, comes in or goes, with the reason.
whatif-xlsx-schools = every verdict on the norm as a whole that changes.
whatif-xlsx-coverage = coverage now and then, for the whole and per group. Columns with mogelijk (possible): if what cannot be assessed turns out well.
whatif-xlsx-questions = questions that were never asked.
whatif-xlsx-thresholds = how many schools meet each threshold; possible: if the open questions turn out well.

whatif-nothing-asked = Give --norm or --threshold: otherwise there is nothing to try.
whatif-threshold-wrong = Write a threshold as V1=0.8, V1=80% or Z1=2.75.
whatif-threshold-share = The threshold of { $standard } must be above 0 and at most 1 (or 100%).
whatif-threshold-mean = The threshold of { $standard } must lie between { $lowest } and { $highest }.
whatif-threshold-unknown = Standard ‘{ $standard }’ is not in { $norms }. Standards: { $known }.
whatif-no-school = { $norm } applies to no school with a verdict in { $year }.

chart-thresholds-title = How many schools meet it as the threshold moves: { $norm }, { $year }
chart-thresholds-how = Thick line: schools that meet it for certain. Thin line: schools that meet it if their open questions turn out well. Dashes: the threshold then; solid: the threshold now. Key questions go on counting. Only schools that gave answers and have no waiver are counted.
chart-thresholds-bounds = { $met } to { $possible }
chart-thresholds-of = { $schools } of { $n }
chart-thresholds-move = { $before }, becomes { $after }
chart-thresholds-threshold = Threshold
chart-thresholds-possible = Perhaps met
chart-thresholds-message = At the thresholds of now the fewest schools meet { $fewest }
chart-thresholds-message-all = At the thresholds of now every school that gave answers and has no waiver meets the norm
chart-thresholds-alt = { $standards ->
        [one] For 1 standard how many schools meet each threshold. Of the schools that gave answers and have no waiver, so many meet the threshold of now: { $fewest }.
       *[other] For { $standards } standards how many schools meet each threshold. Of the schools that gave answers and have no waiver, the fewest meet { $fewest }.
    }
chart-thresholds-alt-all = For { $standards ->
        [one] 1 standard
       *[other] { $standards } standards
    } how many schools meet each threshold. All schools that gave answers and have no waiver meet { $standards ->
        [one] it.
       *[other] every standard.
    }
chart-thresholds-alt-bounds = { $standard } ({ $met } to { $possible } of { $schools })
chart-thresholds-alt-standard = { $standard } ({ $met } of { $schools })

cli-what-if = Lays the same answers beside another norm and tells what changes
cli-usage-what-if = sop what-if [OPTIONS] <BATCH> [--norm <FILE>] [--threshold <V1=0.8>]
cli-what-if-norm = The norm to try (TOML or Excel), in the place of the one that holds for the same schools now
cli-what-if-threshold = Another threshold, such as V1=0.8; more than one is fine
cli-what-if-out = The folder for the outcome [default: wat-als]
cli-what-if-trying = Judging again
cli-what-if-examples =
    Examples:
      sop what-if sample-data --threshold V1=0.7
      sop what-if my-batch --norm pilot.toml --year 2025-2026
whatif-findings = Findings on the input, as with sop run. The comparison was made all the same, with what could be read:
