# Bevindingen over de tweede blik (tweede-blik.csv of .xlsx), en over wie zijn aanpak deelt.

finding-V101 = Bij deze tweede blik is { $column } niet ingevuld. De rij telt niet mee.
    .remedy = Vul { $column } in. Een tweede blik heeft altijd een bezoeker, een datum, een school, een vraag en een antwoord.
finding-V102 = { $found ->
    [blank] In deze rij staat geen school. De rij telt niet mee.
    [0] Vestiging ‘{ $value }’ staat niet in het register. De tweede blik telt niet mee. Er is geen nummer dat erop lijkt.
    [one] Vestiging ‘{ $value }’ staat niet in het register. De tweede blik telt niet mee. Dit nummer lijkt erop: { $near }.
   *[other] Vestiging ‘{ $value }’ staat niet in het register. De tweede blik telt niet mee. Deze nummers lijken erop: { $near }.
  }
    .remedy = { $found ->
        [blank] Vul het vestigingsnummer in. Is het geen gewone rij, zoals een totaal, haal haar dan weg.
       *[other] Verbeter het vestigingsnummer, of voeg de school toe aan het scholenbestand.
    }
finding-V103 = De naam ‘{ $value }’ hebben meer scholen: { $sites }. Het is niet duidelijk welke is bedoeld. De tweede blik telt niet mee.
    .remedy = Vul het vestigingsnummer in.
finding-V104 = Deze rij noemt meer dan één school: ‘{ $value }’ past niet bij ‘{ $other }’. De tweede blik telt niet mee.
    .remedy = Kijk welke school is bedoeld, en laat het vestigingsnummer, de BRIN-code en de naam van die school zijn.
finding-V105 = Vraag ‘{ $value }’ staat in geen enkele norm. De tweede blik telt niet mee. { $found ->
    [0] Er is geen vraag die erop lijkt.
   *[other] Lijkt erop: { $near }.
  }
    .remedy = Vul het id van de vraag in zoals het in de norm staat, zoals V1.1, of de hele tekst van de vraag.
finding-V106 = Vraag ‘{ $value }’ kan meer dan één vraag zijn. Bedoeld: { $meant }. De tweede blik telt niet mee.
    .remedy = Geef de kolom in het rekenblad de opmaak Tekst en vul het id van de vraag opnieuw in. Schrijf in een CSV ="{ $value }".
finding-V107 = Het id en de tekst zijn van twee vragen: naast { $value } staat de tekst van { $other }. De tweede blik telt niet mee.
    .remedy = Verbeter het id of de tekst van de vraag, of laat een van de twee kolommen weg.
finding-V108 = Vraag { $value } staat in geen enkele norm voor een school als { $school }. De tweede blik telt niet mee.
    .remedy = Kijk of de school en de vraag goed zijn ingevuld. Normen voor PO en VO hebben eigen vragen.
finding-V109 = Het antwoord ‘{ $value }’ staat niet op de schaal van vraag { $indicator }. De tweede blik telt niet mee.
    .remedy = Vul een antwoord of een niveau in zoals scholen dat doen. Zet andere woorden bij toelichting.
finding-V110 = ‘{ $value }’ bij { $column } is geen datum. De tweede blik telt niet mee.
    .remedy = Schrijf een datum als 2025-11-03.{ $column ->
        [tot] {" "}Een schooljaar mag ook, zoals 2025-2026.
       *[other] {""}
    }
finding-V111 = ‘{ $value }’ bij { $column } kan twee dagen zijn: er staan ook datums met de maand voorop. De tweede blik telt niet mee.
    .remedy = Schrijf alle datums als 2025-11-03.
finding-V112 = Deze tweede blik eindigt ({ $value }) voordat het bezoek was. De rij telt niet mee.
    .remedy = Verbeter datum of tot. Zonder tot eindigt een tweede blik met het schooljaar van het bezoek.
finding-V113 = Deze tweede blik op vraag { $indicator } bij { $value } staat er al: { $other }. Zij telt één keer.
    .remedy = Haal een van de twee rijen weg.
finding-V114 = Eén bezoeker geeft op één dag twee antwoorden op vraag { $indicator } bij { $value }; het andere staat in { $other }. Geen van beide telt mee.
    .remedy = Kijk welk antwoord klopt en haal de andere rij weg.
finding-V115 = { $why ->
        [ended] De tweede blik op vraag { $indicator } bij { $value } liep tot { $until } en wordt niet meer getoond.
        [later] De tweede blik op vraag { $indicator } bij { $value } is van { $date }, na dit schooljaar, en wordt niet getoond.
        [school] De tweede blik op vraag { $indicator } bij { $value } wordt niet getoond: de school doet dit schooljaar niet mee.
        [scale] De tweede blik op vraag { $indicator } bij { $value } wordt niet getoond: de schaal van dit schooljaar kent het antwoord niet.
       *[question] De tweede blik op vraag { $indicator } bij { $value } wordt niet getoond: de school krijgt die vraag dit schooljaar niet.
    }
    .remedy = { $why ->
        [ended] Geldt wat de bezoeker zag nog? Kies dan bij tot een latere datum.
        [later] Er is niets nodig: zij komt in een later schooljaar.
        [scale] Vul een antwoord in dat op de schaal van dit schooljaar staat.
       *[other] Er is niets nodig, tenzij een andere school of vraag was bedoeld.
    }

finding-V116 = { $column } is { $value }. Dat kan niet kloppen: het moet liggen van { $first } tot en met { $last }. De tweede blik telt niet mee.
    .remedy = Verbeter het jaar.
finding-V117 = De tweede blik op vraag { $indicator } bij { $value } is van { $date }, na de peildatum. Zij wordt nog niet getoond.
    .remedy = Moet zij op het verslag? Maak de verslagen met --date { $date } of een latere dag. Anders is er niets nodig.

finding-R140 = Bij deelt_aanpak staat ‘{ $value }’. Dat is geen ja en geen nee, en telt als nee.
    .remedy = Vul ja in als de school haar aanpak met andere scholen wil delen, en anders nee.

finding-R142 = Bij regulier_stedelijk staat ‘{ $value }’. Niet bekend is of het gebouw regulier is.
    .remedy = Vul regulier of stedelijk in, of laat de cel leeg.

finding-R141 = Bij email staat ‘{ $value }’. Dat is geen e-mailadres, en wordt niet gebruikt.
    .remedy = Schrijf een adres als directie@school.example, zonder naam of spaties. Meer adressen scheidt u met een puntkomma of een komma.
