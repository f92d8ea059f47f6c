# sop new, en het register dat het maakt.
cli-new = Begint een nieuwe batch: een map met instellingen, een register en een kleine norm in Excel
cli-usage-new = sop new [OPTIES] <MAP>
cli-new-folder = De nieuwe map; een map waar al iets in staat, blijft zoals ze is
cli-new-name = De naam van het samenwerkingsverband [standaard: de naam van de map]
cli-new-year = Het schooljaar waarvoor alvast een map voor de zelfevaluaties komt
cli-new-duo = Vul het register met de scholen uit bestanden van DUO (vestigingen PO, VO of allebei)
cli-new-municipality = Alleen scholen in deze gemeente; mag vaker
cli-new-examples =
    Voorbeelden:
      sop new mijn-batch --name "Samenwerkingsverband Voorbeeldstad" --year 2025-2026
      sop new mijn-batch --from-duo po.csv vo.csv --municipality Almere

    Daarna: vul scholen.xlsx en norm.xlsx, zet de zelfevaluaties in hun map, en draai sop check mijn-batch.
cli-new-taken = In { $folder } staat al iets. Kies een nieuwe of een lege map. Er is niets geschreven.
cli-new-made = { $folder } is klaar om in te vullen: batch.toml, norm.xlsx en scholen.xlsx { $schools ->
    [0] (nog zonder scholen).
    [one] (met één school).
   *[other] (met { $schools } scholen).
  } Begin met batch.toml: daar staat bij elke regel wat die doet.
cli-value-name = NAAM
register-title = Register van scholen
register-sheet = Scholen
register-column-site = Verplicht. Het vestigingsnummer: BRIN en twee cijfers, zoals 99AB00. Elke vestiging een eigen rij.
register-column-name = Verplicht. De naam zoals die op het verslag komt.
register-column-sector = Verplicht. PO of VO.
register-column-kind = Verplicht. De soort school, in de woorden van uw norm: bao, sbo, so, vo, pro of vso.
register-column-board-number = Het nummer van het bevoegd gezag, bij DUO.
register-column-board = De naam van het bevoegd gezag (schoolbestuur). Overal gelijk geschreven.
register-column-district = De wijk. Bij het VO mag die leeg blijven.
register-column-area = Het stadsdeel, als u daarmee werkt.
register-column-pupils = Het aantal leerlingen. Leeg mag ook.
register-column-from = Het eerste schooljaar van deze rij, zoals 2025-2026. Leeg: altijd al.
register-column-until = Het laatste schooljaar van deze rij. Leeg: nog steeds. Verandert een school, dan krijgt ze een rij per periode.
register-column-successor = Het vestigingsnummer dat na een fusie doorgaat. Geschiedenis en afspraken gaan mee.
register-column-shares = Ja: deze school wil haar aanpak delen met scholen die ernaar zoeken.
register-column-lead = Wie van het samenwerkingsverband het gesprek leidt.
register-column-email = Het adres waar het verslag heen gaat. Meer adressen: met een puntkomma ertussen.
register-column-supported = Het aantal leerlingen met extra ondersteuning. Leeg mag ook.
register-column-regular = Regulier of stedelijk: is dit een gewoon schoolgebouw, of een voorziening voor de hele stad?
cli-new-no-duo = --municipality kiest uit bestanden van DUO. Geef die met --from-duo. Er is niets geschreven.
cli-new-nameless = De batch heeft een naam nodig. Geef die met --name. Er is niets geschreven.
cli-new-stopped = Uit deze bestanden komt geen register. Er is niets geschreven.
cli-new-kinds = Kijk de kolom soort na: waar DUO geen soort noemt, is bao (PO), vo of pro (VO) ingevuld. Speciaal onderwijs herkent het programma daar niet aan.
