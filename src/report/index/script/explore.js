// The chart that follows the choices: a table of counts with a bar in each row, per standard or, for one standard, per group of schools.
const COUNTED = data.verdicts.filter((verdict) => verdict.counted);
const BAR = 1000;

/** Counts of verdicts of these schools on a standard: how many it applies to, and how many by key of the verdict. */
function countVerdicts(schools, standardId) {
  const counts = { all: 0 };
  for (const verdict of COUNTED) counts[verdict.key] = 0;
  for (const school of schools) {
    const key = verdictOf(school, standardId);
    if (key === undefined || counts[key] === undefined) continue;
    counts[key] += 1;
    counts.all += 1;
  }
  return counts;
}

/** The rows of the chart of one norm: name, counts, counts of everyone (for the mark), and what a click chooses. */
function chartRows(norm, at, chosen) {
  const everyone = data.schools.filter((school) => school.normAt === at);
  const some = everyone.filter((school) => schoolFits(school, chosen));
  const standards = norm.standards.filter((standard) => !chosen.standaard || standard.id === chosen.standaard);
  if (some.length === 0 || standards.length === 0) return [];
  if (!chosen.per) {
    return standards.map((standard) => ({
      name: standard.id + " " + standard.title + (standard.critical ? " (" + data.words.critical + ")" : ""),
      counts: countVerdicts(some, standard.id),
      everyone: countVerdicts(everyone, standard.id),
      standard: standard.id,
      // PO is looked at per wijk; the schools of VO serve the whole city.
      choice: { standaard: standard.id, per: norm.povo === "VO" ? "bevoegd" : "wijk" },
    }));
  }
  const names = [...new Set(some.map((school) => school[chosen.per]))].sort((a, b) => (a === "") - (b === "") || a.localeCompare(b, document.documentElement.lang));
  return standards.flatMap((standard) => names.map((name) => ({
    name: name || data.words.unnamed,
    counts: countVerdicts(some.filter((school) => school[chosen.per] === name), standard.id),
    everyone: countVerdicts(everyone, standard.id),
    standard: standard.id,
    choice: name ? { [chosen.per]: name, standaard: undefined, per: undefined } : undefined,
  })));
}

function drawBar(row) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [key, value] of Object.entries({ class: "bar", viewBox: "0 0 1000 10", preserveAspectRatio: "none", "aria-hidden": "true" })) svg.setAttribute(key, value);
  const part = (name, x, width) => {
    const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    for (const [key, value] of Object.entries({ class: name, x, width, height: 10 })) rect.setAttribute(key, value);
    svg.append(rect);
  };
  let before = 0;
  for (const verdict of COUNTED) {
    part("v-" + verdict.symbol, before * BAR / row.counts.all, row.counts[verdict.key] * BAR / row.counts.all);
    before += row.counts[verdict.key];
  }
  if (row.everyone.all > 0) part("v-mark", Math.min(row.everyone[COUNTED[0].key] * BAR / row.everyone.all, BAR - 8), 8);
  return svg;
}

/** A count, leading to the schools behind it where the page lists them. */
function countCell(count, text, chosen, verdict) {
  if (count === 0 || !document.querySelector("[data-row=school]")) return element("td", {}, String(count));
  const link = element("a", { href: fragment("matrix", { ...chosen, per: undefined, uitslag: verdict }), "aria-label": text }, String(count));
  return element("td", {}, link);
}

function chartLine(row, norm, chosen) {
  const own = { ...chosen, ...(chosen.per ? { [chosen.per]: row.choice ? row.choice[chosen.per] : undefined } : {}), povo: norm.povo, norm: norm.key, standaard: row.standard };
  const name = row.choice ? element("a", { href: fragment("coverage", { ...chosen, povo: norm.povo, norm: norm.key, uitslag: undefined, ...row.choice }) }, row.name) : row.name;
  const line = element("tr", { "data-chart": row.standard }, element("th", { scope: "row" }, name), element("td", { class: "state" }, drawBar(row)));
  // Schools without a group can't be chosen: their numbers lead nowhere.
  const cell = (count, word, key) => row.choice ? countCell(count, row.name + ", " + word + ": " + count, own, key) : element("td", {}, String(count));
  line.append(cell(row.counts.all, data.words.schools, undefined));
  for (const verdict of COUNTED) line.append(cell(row.counts[verdict.key], verdict.word, verdict.key));
  return line;
}

/** Draws the chart for these choices. */
function explore(chosen) {
  const place = document.getElementById("explore-charts");
  place.replaceChildren();
  if (chosen.per && !chosen.standaard) {
    place.append(element("p", { class: "notice" }, data.words.chooseStandard));
    return;
  }
  data.norms.forEach((norm, at) => {
    const lines = chartRows(norm, at, chosen).filter((row) => row.counts.all > 0);
    if (lines.length === 0) return;
    const head = element("tr", {}, ...[chosen.per ? data.words.per[chosen.per] : data.words.standard, data.words.picture, data.words.schools].map((word) => element("th", { scope: "col" }, word)),
      ...COUNTED.map((verdict) => element("th", { scope: "col" }, verdict.word)));
    const table = element("table", { class: "list figures explore" }, element("thead", {}, head), element("tbody", {}, ...lines.map((row) => chartLine(row, norm, chosen))));
    const title = norm.title + (chosen.per ? ": " + norm.standards.filter((s) => s.id === chosen.standaard).map((s) => s.id + " " + s.title).join() : "");
    place.append(element("h3", {}, title), element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": title }, table));
  });
  if (place.children.length === 0) place.append(element("p", { class: "notice" }, data.words.nothing));
}
