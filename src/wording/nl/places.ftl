# Plaatsen voor extra ondersteuning: in het verslag voor het bestuur, het overzicht en de tabellen.

places-title = Extra ondersteuning (dekkend netwerk)
places-nav = Extra ondersteuning
places-about = Extra ondersteuning is wat scholen bieden aan leerlingen die meer nodig hebben dan de basisondersteuning. Hier staat wat er in { $year } is, volgens de lijst met plaatsen.
places-offered = { $n ->
    [0] Er loopt geen arrangement.
    [one] Er loopt één arrangement, met { $places } plaatsen. Daarvan zijn er { $free } vrij.
   *[other] Er lopen { $count } arrangementen, met samen { $places } plaatsen. Daarvan zijn er { $free } vrij.
}
places-offered-hidden = { $n ->
    [one] Er loopt één arrangement.
   *[other] Er lopen { $count } arrangementen.
} Hoeveel plaatsen dat zijn en hoeveel er vrij zijn, staat hier niet: dat zouden cijfers zijn van minder dan { $minimum } scholen, of een bestuur houdt er na aftrek van zijn eigen scholen minder over.
places-without-places = { $n ->
    [one] Van één arrangement is het aantal plaatsen niet bekend.
   *[other] Van { $count } arrangementen is het aantal plaatsen niet bekend.
}
places-free-apart = { $n ->
    [one] Van één zo’n arrangement tellen ook de vrije plaatsen niet mee: die horen bij een aantal dat niet bekend is.
   *[other] Van { $count } van die arrangementen tellen ook de vrije plaatsen niet mee: die horen bij een aantal dat niet bekend is.
}
places-without-free = { $n ->
    [one] Van één arrangement is niet bekend hoeveel plaatsen er vrij zijn.
   *[other] Van { $count } arrangementen is niet bekend hoeveel plaatsen er vrij zijn.
}
places-holes = { $n ->
    [one] Voor één vraag is er in de hele stad geen plaats: { $questions }.
   *[other] Voor { $n } vragen is er in de hele stad geen plaats: { $questions }.
}
places-one-school = { $n ->
    [one] Bij één vraag hangt alles af van één school: { $questions }.
   *[other] Bij { $n } vragen hangt alles af van één school: { $questions }.
}
places-money = In dit schooljaar kost het { $total }: { $autumn } van augustus tot en met december en { $spring } van januari tot en met juli.
places-money-hidden = Wat het in dit schooljaar kost, staat hier niet: dat zou een bedrag zijn van minder dan { $minimum } scholen, of een bestuur houdt er na aftrek van zijn eigen scholen minder over.
places-without-amount = { $n ->
    [one] Van één arrangement is het bedrag niet bekend.
   *[other] Van { $count } arrangementen is het bedrag niet bekend.
}
places-pupils = Van de { $pupils } leerlingen met extra ondersteuning in het { $sector } zitten er { $regular } in een regulier gebouw: { $share }. Het streven is de helft. Dit gaat over de { $known } van { $schools } scholen die het opgaven.
places-pupils-half = In het { $sector } zijn er { $pupils } leerlingen met extra ondersteuning. { $reached ->
    [yes] De helft of meer van hen zit
   *[no] Minder dan de helft van hen zit
} in een regulier gebouw; het streven is de helft. Hoeveel precies, staat hier niet: van de reguliere gebouwen of van de andere zou dat een cijfer zijn van minder dan { $minimum } scholen, of een bestuur houdt er na aftrek van zijn eigen scholen minder over. Dit gaat over de { $known } van { $schools } scholen die het opgaven.
places-pupils-hidden = Hoeveel leerlingen met extra ondersteuning in het { $sector } in een regulier gebouw zitten, staat hier niet: dat zouden cijfers zijn van minder dan { $minimum } scholen, of een bestuur houdt er na aftrek van zijn eigen scholen minder over. { $known } van de { $schools } scholen gaven het op.

places-per-question = Plaatsen per ondersteuningsvraag
places-per-question-about = Het PO is per wijk geteld, het VO voor de hele stad. Een vraag zonder plaats in een wijk is een gat; met één school is zij kwetsbaar. Het bedrag is plaatsen maal tarief.
places-hidden = Plaatsen, vrije plaatsen en bedragen die op minder dan { $minimum } scholen rusten, ook na aftrek van de scholen van één bestuur, staan hier niet, en ook niet wat er zo een zou verraden.
places-col-question = Ondersteuningsvraag
places-per-district = Plaatsen per wijk en ondersteuningsvraag
places-per-district-about = Wat er voor elke vraag in elke wijk van het PO is, en wat niet. Kies bovenaan een wijk of een vraag; een aantal scholen leidt naar wie het bieden.
places-per-district-hidden = Plaatsen van minder dan { $minimum } scholen, ook na aftrek van de scholen van één bestuur, staan hier niet, en ook niet wat er zo een zou verraden. Per school staan zij in ‘Wie biedt wat’.
places-where-none = Waar geen plaats is
places-districts-all = alle wijken
places-where-none-about = Wijken staan er met naam waar dat niets zegt over een wijk die in dit rapport niet apart staat, en niet te veel over weinig scholen. Anders staat er hoeveel het er zijn.
places-districts-others = { $names } en nog { $n ->
    [one] één wijk
   *[other] { $n } wijken
}
places-col-district-state = In de wijk
places-district-none = geen school
places-district-one = één school
places-district-more = twee of meer scholen
places-col-schools = Scholen
places-col-places = Plaatsen
places-col-free = Vrij
places-col-free-next = Vrij volgend jaar
places-col-holes = Wijken zonder plaats
places-col-one = Wijken met één school
places-col-money = Bedrag
places-col-code = Code
places-col-title = Arrangement
places-col-support = Ondersteuningsvraag
# Waar het woord breekt als de kolom smal is.
places-who-support = Ondersteunings{"\u00AD"}vraag
places-col-audience = Doelgroep
places-col-tariff = Tarief per plaats
places-col-from = Van
places-col-until = Tot en met
places-col-state = Staat
places-col-standard = Standaard
places-col-few = Waar weinig scholen voldoen
places-col-near = Daar ook extra ondersteuning
places-col-group = Waar
places-col-only = De enige school die voldoet
places-col-in-scope = Van zoveel scholen
places-of = { $n } van { $all }
places-districts = { $n ->
    [one] één wijk
   *[other] { $count } wijken
}
places-city = de stad
places-yes = ja
places-no = nee

places-beside = Basisondersteuning en extra ondersteuning naast elkaar
places-beside-about = Standaarden waaraan minder dan de helft van de scholen voldoet, in een wijk (PO) of in de stad (VO). Alleen standaarden van een thema waarbij de norm een ondersteuningsvraag noemt. De laatste kolom zegt of daar een plaats is voor dezelfde vraag. Een plaats voor extra ondersteuning komt niet in de plaats van de basisondersteuning.

places-who = Wie biedt wat
places-who-about = Alle arrangementen uit de lijst met plaatsen. Alleen wat loopt, telt als plaats. Wat in de loop van het jaar begint of eindigt, telt voor die maanden in het bedrag.
places-state-running = loopt
places-state-coming = begint nog dit schooljaar
places-state-next = volgt op
places-state-finished = afgelopen
places-state-planned = gepland
places-state-ended = beëindigd
places-state-later = begint later
places-state-past = voorbij
places-state-without-school = de school doet niet mee
places-fragile = Wat wegvalt als één school stopt
places-fragile-about = Standaarden waaraan precies één school voldoet, in een wijk (PO) of in de stad (VO). Deze lijst noemt scholen: zij is voor het gesprek met die school, en staat niet in het verslag voor het bestuur.
places-left-out = Deze lijsten hebben meer dan { $count } rijen. Zij staan in resultaten.xlsx, op de bladen aanbod en kwetsbaar.

places-table = de plaatsen voor extra ondersteuning: één rij per arrangement
places-table-coverage = wat er per ondersteuningsvraag is, per wijk (PO) en in de stad
places-table-money = wat de plaatsen dit schooljaar kosten, per ondersteuningsvraag
places-table-pupils = leerlingen met extra ondersteuning, en hoeveel er in een regulier gebouw zitten
places-table-beside = standaarden waaraan weinig scholen voldoen, met de extra ondersteuning die daar is
places-table-fragile = standaarden waaraan precies één school voldoet, en welke school dat is
places-figure-state = aanbod_dekking, staat: wit is geen school met een plaats, kwetsbaar één, meervoudig twee of meer.
places-figure-money = aanbod, bedrag: plaatsen maal tarief, een twaalfde voor elke maand waarin het arrangement loopt; vijf maanden vallen in het eerste kalenderjaar en zeven in het tweede.
