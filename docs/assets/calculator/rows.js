// Questions with rows: each row an object by column, one more or one fewer when it is asked for.

import { filled } from "./dom.js";

/** The rows of a table, empty ones too, so that the row numbers of errors are those on the page. */
export function rowsIn(box) {
  return rowsOf(box).map((row) =>
    Object.fromEntries(cellsOf(row).map((cell) => [cell.dataset.column, cell.value])),
  );
}

/** Adds an empty row after the last, as many as there may be; focus moves into it if asked to. */
export function addRow(box, focus = true) {
  const rows = rowsOf(box);
  if (rows.length >= +box.dataset.most) return;
  const made = rows.at(-1).cloneNode(true);
  for (const said of made.querySelectorAll("[data-cell-error]")) said.remove();
  for (const cell of cellsOf(made)) {
    cell.value = "";
    cell.removeAttribute("id");
    cell.removeAttribute("aria-invalid");
    cell.removeAttribute("aria-describedby");
  }
  rows.at(-1).after(made);
  number(box);
  if (focus) cellsOf(made)[0].focus();
}

/** Takes a row away, the last one only emptied; focus goes to the row that takes its place. */
export function removeRow(row) {
  const box = row.closest("[data-question]");
  const place = rowsOf(box).indexOf(row);
  if (rowsOf(box).length > 1) {
    // The question's own id stays with its first cell.
    const id = cellsOf(row)[0].id;
    row.remove();
    if (id) cellsOf(rowsOf(box)[0])[0].id = id;
  } else for (const cell of cellsOf(row)) cell.value = "";
  number(box);
  const rows = rowsOf(box);
  cellsOf(rows[Math.min(place, rows.length - 1)])[0].focus();
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

function number(box) {
  const label = box.querySelector("[data-label]").textContent;
  rowsOf(box).forEach((row, place) => {
    const title = filled(box.dataset.rowTitle, { n: place + 1 });
    row.setAttribute("aria-label", `${label}: ${title}`);
    row.querySelector("[data-row-title]").textContent = title;
    row.querySelector("[data-remove-row] span").textContent = `: ${title}`;
  });
}

/** The cell that an error names by row (from 1) and column, if it names one. */
export function cellAt(box, { row, column }) {
  const found = rowsOf(box)[row - 1];
  return found && (cellsOf(found).find((cell) => cell.dataset.column === column) ?? cellsOf(found)[0]);
}

function rowsOf(box) {
  return [...box.querySelectorAll("[data-row]")];
}

function cellsOf(row) {
  return [...row.querySelectorAll("[data-column]")];
}
