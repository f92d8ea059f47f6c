# Uitdelen: pakketten voor scholen en besturen, met concepten van mails (sop handout).

handout-about = Maakt van een set verslagen een pakket per school en per bestuur, met concepten van mails en een verzendlijst; verstuurt niets
handout-usage = sop handout [OPTIES] <BATCH>
handout-year = Het schooljaar [standaard: het laatste in de set]
handout-out = De map waar de pakketten komen, in een map per schooljaar [standaard: uitdelen]
handout-set = De map met de verslagen [standaard: reports]
handout-school = Alleen deze school: nummer of naam (mag vaker)
handout-changed = Alleen de scholen en besturen met andere stukken dan het laatst is uitgedeeld, of dan in de uitgave die u noemt; in een eigen map
handout-value-issue = UITGAVE
handout-changed-wrong = Schrijf het nummer van een uitgave, zoals --changed=2, of alleen --changed.
handout-folders = Een map per school en per bestuur in plaats van een zip
handout-examples =
    Voorbeelden:
      sop handout mijn-batch                  alle scholen en besturen
      sop handout mijn-batch --changed        alleen wie een ander verslag heeft dan het laatst is uitgedeeld
      sop handout mijn-batch --changed=1      wie na uitgave 1 een ander verslag heeft
      sop handout mijn-batch --school 99XA00 --folders --out D:\uitdelen

    Eerst maakt u de verslagen met sop run. De verslagen worden niet opnieuw gemaakt: ze gaan mee zoals ze er staan.
    Na afloop: 0 = klaar; 1 = een of meer pakketten zijn niet gemaakt; 2 = niet gelukt, er is niets geschreven.

handout-make-first = Maak eerst de verslagen met sop run, of wijs met --set de map aan waar ze staan.
handout-no-reports = In { $folder } staan geen verslagen.
handout-no-year = In { $folder } staan geen verslagen van { $year }.
handout-other-partnership = De verslagen zijn van ‘{ $set }’, en de batch is van ‘{ $batch }’. Kies met --set de verslagen die bij deze batch horen.
handout-holds-other = In { $folder } staat iets anders dan een eerdere uitdeling. Die map wordt niet vervangen: kies met --out een andere.
handout-none-changed = Geen school heeft een ander verslag en geen bestuur een ander boek of rapport van zichzelf. Er is niets te versturen en er is niets geschreven.
handout-first-issue = Dit is de eerste uitgave: er is niets om mee te vergelijken. Laat --changed weg.
handout-no-earlier = In { $folder } is van { $year } nog niets uitgedeeld: er is niets om mee te vergelijken. Laat --changed weg, of noem de uitgave die de scholen hebben: --changed=1.
handout-since = Vergeleken met wat het laatst is uitgedeeld: { $count ->
    [one] { $folders }
   *[other] { $folders }; van elke school en elk bestuur telt het laatste
}.
handout-part = Dit is een deel van de scholen en besturen, in een eigen map. De volledige uitdeling in { $folder } blijft zoals ze is.
handout-lacking = { $count ->
    [one] Eén school heeft geen { $kind } in het pakket
   *[other] { $count } scholen hebben geen { $kind } in het pakket
}, want dat staat niet in de set: { $schools }. De tekst van sop noemt alleen wat erbij zit; { $own ->
    [yes] van uw eigen tekst in batch.toml weet sop dat niet, tenzij daar {"{bijlagen}"} in staat.
   *[no] draai sop run zonder --report als het erbij hoort.
}
handout-times = { $line } ({ $count } keer)
handout-no-issue = Van uitgave { $issue } is niet bekend wat er anders was. Kies een uitgave van { $first } of later, en eerder dan { $now }.
handout-nothing = Van deze scholen staan er geen verslagen in de set. Er is niets geschreven.
handout-not-as-made = { $folder }: { $count ->
    [one] één verslag is niet zoals het is gemaakt
   *[other] { $count } verslagen zijn niet zoals ze zijn gemaakt
}. Er is niets uitgedeeld.
handout-not-as-made-remedy = Draai sop run opnieuw: dan staan de verslagen er weer zoals het hoort. Wat iemand erin schreef, blijft apart bewaard.
handout-not-in-register = { $count ->
    [one] Eén school heeft een verslag, maar staat dit schooljaar niet in het scholenbestand en krijgt geen pakket: { $schools }.
   *[other] { $count } scholen hebben een verslag, maar staan dit schooljaar niet in het scholenbestand en krijgen geen pakket: { $schools }.
}
handout-not-in-set = { $count ->
    [one] Eén school van dit schooljaar heeft geen verslag in de set: { $schools }.
   *[other] { $count } scholen van dit schooljaar hebben geen verslag in de set: { $schools }.
}
handout-refused = { $made ->
    [none] Er is niets uitgedeeld.
   *[some] Deze pakketten zijn niet gemaakt. De andere wel.
} { $count ->
    [one] Eén ding klopt niet:
   *[other] { $count } dingen kloppen niet:
}
handout-board-names = bestuur { $board }: bij nummer { $number } staan verschillende namen ({ $names }). Welke scholen bij welk bestuur horen, is dus niet zeker. Verbeter nummer of naam in het scholenbestand en draai sop run opnieuw.
handout-board-numbers = bestuur { $board } heeft verschillende nummers ({ $numbers }). Misschien is bij een school de naam van een ander bestuur ingevuld. Verbeter het in het scholenbestand: één nummer bij één naam. Draai sop run opnieuw.
handout-older = { $count ->
    [one] De verslagen zijn ouder dan de invoer: er is sindsdien één bestand anders. Er is niets uitgedeeld.
   *[other] De verslagen zijn ouder dan de invoer: er zijn sindsdien { $count } bestanden anders. Er is niets uitgedeeld.
}
handout-older-changed = veranderd: { $file }
handout-older-added = erbij: { $file }
handout-older-gone = weg: { $file }
handout-older-remedy = Draai sop run opnieuw. Een verslag waarin niets verandert, houdt dezelfde bytes. Maakte u alleen een paar scholen opnieuw? Kies die dan met --school.
handout-older-books = { $count ->
    [one] Eén bestuur krijgt geen pakket: zijn bestuursboek of een van zijn rapporten is ouder dan de invoer
   *[other] { $count } besturen krijgen geen pakket: hun bestuursboek of een van hun rapporten is ouder dan de invoer
}. Draai sop run zonder --school: { $boards }.
handout-without-book = { $count ->
    [one] Van één bestuur staat niet alles in de set (bestuursboek, bestuursrapport en dekkingsrapport). Het krijgt geen pakket
   *[other] Van { $count } besturen staat niet alles in de set (bestuursboek, bestuursrapport en dekkingsrapport). Zij krijgen geen pakket
}. Maak het met sop run zonder --report: { $boards }.
handout-without-coverage = { $count ->
    [one] Eén bestuur krijgt het dekkingsrapport niet mee: trekt het zijn eigen scholen
   *[other] { $count } besturen krijgen het dekkingsrapport niet mee: trekt zo’n bestuur zijn eigen scholen
} van de totalen af, dan blijven er bij een standaard wel andere scholen over, maar minder dan { $least } (minimum_group): { $boards }.
handout-shared = { $count ->
    [one] De naam van één school is ook die van een bestuur, een wijk of een gespreksleider
   *[other] De namen van { $count } scholen zijn ook die van een bestuur, een wijk of een gespreksleider
}. In de pakketten van scholen die daarbij horen, is alleen op nummer en toelichting gezocht: { $schools }.
handout-leak-name = { $file }, { $spot }: de naam ‘{ $found }’. Dat is { $school } ({ $id }).
handout-leak-number = { $file }, { $spot }: het nummer ‘{ $found }’. Dat is { $school } ({ $id }).
handout-leak-text = { $file }, { $spot }: een tekst die { $school } ({ $id }) schreef.
handout-leak-told = Het staat zo in { $place }. Dat schreef de school niet zelf: haal daar weg wat van de andere school is.
handout-unreadable = { $file }: niet te lezen, dus niet na te gaan.
handout-refused-remedy = Haal het weg waar het vandaan komt (een ontheffing, een tweede blik, een afspraak, batch.toml) en draai sop run opnieuw. Staat het in geen van uw bestanden? Dan is het een fout in sop: meld het, en verstuur deze verslagen niet.
handout-spot-page = bladzijde { $page }
handout-spot-name = in de bestandsnaam
handout-spot-listing = in de lijst van het zipbestand
handout-spot-drawn = in een tekening
handout-spot-text = in de tekst
handout-spot-hidden = verborgen in de pagina
handout-spot-metadata = in de eigenschappen van het bestand
handout-spot-alt = in de tekst voor de voorleesfunctie
handout-spot-bookmark = in de bladwijzers
handout-spot-link = in een link
handout-who = { $schools ->
    [0] {""}
    [one] één school
   *[other] { $schools } scholen
}{ $both ->
    [yes] {" en "}
   *[no] {""}
}{ $boards ->
    [0] {""}
    [one] één bestuur
   *[other] { $boards } besturen
}
handout-done = Klaar om te versturen: uitgave { $issue } van { $year } voor { $who }, { $packages ->
    [one] als zip
   *[other] elk een zip
}, in { $folder }. Er is niets verstuurd.
handout-done-folders = Klaar om te versturen: uitgave { $issue } van { $year } voor { $who }, { $packages ->
    [one] als map
   *[other] elk een map
}, in { $folder }. Er is niets verstuurd.
handout-kept = In de eerdere uitdeling was iets ingevuld of veranderd, zoals de verzendlijst. Die staat nu in { $folder }.
handout-without-address = { $count ->
    [one] Eén school heeft geen e-mailadres
   *[other] { $count } scholen hebben geen e-mailadres
}: { $schools }. Vul de kolom email in het scholenbestand, of vul het adres in het concept in.
handout-without-board = { $count ->
    [one] Eén school heeft geen bestuur in het scholenbestand
   *[other] { $count } scholen hebben geen bestuur in het scholenbestand
} en zit in geen pakket van een bestuur: { $schools }.
handout-ordinary = { $count ->
    [one] De naam van één school staat ook in de norm of in vaste zinnen
   *[other] De namen van { $count } scholen staan ook in de norm of in vaste zinnen
}. Daar is in de pakketten van anderen alleen op nummer en toelichting gezocht: { $schools }.
handout-status-ready = klaar om te versturen
handout-status-refused = Geen pakket. { $why }{ $more ->
    [0] {""}
    [one] {" "}En nog één ding: zie het scherm.
   *[other] {" "}En nog { $more } dingen: zie het scherm.
}
handout-status-lack = Geen pakket. { $why ->
    [older] De verslagen zijn ouder dan de invoer: draai sop run zonder --school en daarna sop handout.
   *[absent] { $receiver ->
        [school] Er staat geen verslag in de set: draai sop run en daarna sop handout.
       *[bevoegd_gezag] Bestuursboek, bestuursrapport of dekkingsrapport staat niet in de set: draai sop run zonder --report en daarna sop handout.
    }
}
handout-start = Begin met { $file }

handout-table = Wat er naar wie gaat: één regel per bestand, en één voor wie geen pakket heeft
handout-list-title = Verzendlijst
handout-list-sheet = Verzendlijst
handout-list-use = Open bij elke regel het concept (in de map concepten), kijk of adres en bijlage kloppen, en verstuur het. Zet daarna de datum in de kolom verstuurd_op. Staat er onder status iets anders dan ‘klaar om te versturen’, dan is er geen pakket: los eerst op wat daar staat. Onder bestand staat het pakket, om op een gedeelde plaats te zetten; onder bijlagen wat het concept meestuurt. SHA-256 is het kenmerk van een bestand: met sop verify is na te gaan of het nog zo is.

handout-school-subject = { $kinds ->
    [sheet] Blad voor het gesprek over de basisondersteuning, { $year }: { $school }
    [none] { $guide ->
        [yes] Concepttekst voor de schoolgids, { $year }: { $school }
       *[no] Stukken over de basisondersteuning, { $year }: { $school }
    }
   *[both] Verslag voor het gesprek over de basisondersteuning, { $year }: { $school }
}
handout-school-text =
    Beste directie,

    { $kinds ->
        [sheet] Hierbij krijgt u het blad voor het gesprek met { $school } ({ $number }) over de basisondersteuning in { $year }.
        [none] { $guide ->
            [yes] Hierbij krijgt u een concepttekst voor de schoolgids van { $school } ({ $number }), gemaakt uit de zelfevaluatie van { $year }.
           *[no] Voor { $school } ({ $number }) zijn er stukken over de basisondersteuning in { $year }.
        }
       *[both] Hierbij krijgt u het verslag van { $school } ({ $number }) over de basisondersteuning in { $year }.
    }

    { $kinds ->
        [sheet] {""}
        [none] {""}
       *[both] - Het gespreksverslag laat zien wat goed gaat, waarover het gesprek gaat en wat uw school zelf antwoordde.
    }
    { $kinds ->
        [report] {""}
        [none] {""}
       *[both] - Het gespreksblad is één bladzijde voor op tafel.
    }
    { $guide ->
        [yes] - De concepttekst voor uw schoolgids (een Word-bestand) is een begin: u past die zelf aan.
       *[no] {""}
    }

    { $kinds ->
        [sheet] Het blad is de voorbereiding van een gesprek.{" "}
        [none] {""}
       *[both] Het verslag is de voorbereiding van een gesprek.{" "}
    }Klopt er iets niet? Laat het ons weten, dan maken wij het opnieuw.
    { $issue ->
        [1] {""}
       *[other] Dit is uitgave { $issue }. Kreeg u al eerder iets van ons over { $year }? Gebruik dan dit.
    }

    Met vriendelijke groet,
    { $partnership }
handout-silent-subject = Nog niet ingeleverd: de zelfevaluatie over de basisondersteuning, { $year }: { $school }
handout-silent-text =
    Beste directie,

    Van { $school } ({ $number }) is er over { $year } nog geen zelfevaluatie die meetelt.{ $blank ->
        [yes] {" "}Het formulier dat wij kregen, was leeg.
       *[no] {""}
    } Hierbij krijgt u { $kinds ->
        [sheet] het blad
       *[both] het verslag
    } om het gesprek daarover voor te bereiden.

    { $hand_in }

    { $kinds ->
        [sheet] {""}
       *[both] - In het gespreksverslag staat wat u nu kunt doen en wat de norm vraagt{ $before ->
            [none] .
           *[other] , en wat er in { $before } uit kwam.
        }
    }
    { $kinds ->
        [report] {""}
       *[both] - Het gespreksblad is één bladzijde voor op tafel{ $topics ->
            [yes] , met de onderwerpen van { $before }.
           *[no] .
        }
    }

    Leverde u al in? Laat het ons weten, dan zoeken wij het uit.
    { $issue ->
        [1] {""}
       *[other] Dit is uitgave { $issue }. Kreeg u al eerder iets van ons over { $year }? Gebruik dan dit.
    }

    Met vriendelijke groet,
    { $partnership }
handout-board-subject = Bestuursboek en rapporten over de basisondersteuning, { $year }: { $board }
handout-board-text =
    Beste bestuurder,

    Hierbij krijgt u de stukken over de basisondersteuning in { $year }. Elke school krijgt haar eigen verslag van ons.

    - Het bestuursboek heeft van elke school van u één bladzijde voor het gesprek.{ $volumes ->
        [0] {""}
       *[other] {" "}Het zijn { $volumes } delen, elk een eigen bestand.
    }
    - Het bestuursrapport laat zien hoe uw scholen ervoor staan. Het is alleen voor u.
    { $coverage ->
        [yes] - Het dekkingsrapport gaat over alle scholen samen, zonder namen van scholen.
       *[no] {""}
    }

    Het gaat om:
    { $schools }

    De stukken zijn de voorbereiding van gesprekken. Ze zijn niet bedoeld om scholen met elkaar te vergelijken. Wat mensen van een school schreven, staat alleen in haar eigen verslag.
    { $issue ->
        [1] {""}
       *[other] Dit is uitgave { $issue }. Kreeg u al eerdere stukken van { $year }? Gebruik dan deze.
    }

    Met vriendelijke groet,
    { $partnership }
