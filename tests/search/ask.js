// Runs the search's scripts outside a browser. Standard input: one JSON object with `code` (the joined
// scripts) and either `calls` ([name, argument] of pure functions) or `site` (a folder with the index),
// `language` and `analyse` (words) or `queries`. Standard output: the answers, as JSON.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const asked = JSON.parse(fs.readFileSync(0, "utf8"));
const context = vm.createContext({ console, structuredClone });
vm.runInContext(`var self = globalThis; ${asked.code}`, context);
const { search } = context.self;
const read = (name) => JSON.parse(fs.readFileSync(path.join(asked.site, name), "utf8"));

const answers = () => {
  if (asked.calls) return asked.calls.map(([name, argument]) => search[name](argument));
  const index = { ...read("index.json"), ...asked.without };
  if (asked.analyse) {
    const { known, lemmas, stems } = search.analyser(index);
    const names = { cy: lemmas, en: [...stems.keys()] };
    return asked.analyse.map((word) =>
      Object.fromEntries(
        ["cy", "en"].map((language) => [
          language,
          Array.from(known[language](word), ([key, weight]) => [names[language][key], weight]),
        ]),
      ));
  }
  const find = search.engine(asked.language, index, read(`${asked.language}.json`));
  return asked.queries.map((query) => {
    const began = performance.now();
    const { results, suggest } = find(query);
    return {
      milliseconds: performance.now() - began,
      places: results.map(({ location }) => location),
      first: results[0] || null,
      suggest,
    };
  });
};

process.stdout.write(JSON.stringify(answers()));
