# Sensitivity: how many verdicts are firm, hang on one answer or on silence.

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
   *[other] Had that answer been one step different, ‘met’ would be lost { $met } times and ‘not met’ { $gap } times.
}
sensitivity-silence = { $n ->
    [0] No verdict hangs on silence.
    [one] 1 verdict hangs on silence ({ $share }).
   *[other] { $count } hang on silence ({ $share }).
} { $n ->
    [0] {""}
   *[other] Cannot be assessed: { $undecided }. Not handed in: { $missing }. That counts neither as met nor as not met.
}
sensitivity-one-question = { $n ->
    [one] For one verdict that cannot be assessed, the answer to one open question already gives certainty.
   *[other] For { $count } verdicts that cannot be assessed, the answer to one open question already gives certainty.
}
sensitivity-about = If one answer that was one step different would change the verdict, it hangs on one answer. If answers are missing that decide, or the school handed in nothing, it hangs on silence. Otherwise it is firm. A waiver is counted apart.
sensitivity-about-one = ‘Of which one question’ belongs to those that cannot be assessed: whatever the school answers to that one open question, the verdict is then known. The other columns add up to the number of verdicts.
sensitivity-hidden = { $n ->
    [one] One standard holds for fewer than { $minimum } schools and is not shown here.
   *[other] { $count } standards hold for fewer than { $minimum } schools and are not shown here.
}
sensitivity-all = all standards
sensitivity-col-verdicts = verdicts
sensitivity-firm = firm
sensitivity-on-answer = hangs on one answer
sensitivity-on-silence = hangs on silence
sensitivity-col-one = of which one question
sensitivity-col-picture = distribution

# resultaten.xlsx
sensitivity-table = how many verdicts per standard are firm, hang on one answer or on silence.
sensitivity-figure = op_de_rand_voldoet, op_de_rand_voldoet_niet, niet_te_beoordelen, niet_ingediend, ontheffing and vast (on the edge: met and not met, cannot be assessed, not handed in, waiver, firm) add up to uitslagen (verdicts). waarvan_een_vraag (of which one question): whatever the school answers to one open question, the verdict is then known.
