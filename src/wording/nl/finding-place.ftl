# Bevindingen over de plaatsen voor extra ondersteuning (aanbod.csv of .xlsx).

finding-P101 = Bij dit arrangement is { $column } niet ingevuld. De rij telt niet mee.
    .remedy = Vul { $column } in. Een arrangement heeft altijd een code, een school en een ondersteuningsvraag.
finding-P102 = { $found ->
    [blank] In deze rij staat geen school. De rij telt niet mee.
    [0] Vestiging ‘{ $value }’ staat niet in het register. Het arrangement telt niet mee. Er is geen nummer dat erop lijkt.
    [one] Vestiging ‘{ $value }’ staat niet in het register. Het arrangement telt niet mee. Dit nummer lijkt erop: { $near }.
   *[other] Vestiging ‘{ $value }’ staat niet in het register. Het arrangement telt niet mee. Deze nummers lijken erop: { $near }.
  }
    .remedy = { $found ->
        [blank] Vul het vestigingsnummer in. Is het geen gewone rij, zoals een totaal, haal haar dan weg.
       *[other] Verbeter het vestigingsnummer, of voeg de school toe aan het scholenbestand.
    }
finding-P103 = De naam ‘{ $value }’ hebben meer scholen: { $sites }. Het is niet duidelijk welke is bedoeld. Het arrangement telt niet mee.
    .remedy = Vul het vestigingsnummer in.
finding-P104 = Deze rij noemt meer dan één school: ‘{ $value }’ past niet bij ‘{ $other }’. Het arrangement telt niet mee.
    .remedy = Kijk welke school is bedoeld, en laat het vestigingsnummer, de BRIN-code en de naam van die school zijn.
finding-P105 = Arrangement { $value } staat twee keer in de lijst, voor dezelfde tijd en niet hetzelfde; de andere rij is { $other }. Geen van beide telt mee.
    .remedy = Kijk welke rij klopt en haal de andere weg, of geef de arrangementen elk een eigen code. Een rekenblad maakt van 0012 het getal 12: geef de kolom dan de opmaak Tekst.
finding-P106 = Arrangement { $value } staat er al precies zo: { $other }. Het telt één keer.
    .remedy = Haal een van de twee rijen weg.
finding-P107 = ‘{ $value }’ bij { $column } is geen heel getal van 0 of meer. Het getal telt niet mee; het arrangement wel.
    .remedy = Vul een heel getal in, zonder punt of komma, of laat de cel leeg.
finding-P108 = De kolommen voor { $column } spreken elkaar tegen: { $value }. Geen van beide telt mee.
    .remedy = Vul in alle kolommen hetzelfde getal in, of laat er een weg.
finding-P109 = Er zijn { $value } plaatsen vrij van { $places }. Dat kan niet. De vrije plaatsen tellen niet mee.
    .remedy = Kijk welk van de twee getallen klopt.
finding-P110 = ‘{ $value }’ bij { $column } is geen bedrag. Het arrangement telt mee zonder bedrag.
    .remedy = Vul een bedrag in euro’s in, zoals 8500 of 8.500,50.
finding-P111 = ‘{ $value }’ is geen bekende status. Het arrangement telt niet mee.
    .remedy = Kies actief, gepland of beëindigd, of laat de status leeg als het arrangement loopt.
finding-P112 = ‘{ $value }’ bij { $column } is geen datum en geen schooljaar. Het arrangement telt niet mee.
    .remedy = Schrijf een datum als 2025-08-01, of een schooljaar als 2025-2026.
finding-P113 = ‘{ $value }’ bij { $column } kan twee dagen zijn, en niets in het bestand zegt welke. Het arrangement telt niet mee.
    .remedy = Schrijf alle datums als 2025-08-01.
finding-P114 = Dit arrangement eindigt ({ $value }) voordat het begint ({ $from }). De rij telt niet mee.
    .remedy = Verbeter van, tot of schooljaar.
finding-P115 = Bij arrangement { $value } staat geen aantal plaatsen. Het telt mee als aanbod, maar niet in het aantal plaatsen en het bedrag.
    .remedy = Vul het aantal plaatsen in.
finding-P116 = Arrangement { $value } van { $school } is volgens de status beëindigd, maar loopt volgens de datums in { $year }. Het telt niet mee.
    .remedy = Is het beëindigd? Vul dan bij tot de laatste dag in. Loopt het nog? Verbeter dan de status.
finding-P117 = Arrangement { $value } is van { $school }, en die school doet in { $year } niet mee. Het telt niet mee.
    .remedy = Is de school samengegaan met een andere? Zet het arrangement dan op naam van die school. Is het gestopt? Vul dan bij tot de laatste dag in.
finding-P118 = Thema { $theme } van de norm noemt ondersteuningsvraag ‘{ $value }’. Geen arrangement heeft die vraag. { $found ->
    [0] Er is geen vraag die erop lijkt.
   *[other] Lijkt erop: { $near }.
  }
    .remedy = Is er geen aanbod? Dan is er niets nodig. Staat de vraag anders in de lijst met plaatsen? Schrijf haar dan op beide plaatsen hetzelfde.
finding-P119 = { $column } is { $value }. Dat kan niet kloppen: het moet liggen van { $first } tot en met { $last }. Het arrangement telt niet mee.
    .remedy = Verbeter het jaar.
finding-P120 = Ondersteuningsvraag ‘{ $value }’ lijkt op een andere: { $near }. { $n ->
    [one] Zij staat bij één arrangement
   *[other] Zij staat bij { $n } arrangementen
  } en telt als een vraag apart.
    .remedy = Is dezelfde vraag bedoeld? Schrijf haar dan overal hetzelfde. Is het een andere vraag? Dan is er niets nodig.
finding-P121 = Bij ondersteuningsvraag staan er meer in één cel: ‘{ $value }’ ({ $near }). { $n ->
    [one] Dat staat bij één arrangement
   *[other] Dat staat bij { $n } arrangementen
  } en telt als een vraag apart.
    .remedy = Vul per rij één vraag in. Is een arrangement er voor twee vragen? Verdeel de plaatsen dan over twee rijen, elk met een eigen code.
finding-P122 = Bij { $column } staat ‘{ $value }’, maar volgens het register is het bij { $school } ‘{ $other }’. Het register gaat voor; het arrangement telt mee bij { $school }.
    .remedy = Kijk of het vestigingsnummer klopt. Klopt het, verbeter dan de cel of het register.
