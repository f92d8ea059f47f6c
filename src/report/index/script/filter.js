// Which rows fit the choices. A row says what it is about in data attributes, or names its school.
const rows = [...document.querySelectorAll("[data-row]")];
const columns = [...document.querySelectorAll("[data-s]")];
const districts = [...document.querySelectorAll("[data-w]")];
const items = [...document.querySelectorAll("th[data-item]")];
const itemNames = new Set(items.map((cell) => cell.dataset.item));
const groups = [...document.querySelectorAll("[data-group], [data-block]")];
const texts = new Map();
// Lists of which a choice may leave no row: a header alone would look as if something is missing.
const lists = [...document.querySelectorAll("table.list")].filter((table) => table.querySelector("[data-row]") && !table.closest("[data-block]")).map((table) => {
  const note = element("p", { class: "notice none" }, data.words.none);
  note.hidden = true;
  const region = table.closest(".scroll") || table;
  region.before(note);
  return { table, region, note };
});

function textOf(row) {
  if (!texts.has(row)) {
    const about = row.dataset.row === "school" ? row.cells[0] : row;
    texts.set(row, about.textContent.toLowerCase());
  }
  return texts.get(row);
}

/** Whether a school is among those chosen; a verdict and a standard are not about which schools are looked at. */
function schoolFits(school, chosen) {
  const words = (chosen.zoek || "").toLowerCase().trim();
  return SCHOOL_FIELDS.every((field) => !chosen[field] || school[field] === chosen[field])
    && (words === "" || (school.name + " " + school.id).toLowerCase().includes(words));
}

function rowFits(row, chosen) {
  const { row: kind, id } = row.dataset;
  const school = schoolsById.get(id);
  const about = school ? { ...school, ...row.dataset } : row.dataset;
  if (kind === "school" && school) {
    const verdict = verdictOf(school, chosen.standaard);
    if (verdict === undefined || (chosen.uitslag && chosen.uitslag !== verdict)) return false;
  } else if (!["standaard", "vraag", "uitslag"].every((field) => !chosen[field] || about[field] === undefined || about[field] === chosen[field])) {
    return false;
  }
  if (!SCHOOL_FIELDS.every((field) => !chosen[field] || about[field] === undefined || about[field] === chosen[field])) return false;
  if (kind === "highlight" && !chosen.alles && row.dataset.significant === undefined) return false;
  const words = (chosen.zoek || "").toLowerCase().trim();
  return words === "" || !school || textOf(row).includes(words);
}

/** Whether rows of this kind follow everything that is chosen of these fields. */
function follows(kind, chosen) {
  const carried = (field) => kind === "school" ? field !== "vraag" : rows.some((row) => row.dataset.row === kind && row.dataset[field] !== undefined);
  return ["standaard", "vraag", "uitslag"].every((field) => !chosen[field] || carried(field));
}

/** Shows the rows that fit, hides columns and blocks without any. Out: how many rows are shown, by kind. */
function applyFilter(chosen) {
  const shown = {};
  for (const row of rows) {
    const fits = rowFits(row, chosen);
    if (row.hidden === fits) row.hidden = !fits;
    shown[row.dataset.row] = (shown[row.dataset.row] || 0) + Number(fits);
  }
  for (const cell of columns) cell.hidden = Boolean(chosen.standaard) && cell.dataset.s !== chosen.standaard;
  for (const cell of districts) cell.hidden = Boolean(chosen.wijk) && cell.dataset.w !== chosen.wijk;
  for (const head of items) {
    const hidden = itemNames.has(chosen.vraag) && head.dataset.item !== chosen.vraag;
    if (head.hidden === hidden) continue;
    for (const row of head.closest("table").rows) row.cells[head.cellIndex].hidden = hidden;
  }
  for (const { table, region, note } of lists) {
    region.hidden = !table.querySelector("[data-row]:not([hidden])");
    note.hidden = !region.hidden;
  }
  for (const group of groups) group.hidden = !group.querySelector("[data-row]:not([hidden])");
  return shown;
}
