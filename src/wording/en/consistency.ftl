# Questions for the conversation: what stands out in the answers, what a visitor saw, who can help. Never a judgement.

# What stood out. In the words of the norm: the question and the answer.
ask-why-pair = ‘{ $first }’ is answered with ‘{ $firstlevel }’, and ‘{ $second }’ with ‘{ $secondlevel }’.
ask-why-same_level = All { $questions } questions with an answer on this scale say the same: ‘{ $level }’.
ask-why-jump = { $questions ->
        [one] ‘{ $first }’ was answered with ‘{ $before }’ last year and with ‘{ $now }’ now, without an explanation.
       *[other] { $questions } answers are much higher or lower than last year, without an explanation. ‘{ $first }’ was ‘{ $before }’ and is now ‘{ $now }’.
    }
ask-why-same_explanation = { $questions ->
        [one] The explanation with ‘{ $first }’ stands in the same words at another school.
       *[other] { $questions } questions have an explanation that stands in the same words at another school, such as ‘{ $first }’.
    }
ask-why-within_seconds = Between the beginning and the end of the form there { $seconds ->
        [0] was less than a second.
        [one] was at most { $seconds } second.
       *[other] were at most { $seconds } seconds.
    }

# The question itself, where the norm has no words of its own for it.
ask-pair = How do these two work together in practice?
ask-same_level = Where does it go best, and where do you still see room?
ask-jump = What has changed since last year?
ask-same_explanation = What does this look like at your school?
ask-within_seconds = With whom did you discuss the answers?

# A second look: what a visitor saw, beside the answer of the school.
second-look-why = { $same ->
        [yes] On { $date } a visitor saw the same as the school: ‘{ $seen }’.
       *[no] On { $date } a visitor saw ‘{ $seen }’. { $answered ->
            [yes] The school answered ‘{ $own }’.
           *[no] The school gave no answer.
        }
    }
second-look-ask = { $same ->
        [yes] What helps to keep it so?
       *[no] How do you see that?
    }
second-look-by = Seen by { $visitor }.
second-look-free = n/a

# Who can help: only schools that share their approach. No paper of a school names another one; the agenda does.
help-with = { $count ->
        [one] { $near ->
            [wijk] Another school in the district likes
            [bevoegd_gezag] Another school of the same board likes
           *[povo] Another school likes
        } to share its approach to this topic. Who leads the conversation knows which one.
       *[other] { $near ->
            [wijk] { $count } other schools in the district like
            [bevoegd_gezag] { $count } other schools of the same board like
           *[povo] { $count } other schools like
        } to share their approach to this topic. Who leads the conversation knows which ones.
    }
help-names = { $near ->
        [wijk] In the district
        [bevoegd_gezag] Same board
       *[povo] Elsewhere
    }: { $schools }
ask-lead = These questions are no judgement. They do not count for a verdict.

# A rule in words: for sop norm show and sop norm diff.
consistency-heading = Questions for the conversation
consistency-about = These rules notice answers that are worth a question. They never count for a verdict.
consistency-head-id = Rule
consistency-head-rule = What the rule notices
consistency-head-question = What is asked
consistency-rule-pair = { $first } and { $second }
consistency-rule-same_level = the same answer to all of at least { $number } questions of one scale
consistency-rule-jump = an answer that is { $number ->
        [one] at least one level
       *[other] at least { $number } levels
    } higher or lower than last year, without an explanation
consistency-rule-same_explanation = an explanation of at least { $number } letters and digits that stands in the same words at another school
consistency-rule-within_seconds = a form that was filled in within { $number ->
        [one] one second
       *[other] { $number } seconds
    }
consistency-condition-is = { $indicator } is { $level }
consistency-condition-at_least = { $indicator } is at least { $level }
consistency-condition-at_most = { $indicator } is at most { $level }

# Difference between two norms.
diff-consistency = Questions for the conversation
diff-sign = now notices: { $after } (was: { $before })
diff-question = another question; was: { $before }
diff-question-own = now asks in words of its own
diff-question-standard = now asks with the standard sentence

# The columns of the sheet Samenhang.
norm-column-consistency = A name of its own for the rule, without spaces: C1.
norm-column-sign = What the rule notices. tegenstelling: two answers that do not go together. gelijk niveau: the same answer everywhere. sprong: much higher or lower than last year. gelijke toelichting: at another school too. snel ingevuld: within so many seconds.
norm-column-about-question = Of a tegenstelling: the number of the question, of the sheet Vragen.
norm-column-compare = Of a tegenstelling: precies (exactly), minstens (at least) or hoogstens (at most).
norm-column-compare-level = Of a tegenstelling: the number of the level.
norm-column-sign-number = Of the other kinds: how many questions, levels, letters and digits, or seconds.
norm-column-asked = The question for the conversation. Blank: a standard sentence.

# On the cover of resultaten.xlsx.
consistency-table = questions for the conversation, with the answers that gave rise to them; they never count for a verdict
second-look-table = what a visitor saw at the school, beside the answer of the school
help-table = schools that are willing to share their approach to a topic
