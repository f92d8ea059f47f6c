# Sensitivity: how many verdicts are firm, hang on one answer or on missing answers.

sensitivity-title = How firm are the verdicts?
sensitivity-nav = How firm
sensitivity-verdicts = { $n ->
    [0] There are no verdicts yet.
    [one] There is 1 verdict: one per school and standard.
   *[other] There are { $verdicts } verdicts: one per school and standard. For { $known } of these it is known whether the standard is met ({ $share }).
}
sensitivity-answer = { $n ->
    [0] No verdict is one answer away from the norm.
    [one] 1 verdict ‘not met’ is one answer away from the norm ({ $share }): with that answer a step higher the standard is met, if the open questions are at level too.
   *[other] { $count } verdicts ‘not met’ are one answer away from the norm ({ $share }): with that answer a step higher the standard is met, if the open questions are at level too.
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
sensitivity-about = For each verdict it is known whether the standard is met, or it hangs on missing answers: these decide then, or the school handed in nothing. A waiver is counted apart. One answer away from the norm: the standard is not met, and with one answer a step higher it is, if the open questions are at level too.
sensitivity-about-one = ‘Of which one question’ belongs to those that cannot be assessed: whatever the school answers to that one open question, the verdict is then known. Known, cannot be assessed, not handed in and waiver add up to the number of verdicts.
sensitivity-hidden = { $n ->
    [one] One standard is not shown here: it holds for fewer than { $minimum } schools, or such a standard could be worked out from it.
   *[other] { $count } standards are not shown here: they hold for fewer than { $minimum } schools, or such a standard could be worked out from them.
}
sensitivity-all = all standards
sensitivity-col-verdicts = verdicts
sensitivity-known = known
sensitivity-on-answer = one answer away from the norm
sensitivity-col-answer = of which one answer away from the norm
sensitivity-on-silence = missing answers
sensitivity-col-one = of which one question
sensitivity-col-picture = distribution

# resultaten.xlsx
sensitivity-table = how many verdicts per standard are firm, hang on one answer or on missing answers.
sensitivity-figure = op_de_rand_voldoet, op_de_rand_voldoet_niet, niet_te_beoordelen, niet_ingediend, ontheffing and vast (on the edge: met and not met, cannot be assessed, not handed in, waiver, firm) add up to uitslagen (verdicts). waarvan_een_vraag (of which one question): whatever the school answers to one open question, the verdict is then known.
