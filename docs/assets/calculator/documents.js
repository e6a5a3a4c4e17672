// Letters, agendas and forms that a result drafts: read in either language or both, copied, printed.

import { element, filled } from "./dom.js";
import { printOnly } from "./paper.js";
import { reasons } from "./reasons.js";
import { copy } from "./text.js";

const LANGUAGES = ["cy", "en"];
const BOTH = "both";
const BLANK = /(_{3,})/;
const LINE_END = /(\n)/;

/** Returns a section for each document of a result. */
export function documents(all, page) {
  return all.map((said) => documentSection(said, page));
}

function documentSection(said, page) {
  const { words, language } = page;
  const title = said[language].title;
  const sheets = Object.fromEntries(
    LANGUAGES.map((each) => [each, sheet(said[each], each, page)]),
  );
  const body = element("div", { class: "doc-sheets" }, Object.values(sheets));
  const status = element("p", { role: "status" });
  const named = (name, words_of) =>
    element("button", { class: "calc-button calc-button--quiet", type: "button", ...name }, words_of);
  const choices = [...LANGUAGES, BOTH].map((choice) =>
    named({ "data-choice": choice, lang: choice === BOTH ? null : choice }, words[`in_${choice}`]),
  );
  const choose = (choice) => {
    body.dataset.shown = choice;
    for (const each of LANGUAGES) sheets[each].hidden = choice !== each && choice !== BOTH;
    for (const button of choices) {
      button.setAttribute("aria-pressed", String(button.dataset.choice === choice));
    }
    status.textContent = "";
  };
  const chosen = () => LANGUAGES.filter((each) => !sheets[each].hidden);
  const copied = (form) => async () => {
    const done = await copy(chosen().map((each) => said[each][form]).join("\n"));
    status.textContent = done ? words.copied : words.not_copied;
  };
  const asText = named({ "data-copy-text": "" }, words.copy);
  const asMarkdown = named({ "data-copy-markdown": "" }, words.copy_markdown);
  const toPrint = named({ "data-print-document": "" }, words.print_document);
  const section = element(
    "section",
    { class: "doc", "data-document": said.id, "aria-label": title },
    element(
      "div",
      { class: "doc-tools" },
      element("div", { role: "group", "aria-label": filled(words.document_in, { title }) }, choices),
      element("div", {}, toPrint, asText, asMarkdown),
      status,
    ),
    body,
  );
  for (const button of choices) {
    button.addEventListener("click", () => choose(button.dataset.choice));
  }
  asText.addEventListener("click", copied("text"));
  asMarkdown.addEventListener("click", copied("markdown"));
  toPrint.addEventListener("click", () => printOnly(section));
  choose(language);
  return section;
}

/** Prints the form of a page with nothing filled in. */
export function offerEmpty({ page, find }) {
  find("print-empty")?.addEventListener("click", () => {
    const place = find("empty");
    place.replaceChildren(sheet(page.empty, page.language, page));
    place.hidden = false;
    addEventListener("afterprint", () => (place.hidden = true), { once: true });
    printOnly(place);
  });
}

/** Returns one language's sheet of a document, each block with its reasons in the margin. */
function sheet({ title, blocks }, language, page) {
  const made = [];
  for (const block of blocks) {
    const said = blockOf(block, page);
    const last = made.at(-1);
    if (block.kind !== "item") made.push(said);
    else if (last?.localName === "ul") last.append(said);
    else made.push(element("ul", {}, said));
  }
  return element(
    "article",
    { class: "doc-sheet", lang: language },
    element("h3", {}, title),
    made,
  );
}

function blockOf(block, page) {
  const margin =
    block.clauses.length || block.outside
      ? element("span", { class: "doc-margin", lang: page.language }, reasons(block, page))
      : null;
  if (block.kind === "heading") return element("h4", {}, margin, block.text);
  if (block.kind === "item") return element("li", {}, margin, lines(block.text));
  if (block.kind === "table") return gridOf(block, margin);
  return element("p", {}, margin, lines(block.text));
}

// A place left blank is a rule to write on, and says nothing aloud but that it is blank.
function lines(text) {
  return text.split(BLANK).flatMap((piece) =>
    BLANK.test(piece)
      ? element("span", { class: "doc-blank" }, piece)
      : piece.split(LINE_END).map((part) => (part === "\n" ? element("br") : part)),
  );
}

function gridOf({ text, head, rows }, margin) {
  return element(
    "div",
    { class: "doc-table" },
    margin,
    element(
      "table",
      { class: "doc-grid" },
      text && element("caption", {}, text),
      element("thead", {}, element("tr", {}, head.map((cell) => element("th", { scope: "col" }, cell)))),
      element("tbody", {}, rows.map((row) => element("tr", {}, row.map((cell) => element("td", {}, lines(cell)))))),
    ),
  );
}
