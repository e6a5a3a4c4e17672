// A file that keeps the answers: saved by the reader, opened again on the page of any calculator.

import { questions, valueOf } from "./answers.js";
import { leave } from "./carry.js";
import { element } from "./dom.js";
import { download } from "./download.js";

// No name of a person or a calculator: a file's name is seen by others.
export const NAME = "rheoli-newid.json";
export const TYPE = "application/json";

/** Lets the reader save what stands in the form, and open a file saved here or on another page. */
export function offerFile(session) {
  const { form, page, find, ask, others } = session;
  const { calculator, words } = page;
  const status = find("file-status");
  const chooser = find("open-file");
  const say = (...said) => status.replaceChildren(...said);

  find("save-file").addEventListener("click", async () => {
    const answered = questions(form)
      .map((question) => [question.key, valueOf(question)])
      .filter(([, value]) => (Array.isArray(value) ? value.some(isThere) : isThere(value)));
    say(words.starting);
    const parts = { ...others, [calculator]: Object.fromEntries(answered) };
    const said = await ask({ save: parts });
    say(said?.text ? words.file_saved : "");
    if (said?.text) download(said.text, NAME, TYPE);
    else session.fail();
  });

  find("choose-file").addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", async () => {
    const [file] = chooser.files;
    if (!file) return;
    say(words.starting);
    const said = await ask({ open: await file.text() });
    chooser.value = "";
    if (!said) {
      say();
      session.fail();
    } else if (said.errors) say(said.errors[0].text);
    else {
      const { [calculator]: own, ...rest } = said.parts;
      for (const name of Object.keys(others)) delete others[name];
      Object.assign(others, rest);
      if (own) session.fill(own);
      form.dispatchEvent(new Event("input", { bubbles: true }));
      say(own ? words.file_opened : words.file_has_none, ...elsewhere(session));
    }
  });
}

// A cell is there when something is typed in it, a row when one of its cells is.
function isThere(value) {
  return typeof value === "object" ? Object.values(value).some(Boolean) : Boolean(value);
}

/** Links to the other calculators whose answers the file holds; they take the whole file along. */
function elsewhere({ others, form, page }) {
  const known = Object.keys(others).filter((name) => page.calculators[name]);
  if (!known.length) return [];
  const item = (name) => {
    const { url, title } = page.calculators[name];
    const link = element("a", { href: url }, title);
    link.addEventListener("click", () => {
      const answers = Object.fromEntries(questions(form).map((one) => [one.key, valueOf(one)]));
      const { [name]: theirs, ...rest } = { ...others, [page.calculator]: answers };
      leave(name, theirs, { parts: rest });
    });
    return element("li", {}, link);
  };
  return [" ", page.words.file_has_others, element("ul", {}, known.map(item))];
}
