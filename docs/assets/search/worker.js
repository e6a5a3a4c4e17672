// The theme's search worker, replaced: the same four messages, another search behind them.
// Started as worker.js?cy or worker.js?en. Nothing but this file is fetched until a query comes: then
// search.js, which the build joins from the other scripts of this folder, and the index.
"use strict";
(() => {
  const SETUP = 0;
  const READY = 1;
  const QUERY = 2;
  const RESULT = 3;
  const language = self.location.search.slice(1, 3);

  const fetched = async (name) => {
    const answer = await fetch(new URL(name, self.location.href));
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.json();
  };
  const start = async () => {
    const files = Promise.all([fetched("index.json"), fetched(`${language}.json`)]);
    importScripts(new URL("search.js", self.location.href).href);
    const [index, shown] = await files;
    const engine = self.search.engine(language, index, shown);
    const readAhead = () => engine.more() && setTimeout(readAhead);
    setTimeout(readAhead);
    return engine;
  };

  let started;
  let newest = "";
  const answer = async (text) => {
    if (!text.trim()) return { items: [] };
    // A failed start (no network) is tried again at the next query.
    started ||= start().catch((error) => {
      started = undefined;
      throw error;
    });
    const search = await started;
    // While the index was on its way the reader typed on: only the last query is worth answering.
    if (text !== newest) return undefined;
    return self.search.presented(search(text));
  };

  self.addEventListener("message", async ({ data: { type, data } }) => {
    if (type === SETUP) {
      self.postMessage({ type: READY });
    } else if (type === QUERY) {
      newest = data;
      let found;
      try {
        found = await answer(data);
      } catch (error) {
        console.warn(error);
        found = { items: [] };
      }
      if (found) self.postMessage({ type: RESULT, data: found });
    }
  });
})();
