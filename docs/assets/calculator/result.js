// A result as a reader sees it: built from the core's JSON and the page's words, sentence by sentence.

import { element, filled } from "./dom.js";
import { formLink } from "./fill-form.js";
import { picture } from "./picture.js";
import { reasons } from "./reasons.js";
import { table } from "./table.js";

const LONGEST_FIGURE = 30;

/**
 * Returns the elements of a result; `answers` are [question, answer] as the reader gave them, and
 * `compared` the schemes side by side, where they are what the result is about.
 */
export function build(result, answers, page, compared = []) {
  const { words, parts } = page;
  const { summary, shown } = result;
  // The status has a place of its own.
  const main = shown.find(({ key }) => key === summary.figure && key !== "status");
  const rest = shown.filter(({ key }) => key !== summary.figure && key !== "status");
  const has = (part) => result.lines.some((line) => line.part === part);
  const sections = Object.entries(parts).filter(([part]) => part !== "gov_uk" && has(part));
  return [
    element(
      "h2",
      { class: "calc-answer", tabindex: "-1" },
      element("span", { class: "calc-summary" }, summary.text || words.result),
      main ? [" ", element("span", { class: mainClass(main), ...value(main, result) }, main.text)] : [],
    ),
    result.status && status(result),
    ...compared,
    fold(words.answers, answerList(answers)),
    element("dl", { class: "calc-figures" }, rest.map((figure) => figureRow(figure, result))),
    unsaid(result),
    ...result.pictures.map(picture),
    ...sections.flatMap(([part, heading]) => [
      element("h3", {}, heading),
      lines(result, part, page),
      ...(part === "working" ? result.tables.map((said) => folded(said, page)) : []),
    ]),
    formLink(result.calculator, result.answers, page),
    has("gov_uk") && fold(parts.gov_uk, lines(result, "gov_uk", page)),
    result.notices.length > 0 && fold(words.notices, notices(result.notices)),
    addresses(result, page),
    element("p", { class: "calc-estimate" }, words.estimate),
    element("p", { class: "calc-stamp" }, stamp(page)),
  ].filter(Boolean);
}

/** Returns the elements of a result that stands under another, with its tables and pictures open. */
export function follow(result, page) {
  const place = page.calculators[result.calculator];
  return [
    element("h3", { class: "calc-then" }, element("a", { href: place.url }, place.title)),
    element("p", {}, result.summary.text),
    ...result.pictures.map(picture),
    ...result.tables.flatMap((said) => [element("h4", {}, said.caption), ...table(said, page)]),
    element(
      "ul",
      { class: "calc-lines" },
      result.lines.map((line) => lineItem(line, page)),
    ),
  ].filter(Boolean);
}

/** What a result was made from and when, in one line. */
export function stamp({ words, months, document: name }) {
  const now = new Date();
  const date = `${now.getDate()} ${months[now.getMonth()]} ${now.getFullYear()}`;
  const version = document.documentElement.dataset.siteVersion ?? "";
  return filled(words.stamp, { date, document: name, version });
}

/** The clauses that a result cites, each once, in the order in which it cites them. */
export function cited(result) {
  return [...new Set([...result.lines, ...result.tables].flatMap(({ clauses }) => clauses))];
}

/** The short address of a clause, as it can be copied from paper. */
export function address(clause, { permalinks }) {
  return new URL(`${permalinks}${clause}/`, document.baseURI).href;
}

function value({ key }, { figures }) {
  return { "data-figure": key, "data-value": machine(figures[key]) };
}

function machine(figure) {
  if (figure === null) return "";
  if (Array.isArray(figure) && figure.every((item) => typeof item !== "object")) {
    return figure.join(" ");
  }
  return typeof figure === "object" ? JSON.stringify(figure) : String(figure);
}

// Large letters are for a figure; a list of words would fill the screen.
function mainClass({ text }) {
  return text.length > LONGEST_FIGURE ? "calc-main calc-main--words" : "calc-main";
}

function status(result) {
  const about = { class: "calc-status", "data-status": result.status };
  return element("p", { ...about, ...value({ key: "status" }, result) }, result.status_text);
}

// An empty list ("no reasons") is a figure for scripts; to a reader it says nothing.
function figureRow(figure, result) {
  const empty = result.figures[figure.key]?.length === 0;
  return element(
    "div",
    { hidden: empty ? "" : null },
    element("dt", {}, figure.label),
    element("dd", value(figure, result), figure.text),
  );
}

// Figures that say nothing to these answers: a script finds them all the same, a reader does not.
function unsaid(result) {
  const said = new Set(result.shown.map(({ key }) => key));
  const others = Object.keys(result.figures).filter((key) => !said.has(key));
  const each = (key) => element("data", value({ key }, result));
  return others.length > 0 && element("p", { hidden: "" }, others.map(each));
}

function lines(result, part, page) {
  const said = result.lines.filter((line) => line.part === part);
  return element("ul", { class: "calc-lines" }, said.map((line) => lineItem(line, page)));
}

function lineItem(line, page) {
  const otherwise =
    line.otherwise &&
    element(
      "p",
      { class: "calc-otherwise" },
      element("strong", {}, page.words.otherwise),
      ` ${line.otherwise}`,
    );
  return element("li", {}, `${line.text} `, reasons(line, page), otherwise || []);
}

function folded(said, page) {
  const made = fold(said.caption, table(said, page));
  made.classList.add("calc-table");
  return made;
}

function fold(heading, ...inside) {
  return element("details", {}, element("summary", {}, heading), inside);
}

function notices(all) {
  const item = ({ text, source }) =>
    element(
      "li",
      {},
      `${text} `,
      element("span", { class: "calc-reasons" }, element("span", { class: "calc-outside" }, source)),
    );
  return element("ul", { class: "calc-lines" }, all.map(item));
}

function answerList(answers) {
  const row = ([question, answer]) =>
    element("div", {}, element("dt", {}, question), element("dd", {}, answer));
  return element("dl", { class: "calc-answers" }, answers.map(row));
}

// For paper only: where a clause can be read, since paper has no links.
function addresses(result, page) {
  const item = (clause) =>
    element("li", {}, `${page.clauses[clause]?.label ?? clause} ${address(clause, page)}`);
  return element(
    "div",
    { class: "calc-addresses" },
    element("h3", {}, page.words.clauses),
    element("ul", {}, cited(result).map(item)),
  );
}
