// Joins each script of a page with all that it imports: node join.mjs < what is asked, as JSON.
// Names are kept and lines too: a reader who looks at what runs can read it.

import { readFileSync } from "node:fs";
import { build } from "esbuild";

const { folder, entries } = JSON.parse(readFileSync(0, "utf8"));
const made = await build({
  absWorkingDir: folder,
  entryPoints: entries,
  outdir: folder,
  outbase: folder,
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  write: false,
});
const texts = made.outputFiles.map(({ text }) => text);
const joined = Object.fromEntries(entries.map((entry, at) => [entry, texts[at]]));
process.stdout.write(JSON.stringify({ joined, parts: Object.keys(made.metafile.inputs) }));
