"""What the program is made of: the crates that a build of it takes, from `cargo metadata`."""

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


TARGETS = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-gnu"]


def all_crates():
    """Those of every system together."""
    merged = {package["id"]: package for target in TARGETS for package in crates(target)}
    return sorted(merged.values(), key=lambda p: (p["name"], p["version"]))
