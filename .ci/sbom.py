"""Writes what is in the program as CycloneDX 1.5 (JSON) to standard output. usage: sbom.py VERSION TARGET"""

import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from crates import beside, crates  # noqa: E402


def checksums():
    """The SHA-256 of each crate as Cargo.lock holds it."""
    found, name, version = {}, None, None
    for line in pathlib.Path("Cargo.lock").read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition(" = ")
        value = value.strip('"')
        if key == "name":
            name = value
        elif key == "version":
            version = value
        elif key == "checksum":
            found[(name, version)] = value
    return found


def component(package, sums):
    name, version = package["name"], package["version"]
    purl = f"pkg:cargo/{name}@{version}"
    made = {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}
    if package.get("license"):
        made["licenses"] = [{"expression": package["license"].replace("/", " OR ")}]
    if (name, version) in sums:
        made["hashes"] = [{"alg": "SHA-256", "content": sums[(name, version)]}]
    return made


def part(name, version, terms, origin):
    made = {"type": "library", "bom-ref": f"{name}@{version}", "name": name, "version": version, "licenses": [{"expression": terms}]}
    made["externalReferences"] = [{"type": "website", "url": origin}]
    return made


def main():
    version, sums = sys.argv[1], checksums()
    program = {"type": "application", "bom-ref": f"pkg:cargo/sop@{version}", "name": "sop", "version": version}
    program["licenses"] = [{"license": {"id": "EUPL-1.2"}}]
    print(json.dumps({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": program},
        "components": [part(*one) for one in beside(sys.argv[2])] + [component(package, sums) for package in crates(sys.argv[2])],
    }, indent=1, ensure_ascii=False))


main()
