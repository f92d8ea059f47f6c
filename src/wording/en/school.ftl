# Conversation report per school.

school-kind = Conversation report on basic support
school-title = Conversation report { $school } ({ $id }), { $year }
school-purpose = This report prepares the conversation between school and partnership. It is not a judgement on the school: ‘meets the norm’ and ‘does not meet the norm’ say whether the answers of the school itself reach what the norm asks.
school-footer = { $id } · school year { $year } · { $norm } · norm status: { $status } · reference date { $date }

school-fact-id = Site number
school-fact-kind = Kind
school-fact-board = School board
school-fact-district = District
school-fact-year = School year
school-fact-norm = Norm
school-fact-norm-value = { $title } ({ $status })
school-fact-verdict = Norm as a whole

school-summary-all = { $standards ->
        [one] The one standard that applies is met. There are no topics of conversation.
       [2] Both standards are met. There are no topics of conversation.
       *[other] All { $standards } standards are met. There are no topics of conversation.
    }
school-summary = { $standards ->
        [one] 1 standard applies; { $topics ->
            [0] there are no topics of conversation.
           *[other] we will talk about it.
        }
       *[other] { $met ->
            [0] None of the { $standards } standards is met yet
            [one] 1 of the { $standards } standards is met
           *[other] { $met } of the { $standards } standards are met
        }; { $topics ->
            [0] there are no topics of conversation.
           *[other] we will talk about { $topics }.
        }
    }
school-summary-waived = { $waived ->
        [one] There is a waiver for 1 standard
       *[other] There are waivers for { $waived } standards
    }{ $ending ->
        [none] .
        [all] , for the last year.
       *[some] , for { $last } of them in the last year.
    }
school-summary-undecided = { $topics ->
        [one] The open questions decide.
       *[other] { $undecided ->
            [one] For 1 of these the open questions decide.
           *[other] { $all ->
                [no] For { $undecided } of these the open questions decide.
               *[yes] { $undecided ->
                    [2] For both the open questions decide.
                   *[other] For all of these the open questions decide.
                }
            }
        }
    }
school-nothing-applies = No standard of the norm applies to this school this year. There are no topics of conversation.

school-good = What goes well
school-good-none = { $topics ->
    [0] No standard is met yet.
    [one] No standard is met yet. The topic below shows the questions to begin with.
   *[other] No standard is met yet. Each topic below shows the questions to begin with.
}
school-tag-critical = key standard
school-tag-critical-question = key question
school-tag-solved = solved
school-norm-changed = norm changed
school-profile-figures = The figures behind the chart

school-topics = Topics of conversation
school-topics-order = { $topics ->
    [one] The questions come first where a first step brings most.
   *[other] The topics stand in order: key standards first, then what has returned or lasts, then the rest. Within a topic the questions come first where a first step brings most.
}
school-topics-paper = { $topics ->
    [one] {""}
   *[other] Key standards first, then what has returned or lasts, then the rest.{" "}
}Shown are the answers that are below the level; all answers are in gespreksverslag.html.
school-topics-short = { $topics ->
    [one] This is a short version, as there is much to discuss.
   *[other] This is a short version, as there are many topics.
} All answers and explanations are in gespreksverslag.html.

school-status-since = { $status } since { $year }
school-status-why = { $status }, { $why }

school-score-mean = { $open ->
        [0] The mean is { $score }; the norm asks { $threshold }.
       *[other] The mean of the answered questions is { $score }; the norm asks { $threshold }.
    }
school-score-share = { $weighted ->
        [yes] { $open ->
            [0] By weight { $score } of the questions are at level; the norm asks { $threshold }.
           *[other] By weight { $score } of the answered questions are at level; the norm asks { $threshold } of all questions.
        }
       *[no] { $open ->
            [0] { $score } of the questions are at level; the norm asks { $threshold }.
           *[other] { $score } of the answered questions are at level; the norm asks { $threshold } of all questions.
        }
    }
school-score-all = { $questions ->
        [one] { $sufficient ->
            [0] The one question is not at level yet; the norm asks that it is.
           *[other] The one question is at level, as the norm asks.
        }
       *[other] { $sufficient ->
            [0] None of the { $questions } questions is at level; the norm asks all of them.
            [one] 1 of the { $questions } questions is at level; the norm asks all of them.
           *[other] { $sufficient } of the { $questions } questions are at level; the norm asks all of them.
        }
    }
school-score-none = No question has been answered yet.
school-score-unused = No answer to these questions counts yet.
school-score-bounds = With the open questions it becomes { $low } to { $high }.
school-critical-gap = { $count ->
        [one] One key question is not at level yet; it has to be in any case.
       *[other] { $count } key questions are not at level yet; they have to be in any case.
    }
school-blank = { $count ->
        [one] 1 question is unanswered.
       *[other] { $count } questions are unanswered.
    }
school-blank-decides = { $count ->
        [one] 1 question is unanswered. That answer decides whether the standard is met.
       *[other] { $count } questions are unanswered. Those answers decide whether the standard is met.
    }
school-edge-way = One answer away from the norm.
school-edge-other = { $count ->
        [one] One answer away from the norm: one step higher on ‘{ $question }’ is enough too.
       *[other] One answer away from the norm: one step higher on one of { $count } other questions is enough too.
    }
school-edge-open = With one answer a step higher the open questions decide.
school-waiver-ended = The waiver held up to and including { $until }: the standard counts again.
school-waived-without = Without the waiver the verdict would be: { $verdict }.

school-way = Shortest way to the norm: { $steps }.
school-way-step = { $count ->
        [one] question { $first } to { $level }
        [2] questions { $first } and { $last } to { $level }
       *[other] questions { $first } to { $last } up to { $level }
    }
school-way-part = Shortest way to the norm: { $steps }, and then { $rest ->
        [one] 1 question more
       *[other] { $rest } questions more
    }.
school-way-answer-part = { $shown ->
        [one] Answer question 1 first, and then { $rest ->
            [one] 1 question more
           *[other] { $rest } questions more
        }.
        [2] Answer questions 1 and 2 first, and then { $rest ->
            [one] 1 question more
           *[other] { $rest } questions more
        }.
       *[other] Answer questions 1 to { $shown } first, and then { $rest ->
            [one] 1 question more
           *[other] { $rest } questions more
        }.
    }
school-way-target = to { $level }
school-way-not-enough = Even with all questions at level the standard is not met. Discuss what more is needed.
school-way-answer = { $count ->
        [one] Answer question 1 first.
        [2] Answer questions 1 and 2 first.
       *[other] Answer questions 1 to { $count } first.
    }

school-answer-set-aside = “{ $text }” (counts as unanswered)
school-answer-own-words = an answer in own words (counts as not answered)
school-answer-level = { $text } ({ $level })
school-state-good = at level
school-state-gap = not at level yet
school-source-of-another = a file named after another school
school-place = { $file }, { $cell }
school-place-sheet = { $file }, sheet { $sheet }, { $cell }

school-words-turn = No.
school-words-question = Question
school-words-answer = Answer of the school
school-words-remedy = First step
school-words-agreements = Agreed earlier
school-words-page = page
school-words-of = of
school-words-all-answers = All questions and answers

school-changes = What has changed
school-changes-new = New
school-changes-returned = Returned
school-changes-solved = Solved
school-changes-norm = Please note
school-changes-norm-maybe = the norm changed for { $standards }. A difference from the last time may come from that too.
school-changes-norm-same = the norm changed for { $standards }. The verdict stayed the same there.
school-changes-norm-text = the norm changed for { $standards }. Where the verdict is another one than last time, it says why.
school-changes-undecided = Cannot be assessed now
school-changes-undecided-text = { $count ->
        [one] 1 standard that could be assessed the last time.
       *[other] { $count } standards that could be assessed the last time.
    }
school-changes-merger = This school carries on for { $schools }. What was going on there counts here too.
school-changes-merger-only = This school carries on for { $schools }.
school-list-and = { $list } and { $last }
school-changes-none = Since the last measurement nothing is new, returned or solved.
school-changes-first = This is the first measurement of this school. There is nothing to compare with yet.

school-agreements = Earlier agreements
school-more-agreements = { $count ->
    [one] And 1 more agreement; see gespreksverslag.html.
   *[other] And { $count } more agreements; see gespreksverslag.html.
}
school-agreement-whole = whole school
school-agreement-with = made with { $school }
school-agreement-due = due { $date }
school-agreement-made = agreed on { $date }
school-agreement-who = who: { $who }
school-agreement-contribution = contribution of the partnership: { $contribution }
school-agreement-amount = €{"\u00A0"}{ $amount }
school-agreement-takeover = task taken over
school-agreement-remark = remark: { $remark }
school-agreement-overdue = overdue

school-waivers = Waivers
school-waiver-last = up to and including { $until }. Without the waiver: { $verdict }. This is the last school year: from then on the standard counts again. { $without ->
        [voldoet] The school meets it already.{" "}
        [niet_ingediend] {""}
       *[other] Discuss how the school will meet it then.{" "}
    }Reason: { $reason }. Granted by: { $by }.
school-waiver = up to and including { $until }. Without the waiver: { $verdict }. Reason: { $reason }. Granted by: { $by }.

school-room = New agreements
school-room-what = What
school-room-who = Who
school-room-when = By when
school-room-contribution = Contribution of the partnership

school-others = The other standards

school-sources = Where the answers came from
school-sources-by = Filled in by
school-sources-date = Date
school-sources-file = File
school-sources-file-sheet = { $file }, sheet { $sheet }
school-sources-cell = With each answer
school-sources-cell-text = stands its place in the file, such as R14K3: line 14, column 3.
school-sources-cell-sheet = stands its cell in the worksheet, such as C14.

school-reading = How to read this report
school-reading-level = At level
school-reading-level-text = the answer reaches the level that the norm asks. A key question must be at level, a key standard must be met.
school-reading-verdict = Cannot be assessed
school-reading-verdict-text = the open questions decide. Leaving a question blank neither helps nor harms.
school-reading-edge = One answer away from the norm
school-reading-edge-text = one answer a step higher is enough to meet it. Look at it together once more.

school-silent-summary = The school handed in no self-evaluation for school year { $year }. That is what we will talk about.
school-unused-summary = { $count ->
        [one] The school handed in 1 answer for school year { $year }, but it could not be used. The partnership knows why. Until that is put right, every question counts as not answered.
       *[other] The school handed in { $count } answers for school year { $year }, but they could not be used. The partnership knows why. Until that is put right, every question counts as not answered.
    }
school-unused-answer = First have the answers that were handed in put right.
school-misfiled-summary = A form of the school was received, but it is of { $other }. It does not count for school year { $year }. We will talk about that.
school-misfiled-check = Check
school-misfiled-check-text = which school year does the form say? If it is of { $year } after all, correct that school year and hand it in again. Otherwise:
school-blank-summary = The form of the school came back blank. So there is no self-evaluation for school year { $year } yet. That is what we will talk about.
school-blank-files = { $count ->
        [one] The blank form: { $files }.
       *[other] The blank forms: { $files }.
    }
school-silent-before = { $standards ->
        [one] { $met ->
            [0] In { $year } the one standard that applied was not met yet.
           *[other] In { $year } the one standard that applied was met.
        }
       *[other] { $met ->
            [0] In { $year } none of the { $standards } standards was met yet.
            [one] In { $year } 1 of the { $standards } standards was met.
           *[other] In { $year } { $met } of the { $standards } standards were met.
        }
    }
school-silent-norm = That was under another norm ({ $norm }).
school-silent-steps = What you can do now
school-silent-fill = Fill in
school-silent-fill-text = do the self-evaluation. { $standards ->
        [0] {""}
        [one] The norm has 1 standard with { $questions ->
            [one] 1 question.
           *[other] { $questions } questions.
        }
       *[other] The norm has { $standards } standards with { $questions } questions in all.
    }
school-silent-send = Hand in
school-silent-send-text = You can do so before everything has been filled in: a blank question does no harm.
school-silent-talk = Help needed
school-silent-talk-text = use the conversation to discuss what the school needs to do the self-evaluation.
school-silent-asked = What the norm asks
