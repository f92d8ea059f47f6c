# What a batch holds of persons that is older than the partnership keeps it (sop privacy).

privacy-about = Lists names of fillers and free texts that are older than you keep them; with --write makes a copy of the batch without them
privacy-usage = sop privacy --before <YEAR> [OPTIONS] <BATCH>
privacy-before = Everything from before this school year is too old
privacy-write = Write a copy of the whole folder here without what is too old; the folder may not be there yet
privacy-examples =
    Examples:
      sop privacy my-batch --before 2024-2025                     lists by file and column what is too old
      sop privacy my-batch --before 2024-2025 --write my-batch-2  makes a copy beside it without

    The folder itself does not change. Afterwards: 0 = done; 1 = of some file or sheet it can't be seen what it holds;
    2 = not done, nothing was written.
privacy-column = { $column }{ $columns ->
    [one] {""}
   *[other] {" "}({ $columns } columns)
}: { $kind }, { $cells ->
    [one] 1 cell ({ $first })
   *[other] { $cells } cells (first: { $first })
}
privacy-outside = { $column ->
    [no-sheet] {""}
   *[other] { $column }{" "}
}outside a table: { $kind }, { $cells ->
    [one] 1 cell ({ $first })
   *[other] { $cells } cells (first: { $first })
}
privacy-other-sheet = [{ $sheet }] is no list: how old its words are can't be seen. It stays
privacy-kept-sheet = Not cleaned: { $file }, sheet { $sheet }. That sheet is no list, so how old its words are can't be seen. Look at it, or take the sheet out and run sop privacy again.
privacy-makers = words beside the cells: properties, comments, links, filters or lists of choices of the workbook
privacy-undated = { $rows ->
    [one] 1 row has no date that can be read: it stays
   *[other] { $rows } rows have no date that can be read: they stay
}
privacy-unread = can't be read: what it holds can't be seen (sop check says why)
privacy-kind-name = names
privacy-kind-function = functions
privacy-kind-contact = contact details
privacy-kind-text = free texts
privacy-kind-answer = answers in somebody's own words
privacy-kind-loose = loose words
privacy-total = { $cells ->
    [0] From before { $before } nothing was found that has to go.
   *[other] From before { $before } in { $files ->
        [one] 1 file
       *[other] { $files } files
    }: { $kinds }.
}
privacy-refused = { $file } can't be changed cell by cell: { $why ->
    [form] it is no csv or xlsx. Open it in Excel or LibreOffice and save it as xlsx.
    [encoding] its characters are not certain, or do not come out the same. Save it as csv UTF-8.
    [layout] each line stands in one cell. Save it as xlsx with a column for each fact.
    [part] it has a part of which can't be seen what it holds ({ $part }). Save only the table as a new xlsx, without formulas or pivot tables.
    [formula] { $part } holds a formula that has words of its own that have to go, or that is for other cells too. Make it a plain value in Excel (copy, Paste Special, Values), save the workbook and run sop privacy again.
    [outside] it stands outside the batch folder. Put it in the folder.
    [unread] it can't be read. sop check says why.
   *[broken] it is damaged or too large.
}
privacy-nothing-written = Nothing was written.
privacy-no-copy = { $why ->
    [taken] { $folder } is there already. Choose a folder that is not there yet.
    [inside] { $folder } lies in the batch itself. Choose a folder beside it.
   *[link] In the batch { $file } is no plain file but a link. It does not go into a copy: remove it.
} Nothing was written.
privacy-differs = The copy would say something else than the batch, first at { $what }. Perhaps the norms can't be found from there (put the copy beside the batch), or a verdict hangs on what would go: two submissions of one day, for instance. Nothing was written.
privacy-written = Written: { $folder }, { $files } files, of which { $changed ->
    [one] 1 without what was too old
   *[other] { $changed } without what was too old
}; the others are the same. The copy gives the same verdicts: that was checked. What sop does not read (mails, reports of earlier years) is not in it. The old folder is still there.
privacy-apart = { $count ->
    [one] One file in the folder is not read by sop, and was not looked at: { $files }. It does not go along in a copy.
   *[other] { $count } files in the folder are not read by sop, and were not looked at: { $files }. They do not go along in a copy.
  } Look at them yourself if you keep them.
privacy-no-minimum = batch.toml says minimum_group = 0. The report that goes to every board then shows groups of two schools apart: one of the two sees there what the other is. Remove the line (then the limit is 3 schools) or choose a larger one.
