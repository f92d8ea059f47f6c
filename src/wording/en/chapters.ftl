# What the board reads: per chapter the question, the answer in one sentence, and where the rest stands.
chapter-short = In short
chapter-response = Who took part?
chapter-response-answer = { $n ->
    [0] No school has handed in a self-evaluation yet; the register has { $r ->
        [0] no school
        [one] 1 school
       *[other] { $register } schools
    }.
    [one] 1 school handed in a self-evaluation ({ $share }); the register has { $r ->
        [one] 1 school
       *[other] { $register } schools
    }.
   *[other] { $submitted } schools handed in a self-evaluation ({ $share }); the register has { $register } schools.
}
chapter-response-annex = Which schools have not handed in stands in index.html and in the table schooluitslagen (resultaten.xlsx).
chapter-coverage = Does every school meet basic support?
chapter-coverage-answer = { $n ->
    [0] No standard applies yet.
    [one] Of the one standard: { $parts }.
   *[other] Of the { $all } standards: { $parts }.
}
chapter-coverage-annex = Coverage per district, board and kind stands in the table dekking (resultaten.xlsx) and in index.html.
chapter-holes = Where are the holes, and in which district?
chapter-hole = { $standard } ({ $norm }: { $m ->
    [0] { $n ->
        [one] the only school does not meet it
       *[other] none of { $schools } schools meets it
    }
    [one] 1 of { $schools } schools meets it
   *[other] { $met } of { $schools } schools meet it
})
chapter-holes-answer = { $differ ->
    [no] Not all schools meet { $n ->
        [one] this standard yet
       *[other] these standards yet, each an equal part
    }
   *[yes] { $n ->
        [one] The largest hole
       *[other] The largest holes
    }
}: { $list }{ $equal ->
    [0] .
   *[other] ; and { $equal } more as large as the last.
}{ $district ->
    [none] {""}
   *[other] {" "}Of the { $part ->
        [yes] { $whole ->
            [one] one district (of { $districts }) that is shown as a whole
           *[other] { $whole } districts (of { $districts }) that are shown as a whole
        }
       *[no] districts
    } the smallest part of the PO verdicts is met in { $district }.
}
chapter-holes-district = { $n ->
    [one] Of the { $part ->
        [yes] { $whole ->
            [one] one district (of { $count }) that is shown as a whole
           *[other] { $whole } districts (of { $count }) that are shown as a whole
        }
       *[no] districts
    } the smallest part is met in { $districts }: over all PO standards together { $met } of { $all } verdicts are met ({ $share }).
   *[other] Of the { $part ->
        [yes] { $whole ->
            [one] one district (of { $count }) that is shown as a whole
           *[other] { $whole } districts (of { $count }) that are shown as a whole
        }
       *[no] districts
    } an equally small part, the smallest, is met in { $districts }: { $share } of the verdicts over all PO standards together.
}
chapter-holes-about = A hole is a standard that not all schools meet; it is larger as a smaller part meets it. ‘At most’ counts schools that have not handed in or can't be decided. A district counts PO schools only; VO is city-wide.
chapter-holes-table = The largest holes, and the districts where the smallest part meets the standard
chapter-holes-table-equal = Where not all schools meet a standard yet, and the districts where the smallest part does
chapter-holes-shown = { $none ->
    [yes] No district stands apart here: of the { $all } districts each has too few schools to be shown, or there are too many. Quality staff find them in the table dekking (resultaten.xlsx).
   *[no] Not every figure per district is shown. A district counts here only for the standards of which its figure is shown; in another the part may be smaller.
}
chapter-holes-no-map = With { $count } districts there is no map or picture of tiles: there is one up to { $most } districts.
chapter-holes-place = { $district } { $met } of { $schools }
chapter-holes-annex = All standards per district stand in the table dekking (resultaten.xlsx); what hangs on one school in the table kwetsbaar.
chapter-col-sector = PO or VO
chapter-col-norm = norm
chapter-col-districts = smallest part in district
chapter-col-met = met
chapter-col-possible = at most
chapter-col-of = of
chapter-column-hidden = Not shown: { $columns }. In no district can that figure be shown without telling of too few schools.
chapter-moved = Did it get better, and by what?
chapter-moved-answer = { $direction ->
    [better] Yes, of what is known in both years
    [same] On balance what is known in both years stayed the same
    [none] That can't be said
   *[worse] No, of what is known in both years
}: { $direction ->
    [none] no verdict that is known in both years changed.
   *[other] { $b ->
        [0] no verdict
        [one] 1 verdict
       *[other] { $better } verdicts
    } went from not met to met, and { $worse } the other way.
}{ $u ->
    [0] {""}
   *[other] {" "}Of { $unknown } more we don't know: no answers or too few, now or the time before.
}
chapter-moved-share = Of all verdicts { $way ->
    [same] { $now } is met, as in { $year }
   *[moved] { $now } is met now; in { $year } that was { $then }
}{ $silence ->
    [more] , mostly because more is missing now
    [less] , mostly because less is missing now
   *[no] {""}
}.
chapter-moved-met-then = { $n ->
    [one] Of what we don't know, 1 verdict was met the time before; now answers are missing.
   *[other] Of what we don't know, { $count } verdicts were met the time before; now answers are missing.
}
chapter-moved-met-now = { $n ->
    [one] Of what we don't know, 1 verdict is met now; the time before answers were missing.
   *[other] Of what we don't know, { $count } verdicts are met now; the time before answers were missing.
}
chapter-moved-unknown-hidden = Of how many other verdicts we don't know it is not given here{ $sectors ->
    [one] {""}
   *[other] , nor what changed by sector
}: in some theme that, or what is known, is of so few schools that a count would tell of them.
chapter-moved-norm = { $n ->
    [0] The norm has a part in none of the { $all } verdicts that changed{ $known ->
        [yes] {" "}and are known in both years
       *[no] {""}
    }.
   *[other] The norm has a part in { $count } of the { $all } verdicts that changed{ $known ->
        [yes] {" "}and are known in both years
       *[no] {""}
    } ({ $share }): by the norm, by norm and answers together, or because the norm asks other questions.
}
chapter-moved-gaps = Points of attention: { $n_solved ->
        [0] none
       *[other] { $solved }
    } solved, { $n_lasting ->
        [0] none
       *[other] { $lasting }
    } lasting and { $n_came ->
        [0] none
       *[other] { $came }
    } more (new, back again or at a first measurement). This counts from the last known verdict, of an earlier school year too. A verdict that is open now is no point of attention.
chapter-moved-table = What made verdicts differ from the time before
chapter-moved-hidden = What is not known now or then or has a waiver is not counted here: in some theme it is of so few schools that a count would tell of them.
chapter-bridge = { $sector }: from { $before } to { $now }, in counts
chapter-bridge-about = So many verdicts are met, of how many. First what other answers make of it under the norm of then, of what is known in both years; then what is not known now or then (nothing filled in, or too little) or has a waiver; then what the other norm makes of that; then what can be compared in one year only: a school or standard that came or went. Together that is exactly the difference.
chapter-bridge-all = all themes
chapter-bridge-step = { $met } of { $scope }
chapter-bridge-hidden = Where there is a dash, what can be compared in one year only is of so few schools that a count would tell of them. It is counted with the answers.
chapter-bridge-hidden-silence = What is not known or has a waiver does not stand apart here: in some theme it is of so few schools that a count would tell of them. It is counted with the answers.
chapter-col-silence = not known or waiver
chapter-col-answers = by answers
chapter-col-by-norm = by the norm
chapter-col-others = one year only
chapter-moved-sector = { $sector } – { $answer }{ $u ->
    [0] {""}
   *[other] {" "}Not known: { $unknown } more.
}
chapter-moved-annex = Every change with its cause stands in the table veranderingen (resultaten.xlsx); per standard in the charts bestuur/veranderingen-*.svg.
chapter-col-cause = cause
chapter-col-came = became met
chapter-col-went = became not met
chapter-col-unknown = not known
chapter-col-else = otherwise
chapter-col-all = verdicts
chapter-col-part = share
chapter-agreed = What was agreed, and what was decided about money?
chapter-agreed-answer = { $n ->
    [one] There is 1 agreement
   *[other] There are { $agreements } agreements
}: { $m ->
    [0] none with an amount.
    [one] 1 with an amount ({ $amount }){ $z ->
        [0] {""}
       *[other] {" "}and { $without } without
    }.
   *[other] { $amounts } with an amount (total { $amount }){ $z ->
        [0] {""}
       *[other] {" "}and { $without } without
    }.
}
chapter-agreed-taken = { $t ->
    [0] No task was taken over.
    [one] Among them is 1 task taken over, { $u ->
        [0] without an amount.
       *[other] { $takeover }.
    }
   *[other] Among them are { $takeovers } tasks taken over: { $u ->
        [0] all without an amount.
       *[other] { $paid } with an amount (total { $takeover }){ $v ->
            [0] {""}
           *[other] {" "}and { $unpaid } without
        }.
    }
}
chapter-agreed-dropped = Dropped agreements do not count in the other figures here.
chapter-agreed-annex = Every agreement stands in gesprekken.xlsx and in the table afspraken (resultaten.xlsx); per theme in opvolging_themas, waivers in the table ontheffingen. What came of topics stands in index.html under Agreements and follow-up.
chapter-extra = Where is extra support?
chapter-extra-annex = The offer per district stands in the table aanbod_dekking (resultaten.xlsx); who offers what in index.html.
chapter-aims = Are the aims of the plan on course?
chapter-aims-annex = Each school year of each aim stands in the table doelen, the actions in doelen_acties (resultaten.xlsx).
chapter-care = What to read with care?
board-state = { $state }:{"\u00A0"}{ $met }{"\u00A0"}of{"\u00A0"}{ $schools }
council-opr-title = Basic support: one page for the support plan council
council-alv-title = Basic support: one page for the general assembly
council-opr-role = The support plan council consents to the support plan and has a right to information. What you can ask:
council-alv-role = The general assembly decides on money. What you can discuss:
council-opr-ask-holes = What does the partnership do about the standards that the smallest part of the schools meets, and in which district does it begin?
council-opr-ask-aims = Which aims of the plan are behind, and which actions follow?
council-opr-ask-parents = How do parents and pupils hear what a school offers? It stands in the school guide.
council-alv-ask-money = Is it agreed for every task taken over who pays, and until when?
council-alv-ask-aims = Which aims ask for a decision this year, and what does it cost?
council-alv-ask-holes = Which holes do boards solve together, and which each by itself?
council-more = More stands in the coverage report (bestuur/dekkingsrapport.pdf). { $purpose }
slides-title = Basic support in school year { $year }
slides-source = { $partnership } · { $year } · run date { $date }
slides-more = The rest stands in the notes of this slide.
slides-some = The { $n } standards that the smallest part of the schools meets, in the order of the norm; all { $all } stand in the coverage report.
slides-too-small = { $there ->
    [yes] The chart stands in { $file }
   *[no] sop run --report board puts the chart in { $file }
}: on a slide its letters would be too small.
own-title = Report for the board
own-footer = Report for the board · { $board }
own-subtitle = { $board }, school year { $year }
own-response = Who took part?
own-response-answer = { $n ->
    [0] None of your { $all } schools has handed in a self-evaluation yet.
   *[other] { $submitted } of your { $all } schools handed in a self-evaluation ({ $share }).
}
own-response-one = { $n ->
    [0] Your school has not handed in a self-evaluation yet.
   *[other] Your school handed in a self-evaluation.
}
own-silent = Nothing handed in yet: { $list }.
own-coverage = { $schools ->
    [one] What does your school meet?
   *[other] What do your schools meet?
}
own-coverage-answer = { $n ->
    [0] No standard applies yet.
   *[other] { $met } of { $all } verdicts (one per school and standard) are met ({ $share }){ $t ->
        [0] .
        [one] ; 1 is a topic of conversation.
       *[other] ; { $topics } are a topic of conversation.
    }
}
own-norms = { $n ->
    [one] 1 norm
   *[other] { $count } norms
}
own-table = { $norm }: { $schools ->
    [one] your school
   *[other] your schools
}
own-table-about = Per standard: { $schools ->
    [one] whether your school meets it
   *[other] how many of your schools meet it
}, and in which band the part of the other schools falls that does. A band is a fifth: it says something of the other schools together, never of one school.
own-schools = { $norm }: per school
own-agreements = Agreements
own-schools-about = yes: met · no: not met, topic of conversation · ?: undecided · blank: not handed in · o: waiver · –: not applicable
own-col-school = school
own-col-verdict = verdict
own-col-own = { $schools ->
    [one] your school
   *[other] your schools
}
own-col-open = not known yet
own-col-rest = other schools
own-of = { $met } of { $all }
own-band = { $low } to { $high }%
own-band-hidden = not shown
own-note-hidden = Of a standard with fewer than { $minimum } other schools, or with those of only one other board, no band stands here.
own-cell-met = yes
own-cell-not-met = no
own-cell-undecided = ?
own-cell-waived = o
own-cell-not-applicable = –
own-moved = What changed, and by what?
own-moved-none = There is no earlier school year to compare with yet.
own-moved-answer = Solved: { $solved }. New: { $new }. Returned: { $returned }. Lasting: { $lasting }.
own-agreed = { $schools ->
    [one] What was agreed with your school?
   *[other] What was agreed with your schools?
}
own-agreed-answer = { $n ->
    [0] No agreements are recorded.
    [one] 1 agreement is recorded.
   *[other] { $count } agreements are recorded.
}
own-agreed-late = { $n ->
    [one] The date of 1 agreement has passed.
   *[other] The dates of { $count } agreements have passed.
}
own-agreed-more = { $n ->
    [one] And 1 more agreement: it stands in gesprekken.xlsx.
   *[other] And { $count } more agreements: they stand in gesprekken.xlsx.
}
own-care = What to read with care?
own-care-own = This report is for your board: it names { $schools ->
    [one] your school
   *[other] your schools
} and no others. Do not pass it on to another board.
own-care-more = What a verdict rests on stands in the report of each school.{ $coverage ->
    [yes] {" "}The whole partnership stands in the coverage report.
   *[no] {" "}The coverage report does not come with it: without your own schools too few others are left in some of its figures.
}
index-file-council = One page for the support plan council (OPR) and one for the general assembly (ALV).
index-file-own = Per board its own schools by name, the other schools as a band. For that board only.
index-file-slides = The slides for the board: one message a slide, with the table in the notes.
chapter-left-out = Too long for eight pages, and so not here: { $names }.
chapter-left-out-more = { $names } and { $n } more
