// The workspace of a collaborative's lead: the year's file, the ten tasks, and all papers together.

import { documents } from "./documents.js";
import { element } from "./dom.js";
import { download } from "./download.js";
import { NAME, TYPE } from "./file.js";
import { machine } from "./machine.js";
import { held, hold, ofTheSet } from "./workspace.js";

const section = document.querySelector("[data-workspace]");
const find = (name) => section.querySelector(`[data-${name}]`);
const page = JSON.parse(section.querySelector("script[data-page]").textContent);
const { words } = page;
const { ask } = machine(page);
const tasks = [...section.querySelectorAll("[name=task]")];
const say = (...said) => find("status").replaceChildren(...said);

// What a file keeps of other calculators: not shown here, and not lost either.
let others = {};
let calendar = null;

function show() {
  const parts = held();
  for (const mark of section.querySelectorAll("[data-begun]")) {
    mark.hidden = !(mark.dataset.begun in parts);
  }
  const done = [parts[page.year]?.tasks_done ?? []].flat();
  for (const task of tasks) task.checked = done.includes(task.value);
}

async function asked(request) {
  find("failed").hidden = true;
  const said = await ask(request);
  find("failed").hidden = said !== null;
  return said;
}

for (const task of tasks) {
  task.addEventListener("change", () => {
    const parts = held();
    const done = tasks.filter(({ checked }) => checked).map(({ value }) => value);
    hold({ ...parts, [page.year]: { ...parts[page.year], tasks_done: done } });
    show();
  });
}

find("open").addEventListener("click", () => find("file").click());
find("file").addEventListener("change", async () => {
  const [file] = find("file").files;
  if (!file) return;
  say(words.starting);
  const said = await asked({ open: await file.text() });
  find("file").value = "";
  say(said?.errors?.[0].text ?? (said ? words.work_opened : ""));
  if (!said?.parts) return;
  const set = ofTheSet(said.parts, page);
  others = Object.fromEntries(Object.entries(said.parts).filter(([name]) => !(name in set)));
  hold(set);
  show();
});

find("save").addEventListener("click", async () => {
  const parts = { ...others, ...held() };
  if (!Object.keys(parts).length) {
    say(words.work_nothing);
    return;
  }
  say(words.starting);
  const said = await asked({ save: parts });
  say(said?.text ? words.file_saved : "");
  if (said?.text) download(said.text, NAME, TYPE);
});

find("clear").addEventListener("click", () => {
  hold({});
  others = {};
  find("papers").replaceChildren();
  find("missing").hidden = true;
  say(words.forgotten);
  show();
});

find("make").addEventListener("click", async () => {
  const parts = held();
  const begun = page.tools.filter((name) => name in parts);
  const missing = [];
  const papers = [];
  calendar = null;
  busy(words.starting);
  for (const name of begun) {
    const said = await asked({ calculator: name, answers: parts[name] });
    if (!said) break;
    if (said.errors) missing.push(name);
    else papers.push(...said.documents);
    if (name === page.year) calendar = said.calendar;
  }
  busy("");
  find("calendar").hidden = !calendar;
  find("papers").replaceChildren(...documents(papers, page));
  const links = missing.map((name) => {
    const { url, title } = page.calculators[name];
    return element("li", {}, `${words.work_unfinished} `, element("a", { href: url }, title));
  });
  if (!begun.length) links.push(element("li", {}, words.work_no_papers));
  find("missing").replaceChildren(...links);
  find("missing").hidden = links.length === 0;
});

find("calendar").addEventListener("click", () => download(calendar, `${page.year}.ics`, "text/calendar"));

function busy(text) {
  find("busy").hidden = !text;
  find("busy").textContent = text;
}

show();
