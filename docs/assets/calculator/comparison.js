// Schemes side by side: a table where it fits, a card for each scheme where it does not.

import { leave } from "./carry.js";
import { element } from "./dom.js";
import { formLink } from "./fill-form.js";
import { reasons } from "./reasons.js";

/** Returns a comparison twice over; the style sheet shows one of the two, and hides the other. */
export function comparison({ rows, options }, result, page) {
  const schemes = options.map((option) => ({
    ...option,
    status: result.figures[option.id]?.status,
    place: page.calculators[option.id],
  }));
  return element("div", { class: "compare" }, wide(rows, schemes, page), narrow(rows, schemes, page));
}

function wide(rows, schemes, page) {
  const { words, title } = page;
  const corner = element("td", {}, element("span", { class: "calc-hidden" }, words.compare_row));
  const head = schemes.map((scheme) =>
    element("th", { scope: "col" }, scheme.title, open(scheme, page)),
  );
  const body = rows.map((row, number) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, row.label),
      schemes.map((scheme) => {
        if (!scheme.needs.length) return element("td", {}, cell(scheme, row, page));
        // What is not known yet is one cell over all rows: "the document does not say" would be false.
        const whole = { rowspan: rows.length, class: "compare-needs" };
        return number ? null : element("td", whole, needs(scheme, page));
      }),
    ),
  );
  return element(
    "div",
    { class: "compare-wide calc-scroll", role: "group", tabindex: "0", "aria-label": title },
    element(
      "table",
      { class: "compare-table" },
      element("thead", {}, element("tr", {}, corner, head)),
      element("tbody", {}, body),
    ),
  );
}

function narrow(rows, schemes, page) {
  const jump = ({ id, title }) => element("li", {}, element("a", { href: `#scheme-${id}` }, title));
  const card = (scheme) =>
    element(
      "section",
      { class: "compare-card", "aria-labelledby": `scheme-${scheme.id}` },
      element("h3", { id: `scheme-${scheme.id}`, tabindex: "-1" }, scheme.title),
      scheme.needs.length
        ? needs(scheme, page)
        : element(
            "dl",
            {},
            rows.map((row) =>
              element(
                "div",
                {},
                element("dt", {}, row.label),
                element("dd", {}, cell(scheme, row, page)),
              ),
            ),
          ),
      open(scheme, page),
    );
  return element(
    "div",
    { class: "compare-narrow" },
    element(
      "nav",
      { "aria-label": page.words.compare_jump },
      element("ul", { class: "compare-jump" }, schemes.map(jump)),
    ),
    schemes.map(card),
  );
}

function cell(scheme, { key }, page) {
  const said = scheme.cells[key];
  const words =
    key === "status" && scheme.status
      ? element("span", { class: "calc-status", "data-status": scheme.status }, said.text)
      : element("span", { class: said.clauses.length ? null : "compare-silent" }, said.text);
  return [words, said.clauses.length || said.outside ? [" ", reasons(said, page)] : []];
}

function needs({ needs: questions }, { words }) {
  const link = ({ question, label }) => {
    const made = element("a", { href: `#${question}` }, label);
    made.addEventListener("click", (event) => {
      event.preventDefault();
      const box = document.querySelector(`[data-question="${question}"]`);
      box.closest("details")?.setAttribute("open", "");
      box.querySelector("[name]").focus();
      box.scrollIntoView({ block: "center" });
    });
    return element("li", {}, made);
  };
  return [
    element("p", {}, words.compare_needs),
    element("ul", { class: "compare-questions" }, questions.map(link)),
  ];
}

function open({ id, title, answers, place, needs: missing }, page) {
  const { words } = page;
  if (!place) return null;
  const about = { class: "compare-open", href: place.url, "data-open-calculator": id };
  const name = element("span", { class: "calc-hidden" }, `: ${title}`);
  const link = element("a", about, words.open_calculator, name);
  link.addEventListener("click", () => leave(id, answers, { shown: missing.length === 0 }));
  return [link, formLink(id, answers, page)];
}
