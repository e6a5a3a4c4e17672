// Answers that go along when a reader changes language, and those that another page handed over.

import { fill, questions, valueOf } from "./answers.js";
import { leave, take } from "./carry.js";

/** Keeps the answers when the reader follows a link to the page's twin. */
export function keepOnSwitch({ form, shown, others }) {
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[hreflang]");
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The facts that HR's link set belong to the twin too.
    if (location.hash.includes("=")) link.hash = location.hash;
    const answers = Object.fromEntries(questions(form).map((one) => [one.key, valueOf(one)]));
    leave(form.dataset.calculator, answers, { shown: shown() !== null, parts: others });
  });
}

/** Puts back what was carried here, forgets it, and says whether there was any and a result shown. */
export function takeKept({ form, others }) {
  const kept = take(form.dataset.calculator);
  if (!kept) return { found: false, shown: false };
  fill(form, kept.answers);
  Object.assign(others, kept.parts ?? {});
  return { found: true, shown: kept.shown };
}
