"""What the program for a system is made of: the crates that a build of it takes, from `cargo metadata`, and what comes with the compiler."""

import json
import subprocess


def crates(target):
    """Every crate that is compiled into the program for a target, in order of name and version."""
    command = ["cargo", "metadata", "--format-version", "1", "--locked", "--filter-platform", target]
    found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    packages = {package["id"]: package for package in found["packages"]}
    nodes = {node["id"]: node for node in found["resolve"]["nodes"]}
    root = found["resolve"]["root"]
    seen, left = set(), [root]
    while left:
        one = left.pop()
        if one in seen:
            continue
        seen.add(one)
        for dep in nodes[one]["deps"]:
            # What only tests or building need is not in the program.
            if any(kind["kind"] is None for kind in dep["dep_kinds"]):
                left.append(dep["pkg"])
    return sorted((packages[one] for one in seen if one != root), key=lambda p: (p["name"], p["version"]))


def beside(target):
    """What is in the program beside crates: name, version, terms, where it is from."""
    version = subprocess.run(["rustc", "--version"], check=True, capture_output=True, text=True).stdout.split()[1]
    found = [("std", version, "MIT OR Apache-2.0", "https://github.com/rust-lang/rust"), ("Noto Sans", "2", "OFL-1.1", "https://github.com/notofonts/latin-greek-cyrillic")]
    if "windows" in target:
        gcc = subprocess.run(["x86_64-w64-mingw32-gcc", "-dumpversion"], check=True, capture_output=True, text=True).stdout.strip()
        found.append(("libgcc", gcc, "GPL-3.0-or-later WITH GCC-exception-3.1", "https://gcc.gnu.org"))
        found.append(("mingw-w64-runtime", "", "ZPL-2.1", "https://www.mingw-w64.org"))
    return found
