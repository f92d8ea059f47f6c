// Walking through the cells of a matrix: with arrow keys or a tap, the sentence of the cell stands in a line below the table.
function makeWalkable(region) {
  const line = element("p", { class: "cell-text", "aria-hidden": "true" }, data.words.walk);
  region.after(line);
  const cells = () => [...region.querySelectorAll("tbody tr:not([hidden])")].filter((row) => !row.closest("tbody").hidden).map((row) => [...row.querySelectorAll("td:not([hidden])")]).filter((row) => row.length > 0);
  const first = region.querySelector("tbody td");
  if (!first) return;
  let current = first;
  current.tabIndex = 0;
  const go = (cell) => {
    if (!cell) return;
    current.removeAttribute("tabindex");
    current = cell;
    current.tabIndex = 0;
    current.focus();
  };
  region.addEventListener("focusin", (event) => {
    const cell = event.target.closest("td");
    if (cell) line.textContent = cell.closest("tr").querySelector("th a, th").firstChild.textContent.trim() + " · " + cell.title;
  });
  region.addEventListener("click", (event) => {
    const cell = event.target.closest("tbody td");
    if (cell && !event.target.closest("a")) go(cell);
  });
  region.addEventListener("keydown", (event) => {
    const cell = event.target.closest("tbody td");
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
    if (!cell || !step) return;
    event.preventDefault();
    const grid = cells();
    const row = grid.findIndex((line) => line.includes(cell));
    if (row < 0) return;
    const at = grid[row].indexOf(cell);
    go((grid[row + step[0]] || [])[at + step[1]]);
  });
  // A cell that a filter hides can't be reached: the first one that is seen takes its place.
  region.addEventListener("filtered", () => {
    if (current.offsetParent) return;
    const seen = (cells()[0] || [])[0];
    if (!seen) return;
    current.removeAttribute("tabindex");
    current = seen;
    current.tabIndex = 0;
  });
}
