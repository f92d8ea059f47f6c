# Wat het bestuur leest: per hoofdstuk de vraag, het antwoord in één zin, en waar de rest staat.
chapter-short = In het kort
chapter-response = Wie deed mee?
chapter-response-answer = { $n ->
    [0] Nog geen school leverde een zelfevaluatie in; in het register { $r ->
        [0] staat nog geen school
        [one] staat 1 school
       *[other] staan { $register } scholen
    }.
    [one] 1 school leverde een zelfevaluatie in ({ $share }); in het register { $r ->
        [one] staat 1 school
       *[other] staan { $register } scholen
    }.
   *[other] { $submitted } scholen leverden een zelfevaluatie in ({ $share }); in het register staan { $register } scholen.
}
chapter-response-annex = Welke scholen nog niet inleverden staat in index.html en in de tabel schooluitslagen (resultaten.xlsx).
chapter-coverage = Voldoet elke school aan de basisondersteuning?
chapter-coverage-answer = { $n ->
    [0] Er geldt nog geen standaard.
    [one] Van de ene standaard: { $parts }.
   *[other] Van de { $all } standaarden: { $parts }.
}
chapter-coverage-annex = Per wijk, bestuur en soort staat de dekking in de tabel dekking (resultaten.xlsx) en in index.html.
chapter-holes = Waar zitten de gaten, en in welke wijk?
chapter-hole = { $standard } ({ $norm }: { $m ->
    [0] { $n ->
        [one] de enige school voldoet niet
       *[other] geen van { $schools } scholen voldoet
    }
    [one] 1 van { $schools } scholen voldoet
   *[other] { $met } van { $schools } scholen voldoen
})
chapter-holes-answer = { $differ ->
    [no] Aan { $n ->
        [one] deze standaard voldoen nog niet alle scholen
       *[other] deze standaarden voldoen nog niet alle scholen, bij elke een even groot deel
    }
   *[yes] { $n ->
        [one] Het grootste gat
       *[other] De grootste gaten
    }
}: { $list }{ $equal ->
    [0] .
   *[other] ; en nog { $equal } even groot als de laatste.
}{ $district ->
    [none] {""}
   *[other] {" "}Van de { $part ->
        [yes] { $whole ->
            [one] ene wijk (van de { $districts }) die geheel getoond wordt,
           *[other] { $whole } wijken (van de { $districts }) die geheel getoond worden,
        }
       *[no] wijken
    } voldoet in { $district } het kleinste deel van de PO-uitslagen.
}
chapter-holes-district = { $n ->
    [one] Van de { $part ->
        [yes] { $whole ->
            [one] ene wijk (van de { $count }) die geheel getoond wordt,
           *[other] { $whole } wijken (van de { $count }) die geheel getoond worden,
        }
       *[no] wijken
    } voldoet in { $districts } het kleinste deel: over alle PO-standaarden samen voldoen { $met } van { $all } uitslagen ({ $share }).
   *[other] Van de { $part ->
        [yes] { $whole ->
            [one] ene wijk (van de { $count }) die geheel getoond wordt,
           *[other] { $whole } wijken (van de { $count }) die geheel getoond worden,
        }
       *[no] wijken
    } voldoet in { $districts } een even klein, en het kleinste, deel: { $share } van de uitslagen over alle PO-standaarden samen.
}
chapter-holes-about = Een gat is een standaard waaraan niet alle scholen voldoen; het is groter naarmate een kleiner deel voldoet. ‘Hoogstens’ telt de scholen mee die nog niets inleverden of niet te beoordelen zijn. Een wijk telt alleen PO-scholen; VO is stadsbreed.
chapter-holes-table = De grootste gaten, en de wijken waar het kleinste deel voldoet
chapter-holes-table-equal = Waar nog niet alle scholen voldoen, en de wijken waar het kleinste deel voldoet
chapter-holes-shown = { $none ->
    [yes] Geen wijk staat hier apart: van de { $all } wijken heeft elke te weinig scholen om haar te tonen, of het zijn er te veel. Kwaliteitsmedewerkers vinden ze in de tabel dekking (resultaten.xlsx).
   *[no] Niet elk cijfer per wijk wordt getoond. Een wijk telt hier alleen mee bij de standaarden waarvan haar cijfer getoond wordt; in een andere kan het deel kleiner zijn.
}
chapter-holes-no-map = Met { $count } wijken is er geen kaart of tegelbeeld: dat is er tot { $most } wijken.
chapter-holes-place = { $district } { $met } van { $schools }
chapter-holes-annex = Alle standaarden per wijk staan in de tabel dekking (resultaten.xlsx); wat van één school afhangt in de tabel kwetsbaar.
chapter-col-sector = PO of VO
chapter-col-norm = norm
chapter-col-districts = kleinste deel in wijk
chapter-col-met = voldoet
chapter-col-possible = hoogstens
chapter-col-of = van
chapter-column-hidden = Niet getoond: { $columns }. In geen enkele wijk kan dat getal worden getoond zonder iets te zeggen over te weinig scholen.
chapter-moved = Ging het vooruit, en waardoor?
chapter-moved-answer = { $direction ->
    [better] Ja, van wat in beide jaren bekend is
    [same] Per saldo bleef gelijk wat in beide jaren bekend is
    [none] Dat is niet te zeggen
   *[worse] Nee, van wat in beide jaren bekend is
}: { $direction ->
    [none] geen uitslag die in beide jaren bekend is, werd anders.
   *[other] { $b ->
        [0] geen uitslag ging
        [one] 1 uitslag ging
       *[other] { $better } uitslagen gingen
    } van voldoet niet naar voldoet, en { $worse } andersom.
}{ $u ->
    [0] {""}
    [one] {" "}Van 1 andere weten wij het niet: geen of te weinig antwoorden, nu of de vorige keer.
   *[other] {" "}Van { $unknown } andere weten wij het niet: geen of te weinig antwoorden, nu of de vorige keer.
}
chapter-moved-share = Van alle uitslagen { $way ->
    [same] voldoet { $now }, net als in { $year }
   *[moved] voldoet nu { $now }; in { $year } was dat { $then }
}{ $silence ->
    [more] , vooral doordat er nu meer ontbreekt
    [less] , vooral doordat er nu minder ontbreekt
   *[no] {""}
}.
chapter-moved-met-then = { $n ->
    [one] Van wat wij niet weten, voldeed 1 uitslag de vorige keer; nu ontbreken antwoorden.
   *[other] Van wat wij niet weten, voldeden { $count } uitslagen de vorige keer; nu ontbreken antwoorden.
}
chapter-moved-met-now = { $n ->
    [one] Van wat wij niet weten, voldoet 1 uitslag nu; de vorige keer ontbraken antwoorden.
   *[other] Van wat wij niet weten, voldoen { $count } uitslagen nu; de vorige keer ontbraken antwoorden.
}
chapter-moved-unknown-hidden = Van hoeveel andere uitslagen wij het niet weten, staat hier niet{ $sectors ->
    [one] {""}
   *[other] , en wat anders werd niet per sector
}: in een thema is dat, of wat wel bekend is, van zo weinig scholen dat een aantal iets over hen zou zeggen.
chapter-moved-norm = { $n ->
    [0] De norm heeft aan geen van de { $all } veranderde uitslagen { $known ->
        [yes] die in beide jaren bekend zijn{" "}
       *[no] {""}
    }deel.
   *[other] De norm heeft deel aan { $count } van de { $all } veranderde uitslagen { $known ->
        [yes] die in beide jaren bekend zijn{" "}
       *[no] {""}
    }({ $share }): door de norm, door norm en antwoorden samen, of doordat de norm andere vragen stelt.
}
chapter-moved-gaps = Aandachtspunten: { $n_solved ->
        [0] geen
       *[other] { $solved }
    } opgelost, { $n_lasting ->
        [0] geen
       *[other] { $lasting }
    } blijvend en { $n_came ->
        [0] geen
       *[other] { $came }
    } erbij (nieuw, teruggekeerd of bij een eerste meting). Dit telt vanaf de laatste bekende uitslag, ook van een eerder schooljaar. Een uitslag die nu openstaat is geen aandachtspunt.
chapter-moved-table = Waardoor uitslagen anders zijn dan de vorige keer
chapter-moved-hidden = Wat nu of toen niet bekend is of een ontheffing heeft, is hier niet geteld: dat is in een thema van zo weinig scholen dat een aantal iets over hen zou zeggen.
chapter-bridge = { $sector }: van { $before } naar { $now }, in aantallen
chapter-bridge-about = Zoveel uitslagen voldoen, van hoeveel. Eerst wat andere antwoorden uitmaken onder de norm van toen, van wat in beide jaren bekend is; dan wat nu of toen niet bekend is (niets of te weinig ingevuld) of een ontheffing heeft; dan wat de andere norm daarvan maakt; dan wat maar in één jaar te vergelijken is: een school of standaard die kwam of ging. Samen is dat precies het verschil.
chapter-bridge-all = alle thema’s
chapter-bridge-step = { $met } van { $scope }
chapter-bridge-hidden = Waar een streepje staat, is wat maar in één jaar te vergelijken is van zo weinig scholen dat een aantal iets over hen zou zeggen. Het is dan bij de antwoorden geteld.
chapter-bridge-hidden-silence = Wat niet bekend is of een ontheffing heeft, staat hier niet apart: dat is in een thema van zo weinig scholen dat een aantal iets over hen zou zeggen. Het is dan bij de antwoorden geteld.
chapter-col-silence = niet bekend of ontheffing
chapter-col-answers = door antwoorden
chapter-col-by-norm = door de norm
chapter-col-others = maar in één jaar
chapter-moved-sector = { $sector } – { $answer }{ $u ->
    [0] {""}
   *[other] {" "}Niet bekend: { $unknown } andere.
}
chapter-moved-annex = Elke verandering met haar oorzaak staat in de tabel veranderingen (resultaten.xlsx); per standaard in de grafieken bestuur/veranderingen-*.svg.
chapter-col-cause = oorzaak
chapter-col-came = werd voldoet
chapter-col-went = werd voldoet niet
chapter-col-unknown = niet bekend
chapter-col-else = anders
chapter-col-all = uitslagen
chapter-col-part = aandeel
chapter-agreed = Wat is er afgesproken, en wat is besloten over geld?
chapter-agreed-answer = { $n ->
    [one] Er is 1 afspraak
   *[other] Er zijn { $agreements } afspraken
}: { $m ->
    [0] geen met een bedrag.
    [one] 1 met een bedrag ({ $amount }){ $z ->
        [0] {""}
       *[other] {" "}en { $without } zonder bedrag
    }.
   *[other] { $amounts } met een bedrag (totaal { $amount }){ $z ->
        [0] {""}
       *[other] {" "}en { $without } zonder bedrag
    }.
}
chapter-agreed-taken = { $t ->
    [0] Taken zijn niet overgenomen.
    [one] Daaronder is 1 overgenomen taak, { $u ->
        [0] zonder bedrag.
       *[other] { $takeover }.
    }
   *[other] Daaronder zijn { $takeovers } overgenomen taken: { $u ->
        [0] alle zonder bedrag.
       *[other] { $paid } met een bedrag (totaal { $takeover }){ $v ->
            [0] {""}
           *[other] {" "}en { $unpaid } zonder bedrag
        }.
    }
}
chapter-agreed-dropped = Vervallen afspraken tellen in de andere getallen hier niet mee.
chapter-agreed-annex = Elke afspraak staat in gesprekken.xlsx en in de tabel afspraken (resultaten.xlsx); per thema in opvolging_themas, ontheffingen in de tabel ontheffingen. Wat er van onderwerpen kwam staat in index.html onder Afspraken en opvolging.
chapter-extra = Waar is extra ondersteuning (dekkend netwerk)?
chapter-extra-annex = Per wijk staat het aanbod in de tabel aanbod_dekking (resultaten.xlsx); wie wat biedt in index.html.
chapter-aims = Liggen de doelen van het plan op koers?
chapter-aims-annex = Elk schooljaar van elk doel staat in de tabel doelen, de acties in doelen_acties (resultaten.xlsx).
chapter-care = Wat leest u met zorg?
board-state = { $state }:{"\u00A0"}{ $met }{"\u00A0"}van{"\u00A0"}{ $schools }
council-opr-title = Basisondersteuning: één bladzijde voor de ondersteuningsplanraad
council-alv-title = Basisondersteuning: één bladzijde voor de algemene ledenvergadering
council-opr-role = De ondersteuningsplanraad stemt in met het ondersteuningsplan en heeft recht op informatie. Wat u kunt vragen:
council-alv-role = De algemene ledenvergadering besluit over geld. Wat u kunt bespreken:
council-opr-ask-holes = Wat doet het samenwerkingsverband aan de standaarden waaraan het kleinste deel van de scholen voldoet, en in welke wijk begint het?
council-opr-ask-aims = Welke doelen van het plan lopen achter, en welke acties volgen daarop?
council-opr-ask-parents = Hoe horen ouders en leerlingen wat een school biedt? Het staat in de schoolgids.
council-alv-ask-money = Is bij elke overgenomen taak afgesproken wie betaalt en tot wanneer?
council-alv-ask-aims = Welke doelen vragen een besluit dit jaar, en wat kost dat?
council-alv-ask-holes = Welke gaten lossen besturen samen op, en welke elk voor zich?
council-more = Meer staat in het dekkingsrapport (bestuur/dekkingsrapport.pdf). { $purpose }
slides-title = Basisondersteuning in schooljaar { $year }
slides-source = { $partnership } · { $year } · peildatum { $date }
slides-more = De rest staat in de notities bij deze dia.
slides-some = De { $n } standaarden waaraan het kleinste deel van de scholen voldoet, in de volgorde van de norm; alle { $all } staan in het dekkingsrapport.
slides-too-small = { $there ->
    [yes] De grafiek staat in { $file }
   *[no] De grafiek komt in { $file } met sop run --report board
}: op een dia zouden haar letters te klein zijn.
own-title = Bestuursrapport
own-footer = Bestuursrapport · { $board }
own-subtitle = { $board }, schooljaar { $year }
own-response = Wie deed mee?
own-response-answer = { $n ->
    [0] Nog geen van uw { $all } scholen leverde een zelfevaluatie in.
   *[other] { $submitted } van uw { $all } scholen leverden een zelfevaluatie in ({ $share }).
}
own-response-one = { $n ->
    [0] Uw school leverde nog geen zelfevaluatie in.
   *[other] Uw school leverde een zelfevaluatie in.
}
own-silent = Nog niets ingeleverd: { $list }.
own-coverage = { $schools ->
    [one] Waaraan voldoet uw school?
   *[other] Waaraan voldoen uw scholen?
}
own-coverage-answer = { $n ->
    [0] Er geldt nog geen standaard.
   *[other] { $met } van { $all } uitslagen (één per school en standaard) voldoen ({ $share }){ $t ->
        [0] .
        [one] ; 1 is onderwerp van gesprek.
       *[other] ; { $topics } zijn onderwerp van gesprek.
    }
}
own-norms = { $n ->
    [one] 1 norm
   *[other] { $count } normen
}
own-table = { $norm }: { $schools ->
    [one] uw school
   *[other] uw scholen
}
own-table-about = Per standaard: { $schools ->
    [one] of uw school voldoet
   *[other] hoeveel van uw scholen voldoen
}, en in welke band het deel van de overige scholen valt dat voldoet. Een band is een vijfde: hij zegt iets over de overige scholen samen, nooit over één school.
own-schools = { $norm }: per school
own-agreements = Afspraken
own-schools-about = ja: voldoet · nee: voldoet niet, onderwerp van gesprek · ?: niet te beoordelen · leeg: niet ingediend · o: ontheffing · –: niet van toepassing
own-col-school = school
own-col-verdict = uitslag
own-col-own = { $schools ->
    [one] uw school
   *[other] uw scholen
}
own-col-open = nog niet bekend
own-col-rest = overige scholen
own-of = { $met } van { $all }
own-band = { $low } tot { $high } %
own-band-hidden = niet getoond
own-note-hidden = Van een standaard met minder dan { $minimum } overige scholen, of met die van maar één ander bestuur, staat er geen band.
own-cell-met = ja
own-cell-not-met = nee
own-cell-undecided = ?
own-cell-waived = o
own-cell-not-applicable = –
own-moved = Wat veranderde er, en waardoor?
own-moved-none = Er is nog geen eerder schooljaar om mee te vergelijken.
own-moved-answer = Opgelost: { $solved }. Nieuw: { $new }. Teruggekeerd: { $returned }. Blijvend: { $lasting }.
own-agreed = { $schools ->
    [one] Wat is er met uw school afgesproken?
   *[other] Wat is er met uw scholen afgesproken?
}
own-agreed-answer = { $n ->
    [0] Er zijn geen afspraken vastgelegd.
    [one] Er is één afspraak vastgelegd.
   *[other] Er zijn { $count } afspraken vastgelegd.
}
own-agreed-late = { $n ->
    [one] Bij één afspraak is de termijn voorbij.
   *[other] Bij { $count } afspraken is de termijn voorbij.
}
own-agreed-more = { $n ->
    [one] En nog 1 afspraak: die staat in gesprekken.xlsx.
   *[other] En nog { $count } afspraken: die staan in gesprekken.xlsx.
}
own-care = Wat leest u met zorg?
own-care-own = Dit rapport is voor uw bestuur: het noemt { $schools ->
    [one] uw school
   *[other] uw scholen
} en geen andere. Stuur het niet door aan een ander bestuur.
own-care-more = Van elke school staat in haar gespreksverslag waar een uitslag op rust.{ $coverage ->
    [yes] {" "}Het hele samenwerkingsverband staat in het dekkingsrapport.
   *[no] {" "}Het dekkingsrapport gaat niet mee: trekt u er uw eigen scholen van af, dan blijven er soms te weinig andere over.
}
index-file-council = Eén bladzijde voor de ondersteuningsplanraad (OPR) en één voor de algemene ledenvergadering (ALV).
index-file-own = Per bestuur zijn eigen scholen bij naam, de overige scholen als band. Alleen voor dat bestuur.
index-file-slides = De dia’s voor het bestuur: per dia één boodschap, met de tabel in de notities.
chapter-left-out = Voor acht bladzijden te lang, en daarom hier niet: { $names }.
chapter-left-out-more = { $names } en nog { $n }
