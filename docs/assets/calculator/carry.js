// Answers on their way from one page to the next in the same tab: in the tab's own store from the
// click until the other page has read them. Never in an address, never for longer.

const PARTS = "parts";
const key = (calculator) => `answers:${calculator}`;

/** Leaves answers for the next page of a calculator; `shown` asks it to work them out at once. */
export function leave(calculator, answers, { shown = false, parts = null } = {}) {
  try {
    sessionStorage.setItem(key(calculator), JSON.stringify({ answers, shown }));
    if (parts) sessionStorage.setItem(PARTS, JSON.stringify(parts));
  } catch {
    // A browser that keeps nothing: the next page then opens empty.
  }
}

/** Takes what was left for a calculator, and forgets it: `{answers, shown, parts}` or null. */
export function take(calculator) {
  const found = taken(key(calculator));
  const parts = taken(PARTS);
  return found && { ...found, parts };
}

function taken(name) {
  try {
    const found = JSON.parse(sessionStorage.getItem(name));
    sessionStorage.removeItem(name);
    return found;
  } catch {
    return null;
  }
}
