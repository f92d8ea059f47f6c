# Wat een batch van personen bevat dat ouder is dan het samenwerkingsverband bewaart (sop privacy).

privacy-about = Noemt namen van invullers en vrije teksten die ouder zijn dan u bewaart; maakt met --write een kopie van de batch zonder die
privacy-usage = sop privacy --before <JAAR> [OPTIES] <BATCH>
privacy-before = Alles van vóór dit schooljaar is te oud
privacy-write = Schrijf hier een kopie van de hele map zonder wat te oud is; de map mag nog niet bestaan
privacy-examples =
    Voorbeelden:
      sop privacy mijn-batch --before 2024-2025                       noemt per bestand en kolom wat te oud is
      sop privacy mijn-batch --before 2024-2025 --write mijn-batch-2  maakt ernaast een kopie zonder

    De map zelf verandert niet. Na afloop: 0 = klaar; 1 = van een bestand of een blad is niet te zien wat erin staat;
    2 = niet gelukt, er is niets geschreven.
privacy-column = { $column }{ $columns ->
    [one] {""}
   *[other] {" "}({ $columns } kolommen)
}: { $kind }, { $cells ->
    [one] 1 cel ({ $first })
   *[other] { $cells } cellen (eerste: { $first })
}
privacy-outside = { $column ->
    [no-sheet] {""}
   *[other] { $column }{" "}
}buiten een tabel: { $kind }, { $cells ->
    [one] 1 cel ({ $first })
   *[other] { $cells } cellen (eerste: { $first })
}
privacy-other-sheet = [{ $sheet }] is geen lijst: hoe oud is wat daar staat, is niet te zien. Het blijft staan
privacy-kept-sheet = Niet geschoond: { $file }, blad { $sheet }. Dat blad is geen lijst, dus hoe oud is wat daar staat is niet te zien. Kijk het na, of haal het blad weg en draai sop privacy opnieuw.
privacy-makers = woorden naast de cellen: eigenschappen, opmerkingen, links, filters of keuzelijsten van de werkmap
privacy-undated = { $rows ->
    [one] 1 regel heeft geen datum die te lezen is: die blijft staan
   *[other] { $rows } regels hebben geen datum die te lezen is: die blijven staan
}
privacy-unread = niet te lezen: wat erin staat is niet te zien (sop check zegt waarom)
privacy-kind-name = namen
privacy-kind-function = functies
privacy-kind-contact = contactgegevens
privacy-kind-text = vrije teksten
privacy-kind-answer = antwoorden in eigen woorden
privacy-kind-loose = losse woorden
privacy-total = { $cells ->
    [0] Van vóór { $before } is er niets gevonden dat weg moet.
   *[other] Van vóór { $before } in { $files ->
        [one] 1 bestand
       *[other] { $files } bestanden
    }: { $kinds }.
}
privacy-refused = { $file } kan niet cel voor cel worden veranderd: { $why ->
    [form] het is geen csv of xlsx. Open het in Excel of LibreOffice en bewaar het als xlsx.
    [encoding] de tekens zijn niet zeker, of komen er niet hetzelfde uit. Bewaar het als csv UTF-8.
    [layout] elke regel staat in één cel. Bewaar het als xlsx met een kolom voor elk gegeven.
    [part] het heeft een onderdeel waarvan niet te zien is wat erin staat ({ $part }). Bewaar alleen de tabel als nieuwe xlsx, zonder formules of draaitabellen.
    [formula] in { $part } staat een formule die zelf woorden heeft die weg moeten, of die ook voor andere cellen geldt. Maak er in Excel een gewone waarde van (kopiëren, Plakken speciaal, Waarden), bewaar de werkmap en draai sop privacy opnieuw.
    [outside] het staat buiten de map van de batch. Zet het in de map.
    [unread] het is niet te lezen. sop check zegt waarom.
   *[broken] het is beschadigd of te groot.
}
privacy-nothing-written = Er is niets geschreven.
privacy-no-copy = { $why ->
    [taken] { $folder } is er al. Kies een map die er nog niet is.
    [inside] { $folder } ligt in de batch zelf. Kies een map ernaast.
   *[link] In de batch is { $file } geen gewoon bestand maar een verwijzing. Die gaat niet mee in een kopie: haal haar weg.
} Er is niets geschreven.
privacy-differs = De kopie zou iets anders zeggen dan de batch, het eerst bij { $what }. Misschien zijn de normen daar niet te vinden (zet de kopie naast de batch), of hangt een uitslag af van wat weg zou gaan: twee inzendingen van dezelfde dag bijvoorbeeld. Er is niets geschreven.
privacy-written = Geschreven: { $folder }, { $files } bestanden, waarvan { $changed ->
    [one] 1 zonder wat te oud was
   *[other] { $changed } zonder wat te oud was
}; de andere zijn hetzelfde. De kopie geeft dezelfde uitslagen: dat is nagerekend. Wat sop niet leest (mails, verslagen van eerdere jaren) staat er niet in. De oude map staat er nog.
privacy-apart = { $count ->
    [one] Eén bestand in de map leest sop niet, en is dus niet bekeken: { $files }. Het gaat niet mee in een kopie.
   *[other] { $count } bestanden in de map leest sop niet, en zijn dus niet bekeken: { $files }. Zij gaan niet mee in een kopie.
  } Bewaart u die, kijk ze dan zelf na.
privacy-no-minimum = In batch.toml staat minimum_group = 0. In het dekkingsrapport, dat naar elk bestuur gaat, staan dan ook groepen van twee scholen apart: een van de twee ziet daarin wat de andere is. Haal de regel weg (dan is de grens 3 scholen) of kies een grotere.
