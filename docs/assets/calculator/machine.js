// One Python for a page, started when it is first needed.

import { start } from "./python.js";

/**
 * Returns `{ wake, ask }`. `ask(request)` resolves to the core's answer, or to null where Python did
 * not start or broke: what went wrong is no help to a reader; what to do about it stands in the page.
 * `rehearsed` is given the answer to the page's example, if Python has had the time to work it out.
 * A start that failed is forgotten, so that the next press tries again.
 */
export function machine({ python: places, language, calculator, rehearsal }, rehearsed = () => {}) {
  let python = null;
  const practice = calculator && JSON.stringify({ language, calculator, answers: rehearsal });
  const asked = { ...places, rehearsal: practice, rehearsed: (said) => rehearsed(JSON.parse(said)) };
  const wake = () => {
    python ??= start(asked).catch((fault) => {
      python = null;
      throw fault;
    });
    return python;
  };
  const ask = async (request) => {
    try {
      const run = await wake();
      return JSON.parse(await run(JSON.stringify({ language, ...request })));
    } catch {
      python = null;
      return null;
    }
  };
  return { wake, ask };
}
