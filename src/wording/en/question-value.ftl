# Question burden: what each question of the norm brought, for those who write the norm.

question-value-title = What each question brought
question-value-nav = Questions
question-value-about = For those who write the norm and want a shorter questionnaire. Each question is counted over all years in which the same question was asked with the same answers to choose from. Blank is also an answer that was set aside because it could not be used: see the findings.
question-value-never = Questions that never made a difference
question-value-never-about = Had such a question not been asked, every school would still have had the same verdict, in every year. That does not make it superfluous: perhaps every school already has this in order. Therefore the first column counts how many verdicts would have been different with another answer. Where that is 0, it did not matter what schools answered.
question-value-never-together = Each question is looked at alone. Leave out several at once, and that may make a difference. Waivers do not count here.
question-value-never-count = { $n ->
    [one] { $never ->
        [0] The only question made a difference at some time.
       *[other] The only question never made a difference.
    }
   *[other] { $never ->
        [0] Every question that was asked made a difference at some time.
        [one] Of the { $all } questions 1 never made a difference.
       *[other] Of the { $all } questions { $count } never made a difference.
    }
}
question-value-none = No question has been answered yet.
question-value-all = All questions of this norm
question-value-more = And { $count } more; the whole list is in resultaten.xlsx, sheet vragenlast.
question-value-left-out = With { $count } questions this table is too long for a page. You find it in resultaten.xlsx, sheet vragenlast.
question-value-hidden = { $n ->
    [one] One question was asked of fewer than { $minimum } schools and is not shown here.
   *[other] { $count } questions were asked of fewer than { $minimum } schools and are not shown here.
}
question-value-hidden-levels = A dash for the answer: fewer than { $minimum } schools gave one.
question-value-critical = key question
question-value-col-question = question
question-value-col-years = years
question-value-col-asked = asked
question-value-col-most = answer given most
question-value-col-share = share
question-value-col-not-applicable = n/a
question-value-col-blank = blank
question-value-col-differs = verdicts different without the question
question-value-col-depends = verdicts different with another answer

# The coverage report
question-value-board-count = { $never ->
    [0] Every question of the norms of this school year made a difference to a verdict at some time.
    [one] { $n ->
        [one] The one question of the norms of this school year
       *[other] Of the { $all } questions of the norms of this school year 1
    } never made a difference: without it every verdict would have been the same, in every year. It is in index.html, for those who write the norm.
   *[other] Of the { $all } questions of the norms of this school year { $count } never made a difference: without such a question every verdict would have been the same, in every year. They are in index.html, for those who write the norm.
}

# resultaten.xlsx
question-value-table = what each question brought, over all years in which the same question was asked; for those who write the norm.
question-value-figure-asked = gevraagd (asked): how often a school that handed in got the question, over all years. met_niveau, nvt and onbeantwoord (with a level, n/a, blank) add up to it. aandeel_nvt and aandeel_onbeantwoord are shares of gevraagd, aandeel_meest_gegeven (share of the level given most) of met_niveau.
question-value-figure-differs = uitslagen_anders: verdicts that would have been different had the question not been asked. Where that is 0, it never made a difference (maakte_verschil). uitslagen_anders_bij_ander_antwoord: verdicts that would have been different with another answer to the question. Waivers do not count here.
