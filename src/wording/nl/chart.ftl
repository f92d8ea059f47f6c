# Woorden in en onder de grafieken.

chart-standard = Standaard
chart-theme = Thema
chart-year = Schooljaar
chart-norm = Norm
chart-total = Totaal
chart-met = Voldoet
chart-in-scope = Telt mee
chart-share = Deel dat voldoet
chart-schools = Scholen
chart-verdict = Uitslag
chart-status = Status
chart-group = Groep
chart-coverage = Dekking
chart-norm-changed = De norm is hier veranderd
chart-listed = { $names } en nog { $more }

chart-some = Getoond zijn { $n } van de { $all } standaarden: die waarbij het meest te bespreken is, in de volgorde van de norm.
chart-about = { $of } – { $message }
chart-frame-note = { $partnership } · { $year } · { $status }
chart-frame-example = voorbeeldnorm
chart-frame-pilot = pilotnorm
chart-frame-adopted = vastgestelde norm

chart-verdicts-title = Uitslagen per standaard: { $norm }, { $year }
chart-verdicts-axis = Aantal scholen. Vlakken die te smal zijn, hebben geen getal.
chart-verdicts-message = { $mostly ->
    [0] Bij geen enkele standaard voldoet meer dan de helft van de scholen.
   *[other] { $all ->
        [yes] { $standards ->
            [one] Bij de ene standaard voldoet meer dan de helft van de scholen.
           [2] Bij beide standaarden voldoet meer dan de helft van de scholen.
           *[other] Bij alle { $standards } standaarden voldoet meer dan de helft van de scholen.
        }
       *[no] Bij { $mostly } van de { $standards } standaarden voldoet meer dan de helft van de scholen.
    }
}
chart-verdicts-schools = Aantal scholen met deze norm: { $schools }.
chart-verdicts-alt-hardest = { $number ->
    [one] De uitslag ‘voldoet niet’ komt het vaakst voor bij { $standard }: { $count ->
        [one] bij één school.
       *[other] elk bij één school.
    }
   *[other] De uitslag ‘voldoet niet’ komt het vaakst voor bij { $standard }: { $count ->
        [one] bij { $number } scholen.
       *[other] elk bij { $number } scholen.
    }
}
chart-verdicts-alt-one = De uitslag ‘voldoet niet’ komt voor bij { $number ->
    [one] één school.
   *[other] { $number } scholen.
}
chart-verdicts-alt-same = De uitslag ‘voldoet niet’ komt bij elke standaard even vaak voor: bij { $number ->
    [one] één school.
   *[other] { $number } scholen.
}
chart-verdicts-alt-none = De uitslag ‘voldoet niet’ komt niet voor.

chart-matrix-district-title = Dekking van de basisondersteuning per wijk: { $norm }, { $year }
chart-matrix-board-title = Dekking van de basisondersteuning per schoolbestuur: { $norm }, { $year }
chart-matrix-part = { $title } (deel { $part } van { $parts })
chart-matrix-kind-district = wijken
chart-matrix-kind-board = schoolbesturen
chart-matrix-no-district = geen wijk
chart-matrix-no-board = geen bevoegd gezag
chart-matrix-cell = In elk vak: hoeveel scholen voldoen / hoeveel scholen meetellen. Ook een school die niets inleverde, telt mee.
chart-matrix-hidden = niet apart getoond
chart-matrix-rest = overige { $count } samen
chart-matrix-largest = { $title }: de { $n } met de meeste scholen, en de overige { $count } samen
chart-matrix-hidden-note = Groepen met minder dan { $minimum } scholen, ook na aftrek van de scholen van één bestuur, staan hier niet apart, en ook niet de kleinste andere waaruit zij te berekenen zouden zijn.
chart-matrix-empty = niet van toepassing
chart-matrix-alt = Dekking per standaard voor { $kind }. { $cells ->
    [one] Van het ene vak met cijfers: { $parts }.
   *[other] Van de { $cells } vakken met cijfers: { $parts }.
}
chart-matrix-message = { $white ->
    [0] { $whole ->
        [yes] Elke standaard heeft bij alle { $kind } in beeld minstens één school die voldoet
       *[no] { $cells ->
            [one] In het ene vak met cijfers voldoet minstens één school
           *[other] In elk van de { $cells } vakken met cijfers voldoet minstens één school
        }
    }
    [one] { $cells ->
        [one] In het ene vak met cijfers voldoet geen school: bij { $standards }
       *[other] In één van de { $cells } vakken met cijfers voldoet geen school: bij { $standards }
    }
   *[other] In { $white } van de { $cells } vakken met cijfers voldoet geen school; de meeste bij { $standards }
}
chart-matrix-message-hidden = { $n ->
    [one] één vak wordt niet getoond
   *[other] { $n } vakken worden niet getoond
}
chart-matrix-part-full = in { $count } voldoen alle scholen
chart-matrix-part-partial = in { $count } een deel
chart-matrix-part-fragile = in { $count } één school
chart-matrix-part-white = in { $count } geen school
chart-matrix-alt-hidden = { $hidden ->
    [one] Eén vak laten we niet zien; het telt hier niet mee.
   *[other] { $hidden } vakken laten we niet zien; ze tellen hier niet mee.
}

chart-map-small = { $name }: { $share }
chart-map-absent = { $name }: { $share } (niet op de kaart)
chart-tiles-title = Dekking van de basisondersteuning in de wijken: { $norm }, { $year }
chart-tiles-district = Wijk
chart-tiles-area = Stadsdeel
chart-tiles-no-area = Geen stadsdeel bekend
chart-tiles-how = In elke wijk: welk deel van de uitslagen voldoet, van alle scholen en { $hides ->
    [yes] alleen over de standaarden die voor die wijk getoond worden
   *[no] over alle standaarden
}. De kleur is die van de standaard die er { $hides ->
    [yes] daarvan het slechtst voor staat
   *[no] het slechtst voor staat
}: hoeveel scholen daaraan voldoen.
chart-tiles-base = Zoveel standaarden tellen mee in een wijk waar niet alles wordt getoond: { $list }.
chart-tiles-standards = Standaarden die meetellen
chart-tiles-standards-hidden = Standaarden niet getoond
chart-tiles-white = { $n } zonder school
chart-tiles-fragile = { $n } met één school
chart-tiles-message = { $white ->
    [0] { $hides ->
        [yes] In elke wijk in beeld voldoet bij elke standaard die er getoond wordt minstens één school
       *[no] In elke wijk in beeld is er bij elke standaard minstens één school die voldoet
    }
    [one] In één van de { $all } wijken voldoet bij een standaard geen enkele school: { $names }
   *[other] In { $white } van de { $all } wijken voldoet bij minstens één standaard geen enkele school: { $names }
}
chart-tiles-message-hidden = { $n ->
    [one] één uitkomst van een standaard in een wijk wordt niet getoond
   *[other] { $n } uitkomsten van een standaard in een wijk worden niet getoond
}
chart-tiles-alt = { $message }. Het deel van de uitslagen dat voldoet, en standaarden zonder school of met één: { $list }.

chart-development-title = Ontwikkeling per thema: { $sector }
chart-development-line = het deel dat voldoet
chart-development-line-norm = het deel dat voldoet, onder een andere norm dan ervoor
chart-development-without = te vergelijken: dezelfde scholen en standaarden, onder de norm van toen
chart-development-then = te vergelijken, jaar ervoor
chart-development-now = te vergelijken, onder de norm van toen
chart-development-is = te vergelijken, onder de norm van nu
chart-development-share = { $share } ({ $met } van { $scope })
chart-development-by-norm = wat de norm daarvan maakt: dezelfde uitslagen, onder de norm van nu
chart-development-alt-by-norm = Van wat te vergelijken is, voldoet bij { $theme } nu { $share }; onder de norm van toen was dat { $without } geweest. Daar maakt de norm het grootste verschil.
chart-development-alt-by-norm-one = Van wat te vergelijken is, voldoet nu { $share }; onder de norm van toen was dat { $without } geweest.
chart-development-alt-by-norm-equal = De andere norm maakt bij { $themes } evenveel verschil{ $others ->
    [yes] {" "}en meer dan bij de andere thema’s.
   *[no] .
}
chart-development-axis = Welk deel van de uitslagen in een thema voldoet, over alle scholen; n is het aantal uitslagen. Niet ingediend, niet te beoordelen en ontheffing tellen mee, maar niet als voldoet.
chart-development-norm-note = Bij een streeplijn begint een andere norm. Vergelijk alleen wat de puntjes verbinden. Is daar niets, dan is er niets te vergelijken.
chart-development-drawn = Getekend zijn de eerste { $drawn } van de { $all } thema’s.
chart-n = n = { $n }
chart-development-norm = norm { $version }
chart-development-message = { $norm ->
    [yes] Van wat te vergelijken is, onder de norm van toen,
   *[no] Van de uitslagen
} { $way ->
    [same] voldoet { $now }, net als in { $before }
   *[moved] voldoet { $now }; in { $before } was dat { $then }
}{ $themes ->
    [one] .
   *[other] . Omhoog ging het in { $up ->
        [0] geen
       *[other] { $up }
    } van de { $themes } thema’s, omlaag in { $down ->
        [0] geen
       *[other] { $down }
    }.
}
chart-development-alt = In { $year } voldoet bij het thema { $most } het grootste deel van de uitslagen ({ $high }) en bij { $least } het kleinste ({ $low }).
chart-development-alt-same = In { $year } voldoet bij elk thema hetzelfde deel van de uitslagen ({ $high }).
chart-development-alt-one = In { $year } voldoet bij het thema { $most } { $high } van de uitslagen.
chart-development-alt-norm = Tussen { $before } en { $after } veranderde de norm; die jaren zijn niet zomaar te vergelijken.
chart-development-alt-none = Over het laatste schooljaar zijn er geen uitslagen.

chart-changes-title = Wat veranderde per standaard: { $norm }, { $year }
chart-by-norm = (mede) door de norm
chart-lite-by-norm = gestreept: (mede) door de norm
chart-changes-axis = Aantal scholen. Opgelost, nieuw en teruggekeerd zijn tegenover de laatste bekende uitslag, ook van een eerder schooljaar. Vlakken die te smal zijn, hebben geen getal.
chart-changes-norm-note = * De norm is hier veranderd. Gearceerd is het deel waar dat (mede) door komt.
chart-changes-left = opgelost
chart-changes-right = voldoet niet
chart-changes-alt = { $standards ->
    [one] Bij de ene standaard
   *[other] Over { $standards } standaarden samen
} { $solved ->
    [0] is niets opgelost.
   *[other] opgelost: { $solved }.
} { $gaps ->
    [0] Aandachtspunten zijn er nu niet.
   *[other] Aandachtspunten die er nu zijn: { $parts }.
}
chart-changes-message = { $solved ->
    [0] Er is geen aandachtspunt opgelost
    [one] Er is 1 aandachtspunt opgelost
   *[other] Er zijn { $solved } aandachtspunten opgelost
} en { $came ->
    [0] niets is nieuw of teruggekeerd
    [one] 1 is nieuw of teruggekeerd
   *[other] { $came } zijn nieuw of teruggekeerd
}{ $norm ->
    [0] {""}
   *[other] {"; "}bij { $norm } daarvan (mede) door de norm
}
chart-changes-part-lasting = { $count } blijvend
chart-changes-part-returned = { $count } teruggekeerd
chart-changes-part-new = { $count } nieuw
chart-changes-part-first = { $count } bij een eerste meting
chart-changes-alt-norm = Bij { $standards } is de norm veranderd; { $count ->
    [0] daardoor is niets nieuw, teruggekeerd of opgelost.
    [one] (mede) daardoor is er 1 nieuw, teruggekeerd of opgelost.
   *[other] (mede) daardoor zijn er { $count } nieuw, teruggekeerd of opgelost.
}

chart-profile-title = Score en norm per standaard, { $year }
chart-profile-lowest = laagst mogelijk
chart-profile-highest = hoogst mogelijk
chart-profile-score = score
chart-profile-norm = norm
chart-profile-threshold = norm (drempel)
chart-profile-before = score vorig jaar
chart-profile-span = mogelijke score als alle vragen zijn beantwoord
chart-profile-span-open = mogelijke score; de lege antwoorden beslissen
chart-profile-axis = Elke standaard heeft een eigen schaal, van laagst tot hoogst mogelijk.
chart-profile-critical = Staat er ‘kernvraag’ bij een score? Dan is de score hoog genoeg, maar beslist een kernvraag dat de standaard niet voldoet.
chart-profile-critical-mark = kernvraag
chart-profile-verdict = uitslag
chart-profile-table-lowest = laagste score
chart-profile-table-highest = hoogste score
chart-profile-alt = { $standards ->
    [one] { $met ->
        [0] De school voldoet nog niet aan de ene standaard.
       *[other] De school voldoet aan de ene standaard.
    }
   *[other] { $met ->
        [0] De school voldoet nog aan geen van de { $standards } standaarden.
       *[other] De school voldoet aan { $met } van de { $standards } standaarden.
    }
}
chart-profile-alt-not-met = Onderwerp van gesprek: { $standards }.
chart-profile-alt-undecided = Niet te beoordelen, en daarom ook onderwerp van gesprek: { $standards }.
chart-profile-alt-waived = Ontheffing: { $standards }.
