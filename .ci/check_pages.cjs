// Pages in headless Chromium: no violation of WCAG 2.2 AA by axe, no message on the console, nothing wider than the window, and the overview as a tool.
// usage: node check_pages.cjs FOLDER (made by check_pages)
"use strict";
const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const folder = process.argv[2];
const set = path.join(folder, "out", "2025-2026");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const WIDTHS = [360, 1280];
const MOST_BYTES = 3_000_000;
const MOST_PAGES = 8;
const MOST_MILLISECONDS = 1000;
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const troubles = [];
const trouble = (text) => { troubles.push(text); console.error(text); };

async function open(browser, file, width, options = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true, ...options });
  const page = await context.newPage();
  const name = path.relative(folder, file);
  page.on("console", (message) => trouble(`${name}: console: ${message.text()}`));
  page.on("pageerror", (error) => trouble(`${name}: ${error}`));
  page.on("request", (request) => { if (!request.url().startsWith("file:")) trouble(`${name} asks for ${request.url()}`); });
  await page.goto(pathToFileURL(file).href);
  return page;
}

async function check(page, name) {
  const found = await page.evaluate(async (tags) => {
    // What is hidden is not checked, but walked through for every rule: it steps aside meanwhile.
    const aside = [...document.querySelectorAll("main > section:not(.on), [data-row][hidden]")].filter((one) => one.offsetParent === null);
    const places = aside.map((one) => { const place = document.createComment(""); one.replaceWith(place); return place; });
    const { violations } = await window.axe.run({ runOnly: tags, resultTypes: ["violations"] });
    places.reverse().forEach((place, at) => place.replaceWith(aside[aside.length - 1 - at]));
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    return { violations: violations.map((v) => `${v.id}: ${v.nodes.length} times, as ${v.nodes[0].html.slice(0, 200)}: ${v.nodes[0].failureSummary}`), wide };
  }, TAGS);
  for (const violation of found.violations) trouble(`${name}: ${violation}`);
  if (found.wide > 0) trouble(`${name} is ${found.wide} pixels wider than the window`);
}

async function accessibility(browser, width) {
  const pages = ["gespreksverslag", "gespreksblad", "schoolgids"].map((name) => path.join(set, "scholen", "99PC00", `${name}.html`));
  pages.push(path.join(folder, "norm.html"), path.join(folder, "diff.html"), path.join(folder, "what-if", "2025-2026", "wat-als.html"), path.join(set, "wijzigingen.html"), path.join(set, "naast-elkaar.html"));
  for (const file of pages) {
    const page = await open(browser, file, width);
    await page.evaluate(axe);
    await check(page, `${path.basename(file)} at ${width}`);
    await page.context().close();
  }
  const page = await open(browser, path.join(set, "index.html"), width);
  await page.evaluate(axe);
  const views = lookedAt();
  const parts = await page.$$eval("main > section", (sections) => sections.map((section) => section.id));
  for (const part of parts) assert.ok(views.some((view) => view.split("?")[0] === part), `${part} is not looked at`);
  for (const view of views) {
    await go(page, view);
    await check(page, `index.html#${view} at ${width}`);
  }
  await page.context().close();
}

async function go(page, fragment) {
  await page.evaluate((to) => { location.hash = to; }, fragment);
  await page.waitForFunction((view) => document.documentElement.dataset.view === view, fragment.split("?")[0]);
}

/** The rows of a table of the set, by column. */
function table(name) {
  const lines = fs.readFileSync(path.join(set, "data", `${name}.csv`), "utf8").replace(/^\ufeff/, "").trim().split(/\r?\n/);
  const cells = (line) => [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map((m) => m[1] !== undefined ? m[1].replaceAll('""', '"') : m[2]);
  const header = cells(lines[0]);
  return lines.slice(1).map((line) => Object.fromEntries(cells(line).map((cell, at) => [header[at], cell])));
}

const year = "2025-2026";
const coverage = () => table("dekking").filter((row) => row.schooljaar === year);
const WIJK = () => coverage().find((row) => row.niveau === "wijk" && row.groep !== "" && Number(row.scholen) > 5);

/** What is looked at. Of a table with hundreds of rows the rows are alike: a wijk shows each kind of cell. */
function lookedAt() {
  const { groep, standaard } = WIJK();
  return ["highlights", "highlights?alles=1", `coverage?wijk=${groep}`, `coverage?standaard=${standaard}&per=wijk`, `matrix?wijk=${groep}`, `topics?wijk=${groep}&standaard=${standaard}`,
    `follow-up?wijk=${groep}`, "waivers", "charts", "extra", `extra?povo=PO&wijk=${groep}`, "aims", `firmness?standaard=${standaard}`, `burden?standaard=${standaard}`, "findings", "files"];
}

const seen = (page, selector) => page.$$eval(selector, (all) => all.filter((one) => one.offsetParent !== null).length);

async function drive(browser) {
  const file = path.join(set, "index.html");
  assert.ok(fs.statSync(file).size < MOST_BYTES, "index.html is too large");
  const page = await open(browser, file, 1280);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.view), "highlights", "opens on what stands out");
  assert.ok(await seen(page, "[data-row=highlight]") > 0);
  assert.ok(await page.evaluate(() => document.body.scrollHeight) < 3000, "a view, not a scroll of everything");

  // The switch shows more, and the address remembers it.
  const clear = await seen(page, "[data-row=highlight]");
  await page.locator("#f-alles").uncheck();
  assert.ok(await seen(page, "[data-row=highlight]") > clear, "the switch shows what is less clear too");
  assert.match(page.url(), /alles=1/);
  await page.locator("#f-alles").check();

  // The chart says what the table of coverage says, with and without a choice.
  const counts = ["scholen", "voldoet", "voldoet_niet", "niet_te_beoordelen", "niet_ingediend", "ontheffing"];
  const drawn = () => page.$$eval("[data-chart]", (rows) => rows.map((row) => [row.dataset.chart, ...[...row.cells].slice(2).map((cell) => cell.textContent)].join(" ")));
  const expected = (rows) => rows.map((row) => [row.standaard, ...counts.map((column) => row[column])].join(" "));
  await go(page, "coverage");
  assert.deepEqual((await drawn()).sort(), expected(coverage().filter((row) => row.niveau === "totaal")).sort(), "the chart of all schools");
  const wijk = WIJK();
  await page.locator("#f-wijk").selectOption(wijk.groep);
  await page.locator("#f-povo").selectOption("PO");
  const own = coverage().filter((row) => row.niveau === "wijk" && row.groep === wijk.groep && row.norm.includes("po"));
  assert.deepEqual((await drawn()).sort(), expected(own).sort(), "the chart of a wijk");
  await go(page, `coverage?povo=PO&standaard=${wijk.standaard}&per=bevoegd`);
  assert.deepEqual((await drawn()).sort(), expected(coverage().filter((row) => row.niveau === "bevoegd_gezag" && row.standaard === wijk.standaard && row.norm.includes("po"))).sort(), "the chart per board");

  // The schools behind a number.
  await go(page, "coverage?povo=PO");
  const line = page.locator("[data-chart]").first();
  const number = line.locator("td a").nth(2);
  const [standard, count] = [await line.getAttribute("data-chart"), Number(await number.textContent())];
  await number.click();
  await page.waitForFunction(() => document.documentElement.dataset.view === "matrix");
  const listed = await page.$$eval("[data-row=school]", (rows) => rows.filter((row) => row.offsetParent).map((row) => row.dataset.id));
  const behind = table("uitslagen").filter((row) => row.schooljaar === year && row.standaard === standard && row.uitslag === "voldoet_niet" && row.norm.includes("po"));
  assert.equal(listed.length, count);
  assert.deepEqual(listed.sort(), behind.map((row) => row.vestigingsnummer).sort(), "the schools behind a number");

  // Back leads back; a link that somebody sends opens on the same.
  const link = page.url();
  await page.goBack();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.view), "coverage");
  const other = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await other.goto(link);
  assert.equal(await seen(other, "[data-row=school]"), count, "a deep link keeps the filter");
  await other.context().close();

  // "Wie biedt wat" has thirteen columns: each can be read without moving sideways, where there is room.
  await go(page, "extra");
  const sideways = await page.$$eval("#extra .scroll:has([data-row=offer])", (all) => all.map((one) => one.scrollWidth - one.clientWidth));
  assert.ok(sideways.length === 1 && sideways[0] <= 0, `who offers what does not fit at 1280: ${sideways}`);
  // Places for extra support follow the choices too, and a number leads to the schools behind it.
  await go(page, "extra?povo=PO");
  await page.locator("#f-wijk").selectOption(wijk.groep);
  const near = () => page.$$eval("#extra [data-row=count][data-wijk]", (rows) => rows.filter((row) => row.offsetParent).map((row) => row.dataset.wijk));
  assert.deepEqual([...new Set(await near())], [wijk.groep], "only the chosen wijk");
  await go(page, "extra?povo=PO");
  const offered = page.locator("#extra [data-row=count][data-vraag]:not([data-norm]):not([data-wijk]) td a").first();
  const [question, schools] = [await offered.evaluate((link) => link.closest("tr").dataset.vraag), Number(await offered.textContent())];
  await offered.click();
  await page.waitForFunction((chosen) => new URLSearchParams(location.hash.split("?")[1]).get("vraag") === chosen, question);
  const offers = await page.$$eval("[data-row=offer]", (rows) => rows.filter((row) => row.offsetParent).map((row) => [row.dataset.vraag, row.dataset.id]));
  assert.ok(offers.length > 0 && offers.every(([vraag]) => vraag === question), "only offers for the question");
  assert.ok(new Set(offers.map(([, id]) => id)).size >= schools, "the schools behind a number of places");
  const lasting = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await lasting.goto(page.url());
  assert.equal(await seen(lasting, "[data-row=offer]"), offers.length, "a deep link keeps the question");
  await lasting.context().close();

  // What does not follow a choice says so: no figure of all schools stands below a filter in silence.
  const silent_wholes = () => page.evaluate(() => [...document.querySelectorAll("main > section.on .tiles, main > section.on table")].filter((figures) => {
    if (figures.offsetParent === null || figures.closest("#explore-charts") || figures.querySelector("[data-wijk], [data-w], tr[data-id]")) return false;
    const note = (figures.closest(".scroll") || figures).previousElementSibling;
    return !note || !note.matches(".whole") || note.hidden || !note.textContent.includes("Wijk") && !note.textContent.includes("wijk");
  }).length);
  for (const view of ["highlights", "coverage", "extra", "follow-up", "aims"]) {
    await go(page, `${view}?wijk=${encodeURIComponent(wijk.groep)}`);
    assert.equal(await silent_wholes(), 0, `${view}: figures of all schools say so`);
    await go(page, view);
    assert.equal(await seen(page, ".whole"), 0, `${view}: nothing is said without a choice`);
  }

  // Who has not handed in.
  await go(page, "highlights");
  await page.locator(".tiles a[data-uitslag=niet_ingediend]").click();
  await page.waitForFunction(() => document.documentElement.dataset.view === "matrix");
  const silent = table("schooluitslagen").filter((row) => row.schooljaar === year && row.uitslag === "niet_ingediend");
  assert.equal(await seen(page, "[data-row=school]"), silent.length);

  // What does not follow a choice is not counted beside what does, and a list of which nothing is left says so.
  assert.match(await page.textContent("#f-count"), new RegExp(`^[^,]+ ${silent.length}, [^,]+$`), "schools and topics follow a verdict, waivers and places do not");
  const bar = () => page.evaluate(() => document.querySelector("nav").offsetHeight);
  await go(page, "coverage");
  const height = await bar();
  await page.locator("#f-wijk").selectOption(wijk.groep);
  assert.equal(await bar(), height, "the bar does not grow over what stands below it");
  await go(page, `extra?zoek=${encodeURIComponent("geen enkele school heet zo")}`);
  const silentLists = await page.$$eval("#extra table.list", (tables) => tables.filter((table) => table.offsetParent && !table.querySelector("[data-row]:not([hidden])")).length);
  assert.equal(silentLists, 0, "no header without rows");
  assert.ok(await seen(page, "#extra .none") > 0, "a list without rows says so");

  // By keyboard alone: choose, type, walk through cells, sort.
  await go(page, "matrix");
  await page.locator("#f-zoek").focus();
  await page.keyboard.type(silent[0].vestigingsnummer);
  assert.equal(await seen(page, "[data-row=school]"), 1);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash === "#matrix");
  await page.locator("[data-walk] td[tabindex='0']").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  const cell = await page.evaluate(() => [document.activeElement.tagName, document.activeElement.title, document.querySelector(".cell-text").textContent]);
  assert.equal(cell[0], "TD");
  assert.ok(cell[2].endsWith(cell[1]) && cell[1] !== "", "the sentence of the cell is shown");
  await go(page, "topics");
  const sort = page.locator("#topics th[data-sort] button").nth(2);
  await sort.focus();
  await page.keyboard.press("Enter");
  const names = await page.$$eval("#topics tbody tr", (rows) => rows.map((row) => row.cells[2].textContent.trim()));
  assert.deepEqual(names, [...names].sort(new Intl.Collator("nl", { numeric: true }).compare), "sorted by standard");
  assert.equal(await page.locator("#matrix th[data-sort]").count(), 0, "schools are never sorted by what they score");
  await page.context().close();
}

/** On a low screen the schools behind a link stand in view, below no bar. */
async function low(browser) {
  const page = await open(browser, path.join(set, "index.html"), 1366, { viewport: { width: 1366, height: 700 } });
  const silent = table("schooluitslagen").filter((row) => row.schooljaar === year && row.uitslag === "niet_ingediend");
  await page.locator(".tiles a[data-uitslag=niet_ingediend]").click();
  await page.waitForFunction(() => document.documentElement.dataset.view === "matrix");
  const clear = () => page.$$eval("[data-row=school]", (rows) => rows.filter((row) => {
    const head = row.offsetParent && row.querySelector("th");
    const { left, top, bottom } = (head || row).getBoundingClientRect();
    return head && top >= 0 && bottom <= window.innerHeight && head.contains(document.elementFromPoint(left + 8, (top + bottom) / 2));
  }).length);
  const first = await page.$$eval("[data-row=school]", (rows) => rows.filter((row) => row.offsetParent)[0].closest("table").querySelectorAll("[data-row=school]:not([hidden])").length);
  assert.equal(await clear(), first, `of ${silent.length} schools those of the first table are in view`);
  if (process.env.KEEP) await page.screenshot({ path: path.join(process.env.KEEP, "low.png") });
  await page.reload();
  assert.equal(await clear(), first, "and so they are by a link that somebody sends");
  await page.context().close();
}

/** How many pages it prints: with its script and without, and with a choice. */
async function print(browser) {
  const file = path.join(set, "index.html");
  for (const javaScriptEnabled of [true, false]) {
    const page = await open(browser, file, 1280, { javaScriptEnabled });
    for (const fragment of javaScriptEnabled ? ["", `#topics?wijk=${WIJK().groep}`] : [""]) {
      if (fragment) await go(page, fragment.slice(1));
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
      console.log(`printed${javaScriptEnabled ? "" : " without JavaScript"}${fragment}: ${pages} pages`);
      if (process.env.KEEP) fs.writeFileSync(path.join(process.env.KEEP, `print-${javaScriptEnabled}${fragment ? "-filter" : ""}.pdf`), pdf);
      if (pages > MOST_PAGES) trouble(`index.html prints ${pages} pages, at most ${MOST_PAGES}`);
    }
    if (!javaScriptEnabled) {
      const hidden = await page.$$eval("main > section", (sections) => sections.filter((section) => section.offsetParent === null && section.offsetHeight === 0).map((section) => section.id));
      assert.deepEqual(hidden, [], "without JavaScript everything is there");
      assert.equal(await seen(page, ".tool"), 0, "and nothing that does not work");
    }
    await page.context().close();
  }
}

/** The best of three: the page must be able to, whatever else the machine does. */
async function speed(browser) {
  let best = Infinity;
  for (let time = 0; time < 3 && best > MOST_MILLISECONDS / 4; time += 1) {
    const page = await open(browser, path.join(set, "index.html"), 1280);
    best = Math.min(best, await page.evaluate(() => performance.getEntriesByName("ready")[0].startTime));
    await page.context().close();
  }
  console.log(`index.html can be used after ${Math.round(best)} ms`);
  if (best > MOST_MILLISECONDS) trouble(`index.html takes ${Math.round(best)} ms, at most ${MOST_MILLISECONDS}`);
}

(async () => {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });
  try {
    await speed(browser);
    await Promise.all([(async () => { await drive(browser); await low(browser); await print(browser); })(), (async () => { for (const width of WIDTHS) await accessibility(browser, width); })()]);
  } finally {
    await browser.close();
  }
  if (troubles.length > 0) process.exit(1);
  console.log("the pages are as they must be");
})().catch((error) => { console.error(error); process.exit(1); });
