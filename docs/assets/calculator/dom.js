// Makes elements. Text only ever becomes text nodes, never markup.

const SVG = "http://www.w3.org/2000/svg";
const DRAWN = new Set(["svg", "rect"]);

/** Returns an element; attributes and children that are null or undefined are passed over. */
export function element(tag, attributes = {}, ...children) {
  const made = DRAWN.has(tag) ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

/** Fills "{name}" in a sentence that the page gave us. */
export function filled(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (_whole, name) => values[name]);
}
