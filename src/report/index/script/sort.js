// Sorting of lists. Only columns that say so can be sorted; none is about how a school scores.
function sortBy(header, table) {
  const at = header.cellIndex;
  const down = header.getAttribute("aria-sort") === "ascending";
  for (const other of table.tHead.querySelectorAll("[aria-sort]")) other.removeAttribute("aria-sort");
  header.setAttribute("aria-sort", down ? "descending" : "ascending");
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const key = (row) => row.cells[at].dataset.key || row.cells[at].textContent.trim();
  const keyed = [...table.tBodies[0].rows].map((row) => [key(row), row]);
  // What has no value stands last, whichever way; equal ones keep their order.
  keyed.sort(([a], [b]) => (a === "") - (b === "") || (down ? order.compare(b, a) : order.compare(a, b)));
  table.tBodies[0].append(...keyed.map(([, row]) => row));
}

function makeSortable() {
  for (const header of document.querySelectorAll("th[data-sort]")) {
    const button = element("button", { type: "button", class: "sort" }, header.textContent.trim());
    button.addEventListener("click", () => sortBy(header, header.closest("table")));
    header.replaceChildren(button);
  }
}
