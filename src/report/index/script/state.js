// What is chosen. It lives in the fragment of the address (#view?field=value), so that a link or the back button brings it back.
const FIELDS = ["povo", "wijk", "bevoegd", "soort", "norm", "standaard", "vraag", "uitslag", "zoek", "per", "alles"];
const SCHOOL_FIELDS = ["povo", "wijk", "bevoegd", "soort", "norm"];
const views = [...document.querySelectorAll("main > section")].map((section) => section.id);

/** View and choices of a fragment; null where it names no view. */
function readFragment(fragment) {
  const [view, query] = fragment.replace(/^#/, "").split("?", 2);
  if (!views.includes(view)) return null;
  const given = new URLSearchParams(query || "");
  const chosen = {};
  for (const field of FIELDS) if (given.get(field)) chosen[field] = given.get(field);
  return { view, chosen };
}

/** The fragment of a view with choices; the same choices always give the same one. */
function fragment(view, chosen) {
  const query = new URLSearchParams();
  for (const field of FIELDS) if (chosen[field]) query.set(field, chosen[field]);
  const text = query.toString();
  return "#" + view + (text ? "?" + text : "");
}
