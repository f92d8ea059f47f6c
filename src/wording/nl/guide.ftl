# De concepttekst voor de schoolgids: wat een school aan ondersteuning biedt, in gewone woorden.

guide-title = Ondersteuning op { $school }
guide-note = Concept voor de schoolgids, gemaakt uit de zelfevaluatie van { $year }. Lees de tekst na, pas aan wat anders is of anders moet klinken, en haal dit blokje weg. Hier staat alleen wat uit de antwoorden volgt{ $places ->
    [yes] {", "}en onder ‘Extra ondersteuning’ wat in de lijst met plaatsen van het samenwerkingsverband staat
   *[no] {""}
}. Biedt de school meer, vul het dan aan.
guide-note-silent = Voor { $school } is er nog geen concepttekst voor de schoolgids.
guide-lead = Hier leest u welke ondersteuning onze school biedt.
guide-basic = Wat wij alle leerlingen bieden
guide-basic-lead = Deze ondersteuning is er voor elke leerling die haar nodig heeft. Bij elk onderwerp staat wat de school er zelf over zegt.
guide-basic-none = Vul hier in wat de school alle leerlingen biedt. Uit de antwoorden volgt daar nu geen tekst voor.
guide-inventory = Wie en wat wij in huis hebben
guide-expertise = Deskundigheid
guide-expertise-own = Op onze school
guide-expertise-near = Snel beschikbaar van buiten de school
guide-facilities = Voorzieningen
guide-facilities-own = Op onze school
guide-facilities-near = Op korte termijn beschikbaar
guide-extra = Extra ondersteuning
guide-extra-lead = Voor leerlingen die meer nodig hebben, heeft onze school dit aanbod. Of een plek past, bespreken wij met u.
guide-extra-item = { $title }
guide-extra-for = { $title }, voor: { $audience }
guide-questions = Vragen over ondersteuning?
guide-questions-text = Wilt u weten wat wij voor uw kind kunnen doen? Neem gerust contact met ons op.
guide-questions-who = Vul hier in wie ouders kunnen bereiken, en hoe.

guide-silent = Deze tekst wordt gemaakt uit wat de school invult. Voor { $year } is er geen ingevulde zelfevaluatie van de school binnengekomen.
guide-silent-fill = Vul de zelfevaluatie in.
guide-silent-then = Daarna staat hier een tekst die de school kan aanpassen.
