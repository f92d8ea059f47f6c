# Of een set of een bestand is zoals het is gemaakt (sop verify).

verify-about = Zegt of een set verslagen, of één bestand daaruit, nog is zoals het is gemaakt; schrijft niets
verify-usage = sop verify [OPTIES] <MAP | BESTAND>
verify-value = MAP|BESTAND
verify-path = De map van een schooljaar (of de map met schooljaren), of één bestand zoals een gemailde pdf
verify-set-option = De map met de set waar een los bestand uit zou komen [standaard: de set waar het in staat, anders reports]
verify-examples =
    Voorbeelden:
      sop verify reports                      alle schooljaren in de map
      sop verify reports/2025-2026
      sop verify ontvangen.pdf --set reports  staat dit verslag zo in de set?

    Na afloop: 0 = alles is zoals het is gemaakt; 1 = er is iets anders, weg of erbij; 2 = er is niets over te zeggen.
verify-set-good = { $folder }: { $filled ->
    [0] { $files ->
        [one] het ene bestand naast manifest.json is zoals het is gemaakt
       *[other] alle { $files } bestanden naast manifest.json zijn zoals ze zijn gemaakt
    }
   *[other] op de verzendlijst na zijn alle bestanden naast manifest.json zoals ze zijn gemaakt
} ({ $partnership }, { $year }).
verify-set-bad = { $folder }: niet alles is zoals het is gemaakt ({ $partnership }, { $year }). Bestanden in de set, naast manifest.json: { $files }; veranderd: { $changed }; weg: { $missing }; erbij: { $added }{ $unreadable ->
        [0] {"."}
       *[other] {"; niet te lezen: "}{ $unreadable }.
    }
verify-changed = veranderd:
verify-filled = Ingevuld of veranderd sinds het uitdelen: { $files }. Daar is de lijst voor; kijk alleen of adressen en bijlagen nog kloppen.
verify-missing = weg:
verify-unreadable = niet te lezen, misschien open in een ander programma:
verify-added = erbij:
verify-more = … en nog { $count }
verify-seal = Kenmerk van de set (SHA-256 van manifest.json): { $seal }
verify-file-good = { $path } is zoals het is gemaakt: { $file } in { $set }.
verify-file-changed = { $path } is niet zoals het is gemaakt: de inhoud is veranderd, of het is er later bij gezet.
verify-file-misplaced = { $path } staat niet op zijn plaats: de inhoud is die van { $file }.
verify-file-replaced = { $path } is zoals het is gemaakt voor uitgave { $number } ({ $file }), maar de set heeft daar nu een ander stuk: stuur dat.
verify-file-unknown = { $path } staat zo niet in { $set }: het is veranderd, of het komt uit een andere set.
verify-gone = { $path } is er niet of is niet te lezen. Er is niets over te zeggen.
verify-no-set = Bij { $path } is geen set gevonden: er is geen manifest.json. Geef met --set de map met de set. Er is niets over te zeggen.
verify-manifest-gone = { $path } is er niet of is niet te lezen. Er is niets over te zeggen.
verify-manifest-large = { $path } is groter dan sop het ooit maakt en wordt niet gelezen. Er is niets over te zeggen.
verify-manifest-unreadable = { $path } is geen manifest van sop, of het is veranderd. Er is niets over te zeggen.
verify-manifest-foreign = { $path } noemt bestanden die sop niet maakt, of één bestand twee keer, en wordt niet gebruikt. Er is niets over te zeggen.
