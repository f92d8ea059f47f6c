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
norm-files = One or more norms (.toml or .xlsx)
norm-good = { $file }: { $norm } can be used (themes: { $themes }, standards: { $standards }, questions: { $questions })
norm-faulty = { $file }: can't be used yet
norm-no-file = { $file } can't be read: { $why }
norm-too-large = the file is too large
norm-gone = the file is not there
norm-no-match = no file fits this pattern
norm-is-folder = it is a folder. Name a file in it; sop norm check also takes all norms in it: { $file }/*.toml
norm-no-plain-file = it is no plain file, or you may not open it

norm-show = Shows a norm as a document for people
norm-show-usage = sop norm show [OPTIONS] <FILE>
norm-show-examples =
    Examples:
      sop norm show my-norm.toml                                on the screen, as Markdown
      sop norm show my-norm.toml --out my-norm.html             a page to send or to print
    A file that is there already stays; with --overwrite it is replaced.
norm-file = The norm (.toml or .xlsx)
norm-format = The form: md, html or xlsx [default: by --out, else md]
norm-show-out = The file to write [default: the screen; an xlsx must have a file]
norm-overwrite = Replace the file if it is there already
norm-out-needed = A workbook does not fit on the screen. Name a file: --out norm.xlsx
norm-out-there = { $file } is there already and was not touched. Choose another name, or use --overwrite.
norm-out-odd = { $file } is no plain file but a link, a folder or a device. Nothing is written there. Choose another name.
norm-too-long = { $file } can't become a workbook: a text is longer than a cell of Excel can hold (32,000 characters). It begins with ‘{ $text }’. Shorten it, or choose --format html or md.
norm-out-form = The name { $file } does not tell which form you want. Let it end in one of these: { $forms }. Nothing was written.
norm-written = { $file } is written.
norm-not-shown = { $file } has errors. Correct those first; nothing was made.

norm-either = { $most } or { $last }
norm-listed = { $most } and { $last }
norm-school-all = A school meets the norm if it meets every standard that applies to it.
norm-school-share = A school meets the norm if it meets at least { $threshold } of the standards that apply to it{ $count ->
        [0] .
        [one] , and in any case the key standard { $critical }.
       *[other] , and in any case the key standards { $critical }.
    }
norm-rule-all = { $questions ->
        [one] the question is sufficient
       *[other] all questions are sufficient
    }
norm-rule-share = { $even ->
        [yes] { $varied ->
            [no] { $questions ->
                [one] the question is sufficient
               *[other] at least { $needed } of the { $questions } questions (threshold { $threshold }) { $needed ->
                    [one] is
                   *[other] are
                } sufficient
            }
           *[yes] at least { $threshold } of the questions are sufficient
        }
       *[no] the questions that are sufficient have at least { $threshold } of the weight
    }
norm-rule-mean = { $even ->
        [yes] the mean level of the questions is at least { $threshold }
       *[no] the mean level of the questions, by weight, is at least { $threshold }
    }
norm-takes = { $kinds ->
        [none] A school
       *[other] A school of the kind { $kinds }
    } meets this standard if { $rule }{ $level ->
        [none] {""}
       *[other] {" "}(‘{ $level }’ or higher)
    }{ $count ->
        [0] {""}
        [one] , with in any case key question { $critical } sufficient
       *[other] , with in any case key questions { $critical } sufficient
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
norm-about-critical = A key question must be sufficient in any case to meet the standard, whatever the other answers are.
norm-about-critical-standard = A key standard must be met in any case to meet the norm.
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
norm-mark-critical = key question
norm-mark-critical-standard = key standard
norm-only-kinds = Only for { $kinds }.
norm-replaces = Replaces { $older } of an earlier version.
norm-on-scale = Scale: { $id }.
norm-weighs = Weight: { $weight }.
norm-may-be-free = N.v.t. is possible.
norm-number = A number: { $bands }.
norm-band = { $numbers } is ‘{ $label }’{ $enough ->
        [yes] {" "}(sufficient)
       *[no] {""}
    }
norm-band-below = less than { $limit }
norm-band-from = { $limit } or more
norm-band-between = { $low } to { $high }
norm-band-above = more than { $limit }
norm-band-to = { $limit } or less
norm-band-over = more than { $low }, at most { $high }

norm-import = Makes a norm in TOML of a norm in Excel
norm-import-usage = sop norm import [OPTIONS] <FILE>
norm-import-examples =
    Examples:
      sop norm show norms/anb-vo-voorbeeld.toml --out my-norm.xlsx       to write in
      sop norm import my-norm.xlsx --out my-norm.toml

    Afterwards: 0 = made; 1 = there are errors and nothing was made; 2 = a file can't be read or written.
norm-book = The workbook, made with sop norm show --format xlsx
norm-import-out = The file to write [default: the screen]
norm-not-imported = { $file } has errors. Correct those first; nothing was made.
# Stands above every norm that the program writes.
norm-toml-head =
    A norm for sop. This is a text file: you can change it yourself.

    Structure: a norm has themes, a theme has standards, a standard has indicators (the questions).
      rule            when a standard is met:
                      {"{"} share = 0.75 {"}"}  at least 75% of the (weighted) indicators is sufficient
                      {"{"} all = true {"}"}    all indicators are sufficient
                      {"{"} mean = 3 {"}"}      the (weighted) mean level is at least 3
      critical        true = key standard or question: must be met in any case
      weight          weight of an indicator (without this line: 1)
      kinds           only for these kinds of school (without this line: all kinds)
      not_applicable  true = the answer n.v.t. is allowed
      scale           another scale than the usual one, described below at [scales. ...]
      meaning         what a level of the scale means; stands on the form
      number          the answer is a number; bands are the limits between the levels
      remedy          what a school can do first
      consistency     what is noticed for a question in the conversation; never counts for a verdict
      replaces        the id of the old standard that this one carries on
    Give an indicator with another meaning a new id. With a small change, put the old text in also.

norm-book-about = This workbook holds a whole norm: who and when on the sheet Norm, the answers on Schalen, what schools must offer on Standaarden, what is asked on Vragen, on Samenhang what is noticed for a question in the conversation, and on Inventaris which expertise and facilities are asked.
norm-book-import = Done writing? Name the workbook at norms in batch.toml: sop check and sop norm check name every fault with its sheet and cell. Names of sheets and columns stay as they are; rows may be added, removed and moved.
norm-book-lines = Are there several texts in one cell (column ook or vervangt)? Put each text on a line of its own with Alt+Enter. Kinds of school stand between commas.
norm-book-scales = The usual scale is called { $usual }. The sheet Schalen has a row for each level, from low to high. A row with level { $free } or { $unknown } names the words for that.
norm-field-id = Short and without spaces, the same for all versions: anb-po.
norm-field-version = The version: 2025.
norm-field-title = The name of the norm for people.
norm-field-status = voorbeeld, pilot or vastgesteld. Stands on every report.
norm-field-sector = PO or VO.
norm-field-kinds = Kinds of school that the norm is for, between commas: bao, sbo. Blank: all.
norm-field-from = The first school year in which the norm holds, such as 2025-2026. Answers of earlier years do not count (A119, A120): if they should, put that earlier year here.
norm-field-until = The last school year. Blank: there is no end yet.
norm-field-source = Where the norm comes from.
norm-field-rule = When a school meets the norm: all standards (alle), or a share of them (aandeel; and the key standards in any case).
norm-field-threshold = With a share: which part, such as 0.75.
norm-column-scale-id = The scale that the row belongs to. { $usual } is the scale that holds if nothing stands with a question.
norm-column-level = The number of the level, from low to high. Or { $free } or { $unknown }: the row names the words for that.
norm-column-label = The answer as schools see it.
norm-column-sufficient = ja with every level that is sufficient.
norm-column-meaning = What the level means; stands on the form.
norm-column-also-words = Other words for the same answer, each on a line of its own.
norm-column-theme = Short, without spaces. Rows of a theme stand together.
norm-column-theme-title = The name of the theme; needed on its first row.
norm-column-standard = The number of the standard, without spaces: V1.
norm-column-title = The name of the standard.
norm-column-critical-standard = ja: a school must meet it in any case to meet the norm.
norm-column-rule = alle: every question sufficient. aandeel: a share of the questions. gemiddelde: the mean level.
norm-column-threshold = With aandeel a part of 1 (0.75 is 75%), with gemiddelde a level. With alle blank.
norm-column-kinds = Only for these kinds of school, between commas. Blank: all.
norm-column-support = The question for extra support that the theme is about, as in the list of places. May stay blank.
norm-support = Question for extra support: { $question }
norm-column-replaces = The number of the old standard that this one carries on.
norm-column-of-standard = The standard that the question belongs to, from the sheet Standaarden.
norm-column-question = The number of the question, without spaces: V1.1. A question with another meaning gets a new number.
norm-column-text = The question.
norm-column-critical = ja: key question. Must be sufficient in any case to meet the standard.
norm-column-weight = How much the question counts. Blank: 1.
norm-column-free = ja: the answer n.v.t. is allowed.
norm-column-scale = The scale from the sheet Schalen. Blank or { $usual }: the usual one.
norm-column-bands = Only if the answer is a number: the limits between the levels, from low to high, with a semicolon in between: 20; 40.
norm-column-better = With a number: is higher (hoger) better or lower (lager)?
norm-column-unit = With a number: the unit, such as %.
norm-column-remedy = What a school can do first; stands in its report.
norm-column-also = Older wordings of the same question, each on a line of its own.
