// Questions with rows: each row an object by column, and one more row when it is asked for.

import { filled } from "./dom.js";

/** The rows of a table, empty ones too, so that the row numbers of errors are those on the page. */
export function rowsIn(box) {
  return [...box.querySelectorAll("[data-row]")].map((row) =>
    Object.fromEntries(cellsOf(row).map((cell) => [cell.dataset.column, cell.value])),
  );
}

/** Adds an empty row after the last, as many as there may be; focus moves into it if asked to. */
export function addRow(box, focus = true) {
  const rows = [...box.querySelectorAll("[data-row]")];
  if (rows.length >= +box.dataset.most) return;
  const last = rows.at(-1);
  const made = last.cloneNode(true);
  const title = filled(box.dataset.rowTitle, { n: rows.length + 1 });
  made.setAttribute("aria-label", `${box.querySelector("[data-label]").textContent}: ${title}`);
  made.querySelector("[data-row-title]").textContent = title;
  for (const cell of cellsOf(made)) {
    cell.value = "";
    cell.removeAttribute("id");
    cell.removeAttribute("aria-invalid");
  }
  last.after(made);
  if (focus) cellsOf(made)[0].focus();
}

/** The cell that an error names by row (from 1) and column, if it names one. */
export function cellAt(box, { row, column }) {
  const found = box.querySelectorAll("[data-row]")[row - 1];
  return found && (cellsOf(found).find((cell) => cell.dataset.column === column) ?? cellsOf(found)[0]);
}

function cellsOf(row) {
  return [...row.querySelectorAll("[data-column]")];
}
