# Het overzicht, index.html.

index-title = Overzicht basisondersteuning
index-purpose = Dit overzicht bereidt gesprekken voor. Scholen staan op wijk en naam. Voldoet niet betekent: onderwerp van gesprek.
index-skip = Naar de inhoud
index-nav = Onderdelen van deze pagina
index-filters = Kiezen wat u ziet
index-whole-table = Deze tabel gaat over het geheel: uw keuze telt hier niet mee ({ $what }).
index-whole-tiles = Deze aantallen gaan over alle scholen, en de zinnen waarin uw keuze niet voorkomt ook ({ $what } telt daar niet mee).
index-all = alle
index-filter-sector = po of vo
index-filter-district = wijk
index-filter-board = bestuur
index-filter-norm = norm
index-filter-standard = standaard
index-filter-text = zoeken
index-filter-text-hint = naam of nummer
index-filter-reset = Alles tonen
index-filter-subject = vraag of voorziening
index-filter-count-offers = arrangementen { $offers }
index-filter-count-schools = scholen { $schools }
index-filter-count-topics = gesprekspunten { $topics }
index-filter-count-waivers = ontheffingen { $waivers }
index-filter-count = Te zien: { $counts }
index-tile-register = { $n ->
    [one] school in het register
   *[other] scholen in het register
}
index-tile-submitted = { $n ->
    [one] school diende in
   *[other] scholen dienden in
}
index-tile-indicators = { $n ->
    [one] antwoord beoordeeld
   *[other] antwoorden beoordeeld
}
index-tile-topics = { $n ->
    [one] onderwerp van gesprek
   *[other] onderwerpen van gesprek
}
index-tile-waivers = { $n ->
    [one] ontheffing
   *[other] ontheffingen
}
index-tile-errors = { $n ->
    [one] fout in de invoer
   *[other] fouten in de invoer
}
index-tile-warnings = { $n ->
    [one] waarschuwing over de invoer
   *[other] waarschuwingen over de invoer
}
index-charts = Grafieken
index-charts-about = Elke grafiek heeft haar cijfers als tabel.
index-charts-files = De grafieken staan ook los in de map bestuur, voor in een presentatie.
index-chart-data = De cijfers als tabel
index-matrix = Scholen en standaarden
index-matrix-about = Wijs een vakje aan: dan ziet u de uitslag, de score en de drempel waar de kleur op berust.
index-matrix-links = De naam leidt naar het gespreksverslag.
index-matrix-left-out = Deze tabel zou met { $count } scholen te groot zijn voor een pagina. U vindt haar in resultaten.xlsx, blad uitslagen.
index-whole = de school als geheel
index-cell = { $standard }: { $verdict }
index-cell-score = { $standard }: { $verdict }, { $score } tegen { $threshold }
index-cell-silent = De school als geheel: { $verdict }
index-cell-school = { $n ->
    [0] De school als geheel: { $verdict }
    [one] { $met ->
        [0] De school als geheel: { $verdict } (geen standaard voldoet)
       *[other] De school als geheel: { $verdict } (de ene standaard voldoet)
    }
   *[other] { $met ->
        [0] De school als geheel: { $verdict } (geen van { $n } standaarden voldoet)
        [one] De school als geheel: { $verdict } (1 van { $n } standaarden voldoet)
       *[other] De school als geheel: { $verdict } ({ $met } van { $n } standaarden voldoen)
    }
}
index-cell-hidden = { $standard }: niet apart getoond
index-cell-coverage = { $n ->
    [one] { $met ->
        [0] { $standard }: zij geldt voor één school; geen school voldoet ({ $state })
       *[other] { $standard }: de ene school voldoet ({ $state })
    }
   *[other] { $met ->
        [0] { $standard }: geen van { $n } scholen voldoet ({ $state })
        [one] { $standard }: 1 van { $n } scholen voldoet ({ $state })
       *[other] { $standard }: { $met } van { $n } scholen voldoen ({ $state })
    }
}
index-topics = Onderwerpen van gesprek
index-topics-about = Per school staan de kernstandaarden vooraan, daarna wat het langst speelt.
index-topics-agenda = In gesprekken.xlsx is ruimte voor nieuwe afspraken.
index-topics-left-out = Deze lijst zou met { $count } onderwerpen te lang zijn voor een pagina. U vindt haar in gesprekken.xlsx.
index-waivers-about = Een ontheffing is tijdelijk: na het laatste schooljaar telt de standaard weer mee. De uitslag zonder ontheffing staat erbij.
index-waivers-agenda = In gesprekken.xlsx staan zij op een eigen blad.
index-waivers-left-out = Deze lijst zou met { $count } ontheffingen te lang zijn voor een pagina. U vindt haar in resultaten.xlsx, blad ontheffingen.
index-waivers-last = laatste jaar
index-col-without = zonder ontheffing
index-col-verdict = uitslag
index-col-since = sinds
index-col-agreements = afspraken
index-coverage = Dekking van de basisondersteuning
index-coverage-about = Het aandeel is het aantal scholen dat voldoet, gedeeld door alle scholen waarvoor de standaard geldt. In een vakje staat hoeveel van de scholen voldoen.
index-per-district = Per wijk
index-lines = Alle cijfers per standaard
index-lines-about = Naar scholen en naar leerlingen. Niet ingediend, niet te beoordelen en ontheffing staan apart: zij tellen mee in het aantal scholen en niet als voldoet.
index-lines-left-out = Alle cijfers per standaard en groep staan in resultaten.xlsx, op het blad dekking.
index-per-board = Per bestuur
index-per-kind = Per soort
index-findings = Bevindingen
index-findings-about = Wat er met de invoer mis of opvallend was, waar het staat en wat u kunt doen. Dezelfde lijst staat in bevindingen.csv.
index-findings-none = Er zijn geen bevindingen.
index-findings-more = En nog { $count }; de hele lijst staat in bevindingen.csv.
index-col-place = plaats
index-col-message = wat er is
index-col-remedy = wat u kunt doen
index-files = Bestanden
index-files-about = Dit staat in deze map.
index-col-file = bestand
index-col-purpose = waarvoor
index-file-board = Het dekkingsrapport voor het bestuur.
index-file-charts = De grafieken van het bestuur: als beeld voor in een presentatie, en als Vega-Lite met hun cijfers voor eigen rapporten.
index-file-school = Per school het gespreksverslag: wat goed gaat, waar het gesprek over gaat en ruimte voor afspraken.
index-file-sheet = Per school het gespreksblad: één bladzijde voor op tafel, met de belangrijkste onderwerpen en ruimte om te schrijven.
index-file-guide = Per school een concepttekst voor de schoolgids, om zelf aan te passen: als Word-bestand en als pagina.
index-file-book = Per wijk en per schoolbestuur de gespreksbladen in één PDF, met inhoud en bladwijzers, voor wie de gesprekken leidt. Niet voor scholen.
index-file-book-volumes = Per wijk en per schoolbestuur de gespreksbladen in één PDF, met inhoud en bladwijzers, voor wie de gesprekken leidt. Een boek met veel scholen heeft delen (-deel-01, -deel-02). Niet voor scholen.
index-file-crosswalk = Normen naast elkaar: wat de antwoorden zeggen over andere normen.
index-file-agenda = De agenda van de gesprekken: een regel per onderwerp, met ruimte voor nieuwe afspraken.
index-file-results = Alle resultaten als tabellen met filters, voor Excel.
index-file-powerbi = Een sterschema met model en measures, voor Power BI en PostgreSQL. Voor kwaliteitszorg: het gaat over alle scholen.
index-file-data = Dezelfde tabellen als CSV en Parquet, voor Power BI en andere programma's.
index-file-findings = Wat er met de invoer mis was, waar, en wat te doen.
index-file-manifest = Welke bestanden, normen en programmaversie deze uitkomsten gaven, met controlegetallen.
index-chart-swipe = Schuif de grafiek opzij om haar helemaal te zien.
index-filter-kind = soort
index-highlights = Wat opvalt
index-highlights-about = Wat vet is, valt duidelijk op. De regels staan in de handleiding, onder het overzicht.
index-highlights-significant = Toon alleen wat duidelijk opvalt
index-highlight-submitted = Ingeleverd
index-highlight-standards = Standaarden waaraan weinig scholen voldoen
index-highlight-groups = Wijken en besturen die afwijken van de rest
index-highlight-changes = Wat veranderde
index-highlight-talks = Gesprekken en afspraken
index-highlight-input = De invoer
index-highlight-schools = Welke scholen
index-highlight-look = Bekijk de lijst
index-highlight-none = Bij deze keuze valt niets duidelijk op.
index-highlight-silent = { $n ->
    [0] Alle scholen dienden een zelfevaluatie in.
    [one] Eén van de { $all } scholen diende geen zelfevaluatie in.
   *[other] { $count } van de { $all } scholen dienden geen zelfevaluatie in.
}
index-highlight-undecided = { $n ->
    [one] { $standard }: bij 1 van { $schools } scholen is de uitslag niet te beoordelen.
   *[other] { $standard }: bij { $n } van { $schools } scholen is de uitslag niet te beoordelen.
}
index-highlight-fewer = { $group }: minder scholen voldoen aan { $standard } ({ $met } van { $n } beoordeeld; elders { $met_elsewhere } van { $n_elsewhere }).
index-highlight-more = { $group }: meer scholen voldoen aan { $standard } ({ $met } van { $n } beoordeeld; elders { $met_elsewhere } van { $n_elsewhere }).
index-highlight-came = { $standard }: er kwamen meer aandachtspunten bij ({ $came }) dan er werden opgelost ({ $went }).
index-highlight-went = { $standard }: er werden meer aandachtspunten opgelost ({ $went }) dan erbij kwamen ({ $came }).
index-highlight-lasting = { $n ->
    [one] Eén van de { $all } onderwerpen van gesprek speelt al drie jaar of langer.
   *[other] { $count } van de { $all } onderwerpen van gesprek spelen al drie jaar of langer.
}
index-highlight-ending = { $n ->
    [one] Eén ontheffing loopt na dit schooljaar af.
   *[other] { $count } ontheffingen lopen na dit schooljaar af.
}
index-highlight-errors = { $n ->
    [one] Er is 1 fout in de invoer: wat fout is, telt niet mee.
   *[other] Er zijn { $count } fouten in de invoer: wat fout is, telt niet mee.
}
index-highlight-warnings = { $n ->
    [one] Er is 1 waarschuwing over de invoer.
   *[other] Er zijn { $count } waarschuwingen over de invoer.
}
index-print-about = Op papier staan niet de onderwerpen, ontheffingen, vragen, bevindingen en extra ondersteuning, en niet alle grafieken. U vindt ze in gesprekken.xlsx, resultaten.xlsx, bevindingen.csv en het dekkingsrapport.
index-explore-about = Deze grafiek volgt uw keuze. Een getal leidt naar de scholen erachter.
index-explore-per = Verdeel naar
index-explore-picture = verdeling
index-explore-mark = voldoet, bij alle scholen
index-explore-unnamed = zonder naam
index-explore-choose-standard = Kies eerst een standaard.
index-list-nothing = Geen: geen enkele rij van deze lijst past bij de keuze.
index-explore-nothing = Bij deze keuze horen geen scholen.
index-coverage-nav = Dekking
index-matrix-nav = Scholen
index-topics-nav = Onderwerpen
index-matrix-walk = Klik in een vakje en loop verder met de pijltjestoetsen. Hier leest u wat het zegt.
index-charts-all = Deze grafieken gaan over alle scholen. De grafiek bij Dekking volgt uw keuze.
index-tile-silent = { $n ->
    [one] school diende niet in
   *[other] scholen dienden niet in
}
