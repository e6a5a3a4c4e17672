// Pictures that the core draws: copied piece by piece, so that nothing but a drawing can come in.

import { element } from "./dom.js";

const SVG = "http://www.w3.org/2000/svg";
const ELEMENTS = new Set(["svg", "g", "path", "rect", "circle", "line", "polyline", "text", "tspan"]);
const ATTRIBUTES = new Set([
  "class", "viewBox", "d", "x", "y", "dx", "dy",
  "cx", "cy", "r", "x1", "x2", "y1", "y2",
  "width", "height", "points", "text-anchor", "font-size",
]);

/** Returns a figure for a picture of a result, with its words for those who do not see it. */
export function picture({ id, svg, alt }) {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  const drawn = copied(parsed);
  if (drawn?.localName !== "svg") return element("p", { class: "calc-picture" }, alt);
  drawn.setAttribute("role", "img");
  drawn.setAttribute("aria-label", alt);
  return element("figure", { class: "calc-picture", "data-picture": id }, drawn);
}

function copied(node) {
  if (node.namespaceURI !== SVG || !ELEMENTS.has(node.localName)) return null;
  const made = document.createElementNS(SVG, node.localName);
  for (const { name, value } of node.attributes) {
    if (ATTRIBUTES.has(name)) made.setAttribute(name, value);
  }
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) made.append(child.data);
    else if (child.nodeType === Node.ELEMENT_NODE) made.append(copied(child) ?? "");
  }
  return made;
}
