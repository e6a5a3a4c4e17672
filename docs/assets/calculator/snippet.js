// What goes into an e-mail: each language's link under its own title, as plain text and as elements.

import { element } from "./dom.js";

/** Returns the links as plain text. */
export function text(made, { sets }) {
  const blocks = made.map(({ language, title, asks, address, facts }) => {
    const lines = [title, asks, address];
    if (facts.length) lines.push(sets[language], ...facts.map((fact) => `- ${fact}`));
    return lines.filter(Boolean).join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

/** Returns the links as elements that a mail program keeps: headings of links, sentences, lists. */
export function rich(made, { sets }) {
  return made.map(({ language, title, asks, address, facts }) =>
    element(
      "div",
      { lang: language },
      element("p", {}, element("strong", {}, element("a", { href: address }, title))),
      asks && element("p", {}, asks),
      facts.length ? element("p", {}, sets[language]) : null,
      facts.length ? element("ul", {}, facts.map((fact) => element("li", {}, fact))) : null,
    ),
  );
}
