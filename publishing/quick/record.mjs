// Starts a marked Python, has it do what is asked, and gives the numbers of the functions that it
// called and of the lines of data that it read.
// In a worker by a message; in Node.js: node record.mjs <folder with Pyodide's files, marked>.

const MARK = "used ";
// Before this address C has nothing: a byte of it is 1 where that line of data was read.
const DATA = 1024;

async function record(folder, { lock, requests, exercise }) {
  const instances = [];
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const own = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await own.apply(WebAssembly, given);
      return made.instance ? { ...made, instance: withoutMarks(made.instance, instances) } : made;
    };
  }
  const { loadPyodide } = await import(`${folder.url}pyodide.mjs`);
  const python = await loadPyodide({
    indexURL: folder.path,
    packageBaseUrl: folder.path,
    stdLibURL: `${folder.path}core.zip`,
    lockFileContents: lock,
  });
  const run = python.pyimport("calculators.browser").run;
  for (const request of requests) run(request);
  // A fault of the core's, as the page's worker would hear of it.
  for (const wrong of [[], [requests[0], requests[0]]]) {
    try {
      run(...wrong);
    } catch (fault) {
      String(fault);
    }
  }
  python.pyimport(exercise);
  const exports = instances.flatMap((instance) => Object.entries(instance.exports));
  const functions = exports
    .filter(([name, mark]) => name.startsWith(MARK) && mark.value)
    .map(([name]) => Number(name.slice(MARK.length)));
  const marks = new Uint8Array(python._module.HEAPU8.buffer, 0, DATA);
  const read = [...marks.keys()].filter((line) => marks[line]);
  return { functions, read };
}

function withoutMarks(instance, instances) {
  instances.push(instance);
  const exports = Object.entries(instance.exports).filter(([name]) => !name.startsWith(MARK));
  return { exports: Object.fromEntries(exports) };
}

if (globalThis.process) {
  const { readFileSync, writeFileSync } = await import("node:fs");
  const { pathToFileURL } = await import("node:url");
  const path = `${process.argv[2]}/`;
  const asked = JSON.parse(readFileSync(`${path}asked.json`, "utf8"));
  const used = await record({ path, url: pathToFileURL(path).href }, asked);
  writeFileSync(`${path}used.json`, JSON.stringify(used));
} else {
  self.onmessage = async ({ data: { asked, suspends } }) => {
    // Browsers differ in whether a WebAssembly may wait for a promise.
    if (!suspends) delete WebAssembly.Suspending;
    const here = new URL(".", import.meta.url).href;
    try {
      self.postMessage(await record({ path: here, url: here }, asked));
    } catch (fault) {
      self.postMessage(String(fault));
    }
  };
}
