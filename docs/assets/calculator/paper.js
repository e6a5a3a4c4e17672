// Printing: the whole result with everything unfolded, or one document and nothing else.

/** Unfolds what is folded away on the screen while it is printed: it belongs on the paper. */
export function unfoldOnPaper(place) {
  let unfolded = [];
  addEventListener("beforeprint", () => {
    unfolded = [...place.querySelectorAll("details:not([open])")];
    for (const fold of unfolded) fold.open = true;
  });
  addEventListener("afterprint", () => {
    for (const fold of unfolded.splice(0)) fold.open = false;
  });
}

/** Prints one part of the page and nothing else. */
export function printOnly(part) {
  const root = document.documentElement;
  const done = () => {
    root.classList.remove("printing-part");
    part.classList.remove("printed-part");
  };
  root.classList.add("printing-part");
  part.classList.add("printed-part");
  addEventListener("afterprint", done, { once: true });
  print();
}
