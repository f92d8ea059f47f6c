// Filters over data attributes. Without this script everything is shown.
(function () {
  "use strict";
  var form = document.getElementById("filters");
  var fields = ["povo", "wijk", "bevoegd", "standaard"].map(function (name) {
    return { name: name, input: document.getElementById("f-" + name) };
  });
  var search = document.getElementById("f-text");
  var count = document.getElementById("f-count");
  var rows = Array.prototype.slice.call(document.querySelectorAll("[data-row]"));
  var cells = Array.prototype.slice.call(document.querySelectorAll("[data-s]"));
  var groups = Array.prototype.slice.call(document.querySelectorAll("[data-group]"));
  var blocks = Array.prototype.slice.call(document.querySelectorAll("[data-block]"));
  var texts = rows.map(function (row) {
    var kind = row.dataset.row;
    if (kind === "school") return row.cells[0].textContent.toLowerCase();
    return kind === "topic" || kind === "waiver" || kind === "agreement" || kind === "open" ? row.textContent.toLowerCase() : null;
  });

  function fits(element, chosen) {
    return chosen.every(function (field) {
      var own = element.dataset[field.name];
      return own === undefined || own === field.value;
    });
  }

  function apply() {
    var chosen = [];
    fields.forEach(function (field) {
      field.input.parentNode.classList.toggle("active", field.input.value !== "");
      if (field.input.value !== "") chosen.push({ name: field.name, value: field.input.value });
    });
    var words = search.value.toLowerCase().trim();
    search.parentNode.classList.toggle("active", words !== "");
    var seen = { school: 0, topic: 0, waiver: 0, standard: 0, group: 0, sum: 0, question: 0, agreement: 0, open: 0 };
    rows.forEach(function (row, at) {
      var shown = fits(row, chosen) && (words === "" || texts[at] === null || texts[at].indexOf(words) >= 0);
      row.hidden = !shown;
      if (shown) seen[row.dataset.row] += 1;
    });
    var standard = fields[3].input.value;
    cells.forEach(function (cell) { cell.hidden = standard !== "" && cell.dataset.s !== standard; });
    groups.forEach(function (group) { group.hidden = !group.querySelector("[data-row]:not([hidden])"); });
    blocks.forEach(function (block) { block.hidden = !block.querySelector("[data-row]:not([hidden])"); });
    count.textContent = chosen.length + words.length === 0 ? ""
      : count.dataset.text.replace("{schools}", seen.school).replace("{topics}", seen.topic).replace("{waivers}", seen.waiver);
  }

  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(apply, 0); });
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("#coverage details").forEach(function (d) { d.open = true; });
  });
  apply();
})();
