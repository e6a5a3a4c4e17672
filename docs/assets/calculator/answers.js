// The answers in a form: read, written back, and which questions are worth asking.

const NUMBER_OF_DIGITS = 2;

/** Every question of a form, in the order of the page. */
export function questions(form) {
  return [...form.querySelectorAll("[data-question]")].map((box) => ({
    box,
    key: box.dataset.question,
    kind: box.dataset.kind,
    label: box.querySelector("[data-label]").textContent,
    controls: [...box.querySelectorAll("[name]")],
  }));
}

/** What stands in a question now: text as typed, or the code of a choice. */
export function valueOf({ controls }) {
  const [first] = controls;
  if (first.type !== "radio") return first.value;
  return controls.find((radio) => radio.checked)?.value ?? "";
}

/** What stands in a question, as its reader sees it. */
export function shownIn(question) {
  const { controls } = question;
  const [first] = controls;
  if (first.tagName === "SELECT") return first.value && first.selectedOptions[0].text;
  if (first.type !== "radio") return first.value.trim();
  const chosen = controls.find((radio) => radio.checked);
  return chosen?.value ? chosen.labels[0].textContent.trim() : "";
}

/** The answers of a form by key; a question not asked is left out. */
export function read(form) {
  const asked = questions(form).filter(({ box }) => !box.hidden);
  return Object.fromEntries(asked.map((question) => [question.key, valueOf(question)]));
}

/** Puts one answer into its question. */
export function put({ controls }, value) {
  for (const control of controls) {
    if (control.type === "radio") control.checked = control.value === value;
    else control.value = value;
  }
}

/** Hides each question that the answers before it make pointless; nothing in it is lost. */
export function hidePointless(form) {
  const values = {};
  for (const question of questions(form)) {
    const { box, key } = question;
    const wanted = Object.entries(JSON.parse(box.dataset.when ?? "{}"));
    box.hidden = wanted.some(([other, codes]) => !codes.includes(values[other] ?? ""));
    values[key] = box.hidden ? "" : valueOf(question);
  }
}

/** Types today's date, in figures, into the field beside the button. */
export function typeToday(button) {
  const now = new Date();
  const two = (number) => String(number).padStart(NUMBER_OF_DIGITS, "0");
  const field = button.closest("[data-question]").querySelector("input");
  field.value = `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}
