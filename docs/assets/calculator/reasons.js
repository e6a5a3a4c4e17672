// Why something is so: links to clauses and readings, and what lies outside the document.

import { element, filled } from "./dom.js";

/** Returns the reasons of a line, a cell or a block of a document. */
export function reasons({ clauses, outside, reading }, page) {
  const { words, readings } = page;
  const code = reading && filled(words.reading, { code: reading });
  const about = { class: "calc-reading" };
  return element(
    "span",
    { class: "calc-reasons" },
    clauses.map((clause) => clauseLink(clause, page)),
    outside &&
      element(
        "span",
        { class: "calc-outside" },
        element("span", { class: "calc-badge" }, words.outside),
        ` ${outside}`,
      ),
    code && readings
      ? element("a", { ...about, href: readings + reading.toLowerCase() }, code)
      : code && element("span", about, code),
  );
}

function clauseLink(clause, { clauses }) {
  const place = clauses[clause];
  if (!place) return element("span", { class: "calc-clause" }, clause);
  return element(
    "a",
    { class: "calc-clause", href: place.url, title: place.title },
    place.label,
  );
}
