# Gevoeligheid: hoeveel uitslagen vaststaan, van één antwoord afhangen of van ontbrekende antwoorden.

sensitivity-title = Hoe vast staan de uitslagen?
sensitivity-nav = Hoe vast
sensitivity-verdicts = { $n ->
    [0] Er zijn nog geen uitslagen.
    [one] Er is 1 uitslag: één per school en standaard.
   *[other] Er zijn { $verdicts } uitslagen: één per school en standaard. Daarvan staan er { $firm } vast ({ $share }).
}
sensitivity-answer = { $n ->
    [0] Geen enkele uitslag hangt af van één antwoord.
    [one] 1 uitslag hangt af van één antwoord ({ $share }).
   *[other] { $count } hangen af van één antwoord ({ $share }).
} { $n ->
    [0] {""}
   *[other] Zou dat antwoord één stap anders zijn, dan zou { $met } keer ‘voldoet’ en { $gap } keer ‘voldoet niet’ vervallen.
}
sensitivity-silence = { $n ->
    [0] Geen enkele uitslag hangt af van ontbrekende antwoorden.
    [one] 1 uitslag hangt af van ontbrekende antwoorden ({ $share }).
   *[other] { $count } hangen af van ontbrekende antwoorden ({ $share }).
} { $n ->
    [0] {""}
   *[other] Niet te beoordelen: { $undecided }. Niet ingediend: { $missing }. Dat telt niet als voldoet, en ook niet als voldoet niet.
}
sensitivity-one-question = { $n ->
    [one] Bij één niet te beoordelen uitslag geeft het antwoord op één open vraag al zekerheid.
   *[other] Bij { $count } niet te beoordelen uitslagen geeft het antwoord op één open vraag al zekerheid.
}
sensitivity-about = Een uitslag hangt af van één antwoord als dat antwoord, één stap hoger of lager, de uitslag zou veranderen. Zij hangt af van ontbrekende antwoorden als die beslissen, of als de school niets indiende. Anders staat zij vast. Een ontheffing telt apart.
sensitivity-about-one = ‘Waarvan één vraag’ hoort bij niet te beoordelen: wat de school op die ene open vraag ook antwoordt, de uitslag is dan bekend. De andere kolommen tellen op tot het aantal uitslagen.
sensitivity-hidden = { $n ->
    [one] Eén standaard geldt voor minder dan { $minimum } scholen en staat hier niet.
   *[other] { $count } standaarden gelden voor minder dan { $minimum } scholen en staan hier niet.
}
sensitivity-all = alle standaarden
sensitivity-col-verdicts = uitslagen
sensitivity-firm = vast
sensitivity-on-answer = hangt af van één antwoord
sensitivity-on-silence = ontbrekende antwoorden
sensitivity-col-one = waarvan één vraag
sensitivity-col-picture = verdeling

# resultaten.xlsx
sensitivity-table = hoeveel uitslagen per standaard vaststaan, van één antwoord afhangen of van ontbrekende antwoorden.
sensitivity-figure = op_de_rand_voldoet, op_de_rand_voldoet_niet, niet_te_beoordelen, niet_ingediend, ontheffing en vast tellen op tot uitslagen. waarvan_een_vraag: wat de school op één open vraag ook antwoordt, de uitslag is dan bekend.
