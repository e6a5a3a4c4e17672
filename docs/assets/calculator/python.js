// Starts Python and gives back the one thing the page needs of it: run(request) -> Promise<string>.

import { keepCalculators } from "../site/offline.js";

/**
 * Loads Python from the site's own addresses: the quick way, and where that fails the plain one.
 * The promise is rejected if neither starts; a later fault rejects the request that met it, after
 * the plain way has been tried. After a fault, start again. `rehearsal` is a request that Python
 * answers while the reader fills in the form, for a first time takes longer than any other;
 * `rehearsed` is given that answer, to do the same.
 */
export async function start(python) {
  const page = document.documentElement;
  page.dataset.python = "starting";
  try {
    return await begin(python);
  } finally {
    delete page.dataset.python;
  }
}

async function begin({ worker, pyodide, core, quick, rehearsal, rehearsed }) {
  const absolute = (address) => new URL(address, document.baseURI).href;
  const own = { worker: absolute(worker), pyodide: absolute(pyodide), rehearsal, rehearsed };
  let plainRun = null;
  const plain = () => (plainRun ??= open({ ...own, core: absolute(core) }));
  if (!quick) return plain();
  let quickRun;
  try {
    const files = Object.entries(quick).map(([name, address]) => [name, absolute(address)]);
    quickRun = await open({ ...own, quick: Object.fromEntries(files) });
  } catch {
    return plain();
  }
  return async (request) => {
    if (!plainRun) {
      try {
        const answer = await quickRun(request);
        keepCalculators();
        return answer;
      } catch {
        // Each request that waited for the quick way is asked again.
      }
    }
    const answer = await (await plain())(request);
    keepCalculators();
    return answer;
  };
}

async function open(python) {
  const blob = URL.createObjectURL(new Blob([source(python)], { type: "text/javascript" }));
  const worker = new Worker(blob, { type: "module" });
  const waiting = [];
  let broken = null;
  const fail = (fault) => {
    broken = fault;
    worker.terminate();
    for (const { reject } of waiting.splice(0)) reject(fault);
  };
  const answered = () =>
    new Promise((resolve, reject) => {
      if (broken) reject(broken);
      else waiting.push({ resolve, reject });
    });
  worker.onmessage = ({ data }) => {
    if ("fault" in data) fail(new Error(data.fault));
    else if ("rehearsed" in data) python.rehearsed?.(data.rehearsed);
    else waiting.shift()?.resolve(data.answer);
  };
  worker.onerror = (event) => fail(new Error(event.message ?? "worker"));
  try {
    await answered();
  } finally {
    URL.revokeObjectURL(blob);
  }
  return (request) => {
    worker.postMessage(request);
    return answered();
  };
}

// A worker loaded by its own address would not be bound by the page's <meta> policy; one that
// begins as a blob of the page is, whatever it then imports. It asks for everything at once,
// before the scripts that want it have come.
function source({ worker, pyodide, core, quick, rehearsal }) {
  const wasm = `${pyodide}pyodide.asm.wasm`;
  // What Pyodide will ask for, and what it is given.
  const files = quick ? [[wasm, quick.wasm], [quick.archive, quick.archive]] : [[wasm, wasm]];
  const scripts = [`${pyodide}pyodide.mjs`, quick?.script ?? `${pyodide}pyodide.asm.mjs`];
  return `
    const early = new Map(${JSON.stringify(files)}.map(([asked, file]) => [asked, fetch(file)]));
    for (const asked of early.values()) asked.catch(() => {});
    for (const script of ${JSON.stringify(scripts)}) import(script).catch(() => {});
    import(${JSON.stringify(worker)})
      .then(({ begin }) => begin(${JSON.stringify({ pyodide, core, quick, rehearsal })}, early))
      .catch((fault) => self.postMessage({ fault: String(fault) }));`;
}
