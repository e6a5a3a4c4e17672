// A table of a result, with a bar beside each row where a length helps the eye.

import { element } from "./dom.js";
import { reasons } from "./reasons.js";

/** Returns the parts of a table: itself in a place that scrolls, its note, its reasons. */
export function table(said, page) {
  const cell = (text, place) =>
    place ? element("td", {}, text) : element("th", { scope: "row" }, text);
  const head = said.head.map((text) => element("th", { scope: "col" }, text));
  if (said.bars.length) head.push(element("td"));
  const rows = said.rows.map((row, number) => {
    const bar = said.bars[number];
    return element("tr", {}, row.map(cell), bar && element("td", {}, barOf(bar)));
  });
  const scroll = { class: "calc-scroll", role: "group", tabindex: "0", "aria-label": said.caption };
  const grid = element(
    "table",
    { class: "calc-grid" },
    element("thead", {}, element("tr", {}, head)),
    element("tbody", {}, rows),
  );
  return [
    element("div", scroll, grid),
    said.note && element("p", {}, said.note),
    element("p", {}, reasons(said, page)),
  ];
}

function barOf(length) {
  return element(
    "svg",
    { class: "calc-bar", "aria-hidden": "true" },
    element("rect", { width: `${+(length * 100).toPrecision(6)}%`, height: "100%" }),
  );
}
