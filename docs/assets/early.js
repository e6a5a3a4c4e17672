// Runs before anything is drawn: the chosen colours, and what the theme's script expects to find.
{
  const page = document.documentElement;
  page.classList.replace("no-js", "js");
  try {
    const scheme = localStorage.getItem("scheme");
    if (scheme) page.dataset.scheme = scheme;
  } catch {
    // A browser that refuses storage follows the system's colours.
  }
}

// A switch of language before the other scripts have come keeps the clause of the address; when they
// are there, theirs is the later word.
addEventListener(
  "click",
  ({ target }) => {
    const link = target.closest?.("a[data-language-switch]");
    if (link && location.hash) link.hash = decodeURIComponent(location.hash.slice(1));
  },
  true,
);

// The theme defines these in an inline script, which the site's security policy does not allow.
var __md_scope = new URL(document.documentElement.dataset.base, location);
var __md_hash = (text) => [...text].reduce((sum, sign) => (sum << 5) - sum + sign.charCodeAt(0), 0);
var __md_get = () => null;
var __md_set = () => {};

// The page's policy binds a worker only if it begins as a blob of the page; the theme starts its
// search by address. The worker finds its own address where it would otherwise have been.
{
  const Started = Worker;
  window.Worker = class extends Started {
    constructor(address, options) {
      const { href, protocol } = new URL(address, document.baseURI);
      if (protocol === "blob:") {
        super(href, options);
        return;
      }
      const itself = JSON.stringify(href);
      const source = [
        `Object.defineProperty(self, "location", { value: new URL(${itself}) });`,
        options?.type === "module" ? `import ${itself};` : `importScripts(${itself});`,
      ];
      super(URL.createObjectURL(new Blob(source, { type: "text/javascript" })), options);
    }
  };
}
