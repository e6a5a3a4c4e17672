// Compiles the quick archive inside Pyodide: node make.mjs <file with what is asked, as JSON>.

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

// The message alone: with it Node.js would print the line it came from, a megabyte long.
process.on("uncaughtException", (fault) => {
  console.error(fault.message);
  process.exit(1);
});

const asked = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { loadPyodide } = await import(pathToFileURL(`${asked.pyodide}/pyodide.mjs`).href);
const python = await loadPyodide({
  indexURL: `${asked.pyodide}/`,
  stdLibURL: asked.sources,
  // Sets of constants are written in an order that follows from the seed.
  env: { PYTHONHASHSEED: "0" },
});
const run = python.pyimport("calculators.browser").run;
for (const request of asked.requests) run(request);
// Before the compiler brings in modules of its own.
const used = python.runPython(
  "import sys; {o.partition('.zip/')[2]" +
    " for o in [getattr(getattr(m, '__spec__', None), 'origin', None) for m in sys.modules.values()]" +
    " if o and '.zip/' in o}",
);
const compiledMeanwhile = python.runPython("import _ready; _ready.noted()");
python.runPython(readFileSync(asked.compiler, "utf8"));
const archive = python.globals.get("archive")(
  asked.sources_inside,
  asked.whole ? undefined : used,
  compiledMeanwhile,
);
writeFileSync(asked.target, archive.toJs());
