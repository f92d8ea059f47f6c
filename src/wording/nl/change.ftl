# Waardoor een uitslag anders is dan het schooljaar ervoor.

cause-school = door andere antwoorden
cause-norm = door de norm
cause-both = door norm en antwoorden
cause-question = de norm vraagt iets anders
cause-silence = door open vragen
cause-waiver = door een ontheffing

# Eén zin bij een standaard.
change-school = Anders dan in { $year } ({ $before }) door andere antwoorden; de norm bleef hier gelijk.
change-school-norm = Anders dan in { $year } ({ $before }) door andere antwoorden; ook onder de norm van toen was de uitslag nu anders geweest.
change-school-after = Anders dan in { $year } ({ $before }) door andere antwoorden; met de antwoorden van toen was de uitslag gelijk gebleven.
change-norm = Anders dan in { $year } ({ $before }) door de norm, niet door andere antwoorden.
change-both = Anders dan in { $year } ({ $before }) door de norm en andere antwoorden samen.
change-question = Anders dan in { $year } ({ $before }). De norm vraagt hier iets anders dan toen; of de school veranderde, is daardoor niet te zeggen.
change-open-now = Nu bepalen open vragen de uitslag.
change-question-new = In { $year } vroeg de norm dit nog niet van deze school.
change-kind = Anders dan in { $year } ({ $before }). De school is nu van een andere soort, en daarvan vraagt de norm iets anders.
change-kind-new = In { $year } gold deze standaard niet voor de school; zij is nu van een andere soort.
change-elsewhere = In { $year } was de uitslag bij { $school } ({ $id }), waarvoor deze school nu doorgaat: { $before }.
change-elsewhere-none = In { $year } vroeg de norm dit nog niet van { $school } ({ $id }), waarvoor deze school nu doorgaat.
change-silence-submitted = In { $year } was er geen inzending van de school die meetelde.
change-silence-missing = In { $year } was de uitslag: { $before }. Nu is er geen inzending van de school die meetelt.
change-silence-then = In { $year } bepaalden open vragen de uitslag.
change-silence-now = In { $year } was de uitslag: { $before }. Nu bepalen open vragen de uitslag.
change-waiver-began = In { $year } gold hier nog geen ontheffing; de uitslag was: { $before }.
change-waiver-ended = In { $year } gold hier een ontheffing; zonder haar was de uitslag: { $without }.

# Eén zin over allemaal.
change-total = { $n ->
    [0] Geen enkele uitslag is anders dan de vorige keer.
    [one] 1 uitslag is anders dan de vorige keer:
   *[other] { $count } uitslagen zijn anders dan de vorige keer:
}
change-total-one-sided = { $came ->
    [0] Daarnaast { $went ->
        [one] verviel er 1 uitslag
       *[other] vervielen er { $went } uitslagen
    }, doordat een standaard verviel of voor andere scholen geldt.
   *[other] { $went ->
        [0] Daarnaast { $came ->
            [one] kwam er 1 uitslag bij
           *[other] kwamen er { $came } uitslagen bij
        }, doordat een standaard nieuw is of voor andere scholen geldt.
       *[other] Daarnaast { $came ->
            [one] kwam er 1 uitslag bij
           *[other] kwamen er { $came } uitslagen bij
        } en { $went ->
            [one] verviel er 1
           *[other] vervielen er { $went }
        }, doordat een standaard nieuw is, verviel of voor andere scholen geldt.
    }
}
change-total-school = { $count } door andere antwoorden
change-total-norm = { $count } door de norm
change-total-both = { $count } door norm en antwoorden samen
change-total-question = { $count } doordat de norm andere vragen stelt
change-total-silence = { $count } doordat een school toen of nu vragen openliet of niets inleverde
change-total-waiver = { $count } door een ontheffing

# Bij de hele afleiding.
change-crossed-now = De antwoorden van nu onder de norm van toen ({ $norm }): { $verdict }.
change-crossed-before = De antwoorden van toen onder de norm van nu ({ $norm }): { $verdict }.
change-crossed-unknown = niet te zeggen

# De tabel in de werkmap.
change-table = uitslagen die anders zijn dan de vorige keer, en waardoor.
change-figure = oorzaak: school (andere antwoorden geven de uitslag van nu, ook onder de norm van toen), norm (de norm van nu geeft haar, ook met de antwoorden van toen), school_en_norm (elk alleen, of pas samen), vraag (de norm vraagt iets anders dan toen, en daar hangt het van af), stilte, ontheffing.
change-figure-crossed = uitslag_met_norm_voor: de antwoorden van nu onder de norm van toen. uitslag_met_antwoorden_voor: de antwoorden van toen onder de norm van nu. Leeg: niet te zeggen, want het hangt af van vragen die niet zijn gesteld, of er zijn geen antwoorden.
