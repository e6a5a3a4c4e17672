// The Esc key closes the note on a word (its meaning, or what was printed) until another is reached.

const NOTED = ".mend, .term";

export function closeNotes() {
  const page = document.documentElement;
  let closedOn;
  const reopen = (event) => {
    if (page.dataset.notes && event.target.closest?.(NOTED) !== closedOn) delete page.dataset.notes;
  };
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    closedOn = document.querySelector(`:is(${NOTED}):is(:hover, :focus-within)`);
    if (closedOn) page.dataset.notes = "closed";
  });
  document.addEventListener("pointerover", reopen);
  document.addEventListener("focusin", reopen);
}
