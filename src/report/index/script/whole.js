// Says at figures that do not follow what is chosen that they are about everything: a filter is never on in silence.
const wholes = [...document.querySelectorAll("#highlights .tiles, #coverage table, #follow-up table, #extra table, #aims table, #firmness table, #burden table")].map((figures) => {
  const note = element("p", { class: "notice whole" });
  note.hidden = true;
  (figures.closest(".scroll") || figures).before(note);
  return { figures, note };
});
const CARRIED = { wijk: "[data-wijk], [data-w]", vraag: "[data-vraag], [data-item]", zoek: "[data-id]" };

/** The fields that are chosen and that none of these figures is about. A row about a school follows all of them. */
function ignored(figures, chosen) {
  if (figures.querySelector("tr[data-id]")) return [];
  const fields = [...SCHOOL_FIELDS, "standaard", "zoek"];
  if (figures.closest("#extra")) fields.push("vraag");
  return fields.filter((field) => chosen[field] && !figures.querySelector(CARRIED[field] || "[data-" + field + "]"));
}

/** Shows or hides what is said; `named` gives the name of a field. */
function tellWholes(chosen, words, named) {
  for (const { figures, note } of wholes) {
    const fields = ignored(figures, chosen);
    note.hidden = fields.length === 0;
    note.textContent = fields.length === 0 ? "" : (figures.matches(".tiles") ? words.tiles : words.table).replace("{what}", fields.map(named).join(", "));
  }
}
