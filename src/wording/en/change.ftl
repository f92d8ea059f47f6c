# What made a verdict differ from the school year before.

cause-school = by other answers
cause-norm = by the norm
cause-both = by norm and answers
cause-question = the norm asks something else
cause-silence = by open questions
cause-waiver = by a waiver

# One sentence with a standard.
change-school = Different from { $year } ({ $before }) because of other answers; the norm stayed the same here.
change-school-norm = Different from { $year } ({ $before }) because of other answers; under the norm of then the verdict would differ now as well.
change-school-after = Different from { $year } ({ $before }) because of other answers; with the answers of then the verdict would have stayed the same.
change-norm = Different from { $year } ({ $before }) because of the norm, not because of other answers.
change-both = Different from { $year } ({ $before }) because of the norm and other answers together.
change-question = Different from { $year } ({ $before }). The norm asks something different here than before; so nobody can tell whether the school changed.
change-open-now = Now open questions decide the verdict.
change-question-new = In { $year } the norm did not ask this of this school yet.
change-kind = Different from { $year } ({ $before }). The school is now of another kind, and of that the norm asks something else.
change-kind-new = In { $year } this standard did not hold for the school; it is now of another kind.
change-elsewhere = In { $year } the verdict at { $school } ({ $id }), for which this school now carries on, was: { $before }.
change-elsewhere-none = In { $year } the norm did not ask this of { $school } ({ $id }) yet, for which this school now carries on.
change-silence-submitted = In { $year } there was no submission of the school that counted.
change-silence-missing = In { $year } the verdict was: { $before }. Now there is no submission of the school that counts.
change-silence-then = In { $year } open questions decided the verdict.
change-silence-now = In { $year } the verdict was: { $before }. Now open questions decide the verdict.
change-waiver-began = In { $year } there was no waiver here yet; the verdict was: { $before }.
change-waiver-ended = In { $year } there was a waiver here; without it the verdict was: { $without }.

# One sentence about all of them.
change-total = { $n ->
    [0] No verdict differs from the last time.
    [one] 1 verdict differs from the last time:
   *[other] { $count } verdicts differ from the last time:
}
change-total-one-sided = { $came ->
    [0] Besides, { $went ->
        [one] 1 verdict went
       *[other] { $went } verdicts went
    }, because a standard was dropped or holds for other schools.
   *[other] { $went ->
        [0] Besides, { $came ->
            [one] 1 verdict came in
           *[other] { $came } verdicts came in
        }, because a standard is new or holds for other schools.
       *[other] Besides, { $came ->
            [one] 1 verdict came in
           *[other] { $came } verdicts came in
        } and { $went } went, because a standard is new, was dropped or holds for other schools.
    }
}
change-total-school = { $count } because of other answers
change-total-norm = { $count } because of the norm
change-total-both = { $count } because of norm and answers together
change-total-question = { $count } because the norm asks other questions
change-total-silence = { $count } because a school, then or now, left questions open or handed in nothing
change-total-waiver = { $count } because of a waiver

# With the whole derivation.
change-crossed-now = This year’s answers under the norm of then ({ $norm }): { $verdict }.
change-crossed-before = The answers of then under this year’s norm ({ $norm }): { $verdict }.
change-crossed-unknown = nobody can tell

# The table in the workbook.
change-table = verdicts that differ from the school year before, and why.
change-figure = oorzaak (cause): school (other answers give the verdict of now, under the norm of then as well), norm (the norm of now gives it, with the answers of then as well), school_en_norm (each alone, or only together), vraag (the norm asks something else than it did, and it hangs on that), stilte (silence), ontheffing (waiver).
change-figure-crossed = uitslag_met_norm_voor: the answers of now under the norm of then. uitslag_met_antwoorden_voor: the answers of then under the norm of now. Empty: nobody can tell, for it hangs on questions that were not asked, or there are no answers.
