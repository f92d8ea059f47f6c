# Het dekkingsrapport voor het bestuur.

board-title = Dekking van de basisondersteuning
board-subtitle = Schooljaar { $year }
board-made = Peildatum { $date }
board-norm = { $title } ({ $name }, { $status })
board-norms = De scholen vallen onder { $count } normen; elke norm staat in de tabel per standaard.
board-page = Pagina { $page } van { $pages }

# Samenvatting
board-schools-silent = { $n ->
    [one] Eén school leverde nog niets in.
   *[other] { $count } scholen leverden nog niets in.
}
board-schools-misfiled = { $n ->
    [one] Eén school leverde een formulier van een ander schooljaar in; dat telt niet mee.
   *[other] { $count } scholen leverden een formulier van een ander schooljaar in; die tellen niet mee.
}
board-schools-without-norm = { $n ->
    [one] Voor één school geldt dit jaar geen norm.
   *[other] Voor { $count } scholen geldt dit jaar geen norm.
}
board-topics = { $n ->
    [0] Er zijn geen onderwerpen van gesprek.
    [one] Uit alle uitslagen komt één onderwerp van gesprek.
   *[other] Uit de uitslagen van alle scholen komen { $count } onderwerpen van gesprek.
}
board-norms-together = { $count } normen voor { $sector } samen
board-coverage = { $n ->
    [one] { $norm }, 1 standaard: { $parts }.
   *[other] { $norm }, { $standards } standaarden: { $parts }.
}
board-coverage-full = aan { $count } voldoen alle scholen
board-coverage-partial = aan { $count } voldoet een deel van de scholen
board-coverage-fragile = aan { $count } voldoet één school
board-coverage-white = aan { $count } voldoet geen school
board-white = Geen school: { $list }.
board-fragile = Eén school: { $list }.
board-and-more = {" "}en nog { $count }
board-holes-equal = Met hetzelfde deel als de laatste hierboven: { $list }.
board-part-moved = Wat er veranderde
board-moved-none = { $n ->
    [0] Er is nog geen eerder schooljaar om mee te vergelijken.
    [one] Er is nog geen eerder schooljaar om mee te vergelijken: het ene aandachtspunt is een eerste meting.
    [2] Er is nog geen eerder schooljaar om mee te vergelijken: beide aandachtspunten zijn een eerste meting.
   *[other] Er is nog geen eerder schooljaar om mee te vergelijken: alle { $first } aandachtspunten zijn een eerste meting.
}
board-norm-changed = De norm veranderde van { $before } naar { $now }.
board-norms-changed = { $count } normen kregen een nieuwe versie.
board-silence-holes = { $n ->
    [one] Bij één standaard waaraan geen of één school voldoet, kunnen antwoorden die nu ontbreken het beeld nog veranderen.
   *[other] Bij { $count } standaarden waaraan geen of één school voldoet, kunnen antwoorden die nu ontbreken het beeld nog veranderen.
}
board-agreed-none = Er zijn nog geen afspraken vastgelegd.
board-agreed = { $n ->
    [one] Er is 1 afspraak vastgelegd:
   *[other] Er zijn { $all } afspraken vastgelegd:
} { $parts }.
board-agreed-open = { $count } open
board-agreed-running = { $count } lopend
board-agreed-done = { $count } afgerond
board-agreed-dropped = { $count } vervallen
board-agreed-overdue = { $n ->
    [one] Bij één afspraak is de termijn voorbij.
   *[other] Bij { $count } afspraken is de termijn voorbij.
}
board-waived = { $n ->
    [0] Voor geen enkele uitslag geldt een ontheffing.
    [one] Voor één uitslag geldt een ontheffing.
   *[other] Voor { $count } uitslagen geldt een ontheffing.
}

# Grafieken en tabellen
board-tables-about = Per standaard staat hoeveel scholen welke uitslag hebben. Het aandeel is het aantal scholen dat voldoet, gedeeld door alle scholen waarvoor de standaard geldt. Wie niets indiende telt dus mee in dat totaal.
board-norm-about = { $n ->
    [one] { $norm } ({ $status }): { $schools } school, { $submitted } ingediend.
   *[other] { $norm } ({ $status }): { $schools } scholen, { $submitted } ingediend.
}
board-norm-name = { $norm } ({ $status })
board-norms-alike = { $count } normen vragen alleen een standaard met deze naam; regel en vragen kunnen verschillen.
board-critical = kern
board-col-standard = standaard
board-col-schools = scholen
board-col-share = aandeel scholen
board-col-pupils = aandeel leerlingen
board-col-coverage = dekking
board-col-submitted = ingediend
board-col-topics = gesprekspunten
board-districts = Dekking per wijk
board-districts-about = PO bespreekt de dekking per wijk: is er bij elke standaard thuisnabij een school die voldoet? VO werkt stadsbreed; daarvoor geldt de tabel per norm.
board-boards = Dekking per bestuur
board-boards-about = Per bestuur staat aan hoeveel standaarden alle eigen scholen voldoen, een deel, één school of geen school. De volgorde is alfabetisch.
board-district = wijk
board-col-standards = over standaarden
board-standards-hidden = De aantallen standaarden gaan alleen over de standaarden die voor die wijk of dat bestuur getoond worden: van de andere zeggen zij niets, ook niet dat er geen gat is.
board-board = bestuur
board-groups-left-out = Met { $count } groepen is deze tabel te lang om hier te tonen. U vindt haar in resultaten.xlsx, blad dekking.
board-no-district = geen wijk
board-no-board = geen bevoegd gezag
board-hidden = { $n ->
    [one] Eén groep staat hier niet apart: zij heeft minder dan { $minimum } scholen, of een bestuur houdt er na aftrek van zijn eigen scholen minder over. In de totalen telt zij wel mee.
   *[other] { $count } groepen staan hier niet apart: zij hebben minder dan { $minimum } scholen, ook als een bestuur zijn eigen scholen ervan aftrekt, of die zouden uit hun cijfers te berekenen zijn. In de totalen tellen zij wel mee.
}

# Ontheffingen en afspraken
board-waivers = Ontheffingen
board-waivers-ending = { $n ->
    [one] Eén ontheffing eindigt na dit schooljaar. Dan telt de standaard weer mee.
   *[other] { $count } ontheffingen eindigen na dit schooljaar. Dan tellen de standaarden weer mee.
}
board-waivers-none = Er gelden dit schooljaar geen ontheffingen.
board-col-school = school
board-col-reason = reden
board-col-granted = verleend door
board-col-until = tot en met
board-col-progress = status
board-col-agreement = afspraak
board-col-amount = bedrag
board-col-due = uiterlijk
board-no-date = geen datum
board-no-amount = geen bedrag
board-whole-school = hele school
board-euros = €{"\u00A0"}{ $amount }

# Leeswijzer
board-reading-purpose = Dit rapport bereidt een gesprek voor. Het vat samen wat scholen zelf invulden en is geen oordeel, geen meting van buitenaf en geen vergelijking van scholen.
board-reading-verdicts = Voldoet niet betekent: onderwerp van gesprek tussen school en samenwerkingsverband. Samen kijken zij wat nodig is en wie wat doet.
board-reading-silence = Niet te beoordelen betekent: de antwoorden die ontbreken bepalen de uitslag. Een vraag openlaten wint of verliest dus niets.
board-reading-coverage = Dekking van de basisondersteuning: aan een standaard voldoen alle scholen waarvoor zij geldt, een deel (twee of meer, niet alle), één school of geen school. Basisondersteuning hoort elke school te bieden; een deel is dus niet genoeg.
board-reading-pupils = Het aandeel leerlingen telt elke school mee met haar aantal leerlingen. Een school waarvan dat aantal onbekend is telt daarin niet mee.
board-reading-status = Nieuw: vorige keer voldeed de school nog. Blijvend: ook de vorige keer voldeed de school niet. Teruggekeerd: opgelost geweest en weer terug. Eerste meting: er is geen eerdere uitslag.
board-reading-waivers = Een ontheffing telt niet als voldoet. Zij heeft altijd een reden, een verlener en een einde.
board-reading-groups = Groepen met minder dan { $minimum } scholen staan hier niet apart, ook niet als een bestuur na aftrek van zijn eigen scholen minder zou overhouden. Geldt een standaard in een groep voor minder scholen, dan telt die bij de groep niet mee. Een streepje staat waar een cijfer iets over zo weinig scholen zou zeggen. Waar zo’n groep uit de andere te berekenen zou zijn, staan de kleinste andere er ook niet.
board-reading-more = Alle cijfers staan ook in resultaten.xlsx en in de map data; wat er met de invoer mis was staat in bevindingen.csv.
