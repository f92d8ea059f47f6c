# Question burden: what each question of the norm brought, for those who write the norm.

burden-title = What each question brought
burden-nav = Questions
burden-about = For those who write the norm and want a shorter questionnaire. Each question is counted over all years in which the same question was asked with the same answers to choose from. Blank is also an answer that was set aside because it could not be used: see the findings.
burden-never = Questions that never made a difference
burden-never-about = Had such a question not been asked, every school would still have had the same verdict, in every year. That does not make it superfluous: perhaps every school already has this in order. Therefore the first column counts how many verdicts would have been different with another answer. Where that is 0, it did not matter what schools answered.
burden-never-together = Each question is looked at alone. Leave out several at once, and that may make a difference. Waivers do not count here.
burden-never-count = { $n ->
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
burden-none = No question has been answered yet.
burden-all = All questions of this norm
burden-more = And { $count } more; the whole list is in resultaten.xlsx, sheet vragenlast.
burden-left-out = With { $count } questions this table is too long for a page. You find it in resultaten.xlsx, sheet vragenlast.
burden-hidden = { $n ->
    [one] One question was asked of fewer than { $minimum } schools and is not shown here.
   *[other] { $count } questions were asked of fewer than { $minimum } schools and are not shown here.
}
burden-hidden-levels = A dash for the answer: fewer than { $minimum } schools gave one.
burden-critical = key question
burden-col-question = question
burden-col-years = years
burden-col-asked = asked
burden-col-most = answer given most
burden-col-share = share
burden-col-not-applicable = n/a
burden-col-blank = blank
burden-col-differs = verdicts different without the question
burden-col-depends = verdicts different with another answer

# The coverage report
burden-board = Questions that changed nothing
burden-board-count = { $never ->
    [0] Every question of the norms of this school year made a difference to a verdict at some time.
    [one] { $n ->
        [one] The one question of the norms of this school year
       *[other] Of the { $all } questions of the norms of this school year 1
    } never made a difference: without it every verdict would have been the same, in every year. It is in index.html, for those who write the norm.
   *[other] Of the { $all } questions of the norms of this school year { $count } never made a difference: without such a question every verdict would have been the same, in every year. They are in index.html, for those who write the norm.
}

# resultaten.xlsx
burden-table = what each question brought, over all years in which the same question was asked; for those who write the norm.
burden-figure-asked = gevraagd (asked): how often a school that handed in got the question, over all years. met_niveau, nvt and onbeantwoord (with a level, n/a, blank) add up to it. aandeel_nvt and aandeel_onbeantwoord are shares of gevraagd, aandeel_meest_gegeven (share of the level given most) of met_niveau.
burden-figure-differs = uitslagen_anders: verdicts that would have been different had the question not been asked. Where that is 0, it never made a difference (maakte_verschil). uitslagen_anders_bij_ander_antwoord: verdicts that would have been different with another answer to the question. Waivers do not count here.
