# The commands `sop norm`: checking a norm, looking at it and taking it from Excel.

norm-usage = sop norm <COMMAND>
norm-about = Work on a norm: check it, look at it, and write it in Excel
norm-check = Names every fault in a norm, and what is allowed but odd
norm-check-usage = sop norm check [OPTIONS] <FILE>...
norm-check-examples =
    Examples:
      sop norm check my-norm.toml
      sop norm check norms/*.toml             also: do no two apply to the same school?

    Afterwards: 0 = the norms can be used; 1 = there are errors; 2 = a file can't be read.
    Mind: a norm without errors may still have warnings. They come here only, not with sop run.
norm-files = One or more norms (.toml)
norm-good = { $file }: { $norm } can be used (themes: { $themes }, standards: { $standards }, questions: { $questions })
norm-faulty = { $file }: can't be used yet
norm-no-file = { $file } can't be read: { $why }
norm-not-text = the file is no text in UTF-8
norm-too-large = the file is too large
norm-gone = the file is not there
