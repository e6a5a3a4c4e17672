// From a result to the Council's form, without typing anything twice.

import { leave } from "./carry.js";
import { element } from "./dom.js";

/** Returns a link to the form that these answers of a calculator can begin; null where none can. */
export function formLink(calculator, answers, page) {
  const { form, renamed } = page.fills[calculator] ?? {};
  if (!form) return null;
  const begun = Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [renamed[key] ?? key, answer]),
  );
  const about = { href: page.calculators[form].url, "data-fill-form": form };
  const link = element("a", about, page.words.fill_form);
  link.addEventListener("click", () => leave(form, begun, { shown: true }));
  return element("p", { class: "calc-fill" }, link);
}
