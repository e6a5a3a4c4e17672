// Python in a worker: loads Pyodide and the core from the site, then answers requests in turn.

// A lock file with no packages in it, as Pyodide checks it: its own is 120 KB and of no use here.
const LOCK = {
  info: {
    abi_version: "2026_0",
    arch: "wasm32",
    platform: "emscripten_5_0_3",
    python: "3.14.2",
  },
  packages: {},
};

// Milliseconds after the start. Whoever has pressed already is answered first; the second time meets
// the faster code that the browser has made meanwhile, and pays for what did not fit in it.
const UNASKED = [100, 1500];

// Chromium keeps what it compiled for the next visit once there is a megabyte of it. An estimate or
// two come to half of that. Of four calculators, three had enough after at most 100, one after 200;
// each takes some 6 ms.
const PRACTICE = 200;
// Milliseconds without a request before the practice begins, or goes on.
const AT_REST = 1500;

/**
 * Starts Python and says so, then answers every message. `addresses` has `pyodide`, and `quick`
 * (the `archive` of the compiled library and core, and the `script` of a shorter Python) or `core`
 * (for Pyodide's own library), and may have `rehearsal`; `early` maps addresses to answers already asked for.
 */
export async function begin({ pyodide, core, quick, rehearsal }, early) {
  self.addEventListener("unhandledrejection", sayIt);
  handOver(early);
  const loading = quick ? loadQuick(pyodide, quick) : loadPlain(pyodide, core);
  const run = await Promise.race([loading, brokenWebAssembly(), missing(early), unheard()]);
  const sayFaults = (what) => {
    try {
      what();
    } catch (fault) {
      self.postMessage({ fault: String(fault) });
    }
  };
  const rehearse = () => sayFaults(() => self.postMessage({ rehearsed: run(rehearsal) }));
  const unasked = rehearsal ? UNASKED.map((after) => setTimeout(rehearse, after)) : [];
  const practice = practise(() => sayFaults(() => run(rehearsal)));
  const isFirstVisit = rehearsal && quick && isFromNetwork(quick.wasm);
  if (isFirstVisit) practice.later();
  self.onmessage = ({ data }) => {
    unasked.forEach(clearTimeout);
    sayFaults(() => self.postMessage({ answer: run(data) }));
    if (isFirstVisit) practice.later();
  };
  self.postMessage({ started: true });
}

/** `later()` puts off what is still to be practised until nobody has asked for a while. */
function practise(once) {
  let [left, next] = [PRACTICE, null];
  const again = () => {
    once();
    left -= 1;
    if (left) next = setTimeout(again);
  };
  return {
    later() {
      clearTimeout(next);
      if (left) next = setTimeout(again, AT_REST);
    },
  };
}

// A browser's own copy has no size on the way.
function isFromNetwork(address) {
  return performance.getEntriesByName(address).some(({ transferSize }) => transferSize > 0);
}

// A file that Pyodide does not wait for while another is missing is a fault like any other.
function sayIt(event) {
  event.preventDefault();
  self.postMessage({ fault: String(event.reason) });
}

async function loadQuick(pyodide, quick) {
  const [{ loadPyodide }, { default: createPyodideModule }] = await Promise.all([
    import(`${pyodide}pyodide.mjs`),
    import(quick.script),
  ]);
  const python = await loadPyodide({
    indexURL: pyodide,
    packageBaseUrl: pyodide,
    stdLibURL: quick.archive,
    createPyodideModule: (settings) => heard(createPyodideModule, settings),
    lockFileContents: LOCK,
  });
  return python.pyimport("calculators.browser").run;
}

async function loadPlain(pyodide, core) {
  const { loadPyodide } = await import(`${pyodide}pyodide.mjs`);
  const [python, archive] = await Promise.all([loadPyodide({ indexURL: pyodide }), bytes(core)]);
  python.FS.writeFile("/core.zip", archive);
  python.pyimport("sys").path.insert(0, "/core.zip");
  return python.pyimport("calculators.browser").run;
}

async function bytes(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}

// Pyodide fetches for itself; what has been asked for already it is given, once.
function handOver(early) {
  const { fetch } = self;
  const given = new Map(early);
  self.fetch = (address, options) => {
    const response = given.get(String(address));
    given.delete(String(address));
    return response ?? fetch(address, options);
  };
}

// Pyodide waits for ever for a file that is not there.
async function missing(early) {
  for (const response of await Promise.all(early.values())) {
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  }
  return new Promise(() => {});
}

// Pyodide only logs a WebAssembly that does not fit its script, and then waits for ever.
function heard(createPyodideModule, settings) {
  return new Promise((resolve, reject) => {
    const { instantiateWasm } = settings;
    settings.instantiateWasm = (imports, receive) =>
      instantiateWasm(imports, (instance, module) => {
        try {
          receive(instance, module);
        } catch (fault) {
          reject(fault);
        }
      });
    createPyodideModule(settings).then(resolve, reject);
  });
}

// Nor does it say that Python broke on its way up, where it went on after a file had come.
function unheard() {
  return new Promise((_never, reject) => {
    self.addEventListener("unhandledrejection", ({ reason }) => reject(reason));
  });
}

// Pyodide only logs a WebAssembly that will not start, and then waits for ever.
function brokenWebAssembly() {
  return new Promise((_never, reject) => {
    for (const name of ["instantiateStreaming", "instantiate"]) {
      const own = WebAssembly[name];
      WebAssembly[name] = async (...given) => {
        try {
          return await own.apply(WebAssembly, given);
        } catch (fault) {
          reject(fault);
          throw fault;
        }
      };
    }
  });
}
