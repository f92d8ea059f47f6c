// Puts the parts together: reads the address, shows one view, and keeps address, form and page the same.
const form = document.getElementById("filters");
const inputs = new Map(FIELDS.map((field) => [field, document.getElementById("f-" + field)]).filter(([, input]) => input));
const count = document.getElementById("f-count");
const regions = [...document.querySelectorAll("[data-walk]")];
// A screen on which the bars would leave hardly a row: there they scroll along, and the filters open when asked.
const low = window.matchMedia("(max-height: 820px)");
let state = readFragment(location.hash) || { view: views[0], chosen: {} };

function showView(view) {
  document.documentElement.dataset.view = view;
  for (const section of document.querySelectorAll("main > section")) section.classList.toggle("on", section.id === view);
}

function showForm(chosen) {
  for (const [field, input] of inputs) {
    if (input.type === "checkbox") {
      input.checked = !chosen[field];
    } else if (input.value !== (chosen[field] || "")) {
      input.value = chosen[field] || "";
    }
    // A choice that this page does not have is no choice.
    if (input.tagName === "SELECT" && chosen[field] && input.selectedIndex < 0) {
      delete chosen[field];
      input.value = "";
    }
    input.parentNode.classList.toggle("active", Boolean(chosen[field]));
  }
}

/** What is chosen, in words: for the top of a print. */
function chosenText(chosen) {
  const said = [...inputs].filter(([field, input]) => chosen[field] && form.contains(input)).map(([field, input]) =>
    input.parentNode.firstChild.textContent.trim() + ": " + (input.tagName === "SELECT" ? input.selectedOptions[0].textContent : chosen[field]));
  return said.join(" · ");
}

const nameOf = (field) => inputs.get(field) ? inputs.get(field).parentNode.firstChild.textContent.trim() : field;

function apply() {
  const { view, chosen } = state;
  showView(view);
  showForm(chosen);
  const shown = applyFilter(chosen);
  explore(chosen);
  tellWholes(chosen, { table: form.dataset.whole, tiles: form.dataset.tiles }, nameOf);
  for (const region of regions) region.dispatchEvent(new Event("filtered"));
  const text = chosenText(chosen);
  document.documentElement.classList.toggle("chosen", text !== "");
  document.getElementById("chosen").textContent = text;
  document.getElementById("highlight-none").hidden = (shown.highlight || 0) > 0;
  // What does not follow the choice is not counted beside what does.
  const counts = ["school", "topic", "waiver", "offer"].filter((kind) => count.dataset[kind] && follows(kind, chosen)).map((kind) => count.dataset[kind].replace("{n}", shown[kind] || 0));
  count.textContent = text === "" ? "" : counts.length === 0 ? text : count.dataset.text.replace("{counts}", counts.join(", "));
  for (const link of document.querySelectorAll("a[data-view]")) {
    const about = (link.closest("[data-row]") || link).dataset;
    const own = {};
    for (const field of [...SCHOOL_FIELDS, "standaard", "vraag"]) if (about[field]) own[field] = about[field];
    if (link.dataset.uitslag) own.uitslag = link.dataset.uitslag;
    // A link of the navigation keeps what is chosen; one of a figure chooses what the figure is about.
    link.setAttribute("href", fragment(link.dataset.view, link.dataset.keep === undefined ? { ...own } : chosen));
    if (link.dataset.keep !== undefined) {
      if (link.dataset.view === view) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  }
}

function readForm() {
  const chosen = {};
  for (const [field, input] of inputs) {
    if (input.type === "checkbox") {
      if (!input.checked) chosen[field] = "1";
    } else if (input.value.trim() !== "") {
      chosen[field] = input.value;
    }
  }
  return chosen;
}

function choose() {
  state = { view: state.view, chosen: readForm() };
  // Typing is not a step to go back to.
  history.replaceState(null, "", fragment(state.view, state.chosen));
  apply();
}

for (const input of inputs.values()) input.addEventListener("input", choose);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(choose, 0));
window.addEventListener("hashchange", () => {
  const next = readFragment(location.hash);
  if (!next) return;
  state = next;
  apply();
  const heading = document.querySelector("#" + next.view + " h2");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  if (low.matches || document.querySelector("nav").getBoundingClientRect().top <= 0 || window.scrollY > document.querySelector("main").offsetTop) {
    window.scrollTo(0, document.querySelector("nav").offsetTop);
  }
});
document.querySelector(".choose").open = window.innerWidth > 700 && !low.matches;
// The bar stays in view and is as high as its links and filters need: what is jumped to stands below it.
const bar = document.querySelector("nav");
function makeRoom() {
  const sticks = getComputedStyle(bar).position === "sticky";
  document.documentElement.style.scrollPaddingTop = sticks ? bar.offsetHeight + 8 + "px" : "";
}
new ResizeObserver(makeRoom).observe(bar);
makeSortable();
for (const region of regions) makeWalkable(region);
apply();
// A link that somebody sends leads to what it is about, as one on the page does.
if (low.matches && state.view !== views[0]) window.scrollTo(0, bar.offsetTop);
performance.mark("ready");
