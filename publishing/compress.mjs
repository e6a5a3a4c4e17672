// Compresses files beforehand, for hosts that serve x.br or x.gz in the place of x.
// node compress.mjs < lines of "<file>\t<file to write, without .br and .gz>"

import { readFileSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
const lines = readFileSync(0, "utf8").split("\n").filter(Boolean);

await Promise.all(
  lines.map(async (line) => {
    const [from, to] = line.split("\t");
    const bytes = readFileSync(from);
    const params = { ...quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(bytes, { params }),
      promisify(gzip)(bytes, { level: 9 }),
    ]);
    writeFileSync(`${to}.br`, br);
    writeFileSync(`${to}.gz`, gz);
  }),
);
