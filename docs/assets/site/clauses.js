// "Copy link" and "copy for e-mail" beside the clause that is pointed at, focused or tapped.

let titles;

/** Titles of all clauses in both languages, fetched once, when first likely to be wanted. */
function clauseTitles(root) {
  titles ??= fetch(new URL("clauses.json", root))
    .then((answer) => answer.json())
    .then((clauses) => new Map(clauses.map((clause) => [clause.id, clause])));
  return titles;
}

/** What an e-mail needs: Welsh first, each language's name of the clause above its own address. */
async function emailText(id, root) {
  const clause = (await clauseTitles(root)).get(id);
  const link = { cy: new URL(`c/${id}/`, root), en: new URL(`en/c/${id}/`, root) };
  return ["cy", "en"].map((language) => `${clause[language].title}\n${link[language]}`).join("\n\n");
}

function linkText(id, root) {
  const prefix = document.documentElement.lang === "en" ? "en/" : "";
  return Promise.resolve(String(new URL(`${prefix}c/${id}/`, root)));
}

/** Some browsers write to the clipboard late only through a ClipboardItem made at the press. */
function copy(text) {
  if (window.ClipboardItem && navigator.clipboard?.write) {
    const blob = text.then((words) => new Blob([words], { type: "text/plain" }));
    return navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
  }
  return text.then((words) => navigator.clipboard.writeText(words));
}

function announce(words) {
  const toast = document.getElementById("toast");
  toast.textContent = words;
  toast.classList.add("toast--shown");
  clearTimeout(announce.timer);
  announce.timer = setTimeout(() => toast.classList.remove("toast--shown"), 3000);
}

export function offerCopies() {
  const template = document.getElementById("clause-actions");
  const article = document.querySelector("article");
  if (!template || !article?.querySelector(".clause-mark")) return;
  const root = new URL(document.documentElement.dataset.base + "/", location);
  // One set of buttons for the page: a pair for each clause would be a hundred stops for the Tab key.
  const actions = template.content.firstElementChild.cloneNode(true);

  const offer = (clause) => {
    const mark = clause && markOf(clause);
    if (!mark || mark.contains(actions)) return;
    mark.append(actions);
    clauseTitles(root).catch(() => (titles = undefined));
  };
  article.addEventListener("pointerover", (event) => {
    // A reader who tabbed to the buttons keeps them, wherever the pointer happens to lie.
    if (!actions.contains(document.activeElement)) offer(event.target.closest(".clause"));
  });
  article.addEventListener("focusin", (event) => {
    if (event.target.matches(".clause-label")) offer(event.target.closest(".clause"));
  });
  article.addEventListener("click", (event) => offer(event.target.closest(".clause-label")?.closest(".clause")));
  actions.addEventListener("click", (event) => {
    const kind = event.target.closest("button")?.dataset.copy;
    if (!kind) return;
    const clause = actions.closest(".clause");
    // On the page of a whole document a clause is a copy, and says whose.
    const id = clause.dataset.clause ?? clause.id;
    copy(kind === "email" ? emailText(id, root) : linkText(id, root)).then(
      () => announce(template.dataset.copied),
      () => announce(template.dataset.notCopied),
    );
  });
}

/** The clause's own number, not that of a clause nested in it. */
function markOf(clause) {
  const mark = clause.querySelector(".clause-mark");
  return mark?.closest(".clause") === clause ? mark : null;
}
