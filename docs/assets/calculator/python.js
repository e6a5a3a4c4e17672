// Starts Python and gives back the one thing the page needs of it: run(request) -> Promise<string>.

/**
 * Loads Python from the site's own addresses. The promise is rejected if it cannot start; every
 * later fault rejects the request that met it. After a fault, start again.
 */
export async function start({ worker, pyodide, core }) {
  const absolute = (address) => new URL(address, document.baseURI).href;
  // A worker loaded by its own address would not be bound by the page's <meta> policy; one that
  // begins as a blob of the page is, whatever it then imports.
  const source = `import ${JSON.stringify(absolute(worker))};`;
  const blob = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const python = new Worker(blob, { type: "module" });
  const waiting = [];
  const fail = (fault) => {
    python.terminate();
    for (const { reject } of waiting.splice(0)) reject(fault);
  };
  python.onmessage = ({ data }) => {
    if ("fault" in data) fail(new Error(data.fault));
    else waiting.shift()?.resolve(data.answer);
  };
  python.onerror = (event) => fail(new Error(event.message ?? "worker"));
  const ask = (message) =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      python.postMessage(message);
    });
  try {
    await ask({ python: { pyodide: absolute(pyodide), core: absolute(core) } });
  } finally {
    URL.revokeObjectURL(blob);
  }
  return (request) => ask({ request });
}
