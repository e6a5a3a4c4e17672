// Answers that go along when a reader changes language: in the tab's own store, from the click
// until the other page has read them. Never in an address, never for longer.

import { put, questions, valueOf } from "./answers.js";

const key = (form) => `answers:${form.dataset.calculator}`;

/** Keeps the answers when the reader follows a link to the page's twin. */
export function keepOnSwitch(form, isShown) {
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[hreflang]");
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The facts that HR's link set belong to the twin too.
    if (location.hash.includes("=")) link.hash = location.hash;
    const answers = Object.fromEntries(questions(form).map((one) => [one.key, valueOf(one)]));
    try {
      sessionStorage.setItem(key(form), JSON.stringify({ answers, shown: isShown() }));
    } catch {
      // A browser that keeps nothing: the twin then opens empty.
    }
  });
}

/** Puts kept answers back, forgets them, and says whether there were any and a result was shown. */
export function takeKept(form) {
  let kept;
  try {
    kept = JSON.parse(sessionStorage.getItem(key(form)));
    sessionStorage.removeItem(key(form));
  } catch {
    return { found: false, shown: false };
  }
  if (!kept) return { found: false, shown: false };
  for (const question of questions(form)) {
    put(question, kept.answers[question.key] ?? "");
  }
  return { found: true, shown: kept.shown };
}
