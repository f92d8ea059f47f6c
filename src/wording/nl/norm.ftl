# De opdrachten `sop norm`: een norm controleren, bekijken en uit Excel halen.

norm-usage = sop norm <OPDRACHT>
norm-about = Werken aan een norm: controleren, bekijken, en schrijven in Excel
norm-check = Noemt elke fout in een norm, en wat wel mag maar vreemd is
norm-check-usage = sop norm check [OPTIES] <BESTAND>...
norm-check-examples =
    Voorbeelden:
      sop norm check mijn-norm.toml
      sop norm check normen/*.toml            ook: gelden er geen twee voor dezelfde school?

    Na afloop: 0 = de normen zijn te gebruiken; 1 = er zijn fouten; 2 = een bestand kan niet worden gelezen.
    Let op: een norm zonder fouten kan nog wel waarschuwingen hebben. Die komen alleen hier, niet bij sop run.
norm-files = Een of meer normen (.toml)
norm-good = { $file }: { $norm } is te gebruiken (thema's: { $themes }, standaarden: { $standards }, vragen: { $questions })
norm-faulty = { $file }: nog niet te gebruiken
norm-no-file = { $file } kan niet worden gelezen: { $why }
norm-not-text = het bestand is geen tekst in UTF-8
norm-too-large = het bestand is te groot
norm-gone = het bestand is er niet
