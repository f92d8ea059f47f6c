# Het overzicht, index.html.

index-title = Overzicht basisondersteuning
index-purpose = Dit overzicht bereidt gesprekken voor. Scholen staan op wijk en naam. Voldoet niet betekent: onderwerp van gesprek.
index-skip = Naar de inhoud
index-nav = Onderdelen van deze pagina
index-filters = Kiezen wat u ziet
index-all = alle
index-filter-sector = po of vo
index-filter-district = wijk
index-filter-board = bestuur
index-filter-standard = standaard
index-filter-text = zoeken
index-filter-text-hint = naam of nummer
index-filter-reset = Alles tonen
index-filter-about = De filters gelden voor de lijsten, niet voor de grafieken.
index-filter-count = Te zien: scholen { $schools }, gesprekspunten { $topics }, ontheffingen { $waivers }
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
index-tile-infos = { $n ->
    [one] melding ter informatie
   *[other] meldingen ter informatie
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
index-file-charts = De grafieken van het bestuur, voor in een presentatie.
index-file-school = Per school het gespreksverslag: wat goed gaat, waar het gesprek over gaat en ruimte voor afspraken.
index-file-sheet = Per school het gespreksblad: één bladzijde voor op tafel, met de belangrijkste onderwerpen en ruimte om te schrijven.
index-file-book = Per wijk en per schoolbestuur de gespreksbladen in één PDF, met inhoud en bladwijzers, voor wie de gesprekken leidt. Niet voor scholen.
index-file-agenda = De agenda van de gesprekken: een regel per onderwerp, met ruimte voor nieuwe afspraken.
index-file-results = Alle resultaten als tabellen met filters, voor Excel.
index-file-data = Dezelfde tabellen als CSV en Parquet, voor Power BI en andere programma's.
index-file-findings = Wat er met de invoer mis was, waar, en wat te doen.
index-file-manifest = Welke bestanden, normen en programmaversie deze uitkomsten gaven, met controlegetallen.
index-chart-swipe = Schuif de grafiek opzij om haar helemaal te zien.
