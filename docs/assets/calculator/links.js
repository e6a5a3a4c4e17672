// Links ready to mail: a clause, or a calculator with the scheme's facts in it, in both languages.

import { asTyped } from "./answers.js";
import { element } from "./dom.js";
import { machine } from "./machine.js";
import { rich, text } from "./snippet.js";
import { copy, copyRich } from "./text.js";

const CLAUSE = "c";
const section = document.querySelector("[data-links]");
const find = (name) => section.querySelector(`[data-${name}]`);
const page = JSON.parse(section.querySelector("script[data-page]").textContent);
const { words } = page;
const { ask } = machine(page);
const form = section.querySelector("form");
const root = new URL(page.root, document.baseURI);
let clauses = new Map();
let made = null;

const chosen = (name) => form.querySelector(`[name=${name}]:checked`).value;
const calculator = () => find("calculator-choice").value;
const factsPlace = () => form.querySelector(`[data-facts="${calculator()}"]`);

function offer() {
  const what = chosen("what");
  for (const place of form.querySelectorAll("[data-what]")) place.hidden = place.dataset.what !== what;
  for (const place of form.querySelectorAll("[data-facts]")) {
    place.hidden = what === CLAUSE || place.dataset.facts !== calculator();
  }
  find("no-facts").hidden = what === CLAUSE || Boolean(factsPlace());
  find("made").hidden = true;
}

/** The facts as the core writes them; null where one of them is no answer, or the core did not start. */
async function facts() {
  const fields = [...(factsPlace()?.querySelectorAll("[data-fact]") ?? [])].map((box) => ({
    key: box.dataset.fact,
    field: box.querySelector("input"),
    place: box.querySelector(".calc-error"),
  }));
  forget(fields);
  const typed = fields.filter(({ field }) => field.value.trim());
  if (chosen("what") === CLAUSE || !typed.length) return {};
  const given = Object.fromEntries(typed.map(({ key, field }) => [key, field.value]));
  busy(words.starting);
  const said = await ask({ check: calculator(), answers: given });
  busy("");
  find("failed").hidden = said !== null;
  if (said?.errors?.length) refuse(said.errors, fields);
  return said?.errors?.length === 0 ? said.answers : null;
}

function forget(fields) {
  find("errors").hidden = true;
  for (const { field, place } of fields) {
    place.hidden = true;
    field.removeAttribute("aria-invalid");
  }
}

function refuse(errors, fields) {
  const items = errors.map((error) => {
    const { field, place } = fields.find(({ key }) => key === error.question);
    place.textContent = error.text;
    place.hidden = false;
    field.setAttribute("aria-invalid", "true");
    const link = element("a", { href: `#${field.id}` }, error.text);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      field.focus();
    });
    return element("li", {}, link);
  });
  find("errors").querySelector("ul").replaceChildren(...items);
  find("errors").hidden = false;
  find("errors").focus();
}

function busy(said) {
  find("busy").hidden = !said;
  find("busy").textContent = said;
}

/** One language's link: its title, what it answers, its address, and what is set in it. */
function linkIn(language, set) {
  const prefix = language === "en" ? "en/" : "";
  if (chosen("what") === CLAUSE) {
    const id = find("clause-choice").value;
    const { title } = clauses.get(id)[language];
    return { language, title, asks: "", address: new URL(`${prefix}c/${id}/`, root).href, facts: [] };
  }
  const { title, asks, labels } = page.tools[calculator()][language];
  const address = new URL(`${prefix}k/${calculator()}/`, root);
  address.hash = new URLSearchParams(set);
  const said = Object.entries(set).map(([key, value]) => `${labels[key]}: ${asTyped(value)}`);
  return { language, title, asks, address: address.href, facts: said };
}

form.addEventListener("change", offer);
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const set = await facts();
  if (!set) return;
  made = chosen("order").split(" ").map((language) => linkIn(language, set));
  find("list").replaceChildren(...made.map(listed));
  find("preview").replaceChildren(...rich(made, page));
  find("copied").textContent = "";
  find("made").hidden = false;
  find("made-heading").focus();
});
find("copy-plain").addEventListener("click", async () => say(await copy(text(made, page))));
find("copy-rich").addEventListener("click", async () => {
  say(await copyRich(find("preview").innerHTML, text(made, page)));
});

function say(done) {
  find("copied").textContent = done ? words.copied : words.not_copied;
}

function listed({ language, title, address }) {
  const button = element("button", { class: "calc-button calc-button--quiet", type: "button" }, words.links_copy);
  button.addEventListener("click", async () => say(await copy(address)));
  const field = { class: "calc-input", type: "text", readonly: "", value: address, "aria-label": title };
  return element(
    "li",
    { lang: language },
    element("p", {}, title),
    element("div", { class: "calc-field" }, element("input", field), button),
    element("p", {}, element("a", { href: address, target: "_blank", rel: "noopener" }, words.links_open)),
  );
}

async function offerClauses() {
  const found = await (await fetch(new URL("clauses.json", root))).json();
  clauses = new Map(found.map((clause) => [clause.id, clause]));
  const options = found.map((clause) => element("option", { value: clause.id }, clause[page.language].title));
  find("clause-choice").replaceChildren(...options);
}

offer();
offerClauses().catch(() => (form.querySelector("[name=what][value=c]").disabled = true));
form.querySelector("[type=submit]").disabled = false;
