// One Python for a page, started when it is first needed.

import { start } from "./python.js";

/**
 * Returns `{ wake, ask }`. `ask(request)` resolves to the core's answer, or to null where Python did
 * not start or broke: what went wrong is no help to a reader; what to do about it stands in the page.
 * A start that failed is forgotten, so that the next press tries again.
 */
export function machine({ python: places, language, calculator, rehearsal }) {
  let python = null;
  const practice = calculator && JSON.stringify({ language, calculator, answers: rehearsal });
  const wake = () => {
    python ??= start({ ...places, rehearsal: practice }).catch((fault) => {
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
