// Registers the service worker, tells it what has been read, and says when there is a new build.

import { themeScript } from "./theme.js";

// Milliseconds between looks at whether Python has started.
const AGAIN = 500;

/** Where a browser or a host has no service workers, nothing is different. */
export async function workOffline() {
  const { serviceWorker } = navigator;
  const page = document.documentElement;
  if (!serviceWorker) return;
  serviceWorker.addEventListener("message", ({ data }) => {
    if (data.version && data.version !== page.dataset.siteVersion) offerNewBuild();
  });
  await atRest();
  try {
    const base = new URL(page.dataset.base + "/", location);
    const registration = await serviceWorker.register(new URL("sw.js", base));
    registration.waiting?.postMessage({ version: true });
    const { active } = await serviceWorker.ready;
    active.postMessage({ read: whatWasRead() });
  } catch {
    // A host or a setting that forbids it: the site is then read as any other.
  }
}

// After all that the page itself needs, and not while a reader waits for Python: keeping copies is
// work for the same processor.
async function atRest() {
  if (document.readyState !== "complete") {
    await new Promise((done) => addEventListener("load", done, { once: true }));
  }
  while (document.documentElement.dataset.python === "starting") {
    await new Promise((done) => setTimeout(done, AGAIN));
  }
}

let asked = false;

/** Keeps every calculator and the search for later; asked for once a calculator has answered. */
export function keepCalculators() {
  if (asked || navigator.connection?.saveData) return;
  asked = true;
  navigator.serviceWorker?.ready.then(({ active }) => active.postMessage({ estimated: true }));
}

// The page, its twin in the other language, and what they were made of.
function whatWasRead() {
  const parts = performance.getEntriesByType("resource").map(({ name }) => name);
  parts.push(themeScript());
  const twin = document.querySelector("a[data-language-switch]")?.href;
  return [location.href, twin, ...parts].filter(Boolean).map((url) => url.replace(/#.*/, ""));
}

// Taken when the reader comes next; at once only if they ask, for it opens the page again.
function offerNewBuild() {
  const note = document.querySelector("[data-new-build]");
  if (!note || !note.hidden) return;
  note.hidden = false;
  note.querySelector("button").addEventListener("click", async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
    if (registration?.waiting) registration.waiting.postMessage({ takeOver: true });
    else location.reload();
  });
}
