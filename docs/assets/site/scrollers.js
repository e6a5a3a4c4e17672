// What is too wide for the screen scrolls sideways; not every browser lets the keyboard reach it.

/** Tables and code take part in the tab order as long as there is something to scroll to. */
export function reachScrollers() {
  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  const scrollers = ".md-typeset table:not([class]), .md-typeset pre > code";
  for (const scroller of document.querySelectorAll(scrollers)) resized.observe(scroller);
}
