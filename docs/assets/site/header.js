// The header's buttons: menu, search, colours.

const page = document.documentElement;

/** The menu covers a narrow screen: it takes the focus when it opens and gives it back. */
export function openMenu() {
  const button = document.querySelector("[data-menu]");
  const menu = document.getElementById("site-nav");
  if (!button || !menu) return;
  const show = (open) => {
    page.toggleAttribute("data-menu-open", open);
    button.setAttribute("aria-expanded", String(open));
    for (const part of document.querySelectorAll("#main, .site-footer, .md-header, [data-md-component=skip]")) part.inert = open;
    (open ? menu.querySelector("[data-menu-close]") : button).focus();
  };
  button.addEventListener("click", () => show(true));
  menu.querySelector("[data-menu-close]").addEventListener("click", () => show(false));
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && page.hasAttribute("data-menu-open")) show(false);
  });
  // A screen that becomes wide shows the menu beside the page, which must then be reachable.
  matchMedia("(min-width: 60em)").addEventListener("change", (wide) => {
    if (wide.matches && page.hasAttribute("data-menu-open")) show(false);
  });
}

/** The theme opens its search by a hidden box; a button sets it. */
export function openSearch() {
  const button = document.querySelector("[data-search]");
  const box = document.getElementById("__search");
  const input = document.querySelector("[data-md-component=search-query]");
  if (!button || !box || !input) return;
  const show = (open) => {
    box.checked = open;
    box.dispatchEvent(new Event("change", { bubbles: true }));
  };
  box.addEventListener("change", () => button.setAttribute("aria-expanded", String(box.checked)));
  button.addEventListener("click", () => {
    show(true);
    input.focus();
  });
  document.querySelector("[data-search-close]")?.addEventListener("click", () => {
    show(false);
    button.focus();
  });
}

/** Dark or light; the system's choice holds until the reader presses, and only then is it kept. */
export function switchScheme() {
  const button = document.querySelector("button[data-scheme]");
  if (!button) return;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const dark = () => (page.dataset.scheme ? page.dataset.scheme === "dark" : system.matches);
  const tell = () => button.setAttribute("aria-pressed", String(dark()));
  button.addEventListener("click", () => {
    page.dataset.scheme = dark() ? "light" : "dark";
    tell();
    try {
      localStorage.setItem("scheme", page.dataset.scheme);
    } catch {
      // The choice then holds for this page only.
    }
  });
  system.addEventListener("change", tell);
  tell();
}
