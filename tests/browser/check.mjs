// Opens a brief in Chromium as a reader would, in light and dark, wide and narrow, and on paper. Says what is wrong and ends with 1, or says what was checked and ends with 0.
// node check.mjs PAGE.html [FOLDER]: the folder takes pictures of what was seen. CHROMIUM names the browser where it is not /usr/bin/chromium.
import { readFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [page, folder] = process.argv.slice(2);
if (!page) {
  console.error("usage: node check.mjs PAGE.html [FOLDER]");
  process.exit(2);
}
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const address = pathToFileURL(resolve(page)).href;
const views = [
  { name: "light", width: 1000, scheme: "light" },
  { name: "dark", width: 1000, scheme: "dark" },
  { name: "phone", width: 360, scheme: "light" },
  { name: "phone-dark", width: 360, scheme: "dark" },
];
const wrong = [];
let links = 0;
if (folder) mkdirSync(folder, { recursive: true });

const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: process.getuid?.() === 0 ? ["--no-sandbox", ...quiet] : quiet });
try {
  for (const view of views) await look(view);
} finally {
  await browser.close();
}
for (const line of wrong) console.log(line);
console.log(`${wrong.length} faults; ${links} links opened in each of ${views.length} views.`);
process.exit(wrong.length === 0 ? 0 : 1);

async function look(view) {
  const context = await browser.newContext({ viewport: { width: view.width, height: 800 }, colorScheme: view.scheme });
  const tab = await context.newPage();
  tab.on("request", request => request.url().split("#")[0] !== address && wrong.push(`${view.name}: asks for ${request.url()}`));
  tab.on("console", message => wrong.push(`${view.name}: console says ${message.text()}`));
  tab.on("dialog", dialog => { wrong.push(`${view.name}: a script ran`); dialog.dismiss(); });
  await tab.goto(address);
  if (folder) {
    await tab.screenshot({ path: join(folder, `${view.name}.png`), fullPage: true });
    if (view.name === "light") await tab.pdf({ path: join(folder, "print.pdf"), preferCSSPageSize: true, format: "A4" });
  }
  const tooWide = await tab.evaluate(() => document.scrollingElement.scrollWidth - window.innerWidth);
  if (tooWide > 0) wrong.push(`${view.name}: ${tooWide} pixels too wide`);
  await tab.evaluate(axe);
  for (const violation of (await tab.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }))).violations)
    for (const node of violation.nodes) wrong.push(`${view.name}: axe ${violation.id}: ${violation.help}: ${node.html.slice(0, 160)}`);
  const followed = await tab.evaluate(follow);
  links = followed.links;
  wrong.push(...followed.wrong.map(words => `${view.name}: ${words}`));
  if (folder) await tab.screenshot({ path: join(folder, `${view.name}-opened.png`) });
  await context.close();
}

// Runs in the page: goes where each link goes, and looks whether the target is there, in sight, and set off where it is a sentence.
async function follow() {
  const wrong = [];
  const addresses = [...new Set([...document.querySelectorAll("a")].map(link => link.getAttribute("href")))];
  for (const href of addresses) {
    if (!href?.startsWith("#")) { wrong.push(`a link leaves the page: ${href}`); continue; }
    const target = document.getElementById(href.slice(1));
    if (!target) { wrong.push(`${href} goes nowhere`); continue; }
    location.hash = href;
    await new Promise(done => setTimeout(done, 0));
    const place = target.getBoundingClientRect();
    if (place.top > window.innerHeight || place.bottom < 0) wrong.push(`${href} is not in sight`);
    const sentence = target.closest(".sentence");
    if (target.localName === "mark" && (!sentence || getComputedStyle(sentence).backgroundColor === "rgba(0, 0, 0, 0)")) wrong.push(`${href} is not set off`);
  }
  const last = [...document.querySelectorAll("a.cite")].at(12 % document.querySelectorAll("a.cite").length);
  if (last) location.hash = last.getAttribute("href");
  await new Promise(done => setTimeout(done, 50));
  return { links: addresses.length, wrong };
}
