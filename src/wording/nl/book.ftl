# Het wijkboek en het bestuursboek: gespreksbladen bij elkaar, voor wie de gesprekken leidt. En de agenda van de gesprekken.

book-kind = { $of ->
        [bestuur] Bestuursboek basisondersteuning
       *[other] Wijkboek basisondersteuning
    }
book-name = { $of ->
        [zonder] Primair onderwijs zonder wijk
        [vo] Voortgezet onderwijs
       *[other] { $name }
    }
book-title = { $of ->
        [bestuur] Bestuursboek { $name }, { $year }
        [zonder] Wijkboek primair onderwijs zonder wijk, { $year }
        [vo] Wijkboek voortgezet onderwijs, { $year }
       *[other] Wijkboek { $name }, { $year }
    }
book-readers = { $of ->
        [bestuur] Voor dit schoolbestuur, en voor wie de gesprekken ermee leidt.
        [vo] Voor wie de gesprekken in het voortgezet onderwijs leidt.
        [zonder] Voor wie de gesprekken met deze scholen leidt.
       *[other] Voor wie de gesprekken in deze wijk leidt.
    }
book-readers-schools = Dit boek bevat gegevens van meer dan één school. Het is niet voor scholen: geef een school alleen haar eigen gespreksblad.
book-readers-words = { $of ->
        [bestuur] Wat mensen van een school schreven en wat met haar is afgesproken, staat alleen in haar eigen verslag.
       *[other] Wat mensen van een school zelf schreven, staat alleen op haar eigen blad en in haar eigen verslag.
    }
book-count-schools = { $schools ->
        [one] 1 school
       *[other] { $schools } scholen
    }
book-count-handed = { $handed ->
        [0] Geen school leverde een zelfevaluatie in.
        [one] 1 school leverde een zelfevaluatie in.
       *[other] { $handed } scholen leverden een zelfevaluatie in.
    }
book-count-planned = { $planned ->
        [0] Er is nog geen gesprek gepland.
        [one] Met 1 school is een gesprek gepland.
       *[other] Met { $planned } scholen is een gesprek gepland.
    }
book-contents = Inhoud
book-order = Eerst de scholen waarmee een gesprek is gepland, op dag en tijd. Dan de andere scholen, op naam.
book-head-school = School
book-head-talk = Gesprek
book-head-topics = Onderwerpen
book-head-topic = Onderwerp
book-head-schools = Scholen
book-not-planned = Nog niet gepland
book-moment = { $day } om { $time }
book-silent = Niets ingeleverd
book-topics = { $count ->
        [0] Geen onderwerpen
        [one] 1 onderwerp
       *[other] { $count } onderwerpen
    }
book-topics-more = { $titles }; en nog { $count }
book-shared = { $of ->
        [bestuur] Wat bij dit bestuur vaker voorkomt
        [vo] Wat in het voortgezet onderwijs vaker voorkomt
        [zonder] Wat bij deze scholen vaker voorkomt
       *[other] Wat in deze wijk vaker voorkomt
    }
book-shared-about = { $rows ->
        [0] Er is geen onderwerp dat bij twee of meer scholen speelt.
       *[other] Onderwerpen die bij twee of meer scholen spelen, met het aantal scholen. Geteld { $schools ->
            [one] is 1 school die iets inleverde.
           *[other] zijn de { $schools } scholen die iets inleverden.
        }
    }
book-shared-silent = { $silent ->
        [one] 1 school leverde niets in en telt hier niet mee.
       *[other] { $silent } scholen leverden niets in en tellen hier niet mee.
    }
book-footer = { $of ->
        [bestuur] Bestuursboek { $name } · niet voor scholen
        [zonder] Wijkboek primair onderwijs zonder wijk · niet voor scholen
        [vo] Wijkboek voortgezet onderwijs · niet voor scholen
       *[other] Wijkboek { $name } · niet voor scholen
    }
# Een boek met veel scholen heeft delen.
book-volume = Deel { $number } van { $count }
book-volume-schools = Van { $from } tot en met { $until }
book-volume-title = { $text }, deel { $number } van { $count }: { $from } tot en met { $until }
book-volume-footer = Deel { $number } van { $count } · { $text }
book-volume-whole = Het hele boek gaat over { $schools } scholen, in { $count } delen. Elk deel is een eigen bestand met een eigen inhoud.
book-volume-shared = Geteld over alle { $count } delen van het boek samen.
book-volume-short = deel { $number }
book-help = { $count ->
        [one] Deze school wil haar aanpak delen: { $schools }.
       *[other] Deze scholen willen hun aanpak delen: { $schools }.
    }

calendar-name = Gesprekken basisondersteuning { $year }, { $partnership }
calendar-summary = Gesprek basisondersteuning { $school } ({ $id })
calendar-lead = Gespreksleider: { $lead }
calendar-topics = { $count ->
        [0] Geen onderwerpen.
        [one] Onderwerp:
       *[other] Onderwerpen:
    }
