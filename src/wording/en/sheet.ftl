# The gespreksblad: one page per school, to put on the table.

sheet-kind = Conversation sheet on basic support
sheet-title = Conversation sheet { $school } ({ $id }), { $year }
sheet-year = school year { $year }
sheet-more-topics = { $count ->
        [one] Here are the { $shown } topics to begin with. The conversation report has 1 more: { $titles }.
       *[other] Here are the { $shown } topics to begin with. The conversation report has { $count } more: { $titles }.
    }
sheet-more-list = { $titles }; and { $count ->
        [one] 1 other
       *[other] { $count } others
    }
sheet-topics-before = { $count ->
        [one] The topic of { $year }
       *[other] { $shown ->
            [all] The topics of { $year }
           *[some] The topics of { $year } that matter most, of { $count }
        }
    }
sheet-asks = To talk about
sheet-asks-more = Also to talk about
sheet-room = What do we agree? Who does it, and when is it done?
sheet-shortened = This sheet is shortened. All of it is in gespreksblad.html.
sheet-more-answers = { $count ->
        [one] And 1 more answer; see the conversation report.
       *[other] And { $count } more answers; see the conversation report.
    }
sheet-more-agreements = { $count ->
        [one] And 1 more agreement; see the conversation report.
       *[other] And { $count } more agreements; see the conversation report.
    }
sheet-blank-is-fine = A blank does no harm.

hand-in-partnership = the partnership
hand-in-by = Hand in the answers by { $date }, to { $to }.
hand-in-passed = The last day was { $date }. Please still hand in the answers to { $to }, and agree now when.
hand-in-agree = Hand in the answers to { $to }. Agree now when that will be.

sheet-agreement-elsewhere = What was agreed is in the school’s own report.
sheet-ask-overdue = { $count ->
        [one] One agreement is past its date. What was done, and what is still needed?
       *[other] { $count } agreements are past their date. What was done, and what is still needed?
    }
sheet-ask-open = { $count ->
        [one] One question is still open. How is this at your school?
       *[other] { $count } questions are still open. How is this at your school?
    }
sheet-ask-first = Do you recognise this? What works already, and what does not yet?
sheet-ask-new = Last time this was met. What has changed?
sheet-ask-new-since = Last time, in { $year }, this was met. What has changed?
sheet-ask-returned = This was solved and is back. What happened?
sheet-ask-lasting = This has been so since { $since }. What stands in the way, and what helps?
sheet-ask-norm = The norm asks something else here than last time. What does that mean for you?
sheet-ask-remedy = A first step can be: { $remedy }. Does that suit your school?
sheet-ask-first-step = What will be the first step, and who helps?

sheet-ask-silent = How come nothing was handed in this year? What would help to do so after all?
sheet-ask-misfiled = A form did come in, but of another school year. Is that right, and what is needed now?
sheet-ask-blank = The form came back blank. What went wrong, and what would help to fill it in after all?
sheet-more-asks = { $count ->
        [one] And 1 more question; see the conversation report.
       *[other] And { $count } more questions; see the conversation report.
    }
sheet-ask-before = { $topics ->
    [one] How is the topic of { $year } now?
   *[other] How are the topics of { $year } now?
}
sheet-ask-agreements = { $count ->
        [one] One agreement is still running. How is it going?
       *[other] { $count } agreements are still running. How are they going?
    }
sheet-ask-solved = { $count ->
        [one] Solved: ‘{ $titles }’. What helped?
       *[other] Solved: ‘{ $titles }’. What helped?
    }
sheet-ask-waiver = { $count ->
        [one] The waiver for ‘{ $titles }’ ends after this school year. How will the school meet it then?
       *[other] The waivers for ‘{ $titles }’ end after this school year. How will the school meet them then?
    }
sheet-ask-share = What is the school proud of? What can it share with other schools?
sheet-ask-keep = What does it take to keep this?
