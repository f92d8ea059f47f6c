# Sensitivity: how many verdicts are firm, hang on one answer or on missing answers.

sensitivity-title = How firm are the verdicts?
sensitivity-nav = How firm
sensitivity-verdicts = { $n ->
    [0] There are no verdicts yet.
    [one] There is 1 verdict: one per school and standard.
   *[other] There are { $verdicts } verdicts: one per school and standard. Of these { $firm } are firm ({ $share }).
}
sensitivity-answer = { $n ->
    [0] No verdict hangs on one answer.
    [one] 1 verdict hangs on one answer ({ $share }).
   *[other] { $count } hang on one answer ({ $share }).
} { $n ->
    [0] {""}
   *[other] Were that answer one step different, ‘met’ would be lost { $met } times and ‘not met’ { $gap } times.
}
sensitivity-silence = { $n ->
    [0] No verdict hangs on missing answers.
    [one] 1 verdict hangs on missing answers ({ $share }).
   *[other] { $count } hang on missing answers ({ $share }).
} { $n ->
    [0] {""}
   *[other] Cannot be assessed: { $undecided }. Not handed in: { $missing }. That counts neither as met nor as not met.
}
sensitivity-one-question = { $n ->
    [one] For one verdict that cannot be assessed, the answer to one open question already gives certainty.
   *[other] For { $count } verdicts that cannot be assessed, the answer to one open question already gives certainty.
}
sensitivity-about = A verdict hangs on one answer if that answer, one step higher or lower, would change the verdict. It hangs on missing answers if these decide, or if the school handed in nothing. Otherwise it is firm. A waiver is counted apart.
sensitivity-about-one = ‘Of which one question’ belongs to those that cannot be assessed: whatever the school answers to that one open question, the verdict is then known. The other columns add up to the number of verdicts.
sensitivity-hidden = { $n ->
    [one] One standard holds for fewer than { $minimum } schools and is not shown here.
   *[other] { $count } standards hold for fewer than { $minimum } schools and are not shown here.
}
sensitivity-all = all standards
sensitivity-col-verdicts = verdicts
sensitivity-firm = firm
sensitivity-on-answer = hangs on one answer
sensitivity-on-silence = missing answers
sensitivity-col-one = of which one question
sensitivity-col-picture = distribution

# resultaten.xlsx
sensitivity-table = how many verdicts per standard are firm, hang on one answer or on missing answers.
sensitivity-figure = op_de_rand_voldoet, op_de_rand_voldoet_niet, niet_te_beoordelen, niet_ingediend, ontheffing and vast (on the edge: met and not met, cannot be assessed, not handed in, waiver, firm) add up to uitslagen (verdicts). waarvan_een_vraag (of which one question): whatever the school answers to one open question, the verdict is then known.
