"""Turns the pages of a release into HTML, which every computer opens. usage: pages.py FOLDER

Each .md in the folder becomes an .html in its place. Links lead to the pages as they are now; a link or an anchor that leads nowhere is an error.
"""

import html
import pathlib
import re
import sys
import urllib.parse

from markdown_it import MarkdownIt

STYLE = """
body { font: 16px/1.55 "Segoe UI", "Noto Sans", Arial, sans-serif; color: #1c2b33; margin: 0 auto; max-width: 60rem; padding: 1.5rem; overflow-wrap: break-word; }
h1, h2, h3 { color: #00525c; line-height: 1.25; margin: 1.6em 0 .5em; }
h1 { margin-top: 0; }
a { color: #006571; }
code { font-family: Consolas, "Noto Sans Mono", monospace; font-size: .92em; background: #eef3f4; padding: .1em .3em; border-radius: 3px; }
pre { background: #eef3f4; padding: .8rem 1rem; border-radius: 4px; overflow-x: auto; }
pre code { padding: 0; background: none; }
.table { overflow-x: auto; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { border: 1px solid #c9d6d9; padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { background: #eef3f4; }
img { max-width: 100%; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } a { color: inherit; } }
"""


def anchor(text, taken):
    """The anchor of a heading, as it stands in the links of the pages."""
    plain = re.sub(r"[^\w\- ]", "", text.strip().lower()).replace(" ", "-")
    number = taken.get(plain, 0)
    taken[plain] = number + 1
    return f"{plain}-{number}" if number else plain


def page(source, is_page):
    """The page, its anchors, and where its links lead."""
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    tokens = parser.parse(source)
    taken, title, links = {}, None, []
    for at, token in enumerate(tokens):
        if token.type == "heading_open":
            text = "".join(child.content for child in tokens[at + 1].children if child.type in ("text", "code_inline"))
            token.attrSet("id", anchor(text, taken))
            title = title or text
        for child in token.children or []:
            name = {"link_open": "href", "image": "src"}.get(child.type)
            if name is None:
                continue
            target = child.attrGet(name)
            if re.match(r"[a-z]+:", target):
                continue
            file, _, part = urllib.parse.unquote(target).partition("#")
            if file.endswith(".md") and is_page(file):
                file = file[: -len(".md")] + ".html"
            child.attrSet(name, f"{file}#{part}" if part else file)
            links.append((file, part))
    body = parser.renderer.render(tokens, parser.options, {})
    body = body.replace("<table>", '<div class="table"><table>').replace("</table>", "</table></div>")
    return title or "sop", body, set(re.findall(r' id="([^"]+)"', body)), links


def main():
    root = pathlib.Path(sys.argv[1])
    pages = sorted(root.rglob("*.md"))
    anchors, links = {}, []
    for path in pages:
        source = path.read_text(encoding="utf-8")
        title, body, own, targets = page(source, lambda file, path=path: (path.parent / file).resolve() in {p.resolve() for p in pages})
        made = path.with_suffix(".html")
        # The pages of the reference are in English, all others in Dutch.
        lang = "en" if path.parent.name == "docs" else "nl"
        head = f'<!doctype html>\n<html lang="{lang}">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        made.write_text(f"{head}<title>{html.escape(title)}</title>\n<style>{STYLE}</style>\n<body>\n{body}</body>\n</html>\n", encoding="utf-8")
        anchors[made.resolve()] = own
        links += [(made, file, part) for file, part in targets]
    for path in pages:
        path.unlink()
    wrong = []
    for made, file, part in links:
        target = (made.parent / file).resolve() if file else made.resolve()
        if not target.exists() or (part and part not in anchors.get(target, {part})):
            wrong.append(f"{made.relative_to(root)}: {file}#{part}")
    if wrong:
        sys.exit("links that lead nowhere:\n" + "\n".join(wrong))


main()
