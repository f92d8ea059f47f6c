//! Which file of the program uses which: read from the `use` lines and the paths in the code.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;

/// The modules of the program by name (`norm::rule`; the crate itself is empty), each with its code without comments and tests.
pub(crate) type Modules = BTreeMap<String, String>;

/// Who uses whom, by name of the module; what is reached through a `pub use` counts as a use of the module that it stands in.
pub(crate) fn uses(modules: &Modules) -> BTreeMap<String, BTreeSet<String>> {
    let (imports, published) = imports(modules);
    let mut uses = BTreeMap::new();
    for (module, paths) in imports {
        let used = paths.iter().map(|path| owner(modules, &published, path, 0)).filter(|used| *used != module);
        uses.insert(module.clone(), used.collect());
    }
    uses
}

type Path = Vec<String>;

/// What `pub use` publishes: module and name to path.
type Published = BTreeMap<(String, String), Path>;

/// The paths that each module names, absolute; and what `pub use` publishes: module and name to path.
fn imports(modules: &Modules) -> (BTreeMap<String, Vec<Path>>, Published) {
    let line = Regex::new(r"(?m)^\s*(pub(?:\([^)]*\))? )?use ([^;]+);").expect("a pattern");
    let within = Regex::new(r"\bpub\(in [^)]*\)").expect("a pattern");
    let inline = Regex::new(r"\b(?:crate|super|self|[a-z_]\w*)(?:::\w+)+").expect("a pattern");
    let (mut named, mut published) = (BTreeMap::new(), BTreeMap::new());
    for (module, code) in modules {
        let mut paths = Vec::new();
        for found in line.captures_iter(code) {
            for path in leaves(&found[2].split_whitespace().collect::<Vec<_>>().join(" ")) {
                let Some(path) = absolute(modules, module, &path) else { continue };
                if let (Some(_), Some(name)) = (found.get(1), path.last()) {
                    published.insert((module.clone(), name.clone()), path.clone());
                }
                paths.push(path);
            }
        }
        let body = line.replace_all(code, "");
        let body = within.replace_all(&body, "");
        paths.extend(inline.find_iter(&body).filter_map(|path| absolute(modules, module, path.as_str())));
        named.insert(module.clone(), paths);
    }
    (named, published)
}

/// `a::{b, c::{self, d}}` as `a::b`, `a::c`, `a::c::d`.
fn leaves(tree: &str) -> Vec<String> {
    let Some((before, list)) = tree.split_once('{') else {
        let path = tree.split(" as ").next().unwrap_or_default().trim();
        return vec![path.trim_end_matches("::self").to_owned()];
    };
    let list = list.trim_end().strip_suffix('}').unwrap_or(list);
    super::outermost(list).into_iter().flat_map(|part| leaves(&format!("{before}{}", part.trim()))).collect()
}

/// The path from the crate on; `None`: it leads out of the crate.
fn absolute(modules: &Modules, module: &str, path: &str) -> Option<Path> {
    let mut here: Vec<&str> = module.split("::").filter(|part| !part.is_empty()).collect();
    let mut parts: Vec<&str> = path.split("::").collect();
    match *parts.first()? {
        "crate" => here.clear(),
        "self" => {}
        "super" => {
            while parts.get(1) == Some(&"super") {
                here.pop();
                parts.remove(0);
            }
            here.pop();
        }
        child => {
            here.push(child);
            if !modules.contains_key(&here.join("::")) {
                return None;
            }
        }
    }
    Some(here.into_iter().chain(parts.drain(1..)).map(str::to_owned).collect())
}

/// The module that a path leads to, through what others publish.
fn owner(modules: &Modules, published: &Published, path: &[String], depth: usize) -> String {
    let module = (0..=path.len()).rev().map(|len| path[..len].join("::")).find(|name| modules.contains_key(name));
    let module = module.unwrap_or_default();
    let len = module.split("::").filter(|part| !part.is_empty()).count();
    let onward = path.get(len).and_then(|name| published.get(&(module.clone(), name.clone())));
    match onward {
        Some(target) if depth < 8 => {
            let path: Vec<_> = target.iter().chain(&path[len + 1..]).cloned().collect();
            owner(modules, published, &path, depth + 1)
        }
        _ => module,
    }
}

/// Every circle of modules that use each other, the modules of each in order of name.
pub(crate) fn circles(uses: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<Vec<String>> {
    let reach = |from: &str| {
        let (mut seen, mut next) = (BTreeSet::new(), vec![from.to_owned()]);
        while let Some(module) = next.pop() {
            let used = uses.get(&module).into_iter().flatten();
            next.extend(used.filter(|used| seen.insert((*used).clone())).cloned());
        }
        seen
    };
    let reached: BTreeMap<_, _> = uses.keys().map(|module| (module, reach(module))).collect();
    let circle = |module: &String| {
        let both = |other: &&String| {
            reached[module].contains(*other) && reached.get(other).is_some_and(|r| r.contains(module))
        };
        uses.keys().filter(both).cloned().collect::<Vec<_>>()
    };
    uses.keys().map(circle).filter(|circle| circle.len() > 1).collect()
}

#[test]
fn what_is_reached_through_another_module_is_used_where_it_stands() {
    let modules: Modules = [
        ("", "pub mod a; pub mod b;"),
        ("a", "mod one;\npub use one::One;\nmod two;"),
        ("a::one", "pub struct One;"),
        ("a::two", "use super::One;\nuse crate::b::{self, c::{D, E}};"),
        ("b", "pub mod c;"),
        ("b::c", "fn f() { crate::a::two::g() }"),
    ]
    .map(|(name, code)| (name.to_owned(), code.to_owned()))
    .into();
    let uses = uses(&modules);
    let of = |name: &str| uses[name].iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!((of("a"), of("a::two"), of("b::c")), (vec!["a::one"], vec!["a::one", "b", "b::c"], vec!["a::two"]));
    assert_eq!(circles(&uses), [vec!["a::two".to_owned(), "b::c".to_owned()]].into());
}
