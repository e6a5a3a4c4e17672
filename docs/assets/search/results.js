// The page's side of the search: fetches what the worker will need as soon as the reader reaches
// for it, and sets each result's place and words under its title.
const input = document.querySelector("[data-md-component=search-query]");
const list = document.querySelector("[data-md-component=search-result] > ol");

if (input && list) {
  const config = JSON.parse(document.getElementById("__config").textContent);
  const worker = new URL(config.search, document.location.href);
  const reach = () => {
    for (const name of ["search.js", "index.json", `${worker.search.slice(1, 3)}.json`]) {
      fetch(new URL(name, worker)).catch(() => {});
    }
  };
  input.addEventListener("focus", reach, { once: true });
  if (input === document.activeElement) reach();

  const arrange = (item) => {
    const heading = item.querySelector("h1");
    if (!heading) return;
    for (const name of ["place", "text"]) {
      const part = heading.querySelector(`.search-${name}`);
      if (!part) continue;
      const paragraph = document.createElement("p");
      paragraph.className = part.className;
      paragraph.append(...part.childNodes);
      part.remove();
      heading.parentElement.append(paragraph);
    }
  };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof Element) arrange(node);
    }
  }).observe(list, { childList: true });
}
