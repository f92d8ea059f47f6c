# The overview, index.html.

index-title = Basic support overview
index-purpose = This overview prepares conversations. Schools are listed by district and name. Not meeting the norm means: a topic of conversation.
index-skip = To the content
index-nav = Parts of this page
index-filters = Choose what you see
index-whole-table = This table is about everything: your choice does not count here ({ $what }).
index-whole-tiles = These counts are about all schools, and so are the sentences without your choice ({ $what } does not count there).
index-all = all
index-filter-sector = po or vo
index-filter-district = district
index-filter-board = school board
index-filter-norm = norm
index-filter-standard = standard
index-filter-text = search
index-filter-text-hint = name or number
index-filter-reset = Show all
index-filter-subject = question or facility
index-filter-count-offers = arrangements { $offers }
index-filter-count-schools = schools { $schools }
index-filter-count-topics = topics { $topics }
index-filter-count-waivers = waivers { $waivers }
index-filter-count = Shown: { $counts }
index-tile-register = { $n ->
    [one] school in the register
   *[other] schools in the register
}
index-tile-submitted = { $n ->
    [one] school handed in
   *[other] schools handed in
}
index-tile-indicators = { $n ->
    [one] answer judged
   *[other] answers judged
}
index-tile-topics = { $n ->
    [one] topic of conversation
   *[other] topics of conversation
}
index-tile-waivers = { $n ->
    [one] waiver
   *[other] waivers
}
index-tile-errors = { $n ->
    [one] error in the input
   *[other] errors in the input
}
index-tile-warnings = { $n ->
    [one] warning about the input
   *[other] warnings about the input
}
index-charts = Charts
index-charts-about = Each chart has its figures as a table.
index-charts-files = The charts also stand by themselves in the folder bestuur, for use in slides.
index-chart-data = The figures as a table
index-matrix = Schools and standards
index-matrix-about = Point at a cell to see the verdict, the score and the threshold that its colour is based on.
index-matrix-links = The name leads to the school's report.
index-matrix-left-out = With { $count } schools this table would be too large for a page. You find it in resultaten.xlsx, sheet uitslagen.
index-whole = the school as a whole
index-cell = { $standard }: { $verdict }
index-cell-score = { $standard }: { $verdict }, { $score } against { $threshold }
index-cell-silent = The school as a whole: { $verdict }
index-cell-school = { $n ->
    [0] The school as a whole: { $verdict }
    [one] { $met ->
        [0] The school as a whole: { $verdict } (no standard is met)
       *[other] The school as a whole: { $verdict } (the one standard is met)
    }
   *[other] { $met ->
        [0] The school as a whole: { $verdict } (none of { $n } standards is met)
        [one] The school as a whole: { $verdict } (1 of { $n } standards is met)
       *[other] The school as a whole: { $verdict } ({ $met } of { $n } standards are met)
    }
}
index-cell-hidden = { $standard }: not shown apart
index-cell-coverage = { $n ->
    [one] { $met ->
        [0] { $standard }: it applies to one school; no school meets it ({ $state })
       *[other] { $standard }: the one school meets it ({ $state })
    }
   *[other] { $met ->
        [0] { $standard }: none of { $n } schools meets it ({ $state })
        [one] { $standard }: 1 of { $n } schools meets it ({ $state })
       *[other] { $standard }: { $met } of { $n } schools meet it ({ $state })
    }
}
index-topics = Topics of conversation
index-topics-about = For each school the key standards come first, then what has lasted longest.
index-topics-agenda = gesprekken.xlsx has room for new agreements.
index-topics-left-out = With { $count } topics this list would be too long for a page. You find it in gesprekken.xlsx.
index-waivers-about = A waiver is temporary: after its last school year the standard counts again. The verdict without the waiver stands beside it.
index-waivers-agenda = In gesprekken.xlsx they are on a sheet of their own.
index-waivers-left-out = With { $count } waivers this list would be too long for a page. It is in resultaten.xlsx, sheet ontheffingen.
index-waivers-last = last year
index-col-without = without waiver
index-col-verdict = verdict
index-col-since = since
index-col-agreements = agreements
index-coverage = Coverage of basic support
index-coverage-about = The share is the number of schools that meet the standard, divided by all schools that it applies to. A cell shows how many of the schools meet it.
index-per-district = Per district
index-lines = All figures per standard
index-lines-about = By schools and by pupils. Not handed in, not assessable and waivers stand apart: they count in the number of schools and not as met.
index-lines-left-out = All figures per standard and group are in resultaten.xlsx, on the sheet dekking.
index-per-board = Per school board
index-per-kind = Per kind
index-findings = Findings
index-findings-about = What was wrong or odd in the input, where it is and what you can do. The same list is in bevindingen.csv.
index-findings-none = There are no findings.
index-findings-more = And { $count } more; the whole list is in bevindingen.csv.
index-col-place = place
index-col-message = what it is
index-col-remedy = what you can do
index-files = Files
index-files-about = This is what this folder holds.
index-col-file = file
index-col-purpose = what for
index-file-board = The coverage report for the board.
index-file-charts = The charts of the board: as pictures for slides, and as Vega-Lite with their figures for reports of your own.
index-file-school = For each school its report: what goes well, what to talk about, and room for agreements.
index-file-sheet = For each school the conversation sheet: one page for on the table, with the topics that matter most and room to write.
index-file-guide = Per school a draft text for its school guide, to be edited: as a Word file and as a page.
index-file-book = Per district and per board the conversation sheets in one PDF, with contents and bookmarks, for whoever leads the conversations. Not for schools.
index-file-book-volumes = Per district and per board the conversation sheets in one PDF, with contents and bookmarks, for whoever leads the conversations. A book with many schools has volumes (-deel-01, -deel-02). Not for schools.
index-file-crosswalk = Norms side by side: what the answers say of other norms.
index-file-agenda = The agenda of the conversations: a row for each topic, with room for new agreements.
index-file-results = All results as tables with filters, for Excel.
index-file-powerbi = A star schema with its model and measures, for Power BI and PostgreSQL. For quality staff: it is about all schools.
index-file-data = The same tables as CSV and Parquet, for Power BI and other programs.
index-file-findings = What was wrong with the input, where, and what to do.
index-file-manifest = Which files, norms and program version gave these results, with checksums.
index-chart-swipe = Move the chart sideways to see all of it.
index-filter-kind = kind
index-highlights = What stands out
index-highlights-about = What is bold clearly stands out. The rules are in the manual, at the overview.
index-highlights-significant = Show only what clearly stands out
index-highlight-submitted = Handed in
index-highlight-standards = Standards that few schools meet
index-highlight-groups = Districts and school boards that differ from the rest
index-highlight-changes = What changed
index-highlight-talks = Conversations and agreements
index-highlight-input = The input
index-highlight-schools = Which schools
index-highlight-look = See the list
index-highlight-none = With this choice nothing clearly stands out.
index-highlight-silent = { $n ->
    [0] All schools handed in a self-evaluation.
    [one] One of the { $all } schools did not hand in a self-evaluation.
   *[other] { $count } of the { $all } schools did not hand in a self-evaluation.
}
index-highlight-undecided = { $n ->
    [one] { $standard }: at 1 of { $schools } schools the verdict can't be reached.
   *[other] { $standard }: at { $n } of { $schools } schools the verdict can't be reached.
}
index-highlight-fewer = { $group }: fewer schools meet { $standard } ({ $met } of { $n } judged; elsewhere { $met_elsewhere } of { $n_elsewhere }).
index-highlight-more = { $group }: more schools meet { $standard } ({ $met } of { $n } judged; elsewhere { $met_elsewhere } of { $n_elsewhere }).
index-highlight-came = { $standard }: more gaps came ({ $came }) than were solved ({ $went }).
index-highlight-went = { $standard }: more gaps were solved ({ $went }) than came ({ $came }).
index-highlight-lasting = { $n ->
    [one] One of the { $all } topics of conversation has lasted for three years or longer.
   *[other] { $count } of the { $all } topics of conversation have lasted for three years or longer.
}
index-highlight-ending = { $n ->
    [one] One waiver ends after this school year.
   *[other] { $count } waivers end after this school year.
}
index-highlight-errors = { $n ->
    [one] There is 1 error in the input: what is wrong does not count.
   *[other] There are { $count } errors in the input: what is wrong does not count.
}
index-highlight-warnings = { $n ->
    [one] There is 1 warning about the input.
   *[other] There are { $count } warnings about the input.
}
index-print-about = On paper the topics, waivers, questions, findings, extra support and some of the charts are left out. They are in gesprekken.xlsx, resultaten.xlsx, bevindingen.csv and the coverage report.
index-explore-about = This chart follows your choice. A number leads to the schools behind it.
index-explore-per = Divide by
index-explore-picture = division
index-explore-mark = meets it, at all schools
index-explore-unnamed = without a name
index-explore-choose-standard = Choose a standard first.
index-list-nothing = None: no row of this list fits the choice.
index-explore-nothing = No schools belong to this choice.
index-coverage-nav = Coverage
index-matrix-nav = Schools
index-topics-nav = Topics
index-matrix-walk = Click a cell and go on with the arrow keys. What it says stands here.
index-charts-all = These charts are about all schools. The chart under Coverage follows your choice.
index-tile-silent = { $n ->
    [one] school did not hand in
   *[other] schools did not hand in
}
