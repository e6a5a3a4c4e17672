// What is wrong with the answers: a summary that links to the fields, and a sentence at each field.

import { element } from "./dom.js";
import { questions } from "./answers.js";
import { cellAt } from "./rows.js";

/** Takes every error away. */
export function clear(form) {
  form.querySelector("[data-errors]").hidden = true;
  for (const { box, controls } of questions(form)) {
    const place = box.querySelector(".calc-error");
    place.hidden = true;
    place.textContent = "";
    box.classList.remove("calc-question--wrong");
    for (const said of box.querySelectorAll("[data-cell-error]")) said.remove();
    for (const control of controls) {
      control.removeAttribute("aria-invalid");
      if (control.dataset.column) control.removeAttribute("aria-describedby");
    }
  }
}

/**
 * Shows all errors, those of the page's first fields first, and moves focus to the summary. Without
 * `focus` (somebody is still typing) each stands at its field and nothing else is said.
 */
export function show(form, errors, focus = true) {
  clear(form);
  const all = questions(form);
  const place = (error) => all.findIndex(({ key }) => key === error.question);
  const summary = form.querySelector("[data-errors]");
  const sorted = [...errors].sort((one, other) => place(one) - place(other));
  const items = sorted.map((error) => item(all[place(error)], error));
  summary.querySelector("ul").replaceChildren(...items);
  summary.hidden = !focus;
  if (focus) summary.focus();
}

function item(question, error) {
  if (!question) return element("li", {}, error.text);
  const { box, key, label, controls } = question;
  const place = box.querySelector(".calc-error");
  // A field says its first fault; the summary says them all.
  if (place.hidden) {
    place.hidden = false;
    place.textContent = error.text;
    box.classList.add("calc-question--wrong");
    box.closest("details")?.setAttribute("open", "");
  }
  // Several lines of one field can each be wrong.
  else if (error.row && !cellAt(box, error)) place.textContent += ` ${error.text}`;
  const cell = cellAt(box, error);
  if (cell) sayAt(cell, key, error);
  for (const control of cell ? [cell] : controls) control.setAttribute("aria-invalid", "true");
  const link = element("a", { href: `#${key}` }, `${label}: ${error.text}`);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    box.closest("details")?.setAttribute("open", "");
    (cell ?? controls.find((control) => control.checked) ?? controls[0]).focus();
    box.scrollIntoView({ block: "center" });
  });
  return element("li", {}, link);
}

// In a row the sentence stands beside its own cell too, where the eye and the cursor are.
function sayAt(cell, key, { row, text }) {
  const id = `${key}-${row}-${cell.dataset.column}-error`;
  if (document.getElementById(id)) return;
  cell.closest("label").after(element("p", { class: "calc-error", id, "data-cell-error": "" }, text));
  cell.setAttribute("aria-describedby", id);
}
