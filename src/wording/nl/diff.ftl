# Wat er tussen twee normen verschilt (sop norm diff).

diff-title = Verschil tussen { $older } en { $newer }
diff-none = Er is geen verschil.
diff-summary = Standaarden: { $stricter } strenger, { $looser } soepeler, { $different } anders, { $equal } met dezelfde eis, { $added } nieuw, { $removed } vervallen. Zonder enig verschil: { $unchanged }.
diff-how = Strenger: alleen wie aan de oude eis voldeed, kan aan de nieuwe voldoen, en niet iedereen. Soepeler: wie voldeed, blijft voldoen. Anders: geen van beide, of niet te zeggen. Dit volgt uit de regels, niet uit de tekst.
diff-whole = De norm als geheel
diff-themes = Thema’s
diff-standards = Standaarden

diff-strictness-same = dezelfde eis
diff-strictness-looser = soepeler
diff-strictness-stricter = strenger
diff-strictness-different = anders
diff-tag-added = nieuw
diff-tag-removed = vervallen
diff-tag-replaces = { $strictness }, vervangt { $older }

diff-added = nieuw
diff-removed = vervallen
diff-replaces = vervangt { $ids }
diff-moved = van standaard { $before } naar { $after }
diff-renamed = titel was: { $before }
diff-theme = van thema { $before } naar { $after }
diff-reworded = andere tekst, dezelfde vraag; was: { $before }
diff-reworded-other = andere tekst, telt als een andere vraag; was: { $before }
diff-rule = eis: { $after } (was: { $before })
diff-school-rule = eis voor de school: { $after } (was: { $before })
diff-critical-standard = is nu kernstandaard
diff-uncritical-standard = is geen kernstandaard meer
diff-critical = is nu kernvraag
diff-uncritical = is geen kernvraag meer
diff-weight = gewicht { $after } (was: { $before })
diff-not-applicable = n.v.t. mag nu
diff-applicable = n.v.t. mag niet meer
diff-kinds = voor { $after } (was: { $before })
diff-kinds-all = alle soorten
diff-levels = andere schaal: niveaus { $after } (was: { $before })
diff-sufficient = voldoende vanaf niveau { $after } (was: { $before })
diff-bands = grenzen tussen de niveaus: { $after } (was: { $before })
diff-bands-none = geen
diff-better-higher = een hoger getal is nu beter (was: een lager getal)
diff-better-lower = een lager getal is nu beter (was: een hoger getal)
diff-unit = eenheid: { $after } (was: { $before })
diff-meaning = een woord op de schaal staat voor een ander niveau dan eerst
diff-labels = andere woorden op de schaal
diff-remedy = andere eerste stap
diff-years = geldt { $after } (was: { $before })
diff-years-from = vanaf { $from }
diff-years-between = van { $from } tot en met { $until }
diff-status = status { $after } (was: { $before })
diff-sector = sector { $after } (was: { $before })
diff-support-new = noemt een ondersteuningsvraag
diff-support = ondersteuningsvraag was: { $before }
diff-source = andere bron

diff-rule-all = alle vragen op niveau
diff-rule-share = { $threshold } van de vragen op niveau
diff-rule-mean = gemiddeld minstens { $threshold }
diff-school-rule-all = alle standaarden voldoen
diff-school-rule-share = { $threshold } van de standaarden voldoet

cli-norm-diff = Noemt elk verschil tussen twee normen en zegt welke standaarden strenger of soepeler zijn
cli-usage-norm-diff = sop norm diff [OPTIES] <OUD> <NIEUW>
cli-norm-diff-old = De oude norm (TOML of Excel)
cli-norm-diff-new = De nieuwe norm (TOML of Excel)
cli-norm-diff-format = Vorm: text (standaard), html of json
cli-norm-diff-examples =
    Voorbeelden:
      sop norm diff norms/anb-po-voorbeeld-2023.toml norms/anb-po-voorbeeld-2025.toml
      sop norm diff oud.toml nieuw.toml --out verschil.html
