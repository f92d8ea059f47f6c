"""Maakt de bestanden van dit geval opnieuw: python3 maak.py. Alleen de standaardbibliotheek, steeds dezelfde bytes.

Wat elk bestand is en wat ervan moet komen, staat bij de regel die het maakt.
"""
import pathlib, struct, zipfile

MAP = pathlib.Path(__file__).parent / "batch/zelfevaluaties/2025-2026"
SOORT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
KOP = ["vestigingsnummer", "indicator", "antwoord", "datum"]


def zipped(name, parts):
    with zipfile.ZipFile(MAP / name, "w", zipfile.ZIP_DEFLATED) as z:
        for part, text in parts.items():
            z.writestr(zipfile.ZipInfo(part, (2026, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


def relations(*found):
    one = "".join(f'<Relationship Id="{i}" Type="{SOORT}/{k}" Target="{t}"/>' for i, k, t in found)
    return f"<Relationships>{one}</Relationships>"


def xlsx(name, sheet, book="", **more):
    zipped(name, {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations(("r1", "officeDocument", "xl/workbook.xml")),
        "xl/_rels/workbook.xml.rels": relations(
            ("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "styles", "styles.xml"), ("r3", "sharedStrings", "shared.xml")),
        "xl/workbook.xml": f'<workbook>{book}<sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": sheet, **{f"xl/{k}.xml": v for k, v in more.items()}})


def text(value):
    return f'<c t="str"><v>{value}</v></c>'


def rows(*found):
    return "<worksheet><sheetData>" + "".join(f"<row>{''.join(r)}</row>" for r in [map(text, KOP), *found]) + "</sheetData></worksheet>"


def ods(name, rows, manifest="<manifest:manifest/>"):
    head = "".join(f'<table:table-cell office:value-type="string"><text:p>{k}</text:p></table:table-cell>' for k in KOP)
    zipped(name, {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet", "META-INF/manifest.xml": manifest,
        "content.xml": '<office:document-content><office:body><office:spreadsheet><table:table table:name="Blad1">'
        f"<table:table-row>{head}</table:table-row>{rows}</table:table></office:spreadsheet></office:body></office:document-content>"})


def ole(name, entry, stream):
    """Een bestand in de vorm van oude Office: kop, een tabel van sectoren, een inhoudsopgave en één stroom."""
    stream += bytes(max(0, 4096 - len(stream)))
    stream += bytes(-len(stream) % 512)
    head = bytearray(512)
    head[:8] = bytes.fromhex("D0CF11E0A1B11AE1")
    struct.pack_into("<HHHHH", head, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<II", head, 44, 1, 1)
    struct.pack_into("<IIIII", head, 56, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    struct.pack_into("<109I", head, 76, 0, *[0xFFFFFFFF] * 108)
    last = len(stream) // 512 + 1
    table = [0xFFFFFFFD, 0xFFFFFFFE] + [i + 1 for i in range(2, last)] + [0xFFFFFFFE]
    table += [0xFFFFFFFF] * (128 - len(table))
    folder = bytearray(512)
    for at, (title, kind, start, size) in enumerate([("Root Entry", 5, 0xFFFFFFFE, 0), (entry, 2, 2, len(stream))]):
        letters = title.encode("utf-16le")
        folder[at * 128:at * 128 + len(letters)] = letters
        struct.pack_into("<HBB", folder, at * 128 + 64, len(letters) + 2, kind, 1)
        struct.pack_into("<III", folder, at * 128 + 68, *[0xFFFFFFFF] * 3)
        struct.pack_into("<II", folder, at * 128 + 116, start, size)
    (MAP / name).write_bytes(bytes(head) + struct.pack("<128I", *table) + bytes(folder) + stream)


def record(kind, data):
    return struct.pack("<HH", kind, len(data)) + data


BEGIN, END = record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0)), record(0x0A, b"")


def label(row, column, value):
    return record(0x204, struct.pack("<HHHHB", row, column, 0, len(value), 0) + value.encode("latin-1"))


# 1. Zoals Microsoft Forms schrijft: een voorvoegsel, geen adressen, teksten in stukken, een procent. Wordt goed gelezen.
xlsx("voorvoegsel.xlsx",
     '<x:worksheet xmlns:x="m"><x:dimension ref="A1:XFD1048576"/><x:sheetData><x:row>'
     + "".join(f'<x:c t="inlineStr"><x:is><x:t>{k}</x:t></x:is></x:c>' for k in KOP[:3])
     + '</x:row><x:row><x:c t="str"><x:v>99VA01</x:v></x:c><x:c t="str"><x:v>A.1</x:v></x:c><x:c t="s"><x:v>0</x:v></x:c></x:row>'
     '<x:row><x:c t="str"><x:v>99VA01</x:v></x:c><x:c t="str"><x:v>A.2</x:v></x:c><x:c s="1"><x:v>0.55000000000000004</x:v></x:c></x:row>'
     "</x:sheetData></x:worksheet>",
     shared='<x:sst uniqueCount="99999999999999"><x:si><x:r><x:t xml:space="preserve">op </x:t></x:r><x:r><x:t>orde</x:t></x:r>'
     "<x:rPh><x:t>klank</x:t></x:rPh></x:si></x:sst>")
# 2. Datums van de Mac, die in 1904 beginnen: 44692 is 12 mei 2026. De inzending in eerder.csv is van een dag eerder.
xlsx("mac1904.xlsx", rows([text("99VA02"), text("A.1"), text("sterk"), '<c s="2"><v>44692</v></c>']), '<workbookPr date1904="1"/>')
(MAP / "eerder.csv").write_bytes(b"vestigingsnummer;indicator;antwoord;datum\n99VA02;A.1;nog niet;2026-05-11\n")
# 3. Formules: zonder uitkomst (B122 op C2), met een fout (B120 op C3), met een uitkomst, met een lege uitkomst.
xlsx("formules.xlsx", rows(
    [text("99VA03"), text("A.1"), "<c><f>1+2</f><v></v></c>"], [text("99VA03"), text("A.2"), '<c t="e"><f>NA()</f><v>#N/A</v></c>'],
    [text("99VA04"), text("A.1"), "<c><f>1+2</f><v>3</v></c>"], [text("99VA04"), text("A.2"), '<c t="str"><f>""</f><v></v></c>']))
# 4. Een procent in ods, en een formule zonder uitkomst (B122 op C3).
cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
ods("procent.ods",
    f"<table:table-row>{cell.format('99VA05')}{cell.format('A.2')}"
    '<table:table-cell office:value-type="percentage" office:value="0.075"><text:p>8%</text:p></table:table-cell></table:table-row>'
    f"<table:table-row>{cell.format('99VA05')}{cell.format('A.1')}"
    '<table:table-cell table:formula="of:=1+2"/></table:table-row>')
# 5. Een procent in xls: opmaak 9 bij het tweede soort cel.
stream = BEGIN + record(0xE0, struct.pack("<HH16x", 0, 0)) + record(0xE0, struct.pack("<HH16x", 0, 9))
start = len(stream) + 4 + 8 + 5 + len(END)
stream += record(0x85, struct.pack("<IBBBB", start, 0, 0, 5, 0) + b"Blad1") + END + BEGIN
stream += b"".join(label(0, c, k) for c, k in enumerate(KOP[:3]))
stream += label(1, 0, "99VA06") + label(1, 1, "A.2") + record(0x203, struct.pack("<HHHd", 1, 2, 1, 0.29)) + END
ole("procent.xls", "Workbook", stream)
# 6. Naam en inhoud verschillen: een werkmap als csv en een tekst als xls worden gelezen zoals ze zijn.
xlsx("werkmap.csv", rows([text("99VA07"), text("A.1"), text("op orde")]))
(MAP / "tekst.xls").write_bytes(b"vestigingsnummer\tindicator\tantwoord\r\n99VA08\tA.2\t80%\r\n")
# 7. Wat geen tabel is: B114 (HTML, PDF, Word), B115 (NUL), B121 (losse tekst als werkmap).
(MAP / "html.xls").write_bytes(b"<html><table><tr><td>99VA08</td></tr></table></html>")
(MAP / "pdf.csv").write_bytes(b"%PDF-1.7\n")
zipped("word.xlsx", {"[Content_Types].xml": "<Types/>", "word/document.xml": "<x/>"})
(MAP / "nulteken.csv").write_bytes(b"vestigingsnummer;indicator;antwoord\n99VA08;A.1;\0\n")
(MAP / "brief.xlsx").write_bytes(b"Beste,\n\nhierbij de antwoorden.\n")
# 8. Een aanhalingsteken dat vanaf regel 2 alles opslokt: B110.
(MAP / "open.csv").write_bytes(b'vestigingsnummer;indicator;antwoord\n"' + b"99VA08;A.1;3\n" * 500)
# 9. Wachtwoorden: B117.
ole("wachtwoord.xlsx", "EncryptedPackage", b"")
ole("wachtwoord.xls", "Workbook", BEGIN + record(0x2F, struct.pack("<H", 1)) + END)
ods("wachtwoord.ods", "", "<m><manifest:encryption-data/></m>")
# 10. Wie meer belooft dan in een blad past: B119. Miljarden rijen, duizenden lagen, een kolom buiten elk blad.
ods("miljarden.ods", f'<table:table-row table:number-rows-repeated="4000000000">{cell.format("x") * 3}</table:table-row>')
xlsx("diep.xlsx", "<worksheet><sheetData>" + "<a>" * 2000)
xlsx("breed.xlsx", rows(['<c r="ZZZZ2"><v>1</v></c>']))
# 11. Beschadigd: B118. Afgekapt, een eigen entiteit, een tabel van sectoren die in zichzelf terugkeert.
whole = (MAP / "mac1904.xlsx").read_bytes()
(MAP / "afgekapt.xlsx").write_bytes(whole[: len(whole) // 2])
xlsx("entiteit.xlsx", '<!DOCTYPE a [<!ENTITY b "3">]>' + rows([text("99VA09"), text("A.1"), text("&b;")]))
ole("kring.xls", "Workbook", b"")
ring = bytearray((MAP / "kring.xls").read_bytes())
struct.pack_into("<I", ring, 512 + 4, 1)
(MAP / "kring.xls").write_bytes(ring)
