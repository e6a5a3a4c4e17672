// Lights the reader's own cell in the ready reckoner.

import { element } from "./dom.js";

let next = null;

/**
 * Lights the cell of an age and whole years of service; takes the light away where there is none.
 * Once the answer itself has been drawn: the table is long, and mostly out of sight.
 */
export function light(cell, page) {
  if (!next) requestAnimationFrame(() => setTimeout(lightNext));
  next = { cell, page };
}

function lightNext() {
  const { cell, page } = next;
  next = null;
  const table = document.querySelector("[data-reckoner]");
  if (!table) return;
  for (const lit of table.querySelectorAll(".reckoner-lit")) lit.classList.remove("reckoner-lit");
  table.querySelector(".reckoner-yours")?.remove();
  if (!cell) return;
  const columns = [...table.querySelectorAll("[data-years]")];
  const column = columns.findLast((head) => +head.dataset.years <= cell.years);
  const row = table.querySelector(`[data-age="${Math.min(cell.age, table.dataset.last)}"]`);
  if (!row || !column) return;
  const found = row.cells[columns.indexOf(column) + 1];
  for (const part of [found, row.cells[0], column]) part.classList.add("reckoner-lit");
  found.append(element("span", { class: "calc-hidden reckoner-yours" }, ` ${page.words.your_figure}`));
  const scroll = table.querySelector(".reckoner-scroll");
  scroll.scrollLeft = found.offsetLeft - scroll.clientWidth / 2;
  scroll.scrollTop = found.offsetTop - scroll.clientHeight / 2;
}
