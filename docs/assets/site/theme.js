// The theme's script, which works the search: wanted once the page is there, and not before.

// A reader who has just come reads, or works a calculator; who searches reaches for the search first.
const LATER = 2000;
const KEYS = ["f", "s", "/"];

let asked = false;

/** Where the theme's script is; nothing of the page's own needs it. */
export const themeScript = () => new URL(document.documentElement.dataset.theme, document.baseURI).href;

/** Fetches it when the reader reaches for the search, or when there is nothing else to do. */
export function loadTheme() {
  const input = document.querySelector("[data-md-component=search-query]");
  for (const near of ["focus", "pointerenter"]) input?.addEventListener(near, load, { once: true });
  addEventListener("keydown", reachByKey);
  if (location.search) load();
  else if (document.readyState === "complete") later();
  else addEventListener("load", later, { once: true });
}

// The theme takes these keys from anywhere in a page, once it is there.
function reachByKey(event) {
  if (asked) return removeEventListener("keydown", reachByKey);
  const writing = event.target.closest?.("input, select, textarea, [contenteditable]");
  if (!KEYS.includes(event.key) || writing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.querySelector("[data-md-component=search-query]")?.focus();
}

function later() {
  setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(load), LATER);
}

function load() {
  if (asked) return;
  asked = true;
  const script = document.createElement("script");
  script.src = themeScript();
  document.head.append(script);
}
