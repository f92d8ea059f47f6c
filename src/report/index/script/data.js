// The data of the page. In: the element #data, written with the tables of the page. Out: schools by id, norms, verdicts.
const data = JSON.parse(document.getElementById("data").textContent);
for (const school of data.schools) school.norm = data.norms[school.normAt].key;
const schoolsById = new Map(data.schools.map((school) => [school.id, school]));

/** Index of the standard in the norm of a school; -1 where that norm has no such standard. */
function standardOf(school, id) {
  return data.norms[school.normAt].standards.findIndex((standard) => standard.id === id);
}

/** Key of the verdict of a school: on a standard, or as a whole where none is named. Undefined where its norm has no such standard. */
function verdictOf(school, standardId) {
  if (!standardId) return data.verdicts[school.whole].key;
  const at = standardOf(school, standardId);
  return at < 0 ? undefined : data.verdicts[school.verdicts[at]].key;
}

/** An element with text (never markup) and children. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
