"""Writes the licences of everything in the program to standard output: of each part its terms, and every text once with the crates that bring it.

usage: licences.py TARGET
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from crates import beside, crates  # noqa: E402

NAMES = ("licen", "copying", "unlicense", "notice", "copyright")


def texts(package):
    folder = pathlib.Path(package["manifest_path"]).parent
    # A font has its own beside it.
    for path in sorted([*folder.iterdir(), *folder.glob("fonts/*")]):
        if path.is_file() and path.name.lower().startswith(NAMES):
            yield path.read_text(encoding="utf-8", errors="replace").strip()


def main():
    found, by_text, without = crates(sys.argv[1]), {}, []
    print("sop valt onder de EUPL-1.2 (LICENSE). In het programma zitten deze onderdelen:\n")
    for name, version, terms, origin in beside(sys.argv[1]):
        print(f"{name} {version}".strip() + f": {terms}  {origin}")
    for package in found:
        name = f"{package['name']} {package['version']}"
        print(f"{name}: {package.get('license') or 'zie de tekst'}  {package.get('repository') or ''}".rstrip())
        own = list(texts(package))
        for text in own:
            by_text.setdefault(text, []).append(name)
        if not own:
            without.append(name)
    print(f"\nZonder tekst van een licentie bij het onderdeel zelf; de voorwaarden hierboven gelden: {', '.join(without) or 'geen'}")
    for text, names in by_text.items():
        print(f"\n{'=' * 100}\n{', '.join(names)}\n{'=' * 100}\n\n{text}")


main()
