// What is compared with: the npm package as it comes, in a worker, and the core's sources.
self.onmessage = async ({ data: { pyodide, core, request } }) => {
  const { loadPyodide } = await import(`${pyodide}pyodide.mjs`);
  const python = await loadPyodide({ indexURL: pyodide });
  const archive = new Uint8Array(await (await fetch(core)).arrayBuffer());
  python.FS.writeFile("/core.zip", archive);
  python.pyimport("sys").path.insert(0, "/core.zip");
  self.postMessage(python.pyimport("calculators.browser").run(request));
};
