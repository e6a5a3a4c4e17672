// Python in a worker: loads Pyodide and the core from the site, then answers requests in turn.

let run = null;

self.onmessage = async ({ data }) => {
  try {
    if (data.python) {
      run = await Promise.race([load(data.python), brokenWebAssembly()]);
      self.postMessage({ started: true });
    } else {
      self.postMessage({ answer: run(data.request) });
    }
  } catch (fault) {
    self.postMessage({ fault: String(fault) });
  }
};

async function load({ pyodide, core }) {
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
