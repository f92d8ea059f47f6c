# Wat er anders is dan in de set die is vervangen (wijzigingen.html).

reissue-title = Wijzigingen
reissue-about = { $partnership }, { $year }, uitgave { $number }
reissue-lead = Dit is uitgave { $number } van de verslagen van dit schooljaar. Een nieuwe uitgave ontstaat als een run iets anders oplevert dan wat er stond. Wie twee keer hetzelfde draait, houdt dezelfde uitgave.
reissue-lead-private = Deze pagina is voor kwaliteitszorg en gaat over meer scholen: stuur haar niet aan een school. Er staan geen toelichtingen in.
reissue-again = Wat stuurt u opnieuw?
reissue-again-lead = sop weet niet welke uitgave u hebt verstuurd. Kies de uitgave die de scholen nu hebben; daarachter staan de scholen met een verslag dat nu anders is, en de boeken en rapporten die anders zijn. Van de andere scholen is het verslag byte voor byte hetzelfde. Wat over alle scholen samen gaat, verandert bij bijna elke correctie: beslis zelf of u dat opnieuw rondstuurt.
reissue-again-since = Verstuurd is
reissue-again-schools = Dan stuurt u
reissue-number = uitgave { $number }
reissue-again-other = opnieuw ({ $count }): { $schools }
reissue-again-new = voor het eerst ({ $count }): { $schools }
reissue-again-gone = niets meer, want het verslag is vervallen ({ $count }): { $schools }
reissue-again-none = niets: alle verslagen en boeken zijn gelijk
reissue-question = Vraag
reissue-standard = Standaard
reissue-verdict = Uitslag
reissue-figures = Cijfers
reissue-same-verdict = gelijk
reissue-old = Was
reissue-new = Is nu
reissue-place = Waar
reissue-issue = Uitgave { $number }: anders dan uitgave { $before }, { $schools ->
    [0] bij geen enkele school
    [one] bij één school
   *[other] bij { $schools } scholen
}
reissue-causes = Andere invoer
reissue-findings = Bevindingen
reissue-finding-became = Wat
reissue-finding-code = Code
reissue-finding-value = Waarde
reissue-finding-new = nieuw
reissue-finding-gone = weg
reissue-skipped = Niet vergeleken
reissue-tag-again = stuur opnieuw
reissue-tag-new = voor het eerst
reissue-tag-gone = vervallen
reissue-blank = (leeg)
reissue-place-was = was { $place }
reissue-place-both = { $new } (was { $old })
reissue-whole-school = School als geheel
reissue-explanation = Toelichting gewijzigd bij { $question } { $place }
reissue-submission = Gegevens van de inzending gewijzigd: wie invulde, functie of datum
reissue-moved = { $count ->
    [one] Eén antwoord van { $year } staat in een andere cel en zegt hetzelfde
   *[other] { $count } antwoorden van { $year } staan in een andere cel en zeggen hetzelfde
}: { $new } (was { $old })
reissue-register = Register
reissue-waiver = Ontheffing van { $standard }
reissue-agreement = Afspraak { $id }{ $standard ->
        [none] {""}
       *[other] {" "}over { $standard }
    }
reissue-talk = { $what ->
    [erbij] Gesprek gepland op { $new } ({ $place })
    [weg] Gesprek van { $old } is niet meer gepland
    [dag] Gesprek verplaatst: was { $old }, is nu { $new } ({ $place })
   *[inhoud] Gesprek van { $new }: andere onderwerpen of een andere gespreksleider
}
reissue-papers = Andere boeken en rapporten
reissue-papers-boards = aan besturen ({ $count }): { $names }
reissue-papers-lead = aan wie de gesprekken leidt, een nieuw wijkboek ({ $count }): { $names }
reissue-papers-all = over alle scholen samen ({ $count }): { $names }
reissue-papers-gone = vervallen ({ $count }): { $names }
reissue-helper = Een school die kan meedenken over { $standard }
reissue-consistency = Wat opvalt in de antwoorden
reissue-second-look = Tweede blik op { $indicator }
reissue-input-places = Plaatsen
reissue-input-second-looks = Tweede blik
reissue-changed = gewijzigd
reissue-became = was { $old }, is nu { $new }
reissue-col-naam = naam
reissue-col-povo = sector
reissue-col-soort = soort
reissue-col-bevoegd-gezag-nummer = nummer van het schoolbestuur
reissue-col-bevoegd-gezag = schoolbestuur
reissue-col-wijk = wijk
reissue-col-stadsdeel = stadsdeel
reissue-col-leerlingen = leerlingen
reissue-col-norm = norm
reissue-col-normversie = versie van de norm
reissue-col-uitslag = uitslag
reissue-col-uitslag-zonder-ontheffing = uitslag zonder ontheffing
reissue-col-score = score
reissue-col-score-min = laagste score die nog kan
reissue-col-score-max = hoogste score die nog kan
reissue-col-drempel = drempel
reissue-col-regel = regel
reissue-col-vragen = vragen
reissue-col-beantwoord = beantwoord
reissue-col-nvt = niet van toepassing
reissue-col-voldaan = op niveau
reissue-col-op-de-rand = op de rand
reissue-col-kortste-weg = kortste weg
reissue-col-kortste-weg-naar = kortste weg naar niveau
reissue-col-status = status
reissue-col-sinds = sinds
reissue-col-standaarden = standaarden
reissue-col-voldoet = voldoet
reissue-col-voldoet-niet = voldoet niet
reissue-col-niet-te-beoordelen = niet te beoordelen
reissue-col-ontheffing = ontheffing
reissue-col-tot = tot en met
reissue-col-van = vanaf
reissue-col-laatste-jaar = laatste jaar
reissue-col-reden = reden
reissue-col-verleend-door = verleend door
reissue-col-staat = staat
reissue-col-datum = afgesproken op
reissue-col-uiterlijk = uiterlijk
reissue-col-termijn-voorbij = termijn voorbij
reissue-col-taakovername = taakovername
reissue-col-bedrag = bedrag
reissue-col-uitslag-nu = uitslag nu
reissue-col-nabijheid = nabijheid
reissue-col-staat-tweede-blik = stand van de tweede blik
reissue-col-niveau-tweede-blik = gezien niveau
reissue-nothing-told = { $count ->
        [one] Bij deze school is niets in de tabellen anders, en het verslag wel
       *[other] Bij deze { $count } scholen is niets in de tabellen anders, en het verslag wel
    }: { $schools }. Kijk bij Andere invoer wat het gemeen heeft met de andere scholen, zoals peildatum, taal, norm, afspraken of programmaversie.
reissue-more-schools = … en nog { $count } scholen: zie data/wijzigingen.csv.
reissue-more-answers = … en nog { $count } antwoorden: zie data/wijzigingen.csv.
reissue-more-findings = … en nog { $count } bevindingen: zie data/wijzigingen.csv.
reissue-run-date = Peildatum
reissue-run-language = Taal
reissue-run-norms = Normen
reissue-run-version = Versie van sop
reissue-input-answers = Antwoorden
reissue-input-norm = Norm
reissue-input-register = Register
reissue-input-agreements = Afspraken
reissue-input-waivers = Ontheffingen
reissue-input-mappings = Koppelingen
reissue-input-crosswalk = Koppeling van normen
reissue-input-settings = Instellingen
reissue-input-other = Bestand
reissue-input-added = erbij gekomen
reissue-input-gone = niet meer gebruikt
reissue-skipped-missing = { $file } stond niet in de set die is vervangen.
reissue-skipped-changed = { $file } was in de set die is vervangen met de hand veranderd, en is dus niet gebruikt.
reissue-skipped-open = { $file } kon niet worden gelezen in de set die is vervangen, want het was open in een ander programma (of u mag het niet lezen), en is dus niet gebruikt.
reissue-skipped-report-open = { $file } was open in een ander programma (of mag niet worden gelezen) en is niet nagekeken. Vergeleken is met wat sop had gemaakt.
reissue-skipped-large = { $file } is te groot om naast elkaar te leggen.
reissue-skipped-many = Er zijn nog { $count } verschillen die hier niet staan.
reissue-skipped-run = Van { $count } scholen kwam het verslag in de set die is vervangen uit een andere run dan de tabellen. Wat er bij hen aan antwoorden en uitslagen anders is, is vergeleken met de tabellen.
reissue-skipped-report = { $file } was met de hand veranderd of weggehaald. Vergeleken is met wat sop had gemaakt.
reissue-skipped-columns = { $file } is van een andere versie van sop en heeft andere kolommen.

reissue-table = wat er anders is dan in de sets die zijn vervangen
reissue-first = Er stond nog geen set van dit jaar: er is niets om mee te vergelijken.
reissue-same = { $number ->
    [one] Er is niets anders dan in de set die is vervangen.
   *[other] Er is niets anders dan in de set die is vervangen: dit is nog uitgave { $number }. Wat er anders is dan in eerdere uitgaven staat in { $file }
}
reissue-same-reports = Dit is nog uitgave { $number }: van wat naar scholen en besturen gaat is in deze run niets anders dan in de set die er stond. Of er verder iets anders is, staat na een run zonder --report en --school in wijzigingen.html.
reissue-found = Dit is uitgave { $number }. Anders dan in uitgave { $before }: scholen { $schools }, antwoorden { $answers }, uitslagen { $verdicts }, bevindingen { $findings }. Zie { $file }
reissue-reports = Dit is uitgave { $number }. Wat er anders is dan in uitgave { $before } staat na een run zonder --report en --school in wijzigingen.html.
reissue-send = Stuur opnieuw: { $schools }
reissue-send-all = Stuur opnieuw: alle scholen die al een verslag hadden ({ $count })
reissue-send-none = Stuur opnieuw aan scholen: niemand. Alle verslagen van scholen die er stonden zijn byte voor byte gelijk.
reissue-send-new = Voor het eerst een verslag: { $schools }
reissue-send-gone = Verslag vervallen: { $schools }
reissue-input-files = { $what } { $became }: { $files }
reissue-input-more = { $files } en nog { $count } bestanden
reissue-send-papers = Ook anders, { $line }
