# Gevoeligheid: hoeveel uitslagen vaststaan, van één antwoord afhangen of van ontbrekende antwoorden.

sensitivity-title = Hoe vast staan de uitslagen?
sensitivity-nav = Hoe vast
sensitivity-verdicts = { $n ->
    [0] Er zijn nog geen uitslagen.
    [one] Er is 1 uitslag: één per school en standaard.
   *[other] Er zijn { $verdicts } uitslagen: één per school en standaard. Bij { $known } daarvan is bekend of de standaard voldoet ({ $share }).
}
sensitivity-answer = { $n ->
    [0] Geen enkele uitslag is één antwoord van de norm af.
    [one] 1 uitslag ‘voldoet niet’ is één antwoord van de norm af ({ $share }): met dat antwoord een stap hoger voldoet de standaard, als ook de open vragen op niveau zijn.
   *[other] { $count } uitslagen ‘voldoet niet’ zijn één antwoord van de norm af ({ $share }): met dat antwoord een stap hoger voldoet de standaard, als ook de open vragen op niveau zijn.
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
sensitivity-about = Bij elke uitslag is bekend of de standaard voldoet, of zij hangt af van ontbrekende antwoorden: die beslissen dan, of de school diende niets in. Een ontheffing telt apart. Eén antwoord van de norm af: de standaard voldoet niet, en met één antwoord een stap hoger voldoet zij, als ook de open vragen op niveau zijn.
sensitivity-about-one = ‘Waarvan één vraag’ hoort bij niet te beoordelen: wat de school op die ene open vraag ook antwoordt, de uitslag is dan bekend. Bekend, niet te beoordelen, niet ingediend en ontheffing tellen op tot het aantal uitslagen.
sensitivity-hidden = { $n ->
    [one] Eén standaard staat hier niet: zij geldt voor minder dan { $minimum } scholen, of zo’n standaard zou eruit te berekenen zijn.
   *[other] { $count } standaarden staan hier niet: zij gelden voor minder dan { $minimum } scholen, of zo’n standaard zou eruit te berekenen zijn.
}
sensitivity-all = alle standaarden
sensitivity-col-verdicts = uitslagen
sensitivity-known = bekend
sensitivity-on-answer = één antwoord van de norm af
sensitivity-col-answer = waarvan één antwoord van de norm af
sensitivity-on-silence = ontbrekende antwoorden
sensitivity-col-one = waarvan één vraag
sensitivity-col-picture = verdeling

# resultaten.xlsx
sensitivity-table = hoeveel uitslagen per standaard vaststaan, van één antwoord afhangen of van ontbrekende antwoorden.
sensitivity-figure = op_de_rand_voldoet, op_de_rand_voldoet_niet, niet_te_beoordelen, niet_ingediend, ontheffing en vast tellen op tot uitslagen. waarvan_een_vraag: wat de school op één open vraag ook antwoordt, de uitslag is dan bekend.
