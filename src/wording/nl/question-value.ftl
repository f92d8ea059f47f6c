# Vragenlast: wat elke vraag van de norm opleverde, voor wie de norm schrijft.

question-value-title = Wat elke vraag opleverde
question-value-nav = Vragen
question-value-about = Voor wie de norm schrijft en de vragenlijst korter wil maken. Elke vraag is geteld over alle jaren waarin dezelfde vraag met dezelfde antwoorden is gesteld. Open is ook een antwoord dat terzijde is gelegd omdat het niet te gebruiken was: zie de bevindingen.
question-value-never = Vragen die nooit verschil maakten
question-value-never-about = Was zo’n vraag niet gesteld, dan had elke school toch dezelfde uitslag gehad, in elk jaar. Dat maakt de vraag nog niet overbodig: misschien heeft elke school dit al op orde. De eerste kolom telt daarom hoeveel uitslagen met een ander antwoord anders waren geweest. Staat daar 0, dan maakte het niet uit wat scholen antwoordden.
question-value-never-together = Elke vraag is apart bekeken. Laat u er meer tegelijk weg, dan kan dat wel verschil maken. Een ontheffing telt hier niet mee.
question-value-never-count = { $n ->
    [one] { $never ->
        [0] De enige vraag maakte wel eens verschil.
       *[other] De enige vraag maakte nooit verschil.
    }
   *[other] { $never ->
        [0] Elke vraag die is gesteld, maakte wel eens verschil.
        [one] Van de { $all } vragen maakte er 1 nooit verschil.
       *[other] Van de { $all } vragen maakten er { $count } nooit verschil.
    }
}
question-value-none = Er is nog geen vraag beantwoord.
question-value-all = Alle vragen van deze norm
question-value-more = En nog { $count }; de hele lijst staat in resultaten.xlsx, blad vragenlast.
question-value-left-out = Met { $count } vragen is deze tabel te lang voor een pagina. U vindt haar in resultaten.xlsx, blad vragenlast.
question-value-hidden = { $n ->
    [one] Eén vraag is aan minder dan { $minimum } scholen gesteld en staat hier niet.
   *[other] { $count } vragen zijn aan minder dan { $minimum } scholen gesteld en staan hier niet.
}
question-value-hidden-levels = Een streepje bij het antwoord: minder dan { $minimum } scholen gaven er een.
question-value-critical = kernvraag
question-value-col-question = vraag
question-value-col-years = jaren
question-value-col-asked = gevraagd
question-value-col-most = meest gegeven antwoord
question-value-col-share = aandeel
question-value-col-not-applicable = n.v.t.
question-value-col-blank = open
question-value-col-differs = uitslagen anders zonder de vraag
question-value-col-depends = uitslagen anders bij een ander antwoord

# Het dekkingsrapport
question-value-board-count = { $never ->
    [0] Elke vraag uit de normen van dit schooljaar maakte wel eens verschil voor een uitslag.
    [one] { $n ->
        [one] De ene vraag uit de normen van dit schooljaar maakte
       *[other] Van de { $all } vragen uit de normen van dit schooljaar maakte er 1
    } nooit verschil: zonder die vraag was elke uitslag gelijk gebleven, in elk jaar. Zij staat in index.html, voor wie de norm schrijft.
   *[other] Van de { $all } vragen uit de normen van dit schooljaar maakten er { $count } nooit verschil: zonder zo’n vraag was elke uitslag gelijk gebleven, in elk jaar. Zij staan in index.html, voor wie de norm schrijft.
}

# resultaten.xlsx
question-value-table = wat elke vraag opleverde, over alle jaren waarin dezelfde vraag is gesteld; voor wie de norm schrijft.
question-value-figure-asked = gevraagd: hoe vaak een school die indiende de vraag kreeg, over alle jaren. met_niveau, nvt en onbeantwoord tellen daartoe op. aandeel_nvt en aandeel_onbeantwoord zijn delen van gevraagd, aandeel_meest_gegeven van met_niveau.
question-value-figure-differs = uitslagen_anders: uitslagen die anders waren geweest als de vraag niet was gesteld. Is dat 0, dan maakte de vraag nooit verschil (maakte_verschil). uitslagen_anders_bij_ander_antwoord: uitslagen die anders waren geweest met een ander antwoord op de vraag. Ontheffingen tellen hierbij niet mee.
