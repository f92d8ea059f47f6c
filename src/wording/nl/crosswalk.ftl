# Normen naast elkaar: één zelfevaluatie onder meer dan één norm.

crosswalk-title = Normen naast elkaar
crosswalk-about = { $partnership }, { $year }
crosswalk-lead-what = Scholen vullen één zelfevaluatie in, onder één norm. Deze pagina laat zien wat hun antwoorden zeggen over een andere norm. Welke standaarden welke andere dekken, schreven mensen op in de koppeling.
crosswalk-lead-fully = Volledig gedekt: de standaarden die ernaast staan, vragen samen alles. Een school voldoet als zij aan elk daarvan voldoet.
crosswalk-lead-partly = Deels gedekt: een deel is gevraagd. Of een school voldoet, is dan niet te zeggen, ook niet als zij aan dat deel voldoet.
crosswalk-lead-not = Niet gedekt: niemand heeft het de school gevraagd. Dat telt nooit als voldoet.
crosswalk-nobody = In dit schooljaar valt geen school onder een van deze normen.
crosswalk-between = Gevraagd is: { $from }. Ernaast gelegd is: { $to }.
crosswalk-summary = Van de { $all } standaarden { $fully ->
        [1] is 1
       *[other] zijn { $fully }
    } volledig gedekt, { $partly } deels en { $not } niet.
crosswalk-unwritten = Er is geen koppeling tussen deze twee normen. Over deze scholen is daarom niets te zeggen.
crosswalk-base = Een percentage is van alle scholen in de kolom ‘Scholen’, ook van de scholen waarvan het niet te zeggen is.
crosswalk-small = Waar minder dan { $minimum } scholen zijn, ook na aftrek van de scholen van één bestuur, staat een punt in plaats van een aantal.
crosswalk-col-standard = Standaard
crosswalk-col-covered = Gedekt
crosswalk-col-by = Door
crosswalk-col-schools = Scholen
crosswalk-col-met = Voldoet
crosswalk-col-not-met = Voldoet niet
crosswalk-col-undecided = Niet te beoordelen, niet ingediend of ontheffing
crosswalk-col-unknown = Niet te zeggen: niet of deels gevraagd
crosswalk-unknown = { $partly ->
        [0] { $count }
       *[other] { $count } ({ $met } voldoen aan het deel dat is gevraagd)
    }
crosswalk-extent-fully = volledig
crosswalk-extent-partly = deels
crosswalk-extent-not = niet
crosswalk-nobody-asks = Wat niemand vraagt
crosswalk-nobody-asks-how = Deze standaarden dekt geen enkele vraag die scholen kregen. Wilt u ze weten, dan moet u ze vragen.
crosswalk-nobody-asks-none = Elke standaard is geheel of deels gevraagd.
crosswalk-elsewhere = Wat wel is gevraagd en hier niet meetelt
crosswalk-elsewhere-how = Deze standaarden van de gevraagde norm dekken niets van deze norm.
crosswalk-elsewhere-none = Elke standaard die is gevraagd, dekt iets van deze norm.
crosswalk-table = Wat antwoorden zeggen over standaarden van andere normen
