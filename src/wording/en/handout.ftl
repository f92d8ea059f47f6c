# Handing out: packages for schools and boards, with drafts of mails (sop handout).

handout-about = Makes a package per school and per board of a set of reports, with drafts of mails and a mailing list; sends nothing
handout-usage = sop handout [OPTIONS] <BATCH>
handout-year = The school year [default: the last in the set]
handout-out = The folder for the packages, in a folder per school year [default: uitdelen]
handout-set = The folder with the reports [default: reports]
handout-school = Only this school: number or name (may be repeated)
handout-changed = Only the schools and boards with other papers than they were handed out last, or than in the issue that you name; in a folder of its own
handout-value-issue = ISSUE
handout-changed-wrong = Write the number of an issue, such as --changed=2, or just --changed.
handout-folders = A folder per school and per board instead of a zip
handout-examples =
    Examples:
      sop handout my-batch                    all schools and boards
      sop handout my-batch --changed          only who has another report than was handed out last
      sop handout my-batch --changed=1        who has another report since issue 1
      sop handout my-batch --school 99XA00 --folders --out D:\handout

    First make the reports with sop run. They are not made again: they go along as they stand.
    Exit status: 0 = done; 1 = one or more packages were not made; 2 = could not be done, nothing was written.

handout-make-first = First make the reports with sop run, or point at their folder with --set.
handout-no-reports = There are no reports in { $folder }.
handout-no-year = There are no reports of { $year } in { $folder }.
handout-other-partnership = The reports are of ‘{ $set }’, and the batch is of ‘{ $batch }’. Choose the reports of this batch with --set.
handout-holds-other = { $folder } holds something else than an earlier hand-out. It is not replaced: choose another folder with --out.
handout-none-changed = No school has another report and no board another book or report of its own. There is nothing to send and nothing was written.
handout-first-issue = This is the first issue: there is nothing to compare with. Leave out --changed.
handout-no-earlier = In { $folder } nothing of { $year } was handed out yet, so there is nothing to compare with. Leave out --changed, or say which issue the schools have: --changed=1.
handout-since = Compared with what was handed out last: { $count ->
    [one] { $folders }
   *[other] { $folders }; of each school and board the last counts
}.
handout-part = This is a part of the schools and boards, in a folder of its own. The whole hand-out in { $folder } stays as it is.
handout-lacking = { $count ->
    [one] One school has no { $kind } in its package
   *[other] { $count } schools have no { $kind } in their package
}, for the set has none: { $schools }. The text of sop speaks of what is attached; { $own ->
    [yes] of your own text in batch.toml sop does not know that, unless it says {"{bijlagen}"}.
   *[no] run sop run without --report if there should be one.
}
handout-times = { $line } ({ $count } times)
handout-no-issue = It is not known what was otherwise in issue { $issue }. Choose an issue from { $first } on, and before { $now }.
handout-nothing = There are no reports of these schools in the set. Nothing was written.
handout-not-as-made = { $folder }: { $count ->
    [one] one report is not as it was made
   *[other] { $count } reports are not as they were made
}. Nothing was handed out.
handout-not-as-made-remedy = Run sop run again: then the reports stand there as they should. What somebody wrote in them is kept aside.
handout-not-in-register = { $count ->
    [one] One school has a report, but is not in the register of this school year and gets no package: { $schools }.
   *[other] { $count } schools have a report, but are not in the register of this school year and get no package: { $schools }.
}
handout-not-in-set = { $count ->
    [one] One school of this school year has no report in the set: { $schools }.
   *[other] { $count } schools of this school year have no report in the set: { $schools }.
}
handout-refused = { $made ->
    [none] Nothing was handed out.
   *[some] These packages were not made. The others were.
} { $count ->
    [one] One thing is not right:
   *[other] { $count } things are not right:
}
handout-board-names = board { $board }: several names stand with number { $number } ({ $names }). So it is not certain which schools are of which board. Mend number or name in the register and run sop run again.
handout-board-numbers = board { $board } has several numbers ({ $numbers }). Perhaps a school has the name of another board. Mend it in the register: one number with one name. Run sop run again.
handout-older = { $count ->
    [one] The reports are older than the input: one file is otherwise since. Nothing was handed out.
   *[other] The reports are older than the input: { $count } files are otherwise since. Nothing was handed out.
}
handout-older-changed = changed: { $file }
handout-older-added = added: { $file }
handout-older-gone = gone: { $file }
handout-older-remedy = Run sop run again. A report in which nothing changes keeps the same bytes. Did you only make a few schools anew? Choose those with --school.
handout-older-books = { $count ->
    [one] One board gets no package: its book or one of its reports is older than the input
   *[other] { $count } boards get no package: their books or reports are older than the input
}. Run sop run without --school: { $boards }.
handout-without-book = { $count ->
    [one] Of one board not everything is in the set (book, report of the board and coverage report). It gets no package
   *[other] Of { $count } boards not everything is in the set (book, report of the board and coverage report). They get no package
}. Make it with sop run without --report: { $boards }.
handout-without-coverage = { $count ->
    [one] One board does not get the coverage report: if it takes its own schools
   *[other] { $count } boards do not get the coverage report: if such a board takes its own schools
} off the totals, some other schools are left of a standard, but fewer than { $least } (minimum_group): { $boards }.
handout-shared = { $count ->
    [one] The name of one school is also that of a board, a district or a conversation leader
   *[other] The names of { $count } schools are also those of a board, a district or a conversation leader
}. In the packages of schools that belong to it, it was looked for by number and explanation only: { $schools }.
handout-leak-name = { $file }, { $spot }: the name ‘{ $found }’. That is { $school } ({ $id }).
handout-leak-number = { $file }, { $spot }: the number ‘{ $found }’. That is { $school } ({ $id }).
handout-leak-text = { $file }, { $spot }: a text that { $school } ({ $id }) wrote.
handout-leak-told = It stands like that in { $place }. The school did not write that itself: take what is of the other school away there.
handout-unreadable = { $file }: can’t be read, and so can’t be checked.
handout-refused-remedy = Take it away where it comes from (a waiver, a second look, an agreement, batch.toml) and run sop run again. Is it in none of your files? Then it is a mistake of sop: report it, and do not send these reports.
handout-spot-page = page { $page }
handout-spot-name = in the name of the file
handout-spot-listing = in the list of the zip
handout-spot-drawn = in a drawing
handout-spot-text = in the text
handout-spot-hidden = hidden in the page
handout-spot-metadata = in the properties of the file
handout-spot-alt = in the text that is read aloud
handout-spot-bookmark = in the bookmarks
handout-spot-link = in a link
handout-who = { $schools ->
    [0] {""}
    [one] one school
   *[other] { $schools } schools
}{ $both ->
    [yes] {" and "}
   *[no] {""}
}{ $boards ->
    [0] {""}
    [one] one board
   *[other] { $boards } boards
}
handout-done = Ready to send: issue { $issue } of { $year } for { $who }, { $packages ->
    [one] as a zip
   *[other] a zip for each
}, in { $folder }. Nothing was sent.
handout-done-folders = Ready to send: issue { $issue } of { $year } for { $who }, { $packages ->
    [one] as a folder
   *[other] a folder for each
}, in { $folder }. Nothing was sent.
handout-kept = Something was filled in or changed in the earlier hand-out, such as the mailing list. It now stands in { $folder }.
handout-without-address = { $count ->
    [one] One school has no e-mail address
   *[other] { $count } schools have no e-mail address
}: { $schools }. Fill in the column email of the register, or the address in the draft.
handout-without-board = { $count ->
    [one] One school has no board in the register
   *[other] { $count } schools have no board in the register
} and is in no package of a board: { $schools }.
handout-ordinary = { $count ->
    [one] The name of one school also stands in the norm or in standard sentences
   *[other] The names of { $count } schools also stand in the norm or in standard sentences
}. In the packages of others it was looked for by number and explanation only: { $schools }.
handout-status-ready = ready to send
handout-status-refused = No package. { $why }{ $more ->
    [0] {""}
    [one] {" "}And one more thing: see the screen.
   *[other] {" "}And { $more } more things: see the screen.
}
handout-status-lack = No package. { $why ->
    [older] The reports are older than the input: run sop run without --school and then sop handout.
   *[absent] { $receiver ->
        [school] There is no report in the set: run sop run and then sop handout.
       *[bevoegd_gezag] The book, the report of the board or the coverage report is not in the set: run sop run without --report and then sop handout.
    }
}
handout-start = Begin with { $file }

handout-table = What goes to whom: one row per file, and one for who has no package
handout-list-title = Mailing list
handout-list-sheet = Mailing list
handout-list-use = Open the draft of each row (in the folder concepten), see whether address and attachment are right, and send it. Then fill in the date in the column verstuurd_op. Where the status is not ‘ready to send’ there is no package: first mend what stands there. The column bestand has the package, to be put in a shared place; bijlagen has what the draft attaches. SHA-256 is the mark of a file: sop verify tells whether it is still the same.

handout-school-subject = { $kinds ->
    [sheet] Sheet for the conversation about basic support, { $year }: { $school }
    [none] { $guide ->
        [yes] Draft text for the school guide, { $year }: { $school }
       *[no] Papers about basic support, { $year }: { $school }
    }
   *[both] Report for the conversation about basic support, { $year }: { $school }
}
handout-school-text =
    Dear head,

    { $kinds ->
        [sheet] Here is the sheet for the conversation with { $school } ({ $number }) about basic support in { $year }.
        [none] { $guide ->
            [yes] Here is a draft text for the school guide of { $school } ({ $number }), made from the self-evaluation of { $year }.
           *[no] There are papers about basic support in { $year } for { $school } ({ $number }).
        }
       *[both] Here is the report of { $school } ({ $number }) about basic support in { $year }.
    }

    { $kinds ->
        [sheet] {""}
        [none] {""}
       *[both] - The gespreksverslag shows what goes well, what the conversation is about and what your school answered.
    }
    { $kinds ->
        [report] {""}
        [none] {""}
       *[both] - The gespreksblad is one page for on the table.
    }
    { $guide ->
        [yes] - The draft text for your school guide (a Word file) is a start: you edit it yourself.
       *[no] {""}
    }

    { $kinds ->
        [sheet] The sheet prepares a conversation.{" "}
        [none] {""}
       *[both] The report prepares a conversation.{" "}
    }Is something not right? Let us know, and we make it anew.
    { $issue ->
        [1] {""}
       *[other] This is issue { $issue }. Did you get something from us about { $year } before? Then use this one.
    }

    Kind regards,
    { $partnership }
handout-silent-subject = Not handed in yet: the self-evaluation of basic support, { $year }: { $school }
handout-silent-text =
    Dear head,

    Of { $school } ({ $number }) there is no self-evaluation over { $year } that counts yet.{ $blank ->
        [yes] {" "}The form that we got was blank.
       *[no] {""}
    } Here is the { $kinds ->
        [sheet] sheet
       *[both] report
    } to prepare the conversation about that.

    { $hand_in }

    { $kinds ->
        [sheet] {""}
       *[both] - The gespreksverslag says what you can do now and what the norm asks{ $before ->
            [none] .
           *[other] , and what came of { $before }.
        }
    }
    { $kinds ->
        [report] {""}
       *[both] - The gespreksblad is one page for on the table{ $topics ->
            [yes] , with the topics of { $before }.
           *[no] .
        }
    }

    Did you hand in already? Let us know, and we look into it.
    { $issue ->
        [1] {""}
       *[other] This is issue { $issue }. Did you get something from us about { $year } before? Then use this one.
    }

    Kind regards,
    { $partnership }
handout-board-subject = Book and reports about basic support, { $year }: { $board }
handout-board-text =
    Dear board,

    Here is what we have for you about basic support in { $year }. Each school gets its own report from us.

    - The book of the board has one page of each of your schools, for the conversation.{ $volumes ->
        [0] {""}
       *[other] {" "}It is in { $volumes } volumes, each a file of its own.
    }
    - The report of the board shows how your schools are doing. It is for you alone.
    { $coverage ->
        [yes] - The coverage report is about all schools together, without names of schools.
       *[no] {""}
    }

    It is about:
    { $schools }

    They prepare conversations. They are not meant to compare schools with each other. What people of a school wrote is only in its own report.
    { $issue ->
        [1] {""}
       *[other] This is issue { $issue }. Did you get earlier ones of { $year }? Then use these.
    }

    Kind regards,
    { $partnership }
