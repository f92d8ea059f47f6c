# Uitleg bij de codes P: `sop explain P101`. Per code: wat het betekent (de tekst zelf), de titel, waarom het telt, een voorbeeld en wat u doet.

explain-group-P = De plaatsen voor extra ondersteuning

explain-P101 = Bij een arrangement ontbreekt de code of de ondersteuningsvraag. De rij telt niet mee.
    .title = Arrangement is niet volledig
    .why = Zonder code is niet te zien of een arrangement twee keer in de lijst staat, en zonder vraag niet waarvoor de plaatsen zijn.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;;8;2;actief
    .cure =
        1. Vul in aanbod.csv de kolom in die de bevinding noemt.

explain-P102 = Een arrangement is van een school die niet in het scholenbestand staat, in geen enkel jaar. De rij telt niet mee.
    .title = Arrangement van een onbekende school
    .why = De plaatsen staan nu bij geen enkele wijk.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB0;Gedrag;8;2;actief
    .cure =
        1. Verbeter het nummer. De bevinding noemt nummers die erop lijken.

explain-P103 = Een arrangement noemt een naam die meer scholen hebben. De rij telt niet mee.
    .title = Arrangement bij een naam van meer scholen
    .why = Het programma gokt niet welke school bedoeld is.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;De Regenboog;Gedrag;8;2;actief
    .cure =
        1. Vul het vestigingsnummer in.

explain-P104 = Een arrangement noemt in één rij twee scholen. De rij telt niet mee.
    .title = Arrangement noemt twee scholen
    .why = De plaatsen van de ene school horen niet bij de andere.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00 De Linde;Gedrag;8;2;actief
    .cure =
        1. Laat nummer en naam van dezelfde school zijn.

explain-P105 = Twee rijen voor dezelfde tijd hebben dezelfde code en zeggen iets anders. Geen van beide telt mee. Rijen van verschillende schooljaren mogen dezelfde code hebben.
    .title = Code van een arrangement staat twee keer
    .why = Het programma kiest niet welke van de twee klopt.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;Gedrag;8;2;actief
        A12;99AB00;Gedrag;10;2;actief
    .cure =
        1. Haal de rij weg die niet klopt, of geef elk arrangement een eigen code.

explain-P106 = Een rij staat twee keer in de lijst. Zij telt één keer.
    .title = Rij met een arrangement staat twee keer
    .why = De plaatsen zouden anders dubbel tellen.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;Gedrag;8;2;actief
        A12;99AB00;Gedrag;8;2;actief
    .cure =
        1. Haal een van de twee rijen weg.

explain-P107 = Bij plaatsen of vrij staat geen heel getal van 0 of meer. Dat getal telt niet mee, het arrangement wel.
    .title = Aantal plaatsen is niet te lezen
    .why = 1.250 kan ook 1,25 zijn, en minder dan 0 plaatsen bestaan niet. Het programma gokt niet.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;Gedrag;-8;2;actief
    .cure =
        1. Vul een heel getal in, zonder punt of komma.

explain-P108 = De lijst heeft twee kolommen voor hetzelfde getal, en ze spreken elkaar tegen. Geen van beide telt mee.
    .title = Twee kolommen met plaatsen spreken elkaar tegen
    .why = Het programma kiest niet tussen twee getallen.
    .example =
        (aantal 8, Huidig aantal 9)
    .cure =
        1. Vul in beide kolommen hetzelfde in, of haal er een weg.

explain-P109 = Er zijn meer plaatsen vrij dan er plaatsen zijn. De vrije plaatsen tellen niet mee.
    .title = Meer vrije plaatsen dan plaatsen
    .why = Een van de twee getallen klopt niet, en het is niet bekend welk.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;Gedrag;8;12;actief
    .cure =
        1. Verbeter plaatsen of vrij.

explain-P110 = Bij tarief staat geen bedrag. Het arrangement telt mee, zonder bedrag.
    .title = Tarief is niet te lezen
    .why = Het bedrag van een schooljaar is dan te laag. Het verslag noemt hoeveel arrangementen geen bedrag hebben.
    .example =
        tarief: zie contract
    .cure =
        1. Vul een bedrag in euro’s in, zoals 8500 of 8.500,50.

explain-P111 = De status van een arrangement is een woord dat het programma niet kent. De rij telt niet mee.
    .title = Status van een arrangement is niet bekend
    .why = Het woord kan betekenen dat het arrangement is gestopt.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;Gedrag;8;2;wie weet
    .cure =
        1. Kies actief, gepland of beëindigd. Leeg betekent dat het loopt.

explain-P112 = Bij van, tot of schooljaar staat geen datum en geen schooljaar. De rij telt niet mee.
    .title = Periode van een arrangement is niet te lezen
    .why = Niet bekend is of het arrangement in dit schooljaar loopt.
    .example =
        van: na de zomer
    .cure =
        1. Schrijf een datum als 2025-08-01, of een schooljaar als 2025-2026.

explain-P113 = Een datum bij een arrangement kan op twee manieren worden gelezen. De rij telt niet mee.
    .title = Datum van een arrangement kan twee dagen zijn
    .why = In het bestand staan ook datums met de maand voorop, of een datum met schuine strepen kan op twee manieren worden gelezen en geen andere datum zegt hoe. Het programma gokt niet.
    .example =
        van: 03/04/2026
    .cure =
        1. Schrijf alle datums als 2025-08-01.

explain-P114 = Een arrangement eindigt voordat het begint, of valt buiten zijn eigen schooljaar. De rij telt niet mee.
    .title = Arrangement eindigt voordat het begint
    .why = Er is geen dag waarop het loopt.
    .example =
        van 2026-01-01, tot 2025-12-31
    .cure =
        1. Verbeter van, tot of schooljaar.

explain-P115 = Bij een arrangement staat geen aantal plaatsen. Het telt mee als aanbod, maar niet in de aantallen.
    .title = Arrangement zonder aantal plaatsen
    .why = Het aantal plaatsen en het bedrag zijn dan te laag.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;Gedrag;;;actief
    .cure =
        1. Vul het aantal plaatsen in. Zijn er geen plaatsen meer? Vul dan 0 in.

explain-P116 = Een arrangement is volgens zijn status beëindigd en loopt op de peildatum volgens zijn datums. Het telt niet mee.
    .title = Beëindigd arrangement loopt volgens zijn datums
    .why = Een van de twee klopt niet. Zonder zekerheid telt een plaats niet mee, en haar bedrag ook niet. Ligt tot voor de peildatum, dan is er niets mis: het bedrag telt mee tot die dag.
    .example =
        peildatum 1-3-2026, status beëindigd, tot 31-7-2026
    .cure =
        1. Vul bij tot de laatste dag in, of verbeter de status.

explain-P117 = Een arrangement is van een school die dit schooljaar niet meedoet. Het telt niet mee.
    .title = Arrangement van een school die niet meedoet
    .why = Een school die er niet meer is, biedt geen plaatsen.
    .example =
        99AB00 stopte in 2024-2025
    .cure =
        1. Zet het arrangement op naam van de school die verder gaat, of vul bij tot de laatste dag in.

explain-P118 = Een thema in de norm noemt een ondersteuningsvraag die bij geen enkel arrangement staat.
    .title = Ondersteuningsvraag van de norm staat niet in de lijst
    .why = Er is voor die vraag geen aanbod, of de vraag is op twee manieren geschreven. Dan lijkt er geen aanbod te zijn.
    .example =
        norm: "Gedrag en rust"   lijst: "Gedrag"
    .cure =
        1. Schrijf de vraag in de norm en in de lijst op dezelfde manier.

explain-P119 = Bij van, tot of schooljaar staat een jaar dat niet kan kloppen, zoals 1926 of 2062. Het arrangement telt niet mee.
    .title = Arrangement ver van de schooljaren van de map
    .why = Met een jaar dat verkeerd is getypt, zou een arrangement te lang of nooit meetellen. Van, tot en schooljaar mogen liggen van twintig schooljaren voor het eerste schooljaar in de map tot en met tien na het laatste.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;van;tot
        A12;99AB00;Gedrag;8;1-8-2025;31-7-2062  <- 2026?
    .cure =
        1. Verbeter het jaar.

explain-P120 = Een ondersteuningsvraag in de lijst met plaatsen lijkt op een vraag van de norm, of op een die vaker in de lijst staat. Zij telt zoals zij er staat: als een vraag apart.
    .title = Ondersteuningsvraag lijkt op een andere
    .why = Met een tikfout zijn het twee vragen, en dan lijkt er bij de ene minder aanbod te zijn dan er is. Het programma gokt niet wat bedoeld is.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;Gedragg;8;2;actief
    .cure =
        1. Schrijf de vraag overal hetzelfde. Zijn het echt twee vragen, dan is er niets nodig.

explain-P121 = In één cel staat meer dan één ondersteuningsvraag. Samen tellen zij als een vraag apart.
    .title = Twee ondersteuningsvragen in één cel
    .why = De plaatsen staan dan bij geen van beide vragen. Het programma weet niet hoe zij te verdelen zijn.
    .example =
        arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;vrij;status
        A12;99AB00;Gedrag; Taal;8;2;actief   <- in één cel
    .cure =
        1. Maak er twee rijen van, elk met een eigen code, een eigen vraag en een deel van de plaatsen.

explain-P122 = In de lijst met plaatsen staat bij een school een ander bestuur, een andere sector of soort, of een andere wijk dan in het scholenbestand. Het scholenbestand gaat voor. Een naam mag korter of langer zijn; een nummer van een bestuur wordt alleen met een nummer vergeleken, een naam alleen met een naam.
    .title = Lijst met plaatsen spreekt het scholenbestand tegen
    .why = Misschien is het vestigingsnummer van een andere school. De plaatsen staan dan bij de verkeerde school en in de verkeerde wijk.
    .example =
        arrangementscode;vestigingsnummer;schooltype;ondersteuningsvraag
        A12;99AB00;VO;Gedrag   <- 99AB00 is een basisschool
    .cure =
        1. Kijk of het nummer van de school klopt.
        2. Klopt het, verbeter dan de cel, of het scholenbestand.
