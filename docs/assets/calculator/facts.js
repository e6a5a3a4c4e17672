// What a link sets in a form: facts of the scheme for everyone (#multiplier=1.25), or one reader's
// own answers, where that reader asked for such a link (#link=answers&…).

import { element, filled } from "./dom.js";
import { asTyped, put, questions, valueOf } from "./answers.js";

const NUMBER = /^\d{1,9}(\.\d{1,9})?$/;
const LONGEST_NAME = 40;
export const ANSWERS = ["link", "answers"];

/**
 * Puts the link's facts into the form and says which of them were passed over, and why; returns
 * whether there were any. With `fill` false the form keeps what it holds; what agrees with the link
 * is marked all the same.
 */
export function take(form, { words }, fill = true) {
  const given = facts(location.hash);
  const own = given.some(([name, value]) => name === ANSWERS[0] && value === ANSWERS[1]);
  const open = questions(form).filter(({ box }) =>
    own ? !("private" in box.dataset) : "shared" in box.dataset,
  );
  const notes = own ? [words.link_filled] : [];
  for (const [name, value] of given) {
    if (own && name === ANSWERS[0]) continue;
    const question = open.find(({ key }) => key === name);
    if (!question) {
      notes.push(filled(words.link_unknown, { name: name.slice(0, LONGEST_NAME) }));
      continue;
    }
    const typed = usable(question, value);
    if (typed === null) notes.push(filled(words.link_bad, { question: question.label }));
    else set(question, typed, fill, own);
  }
  if (given.length) {
    const place = form.querySelector("[data-link-notes]");
    place.hidden = notes.length === 0;
    place.replaceChildren(...notes.map((note) => element("li", {}, note)));
  }
  // Answers stay in the form, not in the address that the browser remembers.
  if (own) history.replaceState(history.state, "", location.pathname + location.search);
  return given.length > 0;
}

// An ordinary anchor has no "=" and is none of our business.
function facts(hash) {
  return hash.includes("=") ? [...new URLSearchParams(hash.slice(1))] : [];
}

function set(question, typed, fill, own) {
  const { box, controls } = question;
  if (fill) put(question, typed);
  box.closest("details")?.setAttribute("open", "");
  if (own) return;
  const note = box.querySelector("[data-set]");
  const mark = () => {
    note.hidden = valueOf(question) !== typed;
  };
  mark();
  for (const control of controls) control.addEventListener("input", mark);
}

/** The value as a reader would type it, or null where it cannot be an answer to the question. */
function usable({ kind, box, controls }, value) {
  const { low, high } = box.dataset;
  if (kind === "date") return date(value, low, high);
  if (kind === "money" || kind === "number" || kind === "whole") {
    const lowest = "above" in box.dataset ? +value > +low : +value >= +low;
    const whole = kind !== "whole" || Number.isInteger(+value);
    return NUMBER.test(value) && lowest && +value <= +high && whole ? value : null;
  }
  if (kind === "words") return value;
  if (kind === "many" || kind === "table") return several(value);
  const codes = controls.flatMap((control) =>
    control.options ? [...control.options].map((option) => option.value) : control.value,
  );
  return value && codes.includes(value) ? value : null;
}

function several(value) {
  try {
    const found = JSON.parse(value);
    return Array.isArray(found) ? found : null;
  } catch {
    return null;
  }
}

function date(value, low, high) {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  const real = day && !Number.isNaN(+day) && day.toISOString().startsWith(value);
  return real && value >= low && value <= high ? asTyped(value) : null;
}
