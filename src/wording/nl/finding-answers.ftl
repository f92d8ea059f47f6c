# Bevindingen over antwoorden (A), afspraken (G) en ontheffingen (W).
# Bij elke bevinding hoort wat er aan de hand is, en (remedy) wat u kunt doen.

# --- A1: de tabel en de rij ---

finding-A101 = { $kind ->
    [school] Dit lijkt een tabel met antwoorden, maar geen kolom zegt van welke school zij zijn.
    [questions] Dit lijkt een tabel met antwoorden, maar geen kolom past bij een vraag van de norm.
    [above] Deze rij lijkt een rij met antwoorden, maar staat boven de kop van de tabel. Alleen wat onder de kop staat, is gelezen.
   *[none] Dit is geen tabel met antwoorden: geen kolom heeft een naam die wij kennen.
  } { $rows ->
    [one] Eén rij telt daarom niet mee.
   *[other] { $rows } rijen tellen daarom niet mee.
  }
    .remedy = { $kind ->
        [above] Zet de kop boven alle rijen met antwoorden, of zet elke tabel op een eigen blad of in een eigen bestand.
       *[other] Zet boven de kolommen vestigingsnummer, indicator en antwoord (één antwoord per rij), of vestigingsnummer en per vraag een kolom (één inzending per rij). Of draai sop check en geef in koppelingen.xlsx aan wat de kolommen betekenen.
    }

finding-A102 = De kolommen ‘{ $first }’ en ‘{ $value }’ betekenen hetzelfde, en zeggen hier iets anders. { $rows ->
    [one] Eén rij telt daarom niet mee.
   *[other] { $rows } rijen tellen daarom niet mee.
  }
    .remedy = Haal één van de twee kolommen weg, of geef die een andere naam.

finding-A103 = Hier staat het nummer van vraag { $first } bij de tekst van vraag { $second }: ‘{ $value }’. { $rows ->
    [one] Eén antwoord telt daarom niet mee.
   *[other] { $rows } antwoorden tellen daarom niet mee.
  }
    .remedy = Verbeter het nummer of de tekst boven de kolom, of geef in koppelingen.xlsx aan welke vraag het is (maak dat bestand met sop check).

finding-A104 = Meer dan één kolom kan zeggen van welke school een rij is: { $columns }. { $rows ->
    [one] In één rij noemen zij verschillende scholen; die telt niet mee (A125).
   *[other] In { $rows } rijen noemen zij verschillende scholen; die tellen niet mee (A125).
  }
    .remedy = Noem de kolom met de school ‘vestigingsnummer’, of geef die aan in koppelingen.xlsx (maak dat bestand met sop check).

finding-A105 = Dit blad is geen tabel met antwoorden en is niet gelezen.
    .remedy = Staan er toch antwoorden op dit blad? Zet dan boven de kolommen de namen of vragen die het programma kent. Anders hoeft u niets te doen.

finding-A106 = { $why ->
    [long] De kolom ‘{ $value }’ is een vraag van de norm ({ $near }), maar in deze tabel staat elk antwoord in een eigen rij.
    [answers] In de kolom ‘{ $value }’ staan antwoorden, maar de tekst erboven is geen vraag van de norm.
    [taken] De kolom ‘{ $value }’ lijkt op een vraag, maar een andere kolom past er beter bij.
   *[other] De kolom ‘{ $value }’ lijkt op een vraag, maar is niet precies gelijk aan een vraag van de norm.
  }{ $why ->
    [long] {""}
    [taken] {""}
   *[other] {" "}{ $found ->
        [0] Er is geen vraag die erop lijkt.
       *[other] Het meest lijkt vraag { $near }: ‘{ $text }’.
    }
  } { $rows ->
    [one] Eén antwoord telt daarom niet mee.
   *[other] { $rows } antwoorden tellen daarom niet mee.
  }
    .remedy = { $why ->
    [long] Zet deze antwoorden in rijen zoals de andere, of zet de kolom in een eigen tabel met een kolom voor de school.
   *[other] Draai sop check: dan komt er een bestand koppelingen.xlsx. Geef daarin aan bij welke vraag de kolom hoort (of: negeren) en zet het in de map van de batch. Of maak de tekst boven de kolom gelijk aan die van de norm.
  }

finding-A149 = De tekst ‘{ $value }’ hoort bij meer dan één vraag van norm { $norm }: { $questions }. Welke bedoeld is, is zo niet te zien. { $rows ->
    [one] Eén antwoord telt daarom niet mee.
   *[other] { $rows } antwoorden tellen daarom niet mee.
  }
    .remedy = Zet het nummer van de vraag voor de tekst of in plaats van de tekst. Geef de vragen in de norm liefst ieder eigen woorden.

finding-A108 = Hier begint een tweede school, terwijl de school van deze tabel erboven staat. { $rows ->
    [one] Eén antwoord hieronder telt daarom niet mee.
   *[other] { $rows } antwoorden hieronder tellen daarom niet mee.
  }
    .remedy = Zet elke school op een eigen blad of in een eigen bestand, of maak een kolom met het vestigingsnummer.

finding-A107 = Dit blad is verborgen, maar er staat een tabel op. Het is gelezen als elk ander blad.
    .remedy = Maak het blad zichtbaar en kijk of het mee moet tellen. Zo niet, verwijder het blad. Anders hoeft u niets te doen.

finding-A110 = In deze rij staat niet van welke school zij is.{ $answers ->
    [0] {""}
    [one] {" "}Eén antwoord telt daarom niet mee.
   *[other] {" "}{ $answers } antwoorden tellen daarom niet mee.
  }
    .remedy = Vul het vestigingsnummer in, of haal de rij weg. Is de cel samengevoegd met die erboven? Dan staat het nummer alleen in de bovenste rij: maak de samengevoegde cel los en vul het nummer ook in de rijen eronder in.

finding-A111 = { $length ->
    [short] ‘{ $value }’
   *[other] De tekst in deze cel
  } is geen vestigingsnummer of naam van een school in het register. { $found ->
    [0] Er is geen school die erop lijkt.
    [one] Dit lijkt erop: { $near }.
   *[other] Deze lijken erop: { $near }.
  }{ $answers ->
    [0] {""}
    [one] {" "}Eén antwoord telt daarom niet mee.
   *[other] {" "}{ $answers } antwoorden tellen daarom niet mee.
  }
    .remedy = Verbeter het vestigingsnummer of de naam, of zet de school in scholen.csv. Klopt de tekst, draai dan sop check en geef in koppelingen.xlsx aan welke school het is.

finding-A112 = Vestiging ‘{ $value }’ staat niet in het register. Waarschijnlijk is de nul vooraan weggevallen: { $meant }.{ $answers ->
    [0] {""}
    [one] {" "}Eén antwoord telt daarom niet mee.
   *[other] {" "}{ $answers } antwoorden tellen daarom niet mee.
  }
    .remedy = Maak van de kolom vestigingsnummer een tekstkolom en vul het hele nummer in, met de nul.

finding-A113 = Vestiging ‘{ $value }’ staat wel in het register, maar niet in { $year }.{ $answers ->
    [0] {""}
    [one] {" "}Eén antwoord telt daarom niet mee.
   *[other] {" "}{ $answers } antwoorden tellen daarom niet mee.
  }
    .remedy = Controleer van en tot in scholen.csv. Is de school samengegaan met een andere? Gebruik dan het nieuwe nummer.

finding-A114 = Bij deze rij hoort schooljaar { $length ->
    [short] ‘{ $value }’
   *[other] (een tekst; zie de cel)
  }, maar het bestand hoort bij { $year }.{ $answers ->
    [0] {""}
    [one] {" "}Eén antwoord telt daarom niet mee.
   *[other] {" "}{ $answers } antwoorden tellen daarom niet mee.
  }
    .remedy = Verbeter het schooljaar, of zet het bestand in de map van het goede jaar.

finding-A115 = In deze rij van { $school } staat geen indicator. Het antwoord telt niet mee.
    .remedy = Vul de indicator in, of haal de rij weg.

finding-A116 = Indicator { $length ->
    [short] ‘{ $value }’
   *[other] (niet getoond; zie de cel)
  } staat niet in norm { $norm }. { $found ->
    [0] Er is geen indicator die erop lijkt.
   *[other] Deze lijkt erop: { $near }.
  }
    .remedy = Verbeter de indicator. De goede namen staan in het bestand met de norm. Is het een vraag in andere woorden? Draai dan sop check en geef in koppelingen.xlsx aan welke vraag het is.

finding-A117 = Indicator { $length ->
    [short] ‘{ $value }’
   *[other] (niet getoond; zie de cel)
  } hoort niet bij norm { $norm }, maar wel bij { $other }.
    .remedy = Gebruik de vragen van de norm die in dit schooljaar voor deze school geldt.

finding-A118 = Indicator { $length ->
    [short] ‘{ $value }’
   *[other] (niet getoond; zie de cel)
  } van norm { $norm } geldt niet voor de soort { $kind }. Het antwoord telt niet mee.
    .remedy = U hoeft niets te doen. De school hoeft deze vraag niet te beantwoorden.

finding-A119 = Voor { $school } ({ $value }) geldt in { $year } niet precies één norm. { $rows ->
    [one] Eén antwoord telt daarom niet mee.
   *[other] { $rows } antwoorden tellen daarom niet mee.
  }
    .remedy = Controleer povo en soort van de school in scholen.csv, en de normen in batch.toml. Begint de norm pas in een later jaar, verander dan van (in TOML: from) in de norm.

finding-A120 = Er is geen norm voor { $sector }, soort { $kind }, in { $year }: { $why ->
        [sector] er is geen enkele norm voor { $sector }
        [year] de normen gelden in andere jaren: { $norms }
       *[kind] die soort staat bij geen norm. De norm en de soorten erbij: { $norms }
    }. { $schools ->
    [one] Eén school staat daarom niet in de uitslagen.
   *[other] { $schools } scholen staan daarom niet in de uitslagen.
  }
    .remedy = { $why ->
        [sector] Voeg een norm toe voor deze scholen (norms in batch.toml).
        [year] Moet de norm ook in dit jaar gelden, verander dan het eerste of laatste jaar in de norm (van en tot; in TOML: from en until). Of voeg een norm toe die in dit jaar geldt.
       *[kind] Is het een ander woord voor een soort die de norm wel kent, zet dat dan in batch.toml bij [schools], zoals kind = {"{"} "{ $kind }" = "bao" {"}"}. Vul anders bij de norm de soorten (kinds) aan, of voeg een norm toe.
    }

finding-A121 = Voor { $sector }, soort { $kind }, gelden in { $year } twee normen: { $first } en { $second }. { $schools ->
    [one] Eén school staat daarom niet in de uitslagen.
   *[other] { $schools } scholen staan daarom niet in de uitslagen.
  }
    .remedy = Zorg dat per soort en per jaar één norm geldt: pas kinds, from of until aan in één van de twee.

finding-A122 = Bij vraag { $indicator } staat in dit bestand een andere tekst dan in norm { $norm }. In het bestand: ‘{ $words }’. In de norm: ‘{ $text }’. De antwoorden tellen mee.
    .remedy = Vraagt dit hetzelfde? Zet deze tekst dan in de norm bij also. Vraagt het iets anders? Geef de vraag dan een eigen nummer, of haal de kolom weg.

finding-A123 = { $kind ->
    [row] De vraag
   *[column] De kolom
  } ‘{ $value }’ is gelezen als vraag { $indicator } (‘{ $text }’), omdat dat in { $link } is bevestigd.
    .remedy = U hoeft niets te doen. Klopt het niet, verbeter dan koppelingen.xlsx.

finding-A124 = Deze naam hebben meer scholen: { $sites }. Het is niet duidelijk welke is bedoeld{ $length ->
    [short] {" "}(‘{ $value }’)
   *[other] {""}
  }.{ $answers ->
    [0] {""}
    [one] {" "}Eén antwoord telt daarom niet mee.
   *[other] {" "}{ $answers } antwoorden tellen daarom niet mee.
  }
    .remedy = Vul het vestigingsnummer in.

finding-A125 = Deze rij noemt twee scholen: hier { $length ->
    [short] ‘{ $value }’
   *[other] de ene
  }, en elders in de rij, boven de tabel of in de naam van het blad een andere.{ $answers ->
    [0] {""}
    [one] {" "}Eén antwoord telt daarom niet mee.
   *[other] {" "}{ $answers } antwoorden tellen daarom niet mee.
  }
    .remedy = Zorg dat nummer, naam, titel en blad over dezelfde school gaan.

finding-A126 = De school { $length ->
    [short] ‘{ $value }’
   *[other] in deze cel
  } is gelezen als { $school } ({ $site }), omdat dat in koppelingen.xlsx is bevestigd.
    .remedy = U hoeft niets te doen. Klopt het niet, verbeter dan koppelingen.xlsx.

finding-A127 = Indicator { $length ->
    [short] ‘{ $value }’
   *[other] (niet getoond; zie de cel)
  } { $why ->
    [alike] kan in norm { $norm } meer dan één vraag zijn, want een rekenblad laat nullen weg. Kies uit { $meant }; welke is bedoeld, is niet te zien.
   *[other] staat niet in norm { $norm }. Waarschijnlijk heeft een rekenblad de code veranderd en is bedoeld: { $meant }.
  }
    .remedy = Geef de kolom in het rekenblad de opmaak Tekst en vul de codes opnieuw in. Lever het rekenblad zelf in, en geen CSV.

finding-A128 = De school { $length ->
    [short] ‘{ $value }’
   *[other] (niet getoond; zie de cel)
  } is overgeslagen, omdat dat in koppelingen.xlsx is bevestigd.{ $answers ->
    [0] {""}
    [one] {" "}Eén antwoord telt daarom niet mee.
   *[other] {" "}{ $answers } antwoorden tellen daarom niet mee.
  }
    .remedy = U hoeft niets te doen. Klopt het niet, verbeter dan koppelingen.xlsx.

# --- A13: het antwoord ---

finding-A130 = Het antwoord { $length ->
    [short] ‘{ $value }’
   *[other] (niet getoond; zie de cel)
  } op { $indicator } { $why ->
    [truth] is hoe een rekenblad ja of nee schrijft, en de schaal kent geen ja of nee.
    [contradicts] noemt een getal en een woord die niet bij elkaar horen.
   *[unknown] is niet bekend.
  } De vraag telt als niet beantwoord.
    .remedy = Kies één van deze antwoorden: { $allowed }

finding-A131 = Bij { $indicator } kan het antwoord niet { $length ->
    [short] ‘{ $value }’
   *[other] dit (niet getoond; zie de cel)
  } zijn. De vraag telt als niet beantwoord.
    .remedy = Kies één van deze antwoorden: { $allowed }

finding-A132 = Het antwoord { $length ->
    [short] ‘{ $value }’
   *[other] (niet getoond; zie de cel)
  } op { $indicator } kunnen wij niet als getal lezen. De vraag telt als niet beantwoord.
    .remedy = Vul alleen een getal in, zoals 12 of 12,5. De grenzen tussen de niveaus zijn: { $allowed }

finding-A133 = { $length ->
    [short] ‘{ $value }’
   *[other] Dit (een tekst; zie de cel)
  } is geen datum die wij kunnen lezen. Het antwoord telt wel mee, zonder datum.
    .remedy = Schrijf de datum als 2025-11-03 of 03-11-2025.

finding-A160 = De datums in deze kolom staan met de maand voorop, zoals { $length ->
    [short] ‘{ $value }’
   *[other] in deze cel
  }. Zo zijn ze gelezen.
    .remedy = Klopt dat niet? Schrijf de datums als 2025-11-03.

finding-A161 = { $length ->
    [short] ‘{ $value }’
   *[other] De datum in deze cel
  } kan twee dagen zijn: in deze tabel of in dit bestand staan ook datums met de maand voorop. { $dates ->
    [one] Deze datum is niet gebruikt.
   *[other] Zo zijn er { $dates } datums; die zijn niet gebruikt.
  } De antwoorden tellen wel mee, zonder datum.
    .remedy = Schrijf de datums als 2025-11-03. Tot dan kan het programma soms niet zeggen welke inzending de laatste is (A141).

# --- A14: meer dan één keer ---

finding-A134 = Bij { $indicator } staat ‘{ $value }’. Dat telt als { $value } %.
    .remedy = Een percentage ligt meestal tussen 1 en 100. Is dit een typefout, verbeter dan het getal. Staat er een deel van 1, zoals 0,55, schrijf dan 55: Excel bewaart 55 % als 0,55; geef de kolom de opmaak Getal. Klopt het, dan hoeft u niets te doen.

finding-A135 = Bij { $indicator } staat een datum{ $length ->
    [short] {" "}(‘{ $value }’)
   *[other] {""}
  }. Waarschijnlijk heeft een rekenblad die van het antwoord gemaakt. De vraag telt als niet beantwoord.
    .remedy = Geef de cel de opmaak Tekst en kies één van deze antwoorden: { $allowed }

finding-A136 = De datum staat in dit bestand als getal{ $length ->
    [short] {" "}(‘{ $value }’)
   *[other] {""}
  }. Hij is gelezen als { $date }, omdat die dag in of kort na schooljaar { $year } ligt.
    .remedy = Geef de kolom in het rekenblad de opmaak Datum, dan is er geen twijfel.

finding-A137 = De datum { $length ->
    [short] ‘{ $value }’
   *[other] in deze cel
  } past niet bij schooljaar { $year }. Het antwoord telt wel mee, zonder datum.
    .remedy = Controleer de datum. Staat de maand vooraan, zoals in 11/03/2025 voor 3 november? Schrijf dan 2025-11-03 of 3-11-2025.

finding-A138 = Bij { $indicator } staat ‘{ $value }’. Dat is gelezen met een decimale punt, dus als één en een deel, niet als duizend.
    .remedy = Bedoelt u duizendtallen? Schrijf het getal dan zonder punt, zoals 1234. Bedoelt u een deel, schrijf dan een komma, zoals 1,234.

finding-A153 = { $kind ->
    [date] { $columns ->
        [one] De kolom ‘{ $value }’ is
       *[other] De kolommen ‘{ $value }’ zijn
    } niet gebruikt: ‘{ $used }’ zegt wanneer het formulier is ingestuurd.
    [note] { $columns ->
        [one] De kolom ‘{ $value }’ is
       *[other] De kolommen ‘{ $value }’ zijn
    } niet gebruikt: de toelichting staat al in ‘{ $used }’.
   *[first] { $columns ->
        [one] De kolom ‘{ $value }’ betekent
       *[other] De kolommen ‘{ $value }’ betekenen
    } hetzelfde als ‘{ $used }’. Per rij telt wat het eerst is ingevuld.
  }
    .remedy = Klopt dit, dan hoeft u niets te doen. Telt juist een andere kolom? Geef dan in koppelingen.xlsx aan wat zij is, of ‘negeren’ voor de kolom die niet telt.

finding-A154 = Meer dan één kolom zegt wanneer een formulier is ingevuld, en zij verschillen: { $columns }. De antwoorden tellen mee, zonder datum.
    .remedy = Haal de kolom weg die niet telt, of draai sop check en geef in koppelingen.xlsx akkoord op de kolom die wel telt.

finding-A155 = Hier staat de kop van de tabel opnieuw. { $times ->
    [one] Die rij is overgeslagen.
   *[other] Dat gebeurt { $times } keer. Die rijen zijn overgeslagen.
  }
    .remedy = U hoeft niets te doen.

finding-A156 = Hier begint een tabel met een andere kop. { $rows ->
    [0] Eronder staat niets.
    [one] De rij eronder telt daarom niet mee.
   *[other] De { $rows } rijen eronder tellen daarom niet mee.
  }
    .remedy = Zet elke tabel op een eigen blad of in een eigen bestand, of maak er één tabel met één kop van.

finding-A140 = { $school } ({ $value }) heeft later opnieuw ingediend, op { $latest } ({ $file }). De inzending van { $date } telt niet mee: { $rows ->
    [one] één antwoord.
   *[other] { $rows } antwoorden.
  }
    .remedy = Klopt dit, dan hoeft u niets te doen. Telt juist deze inzending? Haal dan de latere weg.

finding-A141 = { $school } ({ $value }) heeft { $submissions } keer ingediend en het is niet duidelijk welke inzending telt: { $files }. { $why ->
    [dates] De datums kunnen op twee manieren gelezen worden: met de dag voorop is een andere inzending de laatste dan met de maand voorop.{" "}
   *[unknown] {""}
  }Geen antwoord telt mee: { $rows ->
    [one] één antwoord.
   *[other] { $rows } antwoorden.
  }
    .remedy = { $why ->
    [dates] Schrijf de datums als 2025-12-10 (jaar, maand, dag), of haal de inzending weg die niet telt.
   *[unknown] Vul in elke inzending de datum in (en de tijd, als het dezelfde dag was), zodat de laatste telt, of haal de inzending weg die niet telt. Staat in batch.toml duplicates = "refuse", dan mag er maar één zijn.
  }

finding-A142 = { $indicator } is twee keer op dezelfde manier beantwoord. Het antwoord in { $other } telt.
    .remedy = U hoeft niets te doen. Haal één van de twee weg als u wilt.

finding-A143 = { $indicator } is later anders beantwoord. Niet dit antwoord telt, maar dat in { $other }.
    .remedy = Klopt dit, dan hoeft u niets te doen. Haal anders het andere antwoord weg.

finding-A144 = { $indicator } is { $rows } keer beantwoord, en niet op dezelfde manier: { $places }. { $why ->
    [dates] De datums kunnen op twee manieren gelezen worden: met de dag voorop is een ander antwoord het laatste dan met de maand voorop.{" "}
   *[unknown] {""}
  }De vraag telt als niet beantwoord.
    .remedy = { $why ->
    [dates] Schrijf de datums als 2025-12-10 (jaar, maand, dag), of laat alleen het antwoord staan dat klopt.
   *[unknown] Laat het antwoord staan dat klopt en haal de rest weg. Staan ze in verschillende rijen? Dan kunt u ook in elke rij de datum invullen: het laatste antwoord telt dan. Staan ze in één rij? Houd dan één kolom voor deze vraag over.
  }

finding-A145 = { $indicator } staat nog een keer in de tabel, zonder antwoord. Het antwoord staat in { $other }.
    .remedy = U hoeft niets te doen. Haal de rij zonder antwoord weg als u wilt.

finding-A146 = { $school } ({ $value }) heeft later opnieuw ingediend, op { $latest } ({ $file }), maar geeft daarin nog maar op { $now } van de { $before } vragen van de vorige keer antwoord. De inzending van { $date } telt niet mee: { $rows ->
    [one] één antwoord.
   *[other] { $rows } antwoorden.
  }
    .remedy = Horen de inzendingen bij elkaar, als delen of als verbetering? Zet dan alle antwoorden samen in één inzending. Telt juist de eerdere inzending? Haal dan de latere weg.

finding-A147 = { $school } ({ $value }) heeft deze inzending ook in { $file } staan, met dezelfde antwoorden. Die telt; deze niet nog eens: { $rows ->
    [one] één antwoord.
   *[other] { $rows } antwoorden.
  }
    .remedy = U hoeft niets te doen. Haal één van de twee weg als u wilt.

finding-A148 = De inzending van { $school } ({ $value }) is door { $people } mensen ingevuld. Hun antwoorden zijn samengenomen.
    .remedy = Controleer of dit delen van één zelfevaluatie zijn. Zijn het er twee, zet ze dan in twee bestanden met elk een datum.

# --- K: koppelingen ---

finding-K101 = In het bestand met koppelingen is geen tabel met deze kolommen: { $columns }. Er is geen koppeling gebruikt.
    .remedy = Maak het bestand opnieuw met sop check en laat de namen van de kolommen staan.

finding-K102 = Bij akkoord staat ‘{ $value }’. De koppeling is niet gebruikt.
    .remedy = Vul ja of nee in.

finding-K103 = Hier staat ja, maar er is geen voorstel en bij anders staat niets. De koppeling is niet gebruikt.
    .remedy = Vul bij anders in wat het is: een vraag, een vestigingsnummer, de naam van een kolom, of negeren.

finding-K104 = Bij soort staat ‘{ $value }’. De koppeling is niet gebruikt.
    .remedy = Vul bij soort in: kolom of school.

finding-K105 = { $why ->
    [school] ‘{ $value }’ is geen vestigingsnummer en geen naam van een school in het register.
    [schools] Meer dan één school heet ‘{ $value }’: { $near }.
    [alike] ‘{ $value }’ kan meer dan één vraag zijn, want een rekenblad laat nullen weg: { $near }.
    [questions] ‘{ $value }’ is in norm { $norm } de tekst van meer dan één vraag: { $near }.
    [norms] Er is geen norm ingevuld, en ‘{ $value }’ is een vraag van meer dan één norm: { $near }.
    [norm] Norm ‘{ $norm }’ is er niet. Deze normen zijn er: { $near }.
    [any] ‘{ $value }’ is geen vraag van een norm en geen kolom die het programma kent.
   *[column] ‘{ $value }’ is geen vraag van norm { $norm } en geen kolom die het programma kent.
  } De koppeling is niet gebruikt.{ $why ->
    [school] {" "}{ $found ->
        [0] Er is niets dat erop lijkt.
       *[other] Lijkt erop: { $near }.
    }
    [any] {" "}{ $found ->
        [0] Er is niets dat erop lijkt.
       *[other] Lijkt erop: { $near }.
    }
    [column] {" "}{ $found ->
        [0] Er is niets dat erop lijkt.
       *[other] Lijkt erop: { $near }.
    }
   *[other] {""}
  }
    .remedy = { $why ->
    [school] Vul het vestigingsnummer in, of de naam precies zoals die in scholen.csv staat. Doet deze school niet mee? Vul dan bij anders negeren in.
    [schools] Vul het vestigingsnummer in.
    [alike] Geef de cel de opmaak Tekst en vul het id opnieuw in.
    [questions] Vul het id van de vraag in.
    [norms] Vul bij norm in welke norm is bedoeld.
    [norm] Verbeter de norm.
   *[column] Vul het id of de tekst van een vraag in, of wat de kolom is: vestigingsnummer, school, indicator, vraag, antwoord, toelichting, datum, functie, ingevuld_door of negeren.
  }

finding-K106 = Over ‘{ $value }’ staan verschillende koppelingen in het bestand: { $targets }. Er is er geen gebruikt.
    .remedy = Laat er één staan.

finding-K107 = Dit bestand met koppelingen is niet gelezen: het moet { $file } heten en een Excel-werkmap zijn.
    .remedy = Open het bestand in Excel en sla het op als { $file }, in dezelfde map. Wordt het niet gebruikt, haal het dan weg.

finding-K108 = Deze koppeling is bevestigd, maar bij tekst staat niets. De koppeling is niet gebruikt.
    .remedy = Vul bij tekst in wat er in het bestand staat: de kop van de kolom, of de naam van de school. Of haal de rij weg.

# --- G: afspraken ---

finding-G101 = Deze afspraak heeft geen nummer. In de verslagen heet zij { $id }.
    .remedy = U hoeft niets te doen. Wilt u een eigen nummer, vul dat dan in de kolom afspraak in, zoals AF-001.

finding-G102 = Afspraak ‘{ $value }’ staat hier en op { $other }, en die rijen gaan niet over hetzelfde ({ $values }). Geen van deze rijen telt mee.
    .remedy = Is het één afspraak? Zet in beide rijen hetzelfde bij { $columns }, of haal een van de twee weg. Zijn het er twee? Geef elke een eigen nummer bij afspraak.

finding-G103 = { $found ->
    [blank] In deze rij staat geen school. De rij telt niet mee.
    [0] Vestiging ‘{ $value }’ staat niet in het register. De afspraak telt niet mee. Er is geen nummer dat erop lijkt.
    [one] Vestiging ‘{ $value }’ staat niet in het register. De afspraak telt niet mee. Dit nummer lijkt erop: { $near }.
   *[other] Vestiging ‘{ $value }’ staat niet in het register. De afspraak telt niet mee. Deze nummers lijken erop: { $near }.
  }
    .remedy = { $found ->
        [blank] Vul het vestigingsnummer in. Is het geen gewone rij, zoals een totaal, haal haar dan weg.
       *[other] Verbeter het vestigingsnummer.
    }

finding-G104 = Standaard ‘{ $value }’ staat in geen enkele norm. De afspraak telt niet mee. { $found ->
    [0] Er is geen standaard die erop lijkt.
   *[other] Lijkt erop: { $near }.
  }
    .remedy = Verbeter de standaard, of laat de cel leeg als de afspraak over de hele school gaat.

finding-G105 = Er staat niet wat er is afgesproken. De rij telt niet mee.
    .remedy = Vul de omschrijving in.

finding-G106 = Status ‘{ $value }’ is niet bekend. De status van een andere kopie telt; staat de afspraak nergens anders, dan telt zij als open.
    .remedy = Kies open, loopt, afgerond of vervallen.

finding-G107 = ‘{ $value }’ is geen bedrag dat wij kunnen lezen. De afspraak telt wel mee, zonder bedrag.
    .remedy = Schrijf het bedrag in euro's, als 2500 of 2.500,00.

finding-G108 = Bij taakovername staat ‘{ $value }’. Dat telt als nee.
    .remedy = Vul ja of nee in.

finding-G109 = In afspraak { $agreement } neemt het samenwerkingsverband een taak over, maar er staat geen bedrag bij.
    .remedy = Vul het bedrag in. Bij het overnemen van een taak hoort een duidelijke (financiële) afspraak.

finding-G110 = ‘{ $value }’ bij { $column } is geen datum die wij kunnen lezen. De afspraak telt wel mee, zonder deze datum.
    .remedy = Schrijf de datum als 2025-11-03 of 03-11-2025.

finding-G115 = De naam ‘{ $value }’ hebben meer scholen: { $sites }. Het is niet duidelijk welke is bedoeld. De afspraak telt niet mee.
    .remedy = Vul het vestigingsnummer in.

finding-G116 = ‘{ $value }’ bij { $column } kan twee dagen zijn: er staan ook datums met de maand voorop. De afspraak telt wel mee, zonder deze datum.
    .remedy = Schrijf alle datums als 2025-11-03.

finding-G117 = Standaard ‘{ $value }’ kan meer dan één standaard zijn, want een rekenblad laat nullen weg. Bedoeld: { $meant }. De afspraak telt niet mee.
    .remedy = Geef de kolom standaard in het rekenblad de opmaak Tekst en vul de standaard opnieuw in. Schrijf in een CSV ="{ $value }".

finding-G118 = Deze rij noemt meer dan één school: ‘{ $value }’ past niet bij ‘{ $other }’. De afspraak telt niet mee.
    .remedy = Kijk welke school is bedoeld, en laat het vestigingsnummer, de BRIN-code en de naam van die school zijn.

# --- W: ontheffingen ---

finding-W101 = Bij deze ontheffing is { $column } niet ingevuld. De ontheffing telt niet mee.
    .remedy = Vul { $column } in. Een ontheffing heeft altijd een standaard, een einde, een reden en iemand die haar verleent.

finding-W102 = { $found ->
    [blank] In deze rij staat geen school. De rij telt niet mee.
    [0] Vestiging ‘{ $value }’ staat niet in het register. De ontheffing telt niet mee. Er is geen nummer dat erop lijkt.
    [one] Vestiging ‘{ $value }’ staat niet in het register. De ontheffing telt niet mee. Dit nummer lijkt erop: { $near }.
   *[other] Vestiging ‘{ $value }’ staat niet in het register. De ontheffing telt niet mee. Deze nummers lijken erop: { $near }.
  }
    .remedy = { $found ->
        [blank] Vul het vestigingsnummer in. Is het geen gewone rij, zoals een totaal, haal haar dan weg.
       *[other] Verbeter het vestigingsnummer.
    }

finding-W103 = Standaard ‘{ $value }’ staat in geen enkele norm. De ontheffing telt niet mee. { $found ->
    [0] Er is geen standaard die erop lijkt.
   *[other] Lijkt erop: { $near }.
  }
    .remedy = Verbeter de standaard. De goede namen staan in het bestand met de norm.

finding-W104 = ‘{ $value }’ bij { $column } is geen schooljaar. De ontheffing telt niet mee.
    .remedy = Schrijf het schooljaar als 2025-2026.

finding-W105 = Deze ontheffing eindigt in { $until }, voordat zij begint in { $from }. Zij telt niet mee.
    .remedy = Verbeter van of tot.

finding-W106 = Vestiging { $school } verleent zichzelf een ontheffing (‘{ $value }’). De ontheffing telt niet mee.
    .remedy = Laat het samenwerkingsverband de ontheffing verlenen en vul bij verleend_door in wie dat deed, met de naam van de organisatie: ‘directie samenwerkingsverband’.

finding-W107 = Vestiging { $value } heeft voor standaard { $standard } nog een ontheffing in dezelfde tijd: { $other }.
    .remedy = Laat de ene ontheffing eindigen voordat de andere begint, of haal er één weg.

finding-W109 = De ontheffing van standaard { $standard } voor vestiging { $value } eindigt na dit schooljaar, { $until }. Daarna telt de standaard weer mee. De uitslag zonder ontheffing is nu: { $verdict ->
    [voldoet] { verdict-met }
    [voldoet_niet] { verdict-not-met }
    [niet_te_beoordelen] { verdict-undecided }
    [niet_ingediend] { verdict-not-submitted }
   *[other] { $verdict }
  }.
    .remedy = { $verdict ->
    [voldoet] U hoeft niets te doen: de school voldoet nu al aan de standaard, zonder ontheffing.
    [niet_ingediend] Bespreek met de school en haar bestuur hoe het ervoor staat. Is er meer tijd nodig? Laat het samenwerkingsverband dan een nieuwe ontheffing verlenen, op een nieuwe rij.
   *[other] Bespreek met de school en haar bestuur hoe zij daarna aan de standaard voldoet. Is er meer tijd nodig? Laat het samenwerkingsverband dan een nieuwe ontheffing verlenen, op een nieuwe rij.
  }

finding-W110 = De ontheffing van standaard { $standard } voor vestiging { $value } is geëindigd na { $until }. De standaard telt weer mee, en de uitslag is: { $verdict ->
    [voldoet] { verdict-met }
    [voldoet_niet] { verdict-not-met }
    [niet_te_beoordelen] { verdict-undecided }
    [niet_ingediend] { verdict-not-submitted }
   *[other] { $verdict }
  }.
    .remedy = Bespreek de standaard als onderwerp van gesprek. Geldt de ontheffing nog? Laat het samenwerkingsverband haar opnieuw verlenen, op een nieuwe rij. De oude rij mag blijven staan: die hoort bij de eerdere schooljaren.

finding-W111 = De ontheffing van standaard { $standard } voor vestiging { $value } is geëindigd na { $until }. De standaard telt weer mee, en de school voldoet eraan.
    .remedy = U hoeft niets te doen. De rij mag blijven staan: die hoort bij de eerdere schooljaren.

finding-W112 = De ontheffing van standaard { $standard } voor vestiging { $value } loopt nog tot en met { $until }, maar de school ging over in { $successor }: daar geldt zij niet.
    .remedy = Is zij daar nog nodig? Laat het samenwerkingsverband haar dan opnieuw verlenen voor { $successor }, op een nieuwe rij. Zet anders tot op { $last }, het laatste schooljaar van vestiging { $value }.

finding-W113 = Het bestand met ontheffingen is niet gebruikt. Zonder ontheffingen zouden uitslagen niet kloppen; daarom stopt de run.
    .remedy = Herstel het bestand; wat eraan mankeert, staat bij dit bestand in de andere bevindingen. Zijn er geen ontheffingen? Haal dan de regel waivers weg uit batch.toml.

finding-W120 = De naam ‘{ $value }’ hebben meer scholen: { $sites }. Het is niet duidelijk welke is bedoeld. De ontheffing telt niet mee.
    .remedy = Vul het vestigingsnummer in.

finding-W121 = Standaard ‘{ $value }’ kan meer dan één standaard zijn, want een rekenblad laat nullen weg. Bedoeld: { $meant }. De ontheffing telt niet mee.
    .remedy = Geef de kolom standaard in het rekenblad de opmaak Tekst en vul de standaard opnieuw in. Schrijf in een CSV ="{ $value }".

finding-W122 = Deze rij noemt meer dan één school: ‘{ $value }’ past niet bij ‘{ $other }’. De ontheffing telt niet mee.
    .remedy = Kijk welke school is bedoeld, en laat het vestigingsnummer, de BRIN-code en de naam van die school zijn.

finding-W123 = { $column } is { $value }. Dat kan niet kloppen: het moet liggen van { $first } tot en met { $last }. De ontheffing telt niet mee.
    .remedy = Verbeter het schooljaar.

finding-W108 = Deze ontheffing voor vestiging { $value } en standaard { $standard } geldt voor geen enkel schooljaar: de school staat in die tijd niet in het register, of de standaard hoort dan niet bij haar norm.
    .remedy = Controleer van en tot, en of dit een standaard is uit de norm van deze school.

finding-A165 = Van school { $value } ({ $school }) staat hier een formulier waarin elk antwoord leeg is.{ $notes ->
        [0] {""}
        [one] {" "}Er staat wel één toelichting in, maar een toelichting alleen is geen antwoord.
       *[other] {" "}Er staan wel { $notes } toelichtingen in, maar een toelichting alleen is geen antwoord.
    } Het telt niet als inzending. { $rows ->
        [one] Eén lege vraag is
       *[other] { $rows } lege vragen zijn
    } terzijde gelegd.
    .remedy = Vraag de school om het ingevulde formulier. Heeft zij dat ook ingeleverd, verwijder dan dit lege bestand of deze lege rij.

finding-A181 = { $kind ->
        [file] Dit bestand of blad heet naar school { $value }, en er staan antwoorden van andere scholen in.
       *[words] Wat hier over school { $school } staat, noemt een andere school: { $value }.
    }
    .remedy = { $kind ->
        [file] In de verslagen van andere scholen staat de naam van het bestand niet. Geef het een naam zonder school als u die daar wilt zien.
        [agreement] Een afspraak staat in het eigen verslag van de school, in gesprekken.xlsx en in het wijkboek. Moet de naam er niet in, verander de afspraak dan hier.
        [waiver] Een ontheffing staat in het verslag van de school en in het bestuursboek van haar bestuur. Haal de andere school hier weg: met die naam erin maakt sop handout geen pakket van die verslagen.
        [second_look] Een tweede blik staat in het verslag van de school. Haal de andere school hier weg: met die naam erin maakt sop handout geen pakket van dat verslag.
       *[words] Het staat zo in het eigen verslag van de school, en in geen ander. Lees het na voor u dat verslag verstuurt.
    }

finding-A180 = Dit antwoord staat in een cel die over { $rows } { $kind ->
        [columns] vragen
       *[rows] rijen
    } is samengevoegd. Het telt voor elk van die { $kind ->
        [columns] vragen
       *[rows] rijen
    }.
    .remedy = Is dat niet de bedoeling? Splits de cel en vul elke { $kind ->
        [columns] vraag
       *[rows] rij
    } apart in.
finding-A182 = Van school { $value } ({ $school }) staat hier een formulier waarin alleen iets over expertise en voorzieningen is ingevuld. De { $rows ->
        [one] vraag van de norm is
       *[other] { $rows } vragen van de norm zijn
    } leeg. Het telt niet als zelfevaluatie; wat er over expertise en voorzieningen staat, telt mee.
    .remedy = Vraag de school ook de vragen van de norm in te vullen.
finding-A166 = Uit deze werkmap zijn rijen gelezen van { $count } bladen: { $sheets }.
    .remedy = Moet een van deze bladen niet meetellen, verwijder het dan. Anders hoeft u niets te doen.

finding-A167 = { $count ->
        [one] Dit blad van de werkmap is niet gelezen
       *[other] Deze bladen van de werkmap zijn niet gelezen
    }: { $sheets }. { $why ->
        [name] Een norm staat op de bladen Norm, Schalen, Standaarden en Vragen, en als dat nodig is Samenhang en Inventaris.
       *[columns] De kolommen die nodig zijn, staan er niet op.
    }
    .remedy = Moet { $count ->
        [one] het blad
       *[other] een van deze bladen
    } wel meetellen, { $why ->
        [name] zet de rijen dan op een van die bladen.
       *[columns] zet dan de namen van de kolommen boven de tabel.
    } Anders hoeft u niets te doen.

finding-A205 = Dit blad is niet gelezen. Een norm heeft geen blad ‘{ $value }’; bedoeld is misschien ‘{ $meant }’, en dat blad is er niet.
    .remedy = Noem het blad ‘{ $meant }’. Hoort het niet bij de norm, geef het dan een naam die er niet op lijkt.

finding-A168 = Dit blad is niet gelezen. Het lijkt op een tabel die hier hoort, maar mist { $count ->
        [one] een kolom of heeft er een dubbel
       *[other] kolommen
    }: { $columns }.
    .remedy = Moet het blad meetellen, verbeter dan de namen van de kolommen. Zo niet, verwijder het blad.
