# The commands `sop norm`: checking a norm, looking at it and taking it from Excel.

norm-usage = sop norm <COMMAND>
norm-about = Work on a norm: check it, look at it, and write it in Excel
norm-check = Names every fault in a norm, and what is allowed but odd
norm-check-usage = sop norm check [OPTIONS] <FILE>...
norm-check-examples =
    Examples:
      sop norm check my-norm.toml
      sop norm check norms/*.toml             also: do no two apply to the same school?

    Afterwards: 0 = the norms can be used; 1 = there are errors; 2 = a file can't be read.
    Mind: a norm without errors may still have warnings. They come here only, not with sop run.
norm-files = One or more norms (.toml)
norm-good = { $file }: { $norm } can be used (themes: { $themes }, standards: { $standards }, questions: { $questions })
norm-faulty = { $file }: can't be used yet
norm-no-file = { $file } can't be read: { $why }
norm-not-text = the file is no text in UTF-8
norm-too-large = the file is too large
norm-gone = the file is not there

norm-show = Shows a norm as a document for people
norm-show-usage = sop norm show [OPTIONS] <FILE>
norm-show-examples =
    Examples:
      sop norm show my-norm.toml                                on the screen, as Markdown
      sop norm show my-norm.toml --out my-norm.html             a page to send or to print
    A file that is there already stays; with --overwrite it is replaced.
norm-file = The norm (.toml)
norm-format = The form: md, html or xlsx [default: by --out, else md]
norm-show-out = The file to write [default: the screen; an xlsx must have a file]
norm-overwrite = Replace the file if it is there already
norm-out-needed = A workbook does not fit on the screen. Name a file: --out norm.xlsx
norm-out-there = { $file } is there already and was not touched. Choose another name, or use --overwrite.
norm-written = { $file } is written.
norm-not-shown = { $file } has errors. Correct those first; nothing was made.

norm-listed = { $most } and { $last }
norm-school-all = A school meets the norm if it meets every standard that applies to it.
norm-school-share = A school meets the norm if it meets at least { $share } of the standards that apply to it{ $count ->
        [0] .
        [one] , and in any case the critical standard { $critical }.
       *[other] , and in any case the critical standards { $critical }.
    }
norm-rule-all = { $questions ->
        [one] the question is sufficient
       *[other] all questions are sufficient
    }
norm-rule-count = { $questions ->
        [one] the question is sufficient
       *[other] at least { $needed } of the { $questions } questions (threshold { $share }) { $needed ->
            [one] is
           *[other] are
        } sufficient
    }
norm-rule-share = at least { $share } of the questions are sufficient
norm-rule-weight = the questions that are sufficient have at least { $share } of the weight
norm-rule-mean = { $even ->
        [yes] the mean level of the questions is at least { $mean }
       *[no] the mean level of the questions, by weight, is at least { $mean }
    }
norm-takes = { $kinds ->
        [none] A school
       *[other] A school of the kind { $kinds }
    } meets this standard if { $rule }{ $level ->
        [none] {""}
       *[other] {" "}(‘{ $level }’ or higher)
    }{ $count ->
        [0] {""}
        [one] , with in any case critical question { $critical } sufficient
       *[other] , with in any case critical questions { $critical } sufficient
    }{ $count ->
        [0] {""}
       *[other] { $criticallevel ->
            [none] {""}
           *[other] {" "}(‘{ $criticallevel }’ or higher)
        }
    }{ $varied ->
        [yes] ; which questions count depends on the kind of school
       *[no] {""}
    }{ $number ->
        [yes] ; which number is sufficient stands with the question
       *[no] {""}
    }{ $free ->
        [yes] ; a question answered with n.v.t. does not count.
       *[no] .
    }

norm-years = { $from } to { $until }
norm-years-open = from { $from }
norm-kinds-all = all kinds of school
norm-counts = { $themes } { $themes ->
        [one] theme
       *[other] themes
    }, { $standards } { $standards ->
        [one] standard
       *[other] standards
    }, { $questions } { $questions ->
        [one] question
       *[other] questions
    }
norm-fact-name = Norm and version
norm-fact-status = Status
norm-fact-schools = For
norm-fact-years = School years
norm-fact-size = Size
norm-fact-source = Source
norm-skip = To the standards
norm-heading-contents = Contents
norm-heading-reading = How to read this norm
norm-about-critical = A critical question must be sufficient in any case to meet the standard, whatever the other answers are.
norm-about-critical-standard = A critical standard must be met in any case to meet the norm.
norm-about-weight = A question counts for 1, unless another weight stands with it.
norm-about-open = An open question counts neither for nor against. If the verdict depends on it, the standard can't be assessed.
norm-scale-only = The answers
norm-scale-usual = The answers to most questions
norm-scale-named = The scale { $id }
norm-word-free = The question does not fit the school and does not count. Only where the question says so.
norm-word-unknown = The question stays open.
norm-head-id = Number
norm-head-question = Question
norm-head-notes = Particulars
norm-head-remedy = First step
norm-head-value = Level
norm-head-label = Answer
norm-head-meaning = Meaning
norm-head-sufficient = sufficient
norm-mark-critical = critical question
norm-mark-critical-standard = critical standard
norm-only-kinds = Only for { $kinds }.
norm-replaces = Replaces { $older } of an earlier version.
norm-on-scale = Scale: { $id }.
norm-weighs = Weight: { $weight }.
norm-may-be-free = N.v.t. is possible.
norm-number = A number: { $bands }.
norm-band = { $numbers } is ‘{ $label }’
norm-band-below = less than { $limit }
norm-band-from = { $limit } or more
norm-band-between = { $low } to { $high }
norm-band-above = more than { $limit }
norm-band-to = { $limit } or less
norm-band-over = more than { $low }, at most { $high }
