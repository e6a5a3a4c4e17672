// Asks the very files that a site ships, as a browser would: node check.mjs < what is asked, as JSON.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

// The message alone: with it Node.js would print the line it came from, a megabyte long.
process.on("uncaughtException", (fault) => {
  console.error(fault.message);
  process.exit(1);
});

const asked = JSON.parse(readFileSync(0, "utf8"));
const load = (file) => import(pathToFileURL(file).href);
const { loadPyodide } = await load(`${asked.pyodide}/pyodide.mjs`);
const { default: createPyodideModule } = await load(asked.script);
// In Node.js Pyodide reads its WebAssembly from the folder of its own files.
const { instantiate } = WebAssembly;
WebAssembly.instantiate = (given, imports) =>
  instantiate(imports?.env ? readFileSync(asked.wasm) : given, imports);
const python = await loadPyodide({
  indexURL: `${asked.pyodide}/`,
  stdLibURL: asked.archive,
  createPyodideModule,
});
const run = python.pyimport("calculators.browser").run;
process.stdout.write(JSON.stringify(asked.requests.map((request) => run(request))));
