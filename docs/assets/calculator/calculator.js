// The calculators in a page: what happens when a form is touched, sent and changed.

import * as answers from "./answers.js";
import { comparison } from "./comparison.js";
import { documents, offerEmpty } from "./documents.js";
import { download } from "./download.js";
import * as errors from "./errors.js";
import * as facts from "./facts.js";
import { offerFile } from "./file.js";
import { offerLink } from "./link.js";
import { machine } from "./machine.js";
import { unfoldOnPaper } from "./paper.js";
import { light } from "./reckoner.js";
import { build, follow } from "./result.js";
import { keepForReturn } from "./return.js";
import { addRow, removeRow } from "./rows.js";
import { keepOnSwitch, takeKept } from "./switch.js";
import { asText, copy } from "./text.js";
import { keepInTab } from "./workspace.js";

const CALENDAR = "text/calendar";
// Milliseconds; where Python is there already, the answer comes before a word about waiting for it.
const SOON = 150;
const plainTitle = document.title;

for (const form of document.querySelectorAll("form[data-calculator]")) open(form);

function open(form) {
  const section = form.closest("section");
  const find = (name) => section.querySelector(`[data-${name}]`);
  const page = JSON.parse(section.querySelector("script[data-page]").textContent);
  const outcome = find("result");
  let turn = 0;
  let shown = null;

  const made = (result, given) => {
    const compared = (result.comparison ?? []).map((one) => comparison(one, result, page));
    return build(result, given, page, compared);
  };
  // What is made of the example is shown to nobody: a first time takes longer here too.
  const { wake, ask: run } = machine(page, (said) => {
    if (!said.errors) made(said, []);
  });
  const touched = () => void wake().catch(() => {});

  const say = (text) => {
    const busy = find("busy");
    busy.hidden = !text;
    busy.textContent = text;
    form.setAttribute("aria-busy", String(Boolean(text)));
  };

  const ask = (request) => {
    find("failed").hidden = true;
    return run(request);
  };

  const show = (result, given, focus) => {
    shown = { result, given };
    errors.clear(form);
    document.title = plainTitle;
    find("result-body").replaceChildren(...made(result, given));
    find("then").replaceChildren();
    find("sheets").replaceChildren(...documents(result.documents, page));
    find("documents").hidden = result.documents.length === 0;
    find("calendar").hidden = !result.calendar;
    find("stale").hidden = true;
    find("copied").textContent = "";
    outcome.hidden = false;
    find("below").hidden = false;
    section.classList.add("calculator--answered");
    light(result.ready_reckoner, page);
    if (focus) find("result-body").querySelector("h2").focus();
  };

  const refuse = (found, focus) => {
    document.title = page.words.title_error + plainTitle;
    errors.show(form, found, focus);
    // What a form shows as it is filled in stays while a field is half typed.
    if ("live" in form.dataset) return;
    shown = null;
    outcome.hidden = true;
    find("below").hidden = true;
    section.classList.remove("calculator--answered");
    light(null, page);
  };

  const compute = async ({ focus = true } = {}) => {
    const mine = ++turn;
    const given = answers.given(form);
    const typed = answers.read(form);
    form.setAttribute("aria-busy", "true");
    const waiting = setTimeout(say, SOON, page.words.starting);
    const said = await ask({ calculator: page.calculator, answers: typed });
    clearTimeout(waiting);
    if (mine !== turn) return;
    say("");
    if (!said) find("failed").hidden = false;
    else if (said.errors) refuse(said.errors, focus);
    else {
      show(said, given, focus);
      for (const calculator of page.then) {
        const next = await ask({ calculator, answers: typed });
        if (mine !== turn || !next || next.errors) return;
        find("then").append(...follow(next, page));
      }
    }
  };

  const session = {
    form,
    page,
    find,
    ask,
    compute,
    shown: () => shown,
    others: {},
    fill(kept) {
      answers.fill(form, kept);
      find("stale").hidden = shown === null;
    },
    fail: () => (find("failed").hidden = false),
  };

  form.addEventListener("focusin", touched);
  form.addEventListener("pointerdown", touched);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    compute();
  });
  form.addEventListener("input", () => {
    answers.hidePointless(form);
    find("stale").hidden = shown === null || "live" in form.dataset;
  });
  form.addEventListener("change", () => {
    if ("live" in form.dataset) compute({ focus: false });
  });
  form.addEventListener("click", ({ target }) => {
    if (target.closest("[data-today]")) answers.typeToday(target);
    if (target.closest("[data-add-row]")) addRow(target.closest("[data-question]"));
    if (target.closest("[data-remove-row]")) removeRow(target.closest("[data-row]"));
  });
  find("print").addEventListener("click", () => print());
  find("copy").addEventListener("click", async () => {
    const done = await copy(asText(shown.result, shown.given, page));
    find("copied").textContent = done ? page.words.copied : page.words.not_copied;
  });
  find("calendar").addEventListener("click", () => {
    download(shown.result.calendar, `${page.calculator}.ics`, CALENDAR);
  });
  unfoldOnPaper(section);
  offerEmpty(session);
  offerFile(session);
  offerLink(session);

  const kept = takeKept(session);
  const linked = facts.take(form, page, !kept.found);
  addEventListener("hashchange", () => facts.take(form, page));
  keepForReturn(form, !kept.found);
  keepInTab(session, !kept.found && !linked);
  answers.hidePointless(form);
  keepOnSwitch(session);
  section.querySelector("[type=submit]").disabled = false;
  if (kept.shown) compute({ focus: false });
}
