// The calculators in a page: what happens when a form is touched, sent and changed.

import * as answers from "./answers.js";
import * as errors from "./errors.js";
import * as facts from "./facts.js";
import { start } from "./python.js";
import { light } from "./reckoner.js";
import { build } from "./result.js";
import { addRow } from "./rows.js";
import { keepOnSwitch, takeKept } from "./switch.js";
import { asText, copy } from "./text.js";

const plainTitle = document.title;

for (const form of document.querySelectorAll("form[data-calculator]")) open(form);

function open(form) {
  const section = form.closest("section");
  const find = (name) => section.querySelector(`[data-${name}]`);
  const page = JSON.parse(section.querySelector("script[data-page]").textContent);
  const outcome = find("result");
  let python = null;
  let turn = 0;
  let shown = null;

  // Started once; a start that failed is forgotten, so that the next press tries again.
  const wake = () => {
    python ??= start(page.python).catch((fault) => {
      python = null;
      throw fault;
    });
    return python;
  };
  const touched = () => void wake().catch(() => {});

  const say = (text) => {
    const busy = find("busy");
    busy.hidden = !text;
    busy.textContent = text;
    form.setAttribute("aria-busy", String(Boolean(text)));
  };

  const show = (result, given, focus) => {
    shown = { result, given };
    errors.clear(form);
    document.title = plainTitle;
    find("result-body").replaceChildren(...build(result, given, page));
    find("stale").hidden = true;
    find("copied").textContent = "";
    outcome.hidden = false;
    section.classList.add("calculator--answered");
    light(result.ready_reckoner, page);
    if (focus) find("result-body").querySelector("h2").focus();
  };

  const refuse = (found) => {
    shown = null;
    outcome.hidden = true;
    section.classList.remove("calculator--answered");
    light(null, page);
    document.title = page.words.title_error + plainTitle;
    errors.show(form, found);
  };

  const fail = () => {
    python = null;
    find("failed").hidden = false;
  };

  const compute = async ({ focus = true } = {}) => {
    const mine = ++turn;
    const given = answers
      .questions(form)
      .filter(({ box }) => !box.hidden)
      .map((question) => [question.label, answers.shownIn(question)])
      .filter(([, answer]) => answer);
    const { calculator, language } = page;
    const request = JSON.stringify({ calculator, language, answers: answers.read(form) });
    find("failed").hidden = true;
    say(page.words.starting);
    let said = null;
    try {
      const run = await wake();
      said = JSON.parse(await run(request));
    } catch {
      // What went wrong is no help to a reader; what to do about it stands in the page.
    }
    if (mine !== turn) return;
    say("");
    if (!said) fail();
    else if (said.errors) refuse(said.errors);
    else show(said, given, focus);
  };

  form.addEventListener("focusin", touched);
  form.addEventListener("pointerdown", touched);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    compute();
  });
  form.addEventListener("input", () => {
    answers.hidePointless(form);
    find("stale").hidden = shown === null;
  });
  form.addEventListener("click", ({ target }) => {
    if (target.closest("[data-today]")) answers.typeToday(target);
    if (target.closest("[data-add-row]")) addRow(target.closest("[data-question]"));
  });
  find("print").addEventListener("click", () => print());
  find("copy").addEventListener("click", async () => {
    const done = await copy(asText(shown.result, shown.given, page));
    find("copied").textContent = done ? page.words.copied : page.words.not_copied;
  });
  // What is folded away on the screen belongs on the paper.
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [...outcome.querySelectorAll("details:not([open])")];
    for (const fold of unfolded) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of unfolded.splice(0)) fold.open = false;
  });

  const kept = takeKept(form);
  facts.take(form, page, !kept.found);
  addEventListener("hashchange", () => facts.take(form, page));
  answers.hidePointless(form);
  keepOnSwitch(form, () => shown !== null);
  section.querySelector("[type=submit]").disabled = false;
  if (kept.shown) compute({ focus: false });
}
