// Facts of the scheme that a link sets for everyone: #multiplier=1.25&closing_date=2026-12-18

import { element, filled } from "./dom.js";
import { put, questions, valueOf } from "./answers.js";

const NUMBER = /^\d{1,9}(\.\d{1,9})?$/;

/**
 * Puts the link's facts into the form and says which of them were passed over, and why.
 * With `fill` false the form keeps what it holds; what agrees with the link is marked all the same.
 */
export function take(form, { words }, fill = true) {
  const given = facts(location.hash);
  const open = questions(form).filter(({ box }) => "shared" in box.dataset);
  const notes = [];
  for (const [name, value] of given) {
    const question = open.find(({ key }) => key === name);
    if (!question) {
      notes.push(filled(words.link_unknown, { name: name.slice(0, 40) }));
      continue;
    }
    const typed = asTyped(question, value);
    if (typed === null) notes.push(filled(words.link_bad, { question: question.label }));
    else set(question, typed, fill);
  }
  const place = form.querySelector("[data-link-notes]");
  place.hidden = notes.length === 0;
  place.replaceChildren(...notes.map((note) => element("li", {}, note)));
}

// An ordinary anchor has no "=" and is none of our business.
function facts(hash) {
  return hash.includes("=") ? [...new URLSearchParams(hash.slice(1))] : [];
}

function set(question, typed, fill) {
  const { box, controls } = question;
  if (fill) put(question, typed);
  const note = box.querySelector("[data-set]");
  const mark = () => {
    note.hidden = valueOf(question) !== typed;
  };
  mark();
  box.closest("details")?.setAttribute("open", "");
  for (const control of controls) control.addEventListener("input", mark);
}

/** The value as a reader would type it, or null where it cannot be an answer to the question. */
function asTyped({ kind, box, controls }, value) {
  const { low, high } = box.dataset;
  if (kind === "date") return date(value, low, high);
  if (kind === "money" || kind === "number" || kind === "whole") {
    const lowest = "above" in box.dataset ? +value > +low : +value >= +low;
    const whole = kind !== "whole" || Number.isInteger(+value);
    return NUMBER.test(value) && lowest && +value <= +high && whole ? value : null;
  }
  const codes = controls.flatMap((control) =>
    control.options ? [...control.options].map((option) => option.value) : control.value,
  );
  return value && codes.includes(value) ? value : null;
}

function date(value, low, high) {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  const real = day && !Number.isNaN(+day) && day.toISOString().startsWith(value);
  return real && value >= low && value <= high ? value.split("-").reverse().join("/") : null;
}
