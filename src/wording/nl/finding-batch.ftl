# Bevindingen over batch.toml.

finding-B001 = In batch.toml staat iets wat niet kan: { $detail }.
    .remedy = Verbeter deze regel van batch.toml. Welke sleutels er zijn, staat in de README.
finding-B002 = Dit bestand, deze map of dit patroon is er niet: { $value }.
    .remedy = Zet het bestand op deze plaats of verbeter het pad in batch.toml. Paden gelden vanaf de map waarin batch.toml staat.
finding-B003 = In de map met zelfevaluaties staat geen enkel bestand met antwoorden.
    .remedy = Zet de bestanden per schooljaar in een map, bijvoorbeeld zelfevaluaties/2025-2026.
