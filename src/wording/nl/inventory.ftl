# De inventaris: expertise en voorzieningen waarvan scholen zeggen of zij er zijn. Telt nooit mee voor een uitslag.

inventory-nature-expertise = expertise
inventory-nature-voorziening = voorziening
inventory-in_de_school = in de school
inventory-snel_beschikbaar = snel beschikbaar
inventory-niet_beschikbaar = niet beschikbaar
inventory-unknown = niet bekend

# In de norm.
inventory-heading = Expertise en voorzieningen
inventory-about = Scholen zeggen hier of het er is: in de school, buiten de school en snel beschikbaar, of niet. Het telt nooit mee voor een uitslag.
inventory-head-type = Type
inventory-head-name = Wat
diff-inventory = Expertise en voorzieningen
diff-nature = ander type: { $after } (was: { $before })
norm-column-inventory = Het nummer, zonder spaties en anders dan dat van een vraag: X1.
norm-column-inventory-type = expertise: iemand die het kan. voorziening: iets dat er is.
norm-column-inventory-name = Hoe het heet. Zo staat het op het formulier.
norm-column-inventory-also = Oudere namen van hetzelfde, elk op een eigen regel.

# In het formulier van een school.
form-inventory = Expertise en voorzieningen (telt niet mee voor de norm)
form-heading-inventory = Wat de antwoorden bij expertise en voorzieningen betekenen
form-inventory-in_de_school = Het is er in de school.
form-inventory-snel_beschikbaar = Het is er niet in de school, en de school kan het snel inschakelen.
form-inventory-niet_beschikbaar = Het is er niet, en de school kan het niet snel inschakelen.

# In het overzicht en het verslag voor het bestuur.
inventory-told = Naast de zelfevaluatie zeiden scholen welke expertise en voorzieningen zij hebben. Het gaat over { $year }. Het is wat scholen zelf opgaven en telt niet mee voor een uitslag.
inventory-answered = { $n ->
    [one] In het { $sector } gaf 1 van { $all } scholen er iets over op.
   *[other] In het { $sector } gaven { $count } van { $all } scholen er iets over op.
}
inventory-nowhere = { $n ->
    [one] Geen enkele school in het { $sector } heeft dit in de school of snel beschikbaar: { $items }.
   *[other] Geen enkele school in het { $sector } heeft deze { $count } in de school of snel beschikbaar: { $items }.
}
inventory-table-title = Expertise en voorzieningen: { $norm }
inventory-table-about = Aantal scholen. Wat een school niet invulde, is niet bekend.
inventory-table-about-districts = De laatste kolom zegt in hoeveel wijken geen school het heeft of snel kan inschakelen.
inventory-table-hidden = Er zijn minder dan { $minimum } scholen. Daarom staan hier geen aantallen.
inventory-col-item = Expertise of voorziening
inventory-col-districts = Wijken zonder
inventory-per-district = Expertise en voorzieningen per wijk
inventory-per-district-about = Van elke wijk hoeveel scholen het in de school hebben, en hoeveel het snel kunnen inschakelen. Achter de streep: hoeveel scholen er iets over zeiden.
inventory-per-school = Expertise en voorzieningen per school
inventory-per-school-about = Het VO is per school georganiseerd; van het PO is dit wat achter de aantallen per wijk staat. Deze lijst noemt scholen en staat niet in het verslag voor het bestuur.
inventory-left-out = De lijst per school heeft meer dan { $count } rijen. Zij staat in resultaten.xlsx, op het blad inventaris.

# Op het voorblad van resultaten.xlsx.
inventory-table = expertise en voorzieningen: wat elke school erover zei; telt niet mee voor een uitslag
inventory-table-coverage = hoeveel scholen wat hebben, per wijk (PO) en in de stad
