// The tools of a collaborative's lead are one set: what is typed in one stays while this tab is open,
// so that it is there in the next. The tab's own store goes when the tab does.

import { fill, questions, valueOf } from "./answers.js";

const NAME = "workspace";

/** What this tab holds, by calculator; empty where there is nothing or the browser keeps nothing. */
export function held() {
  try {
    return JSON.parse(sessionStorage.getItem(NAME)) ?? {};
  } catch {
    return {};
  }
}

/** Holds these parts, and forgets all others. */
export function hold(parts) {
  try {
    if (Object.keys(parts).length) sessionStorage.setItem(NAME, JSON.stringify(parts));
    else sessionStorage.removeItem(NAME);
  } catch {
    // A browser that keeps nothing: the file is then the way to take answers along.
  }
}

/** The parts that belong to the set; what a file keeps of other calculators is not held here. */
export function ofTheSet(parts, { calculators }) {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => calculators[name]?.lead));
}

/** Keeps a tool's answers in this tab as they are typed, and puts them back if `restore`. */
export function keepInTab({ form, page, find, others }, restore) {
  if (!page.workspace) return;
  const { calculator } = page;
  const { [calculator]: own, ...rest } = held();
  for (const [name, part] of Object.entries(rest)) others[name] ??= part;
  if (restore && own) fill(form, own);
  const keep = () => {
    const answers = Object.fromEntries(questions(form).map((one) => [one.key, valueOf(one)]));
    hold({ ...ofTheSet(others, page), [calculator]: answers });
  };
  form.addEventListener("input", keep);
  form.addEventListener("change", keep);
  if (!restore) keep();
  find("forget").addEventListener("click", () => {
    hold({});
    for (const name of Object.keys(others)) delete others[name];
    form.reset();
    find("forgotten").hidden = false;
    form.querySelector("[name]").focus();
  });
}
