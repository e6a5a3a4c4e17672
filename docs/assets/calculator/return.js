// Answers that are still there when a reader comes back: by the back button, or when the browser
// opens its tabs again. They lie with the tab's own history, which goes when the tab does; browsers
// do not put them back themselves, because the fields ask not to be remembered for other forms.

import { fill, questions, valueOf } from "./answers.js";

const NAME = "typed";
const BACK = new Set(["back_forward", "reload"]);

/** Keeps the answers with this entry of the history, and puts them back if the reader returns to it. */
export function keepForReturn(form, restore) {
  const { calculator } = form.dataset;
  const [{ type } = {}] = performance.getEntriesByType("navigation");
  const kept = history.state?.[NAME]?.[calculator];
  if (restore && kept && BACK.has(type)) fill(form, kept);
  addEventListener("pagehide", () => {
    const typed = Object.fromEntries(questions(form).map((one) => [one.key, valueOf(one)]));
    const all = { ...history.state?.[NAME], [calculator]: typed };
    try {
      history.replaceState({ ...history.state, [NAME]: all }, "");
    } catch {
      // More than a browser keeps (some allow 640 KB): the page then opens empty, as without this.
    }
  });
}
