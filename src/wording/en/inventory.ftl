# The inventory: expertise and facilities that schools say whether they have. It never counts for a verdict.

inventory-nature-expertise = expertise
inventory-nature-voorziening = facility
inventory-in_de_school = in school
inventory-snel_beschikbaar = quickly available
inventory-niet_beschikbaar = not available
inventory-unknown = not known

# In the norm.
inventory-heading = Expertise and facilities
inventory-about = Schools say whether it is there: in school, outside school and quickly available, or not. It never counts for a verdict.
inventory-head-type = Type
inventory-head-name = What
diff-inventory = Expertise and facilities
diff-nature = another type: { $after } (was: { $before })
norm-column-inventory = The number, without spaces and other than that of a question: X1.
norm-column-inventory-type = expertise: somebody who knows how. voorziening: something that is there.
norm-column-inventory-name = What it is called. So it stands on the form.
norm-column-inventory-also = Older names of the same, each on a line of its own.

# In the form of a school.
form-inventory = Expertise and facilities (does not count for the norm)
form-heading-inventory = What the answers about expertise and facilities mean
form-inventory-in_de_school = It is there in school.
form-inventory-snel_beschikbaar = It is not in school, and the school can call it in quickly.
form-inventory-niet_beschikbaar = It is not there, and the school can not call it in quickly.

# In the overview and the report for the board.
inventory-told = Beside the self-evaluation schools said which expertise and facilities they have. It is about { $year }. It is what schools said themselves and does not count for a verdict.
inventory-answered = { $n ->
    [one] In { $sector } 1 of { $all } schools said something about it.
   *[other] In { $sector } { $count } of { $all } schools said something about it.
}
inventory-nowhere = { $n ->
    [one] No school in { $sector } has this in school or quickly available: { $items }.
   *[other] No school in { $sector } has these { $count } in school or quickly available: { $items }.
}
inventory-table-title = Expertise and facilities: { $norm }
inventory-table-about = Number of schools. What a school did not fill in is not known.
inventory-table-about-districts = The last column says in how many districts no school has it or can call it in quickly.
inventory-table-hidden = There are fewer than { $minimum } schools. So no numbers stand here.
inventory-col-item = Expertise or facility
inventory-col-districts = Districts without
inventory-per-district = Expertise and facilities per district
inventory-per-district-about = Of each district how many schools have it in school, and how many can call it in quickly. Behind the stroke: how many schools said something about it.
inventory-per-school = Expertise and facilities per school
inventory-per-school-about = VO is organised per school; of PO this is what stands behind the counts per district. This list names schools and is not in the report for the board.
inventory-left-out = The list per school has more than { $count } rows. It is in resultaten.xlsx, on the sheet inventaris.

# On the cover of resultaten.xlsx.
inventory-table = expertise and facilities: what each school said of it; does not count for a verdict
inventory-table-coverage = how many schools have what, per district (PO) and in the city
