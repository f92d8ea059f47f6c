# Words in and below the charts.

chart-standard = Standard
chart-theme = Theme
chart-year = School year
chart-norm = Norm
chart-total = Total
chart-met = Met
chart-in-scope = In scope
chart-share = Share that meets the norm
chart-schools = Schools
chart-verdict = Verdict
chart-status = Status
chart-group = Group
chart-coverage = Coverage
chart-norm-changed = The norm changed here
chart-listed = { $names } and { $more } more

chart-some = Shown are { $n } of the { $all } standards: those with the most to talk about, in the order of the norm.
chart-about = { $of } – { $message }
chart-frame-note = { $partnership } · { $year } · { $status }
chart-frame-example = example norm
chart-frame-pilot = pilot norm
chart-frame-adopted = adopted norm

chart-verdicts-title = Verdicts per standard: { $norm }, { $year }
chart-verdicts-axis = Number of schools. Blocks that are too narrow have no figure.
chart-verdicts-message = { $mostly ->
    [0] For no standard more than half of the schools meet the norm.
   *[other] { $all ->
        [yes] { $standards ->
            [one] For the one standard more than half of the schools meet the norm.
           [2] For both standards more than half of the schools meet the norm.
           *[other] For all { $standards } standards more than half of the schools meet the norm.
        }
       *[no] For { $mostly } of the { $standards } standards more than half of the schools meet the norm.
    }
}
chart-verdicts-schools = Schools with this norm: { $schools }.
chart-verdicts-alt-hardest = { $number ->
    [one] ‘Does not meet the norm’ is most frequent for { $standard }: { $count ->
        [one] at one school.
       *[other] at one school each.
    }
   *[other] ‘Does not meet the norm’ is most frequent for { $standard }: { $count ->
        [one] at { $number } schools.
       *[other] at { $number } schools each.
    }
}
chart-verdicts-alt-one = ‘Does not meet the norm’ occurs at { $number ->
    [one] one school.
   *[other] { $number } schools.
}
chart-verdicts-alt-same = ‘Does not meet the norm’ is as frequent for every standard: at { $number ->
    [one] one school.
   *[other] { $number } schools.
}
chart-verdicts-alt-none = ‘Does not meet the norm’ does not occur.

chart-matrix-district-title = Coverage of basic support per district: { $norm }, { $year }
chart-matrix-board-title = Coverage of basic support per school board: { $norm }, { $year }
chart-matrix-part = { $title } (part { $part } of { $parts })
chart-matrix-kind-district = districts
chart-matrix-kind-board = school boards
chart-matrix-no-district = no district
chart-matrix-no-board = no school board
chart-matrix-cell = In each cell: how many schools meet the norm / how many count. A school that handed in nothing counts too.
chart-matrix-hidden = not shown apart
chart-matrix-rest = other { $count } together
chart-matrix-largest = { $title }: the { $n } with the most schools, and the other { $count } together
chart-matrix-hidden-note = Groups of fewer than { $minimum } schools, also without those of one board, are not shown apart, nor the smallest others from which they could be worked out.
chart-matrix-empty = not applicable
chart-matrix-alt = Coverage per standard for { $kind }. { $cells ->
    [one] Of the one cell with figures: { $parts }.
   *[other] Of the { $cells } cells with figures: { $parts }.
}
chart-matrix-message = { $white ->
    [0] { $whole ->
        [yes] Every standard has at least one school that meets it in all { $kind } shown
       *[no] { $cells ->
            [one] In the one cell with figures at least one school meets the norm
           *[other] In each of the { $cells } cells with figures at least one school meets the norm
        }
    }
    [one] { $cells ->
        [one] In the one cell with figures no school meets the norm: for { $standards }
       *[other] In one of the { $cells } cells with figures no school meets the norm: for { $standards }
    }
   *[other] In { $white } of the { $cells } cells with figures no school meets the norm; most of them for { $standards }
}
chart-matrix-message-hidden = { $n ->
    [one] one cell is not shown
   *[other] { $n } cells are not shown
}
chart-matrix-part-full = all schools meet it in { $count }
chart-matrix-part-partial = a part in { $count }
chart-matrix-part-fragile = one school in { $count }
chart-matrix-part-white = no school in { $count }
chart-matrix-alt-hidden = { $hidden ->
    [one] One cell is not shown; it does not count here.
   *[other] { $hidden } cells are not shown; they do not count here.
}

chart-map-small = { $name }: { $share }
chart-map-absent = { $name }: { $share } (not on the map)
chart-tiles-title = Coverage of basic support in the districts: { $norm }, { $year }
chart-tiles-district = District
chart-tiles-area = Part of the city
chart-tiles-no-area = Part of the city not known
chart-tiles-how = In each district: which part of the verdicts meets the norm, of all schools and { $hides ->
    [yes] only over the standards that are shown for that district
   *[no] over all standards
}. The colour is that of the standard that stands worst{ $hides ->
    [yes] {" "}of these
   *[no] {""}
}: how many schools meet it.
chart-tiles-base = So many standards count in a district of which not everything is shown: { $list }.
chart-tiles-standards = Standards that count
chart-tiles-standards-hidden = Standards not shown
chart-tiles-white = { $n } without a school
chart-tiles-fragile = { $n } with one school
chart-tiles-message = { $white ->
    [0] { $hides ->
        [yes] In every district shown each standard that is shown there is met by at least one school
       *[no] In every district shown each standard has at least one school that meets it
    }
    [one] In one of the { $all } districts a standard is met by no school: { $names }
   *[other] In { $white } of the { $all } districts at least one standard is met by no school: { $names }
}
chart-tiles-message-hidden = { $n ->
    [one] one result of a standard in a district is not shown
   *[other] { $n } results of a standard in a district are not shown
}
chart-tiles-alt = { $message }. The part of the verdicts that meets the norm, and standards without a school or with one: { $list }.

chart-development-title = Development per theme: { $sector }
chart-development-line = the part that meets the norm
chart-development-line-norm = the part that meets the norm, under another norm than before
chart-development-without = to compare: the same schools and standards, under the norm of then
chart-development-then = to compare, year before
chart-development-now = to compare, under the norm of then
chart-development-is = comparable, under the norm of now
chart-development-share = { $share } ({ $met } of { $scope })
chart-development-by-norm = what the norm makes of that: the same verdicts, under the norm of now
chart-development-alt-by-norm = Of what can be compared { $share } is met now for { $theme }; under the norm of then that would have been { $without }. There the norm makes the largest difference.
chart-development-alt-by-norm-one = Of what can be compared { $share } is met now; under the norm of then that would have been { $without }.
chart-development-alt-by-norm-equal = The other norm makes the same difference for { $themes }{ $others ->
    [yes] , and more than for the other themes.
   *[no] .
}
chart-development-axis = Which part of the verdicts in a theme meets the norm, over all schools; n is the number of verdicts. Not handed in, cannot be assessed and waiver count in the whole, but not as met.
chart-development-norm-note = At a dashed line another norm begins. Compare only what the dots join. Where there are none, there is nothing to compare.
chart-development-drawn = The first { $drawn } of the { $all } themes are drawn.
chart-n = n = { $n }
chart-development-norm = norm { $version }
chart-development-message = { $norm ->
    [yes] Of what can be compared, under the norm of then,
   *[no] Of the verdicts
} { $way ->
    [same] { $now } is met, as in { $before }
   *[moved] { $now } is met; in { $before } that was { $then }
}{ $themes ->
    [one] .
   *[other] . It went up in { $up ->
        [0] none
       *[other] { $up }
    } of the { $themes } themes, down in { $down ->
        [0] none
       *[other] { $down }
    }.
}
chart-development-alt = In { $year } the largest part of the verdicts meets the norm for the theme { $most } ({ $high }) and the smallest for { $least } ({ $low }).
chart-development-alt-same = In { $year } the same part of the verdicts meets the norm for every theme ({ $high }).
chart-development-alt-one = In { $year } { $high } of the verdicts meets the norm for the theme { $most }.
chart-development-alt-norm = The norm changed between { $before } and { $after }; those years cannot simply be compared.
chart-development-alt-none = There are no verdicts for the last school year.

chart-changes-title = What changed per standard: { $norm }, { $year }
chart-by-norm = (also) by the norm
chart-lite-by-norm = dashed: (also) by the norm
chart-changes-axis = Number of schools. Solved, new and returned are against the last known verdict, of an earlier school year too. Blocks that are too narrow have no figure.
chart-changes-norm-note = * The norm changed here. Hatched is the part that (also) comes from that.
chart-changes-left = solved
chart-changes-right = does not meet the norm
chart-changes-alt = { $standards ->
    [one] For the one standard
   *[other] Over { $standards } standards together
} { $solved ->
    [0] nothing was solved.
   *[other] solved: { $solved }.
} { $gaps ->
    [0] There are no gaps now.
   *[other] Gaps that are there now: { $parts }.
}
chart-changes-message = { $solved ->
    [0] No gap was solved
    [one] 1 gap was solved
   *[other] { $solved } gaps were solved
} and { $came ->
    [0] nothing is new or returned
    [one] 1 is new or returned
   *[other] { $came } are new or returned
}{ $norm ->
    [0] {""}
   *[other] {"; "}for { $norm } of them (also) by the norm
}
chart-changes-part-lasting = { $count } lasting
chart-changes-part-returned = { $count } returned
chart-changes-part-new = { $count } new
chart-changes-part-first = { $count } in a first measurement
chart-changes-alt-norm = The norm changed for { $standards }; { $count ->
    [0] nothing is new, returned or solved because of that.
    [one] (also) because of that 1 is new, returned or solved.
   *[other] (also) because of that { $count } are new, returned or solved.
}

chart-profile-title = Score and norm per standard, { $year }
chart-profile-lowest = lowest possible
chart-profile-highest = highest possible
chart-profile-score = score
chart-profile-norm = norm
chart-profile-threshold = norm (threshold)
chart-profile-before = last year’s score
chart-profile-span = possible score once every question is answered
chart-profile-span-open = possible score; the blank answers decide
chart-profile-axis = Each standard has a scale of its own, from the lowest to the highest possible.
chart-profile-critical = Does ‘key question’ stand by a score? Then the score is high enough, but a key question decides that the norm is not met.
chart-profile-critical-mark = key question
chart-profile-verdict = verdict
chart-profile-table-lowest = lowest score
chart-profile-table-highest = highest score
chart-profile-alt = { $standards ->
    [one] { $met ->
        [0] The school does not meet the one standard yet.
       *[other] The school meets the one standard.
    }
   *[other] { $met ->
        [0] The school meets none of the { $standards } standards yet.
       *[other] The school meets { $met } of the { $standards } standards.
    }
}
chart-profile-alt-not-met = Topic of conversation: { $standards }.
chart-profile-alt-undecided = Cannot be assessed, and therefore a topic of conversation too: { $standards }.
chart-profile-alt-waived = Waiver: { $standards }.
