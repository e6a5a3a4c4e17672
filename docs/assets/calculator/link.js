// A link to a reader's own answers: made only when asked for, after saying what it will hold.

import { questions, shownIn, valueOf } from "./answers.js";
import { element } from "./dom.js";
import { ANSWERS } from "./facts.js";
import { copy } from "./text.js";

/** Lets the reader see what a link would hold, and then copy it. */
export function offerLink({ form, page, find, shown }) {
  const panel = find("link-panel");
  const address = find("link-address");
  const status = find("link-status");

  find("make-link").addEventListener("click", () => {
    const held = holdable(form, shown().result.answers);
    const rows = held.map(({ label, said }) =>
      element("div", {}, element("dt", {}, label), element("dd", {}, said)),
    );
    find("link-holds").replaceChildren(...rows);
    address.value = addressOf(held);
    status.textContent = "";
    panel.hidden = false;
    panel.focus();
  });
  find("copy-link").addEventListener("click", async () => {
    const done = await copy(address.value);
    status.textContent = done ? page.words.link_copied : page.words.not_copied;
  });
  // A link to answers that have changed since would say what the page no longer does.
  form.addEventListener("input", () => (panel.hidden = true));
}

/** The answers that may stand in a link: given by the reader, and about nobody by name. */
function holdable(form, normal) {
  return questions(form)
    .filter(({ box, key }) => !box.hidden && !("private" in box.dataset) && key in normal)
    .filter((question) => String(valueOf(question)))
    .map((question) => ({
      key: question.key,
      label: question.label,
      said: shownIn(question),
      value: normal[question.key],
    }))
    .filter(({ said }) => said);
}

function addressOf(held) {
  const facts = new URLSearchParams([ANSWERS]);
  for (const { key, value } of held) {
    facts.append(key, typeof value === "object" ? JSON.stringify(value) : value);
  }
  const made = new URL(location.pathname, location.href);
  made.hash = facts;
  return made.href;
}
