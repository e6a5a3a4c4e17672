// The other language, at the same clause: ids are shared, so the fragment is all it takes.

/** The clause at the top of what the reader sees, or "" above the first one. */
function clauseInView() {
  const top = document.querySelector(".md-header")?.getBoundingClientRect().bottom ?? 0;
  let found = "";
  for (const clause of document.querySelectorAll(".clause[id]")) {
    const { bottom, height } = clause.getBoundingClientRect();
    if (bottom - Math.min(height, 24) > top) {
      return window.scrollY > 80 ? clause.id : "";
    }
    found = clause.id;
  }
  return found;
}

/** Whether any of the element that the address names is on the screen. */
function targetInView() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return false;
  const { top, bottom } = target.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Without this the link leads to the top of the same page in the other language. */
export function keepClause() {
  for (const link of document.querySelectorAll("[data-language-switch]")) {
    const aim = () => {
      link.hash = targetInView() ? decodeURIComponent(location.hash.slice(1)) : clauseInView();
    };
    // Ahead of the click, so that "open in a new tab" and "copy address" keep the clause too.
    for (const event of ["pointerdown", "focus", "contextmenu", "click"]) link.addEventListener(event, aim);
  }
}
