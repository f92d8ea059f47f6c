# What differs between two norms (sop norm diff).

diff-title = Difference between { $older } and { $newer }
diff-none = There is no difference.
diff-summary = Standards: { $stricter } stricter, { $looser } looser, { $different } different, { $equal } asking the same, { $added } new, { $removed } dropped. Without any difference: { $unchanged }.
diff-how = Stricter: only who met the old standard can meet the new one, and not everybody. Looser: who met it still does. Different: neither, or it can't be told. This follows from the rules, not from the text.
diff-whole = The norm as a whole
diff-themes = Themes
diff-standards = Standards

diff-strictness-same = asks the same
diff-strictness-looser = looser
diff-strictness-stricter = stricter
diff-strictness-different = different
diff-tag-added = new
diff-tag-removed = dropped
diff-tag-replaces = { $strictness }, replaces { $older }

diff-added = new
diff-removed = dropped
diff-replaces = replaces { $ids }
diff-moved = from standard { $before } to { $after }
diff-renamed = title was: { $before }
diff-theme = from theme { $before } to { $after }
diff-reworded = other words, the same question; was: { $before }
diff-reworded-other = other words, counts as another question; was: { $before }
diff-rule = takes: { $after } (was: { $before })
diff-school-rule = takes, for the school: { $after } (was: { $before })
diff-critical-standard = is now a key standard
diff-uncritical-standard = is no longer a key standard
diff-critical = is now a key question
diff-uncritical = is no longer a key question
diff-weight = weight { $after } (was: { $before })
diff-not-applicable = n.a. is now allowed
diff-applicable = n.a. is no longer allowed
diff-kinds = for { $after } (was: { $before })
diff-kinds-all = all kinds
diff-levels = other scale: levels { $after } (was: { $before })
diff-sufficient = sufficient from level { $after } (was: { $before })
diff-bands = limits between the levels: { $after } (was: { $before })
diff-bands-none = none
diff-better-higher = a higher number is better now (was: a lower one)
diff-better-lower = a lower number is better now (was: a higher one)
diff-unit = unit: { $after } (was: { $before })
diff-meaning = a word on the scale stands for another level than it did
diff-labels = other words on the scale
diff-remedy = other first step
diff-years = holds { $after } (was: { $before })
diff-years-from = from { $from }
diff-years-between = from { $from } up to { $until }
diff-status = status { $after } (was: { $before })
diff-sector = sector { $after } (was: { $before })
diff-support-new = names a question for extra support
diff-support = question for extra support was: { $before }
diff-source = other source

diff-rule-all = all questions at the level
diff-rule-share = { $threshold } of the questions at the level
diff-rule-mean = { $threshold } or more on average
diff-school-rule-all = all standards are met
diff-school-rule-share = { $threshold } of the standards is met

cli-norm-diff = Names every difference between two norms and tells which standards are stricter or looser
cli-usage-norm-diff = sop norm diff [OPTIONS] <OLD> <NEW>
cli-norm-diff-old = The older norm (TOML or Excel)
cli-norm-diff-new = The newer norm (TOML or Excel)
cli-norm-diff-format = Form: text (default), html or json
cli-norm-diff-examples =
    Examples:
      sop norm diff norms/anb-po-voorbeeld-2023.toml norms/anb-po-voorbeeld-2025.toml
      sop norm diff old.toml new.toml --out difference.html
