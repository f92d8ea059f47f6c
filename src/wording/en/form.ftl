# The form that a school fills in.

form-title-front = Self-evaluation
form-title-back = of basic support { $year }
form-norm = Norm: { $norm }
form-for-whom = With this form you look at the basic support of your own school. It comes from { $partnership }. Fill it in together if you can: for example the support coordinator with the head.
form-time = Filling it in takes about fifteen minutes: { $questions ->
    [one] one question, answered from a list.
   *[other] { $questions } questions, nearly all answered from a list.
} You can save it and go on later.

form-heading-steps = How to fill it in
form-step = Step { $number }
form-step-who = Go to the sheet Vragenlijst (at the bottom). At the top, fill in who fills in the form, in what role and on what day.
form-step-choose = Choose an answer to each question: click the yellow cell and then the arrow. Tab goes to the next cell. A cell that is filled in turns white.
form-step-before = In grey stands what your school answered last year. Is it still so? Then choose the same; it is not copied by itself.
form-step-note = An explanation is welcome and not required. Do not write down names of pupils or colleagues.
form-step-send = Save the file as { $file } and send it to { $partnership }.

form-heading-answers = What the answers mean
form-heading-answers-most = What the answers mean for most questions
form-heading-answers-some = What the answers mean for { $questions }
form-heading-numbers = Questions that ask for a number
form-sufficient-from = From here on it is sufficient.
form-meaning-not-applicable = The question does not fit your school and does not count. Only possible where it is in the list.
form-meaning-unknown = The question stays open, as a cell that you leave blank.
form-good-higher = Good is { $limit } or more.
form-good-lower = Good is { $limit } or less.

form-heading-purpose = What becomes of it
form-purpose = Your answers prepare a conversation between your school and the partnership. It is no test and schools are not put in any order. So fill in how things are now. You receive a report with what goes well and what to talk about.
form-open-question = An open question counts neither for nor against. Where a verdict depends on it, the verdict is ‘cannot be assessed’. A key question (‘key’ before the question) must be sufficient for the standard to be met.

form-critical-mark = key
form-critical-standard = { $standard } (key standard)
form-question-changed = question has changed
form-answer-relabelled = { $now } (last year: { $then })
form-question-new = new question
form-counter-front = Filled in:
form-counter-back = of { $total } questions
form-aside-fill = Fill in the yellow cells; an explanation is welcome. Tab goes to the next cell.
form-aside-help = key = key question: must be sufficient. What an answer means is on the sheet Uitleg.

form-prompt-by = Who fills in this form?
form-prompt-role = For example: support coordinator, head.
form-prompt-date = The day on which you finish, for example { $example }.
form-prompt-choose = Choose from: { $words }
form-prompt-list = Choose an answer from the list. What the answers mean is on the sheet Uitleg.
form-prompt-not-applicable = { $word }: does not count.
form-prompt-number = Fill in a number. Blank: don’t know.
form-prompt-percentage = Fill in a percentage as a number from 0 to 100, without a % sign. Blank: don’t know.
form-prompt-unit = Fill in a number ({ $unit }), without that word. Blank: don’t know.
form-refused = Not possible here
form-refused-choice = Choose an answer from the list. Click the arrow beside the cell.
form-refused-number = Fill in a number, without words or signs. A percentage is a number from 0 to 100: fill in 55 for 55%.
form-refused-date = Fill in a day such as { $example }.
form-cut = (shortened; the whole is in your answers of last year)
