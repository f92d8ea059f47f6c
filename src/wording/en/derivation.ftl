# How a verdict comes about (sop explain BATCH SCHOOL STANDARD), and in short in the school's report.

derivation-short-share = In points: { $open ->
        [yes] { $points } for certain and at most { $highest }
       *[no] { $points }
    } of { $weight }; needed: { $needed }.
derivation-short-mean = In points: { $open ->
        [yes] { $points } for certain and at most { $highest }
       *[no] { $points }
    }; needed: { $needed } (weight { $weight } × { $threshold }).

derivation-school = { $id } { $name } ({ $kind }), { $year }
derivation-norm = Norm: { $title } ({ $norm }, { $status })
derivation-standard = Standard { $id } { $title } ({ $theme })
derivation-standard-critical = Key standard { $id } { $title } ({ $theme })
derivation-questions = Questions and answers
derivation-question-critical = key question
derivation-question-weight = weight { $weight }
derivation-answer = Answer: ‘{ $text }’ = level { $level } ({ $label }); sufficient from { $sufficient }: { $outcome }
derivation-answer-not-applicable = Answer: ‘{ $text }’ = n.a.; does not count
derivation-answer-set-aside = Answer: ‘{ $text }’ is not on the scale and counts as unanswered
derivation-answer-unknown = Answer: ‘{ $text }’; counts as unanswered
derivation-answer-not-allowed = Answer: ‘{ $text }’; n.a. is not allowed with this question and counts as unanswered
derivation-answer-blank = Not answered
derivation-place = Place: { $place }
derivation-step-all = Points: { $open ->
        [yes] { $points } to { $highest }
       *[no] { $points }
    } of { $weight }
derivation-step-share = Points: { $open ->
        [yes] { $points } to { $highest }
       *[no] { $points }
    } of { $weight }
derivation-step-mean = Points: { $open ->
        [yes] { $points } to { $highest }
       *[no] { $points }
    } (weight { $weight } × level)

derivation-rule = What the norm takes: { $rule }{ $weighted ->
        [yes] , by weight
       *[no] {""}
    }{ $count ->
        [0] {""}
        [one] ; key question { $critical } sufficient
       *[other] ; key questions { $critical } sufficient
    }
derivation-score = Score over what is answered: points { $points }, weight { $weight } = { $score }
derivation-score-none = Score: nothing is answered
derivation-lowest = Open questions at the lowest level: points { $points }, weight { $weight } = { $score }; needed { $needed }: { $outcome }
derivation-highest = Open questions at the highest level: points { $points }, weight { $weight } = { $score }; needed { $needed }: { $outcome }
derivation-complete = All questions: points { $points }, weight { $weight } = { $score }; needed { $needed }: { $outcome }
derivation-critical = Key questions that then fall short: { $questions }
derivation-holds = reached
derivation-fails = not reached
derivation-other-kind = The standard is not for a school of kind { $kind }.
derivation-nothing = No question counts: there is nothing to judge.
derivation-misfiled = The form of the school that stands in the folder is of { $year } and does not count this year.
derivation-blank = The form of the school came back blank.
derivation-silent = The school handed in nothing this year.
derivation-verdict = Verdict: { $verdict }
derivation-waived = Waiver up to { $until }; without it: { $verdict }
derivation-waived-ended = There was a waiver up to and including { $until } ({ $place }); after that the standard counts again.
derivation-waived-reason = Reason: { $reason }
derivation-waived-by = Granted by: { $by }
derivation-waived-place = Place of the waiver: { $place }
derivation-waived-last = This is the last school year of the waiver: from then on the standard counts again.
derivation-status = Over the years: { $status }
derivation-way = Shortest way: { $questions }
derivation-way-step = { $question } to { $level }
derivation-way-not-enough = Even with all at the level the standard is not met: { $questions }
derivation-way-answer = The verdict hangs on the open questions: { $questions }
derivation-turning-down = On the edge: one step lower on one of these answers and the standard is no longer met for certain: { $questions }
derivation-turning-up = On the edge: one step higher on one of these answers is enough: { $questions }
derivation-turning-open = On the edge: with one step higher on one of these answers the open questions decide: { $questions }

derivation-school-unknown = School ‘{ $value }’ has no verdicts in { $year }. { $found ->
        [0] No site id looks like it.
       *[other] This looks like it: { $near }.
    }
derivation-standard-unknown = Standard ‘{ $value }’ is not in { $norm }. Standards: { $near }.
derivation-words = Give a code (sop explain A111), a batch and a school (sop explain sample-data 99AH00), or a standard as well (sop explain sample-data 99AH00 V1).
derivation-school-gone = { $name } ({ $id }) no longer exists in { $year }{ $dated ->
        [no] {""}
       *[yes] {" "}(its last school year was { $until })
    }. { $has_heir ->
        [yes] { $heir_name } ({ $heir }) carries on for it: ask for { $heir }.
       *[no] No school carries on for it. For an earlier year, give --year as well.
    }
derivation-overview-more = How a verdict comes about: put the standard behind the school, such as { $id }.
