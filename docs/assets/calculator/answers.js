// The answers in a form: read, written back, and which questions are worth asking.

import { addRow, rowsIn } from "./rows.js";

const NUMBER_OF_DIGITS = 2;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Every question of a form, in the order of the page. */
export function questions(form) {
  return [...form.querySelectorAll("[data-question]")].map((box) => ({
    box,
    key: box.dataset.question,
    kind: box.dataset.kind,
    label: box.querySelector("[data-label]").textContent,
    controls: [...box.querySelectorAll("[name]")],
  }));
}

/** What stands in a question now: text as typed, the code of a choice, the rows of a table. */
export function valueOf({ box, kind, controls }) {
  const [first] = controls;
  if (kind === "table") return rowsIn(box);
  if (first.type === "checkbox") {
    const codes = ticked(controls).map((control) => control.value);
    return kind === "many" ? codes : (codes[0] ?? "");
  }
  if (first.type !== "radio") return first.value;
  return controls.find((radio) => radio.checked)?.value ?? "";
}

/** What stands in a question, as its reader sees it. */
export function shownIn(question) {
  const { box, kind, controls } = question;
  const [first] = controls;
  if (kind === "table") {
    const rows = rowsIn(box).map((row) => Object.values(row).filter(Boolean).join(", "));
    return rows.filter(Boolean).join("; ");
  }
  if (first.type === "checkbox") return ticked(controls).map(labelOf).join("; ");
  if (first.tagName === "SELECT") return first.value && first.selectedOptions[0].text;
  if (first.type !== "radio") return first.value.trim().replace(/\n+/g, "; ");
  const chosen = controls.find((radio) => radio.checked);
  return chosen?.value ? labelOf(chosen) : "";
}

const ticked = (controls) => controls.filter((control) => control.checked);
const labelOf = (control) => control.labels[0].textContent.trim();

/** What the reader has answered, as [question, answer] in the order of the page; nothing private. */
export function given(form) {
  return questions(form)
    .filter(({ box }) => !box.hidden && !("private" in box.dataset))
    .map((question) => [question.label, shownIn(question)])
    .filter(([, answer]) => answer);
}

/** The answers of a form by key; a question not asked is left out. */
export function read(form) {
  const asked = questions(form).filter(({ box }) => !box.hidden);
  return Object.fromEntries(asked.map((question) => [question.key, valueOf(question)]));
}

/** Puts answers by key into their questions, and unfolds where they went; the rest stay as they are. */
export function fill(form, kept) {
  for (const question of questions(form)) {
    const value = kept[question.key];
    if (value === undefined || value === null) continue;
    put(question, value);
    if (String(value)) question.box.closest("details")?.setAttribute("open", "");
  }
  hidePointless(form);
}

/** Puts one answer into its question. */
export function put({ box, kind, controls }, value) {
  if (kind === "table") {
    putRows(box, value);
    return;
  }
  const codes = [value].flat().map(String);
  for (const control of controls) {
    if (control.type === "radio" || control.type === "checkbox") {
      control.checked = codes.includes(control.value);
    } else control.value = codes.map(asTyped).join("\n");
  }
}

/** A day as a reader types it, where it stands as a machine writes it. */
export function asTyped(value) {
  return ISO_DAY.test(value) ? value.split("-").reverse().join("/") : value;
}

function putRows(box, rows) {
  if (!Array.isArray(rows)) return;
  while (box.querySelectorAll("[data-row]").length < rows.length) addRow(box, false);
  box.querySelectorAll("[data-row]").forEach((place, number) => {
    for (const cell of place.querySelectorAll("[data-column]")) {
      cell.value = asTyped(String(rows[number]?.[cell.dataset.column] ?? ""));
    }
  });
}

/** Hides each question that other answers make pointless; nothing in it is lost. */
export function hidePointless(form) {
  const all = questions(form);
  // The other question may stand after this one, among those that are folded.
  const isAsked = ({ box }) =>
    Object.entries(JSON.parse(box.dataset.when ?? "{}")).every(([key, codes]) => {
      const other = all.find((one) => one.key === key);
      return codes.includes(other && isAsked(other) ? valueOf(other) : "");
    });
  for (const question of all) question.box.hidden = !isAsked(question);
}

/** Types today's date, in figures, into the field beside the button. */
export function typeToday(button) {
  const now = new Date();
  const two = (number) => String(number).padStart(NUMBER_OF_DIGITS, "0");
  const field = button.closest("[data-question]").querySelector("input");
  field.value = `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}
