#!/usr/bin/env python3
"""Checks the tags of PDF files on its own, without the program that made them.

Usage: check_pdf.py FILE_OR_FOLDER...

Of every file: language and title; everything drawn is tagged or an artifact; every tagged piece stands in the tag tree, once, and in the order in which
it is drawn on its page; headings that skip no level; tables of which every row is as wide as the others, with headers that have a scope; lists of items
with a label and a body; pictures with alt text and a place;
links with an annotation that says where they lead; fonts that are embedded and can be read as text.
"""

import sys
from pathlib import Path

import pikepdf

PAINT = {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Tj", "TJ", "'", '"', "Do", "BI", "INLINE IMAGE"}


class Check:
    def __init__(self, path):
        self.path, self.wrong = path, []
        self.pdf = pikepdf.open(path)
        self.pages = {page.objgen: number for number, page in enumerate(p.obj for p in self.pdf.pages)}
        self.order = {number: [] for number in self.pages.values()}
        self.headings, self.kinds, self.annotations = [], set(), set()

    def fail(self, text):
        self.wrong.append(text)

    def run(self):
        self.catalog()
        drawn = {number: self.content(number) for number in self.pages.values()}
        root = self.pdf.Root.get("/StructTreeRoot")
        if root is None:
            return self.fail("no tag tree")
        self.roles = {str(k): str(v) for k, v in root.get("/RoleMap", {}).items()}
        for child in self.children(root):
            self.element(child, None)
        for number, marks in drawn.items():
            tagged = self.order[number]
            if sorted(tagged) != sorted(marks):
                self.fail(f"page {number + 1}: tagged pieces {sorted(set(marks) ^ set(tagged))} are drawn or in the tree, not both")
            if tagged != sorted(tagged):
                self.fail(f"page {number + 1}: the tree does not read in the order of drawing")
        if not self.headings or self.headings[0] != 1 or self.headings.count(1) != 1:
            self.fail(f"headings begin with {self.headings[:1]}, and have {self.headings.count(1)} of level 1")
        for before, level in zip(self.headings, self.headings[1:]):
            if level > before + 1:
                self.fail(f"a heading of level {level} below one of {before}")
        self.links()

    def catalog(self):
        root = self.pdf.Root
        if not str(root.get("/Lang", "")):
            self.fail("no language")
        if not root.get("/MarkInfo", {}).get("/Marked", False):
            self.fail("not marked as tagged")
        if not root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False):
            self.fail("the title is not shown")
        with self.pdf.open_metadata() as meta:
            if not str(meta.get("dc:title", "")).strip():
                self.fail("no title")
            if str(meta.get("pdfuaid:part", "")) != "1":
                self.fail("does not say that it is PDF/UA-1")
        if "/Outlines" not in root:
            self.fail("no bookmarks")

    def content(self, number):
        """The numbers of the tagged pieces of a page, in order of drawing."""
        page = self.pdf.pages[number]
        if str(page.obj.get("/Tabs", "")) != "/S":
            self.fail(f"page {number + 1}: the tab key does not follow the tags")
        for name, font in page.obj.get("/Resources", {}).get("/Font", {}).items():
            self.font(number, name, font)
        marks, depth, inside = [], 0, []
        for operands, operator in pikepdf.parse_content_stream(page):
            op = str(operator)
            if op in ("BDC", "BMC"):
                depth += 1
                kind, properties = str(operands[0]), operands[1] if len(operands) > 1 else {}
                mark = properties.get("/MCID") if isinstance(properties, pikepdf.Dictionary) else None
                if mark is not None:
                    marks.append(int(mark))
                inside.append(kind == "/Artifact" or mark is not None)
            elif op == "EMC":
                depth -= 1
                inside.pop()
            elif op in PAINT and not any(inside):
                self.fail(f"page {number + 1}: {op} outside every tag and artifact")
        if depth:
            self.fail(f"page {number + 1}: a tag is not closed")
        return marks

    def font(self, number, name, font):
        inner = font.get("/DescendantFonts", [font])[0]
        kinds = {"/FontFile", "/FontFile2", "/FontFile3"}
        if not kinds & set(inner.get("/FontDescriptor", {}).keys()):
            self.fail(f"page {number + 1}: font {name} is not embedded")
        if "/ToUnicode" not in font:
            self.fail(f"page {number + 1}: font {name} cannot be read as text")

    def children(self, element):
        kids = element.get("/K")
        if kids is None:
            return []
        return list(kids) if isinstance(kids, pikepdf.Array) else [kids]

    def kind(self, element):
        kind = str(element.get("/S", ""))
        return self.roles.get(kind, kind).lstrip("/")

    def element(self, element, page):
        kind = self.kind(element)
        self.kinds.add(kind)
        page = element.get("/Pg", page)
        below = []
        for child in self.children(element):
            if isinstance(child, int):
                self.order[self.pages[page.objgen]].append(child)
            elif "/S" in child:
                below.append(self.kind(child))
                self.element(child, page)
            elif "/MCID" in child:
                of = child.get("/Pg", page)
                self.order[self.pages[of.objgen]].append(int(child["/MCID"]))
            elif "/Obj" in child:
                self.annotations.add(child["/Obj"].objgen)
                below.append("OBJR")
        self.rules(kind, element, below)

    def rules(self, kind, element, below):
        if kind[:1] == "H" and kind[1:].isdigit():
            self.headings.append(int(kind[1:]))
        if kind == "Figure" and not str(element.get("/Alt", "")).strip():
            self.fail("a picture without alt text")
        if kind == "Figure" and not self.attribute(element, "/BBox"):
            self.fail("a picture without its place")
        if kind == "TH" and not self.attribute(element, "/Scope"):
            self.fail("a header of a table without scope")
        if kind == "L" and set(below) - {"LI", "Caption"}:
            self.fail(f"a list holds {below}")
        if kind == "LI" and below != ["Lbl", "LBody"]:
            self.fail(f"an item of a list holds {below}")
        if kind == "Link" and "OBJR" not in below:
            self.fail("a link without annotation")
        if kind == "Table":
            self.table(element)

    def attribute(self, element, name):
        of = element.get("/A", [])
        of = [of] if isinstance(of, pikepdf.Dictionary) else list(of)
        return next((one[name] for one in of if isinstance(one, pikepdf.Dictionary) and name in one), None)

    def table(self, table):
        rows, heads = [], False
        for part in self.children(table):
            if self.kind(part) in ("THead", "TBody", "TFoot"):
                rows += self.children(part)
            elif self.kind(part) == "TR":
                rows.append(part)
        widths, over = [], {}
        for at, row in enumerate(rows):
            width = over.pop(at, 0)
            for cell in self.children(row):
                if self.kind(cell) not in ("TH", "TD"):
                    self.fail(f"a row of a table holds {self.kind(cell)}")
                heads |= self.kind(cell) == "TH"
                columns = int(self.attribute(cell, "/ColSpan") or 1)
                for later in range(1, int(self.attribute(cell, "/RowSpan") or 1)):
                    over[at + later] = over.get(at + later, 0) + columns
                width += columns
            widths.append(width)
        if len(set(widths)) != 1:
            self.fail(f"rows of a table are {sorted(set(widths))} cells wide")
        if not heads:
            self.fail("a table without headers")

    def links(self):
        for number, page in enumerate(self.pdf.pages):
            for annotation in page.obj.get("/Annots", []):
                if annotation.objgen not in self.annotations:
                    self.fail(f"page {number + 1}: a link outside the tag tree")
                if not str(annotation.get("/Contents", "")).strip():
                    self.fail(f"page {number + 1}: a link does not say where it leads")


def main():
    files = [f for arg in sys.argv[1:] for f in (sorted(Path(arg).rglob("*.pdf")) if Path(arg).is_dir() else [Path(arg)])]
    wrong, kinds = 0, set()
    for path in files:
        check = Check(path)
        check.run()
        kinds |= check.kinds
        wrong += bool(check.wrong)
        for text in check.wrong[:10]:
            print(f"{path}: {text}")
    print(f"{len(files)} PDF files, {wrong} with mistakes; tags: {' '.join(sorted(kinds))}")
    return 1 if wrong or not files else 0


sys.exit(main())
