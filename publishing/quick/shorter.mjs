// Leaves out of a module what has no name in it any more: node shorter.mjs < module > module.
// Names stay as they are, so that a reader who compares it with Pyodide's own finds the place.

import { readFileSync } from "node:fs";
import { minify } from "terser";

const { code } = await minify(readFileSync(0, "utf8"), {
  module: true,
  mangle: false,
  compress: {
    defaults: false,
    dead_code: true,
    passes: 4,
    // To read a member of an object does nothing, in this script.
    pure_getters: true,
    side_effects: true,
    unused: true,
  },
});
process.stdout.write(code);
