# Opvolging: onderwerpen met en zonder afspraak, wat er van beide kwam, en het geld.

follow-up-title = Afspraken en opvolging
follow-up-nav = Opvolging
follow-up-about = Uit een gesprek komen afspraken. Een jaar later laten nieuwe antwoorden zien hoe het ervoor staat.

follow-up-topics = Onderwerpen van gesprek, met en zonder afspraak
follow-up-topics-about = Een afspraak hoort bij het schooljaar van de antwoorden waarover zij is gemaakt. Vervallen afspraken tellen niet mee.
follow-up-agreed = afspraak van dat schooljaar
follow-up-earlier = alleen een eerdere afspraak
follow-up-undated = alleen een afspraak zonder datum
follow-up-without = geen afspraak

follow-up-compared = Wat er een jaar later van de onderwerpen kwam
follow-up-warning = Let op: scholen met een afspraak verschillen ook in andere dingen van scholen zonder. Dit zegt niet dat de afspraak de oorzaak is.
follow-up-compared-about = Geteld zijn de onderwerpen met de uitslag ‘voldoet niet’, en wat de uitslag een schooljaar later is. Niet te beoordelen is ook: niets ingediend, een ontheffing, of de standaard is uit de norm.
follow-up-compared-none = Er is nog geen schooljaar waarvan ook het jaar erna bekend is.
follow-up-compared-hidden = { $n ->
    [one] { $years } staat hier niet: een van de groepen telt minder dan { $minimum } scholen, of een bestuur houdt er na aftrek van zijn eigen scholen minder over.
   *[other] { $years } staan hier niet: een van de groepen telt minder dan { $minimum } scholen, of een bestuur houdt er na aftrek van zijn eigen scholen minder over.
}
follow-up-shares = Percentages staan er alleen als beide groepen, met een afspraak en zonder, minstens { $least } onderwerpen tellen.

follow-up-states = Wat er van de afspraken kwam
follow-up-states-about = Naar de antwoorden van { $year }. Verlopen: de termijn is voorbij en de school voldoet niet. Niet te beoordelen: de termijn is voorbij en de antwoorden zeggen het niet. Achterhaald: de standaard is uit de norm. Zonder gesprekspunt: er is geen onderwerp waar zij bij hoort.

follow-up-money-years = Geld, per schooljaar
follow-up-money-about = Afspraken die niet zijn vervallen. Bij een taakovername doet het samenwerkingsverband een taak van een bestuur; het bedrag daarvan zit ook in het hele bedrag.
follow-up-money-themes = Geld, per thema
follow-up-amounts-hidden = Bedragen die op minder dan { $minimum } scholen rusten, ook na aftrek van de scholen van één bestuur, staan hier niet, en ook niet wat er zo een zou verraden.
follow-up-hidden = niet getoond
follow-up-themes-about = Alle schooljaren samen.
follow-up-themes-hidden = Per thema staat hier niets: samen met de schooljaren zou dat iets zeggen over minder dan { $minimum } scholen, ook na aftrek van de scholen van één bestuur.

follow-up-col-year = schooljaar
follow-up-col-made = gemaakt in
follow-up-col-topics = onderwerpen
follow-up-col-backing = afspraak
follow-up-col-solved = een jaar later opgelost
follow-up-col-lasting = voldoet nog niet
follow-up-col-agreements = afspraken
follow-up-col-theme = thema
follow-up-col-no-amount = zonder bedrag
follow-up-col-amount = bedrag
follow-up-col-takeovers = taakovernames
follow-up-col-takeovers-no-amount = waarvan zonder bedrag
follow-up-col-takeover-amount = bedrag taakovernames
follow-up-no-date = zonder datum
follow-up-no-theme = hele school, of geen thema
follow-up-other-years = andere schooljaren samen
follow-up-other-themes = andere thema’s samen
follow-up-sum = totaal

follow-up-schools = Onderwerpen zonder afspraak, per school
follow-up-schools-about = { $n ->
    [one] Bij één onderwerp van dit schooljaar is nog geen afspraak vastgelegd.
   *[other] Bij { $count } onderwerpen van dit schooljaar is nog geen afspraak vastgelegd.
}
follow-up-schools-none = Bij elk onderwerp van dit schooljaar is een afspraak vastgelegd.
follow-up-past-due = Afspraken waarvan de termijn voorbij is
follow-up-past-due-about = { $n ->
    [one] Van één afspraak is de datum voorbij, en de antwoorden van dit schooljaar laten niet zien dat de school voldoet.
   *[other] Van { $count } afspraken is de datum voorbij, en de antwoorden van dit schooljaar laten niet zien dat de school voldoet.
}
follow-up-past-due-none = Er is geen afspraak waarvan de termijn voorbij is zonder dat de school voldoet.
follow-up-left-out = Deze lijst is met { $count } regels te lang voor een pagina. U vindt haar in resultaten.xlsx.
follow-up-col-state = staat
follow-up-col-which = welke standaarden

follow-up-table = onderwerpen per schooljaar met en zonder afspraak, en wat er een jaar later van kwam. Let op: scholen met een afspraak verschillen ook in andere dingen; dit zegt niet dat de afspraak de oorzaak is
follow-up-table-schools = hetzelfde per school
follow-up-table-made = afspraken naar het schooljaar waarin zij zijn gemaakt, en hun staat
follow-up-table-themes = afgesproken bedragen per schooljaar en thema
follow-up-figure = Een afspraak hoort bij het schooljaar van de antwoorden waarover zij is gemaakt: dat van haar datum, of het jaar ervoor als de school haar antwoorden pas na die datum indiende.
