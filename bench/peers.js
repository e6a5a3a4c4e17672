// The engines that bench/search.py measures, each as ask(query) -> places, best first; run in a page.
const DEPTH = 10;
const json = async (address) => (await fetch(address)).json();

// A search worker by the theme's four messages.
const worker = (address, setup) => async () => {
  const started = new Worker(address);
  const next = (type) => new Promise((resolve) => {
    const heard = ({ data }) => {
      if (data.type !== type) return;
      started.removeEventListener("message", heard);
      resolve(data.data);
    };
    started.addEventListener("message", heard);
  });
  const ready = next(1);
  started.postMessage({ type: 0, data: setup ? await setup() : {} });
  await ready;
  return async (query) => {
    const result = next(3);
    started.postMessage({ type: 2, data: query });
    const { items } = await result;
    return items.map(([{ location }]) => location);
  };
};

const material = async () => ({
  config: {
    lang: ["en"],
    separator: "[\\s\\-]+",
    pipeline: ["stopWordFilter"],
    fields: { title: { boost: 1000 }, text: { boost: 1 }, tags: { boost: 1000000 } },
  },
  docs: (await json("documents.json")).map(({ place, title, text }) => ({ location: place, title, text })),
  options: { suggest: false },
});

const byLunr = (lemmas) => async () => {
  const documents = await json(lemmas ? "lemmas.json" : "documents.json");
  const index = lunr(function () {
    this.pipeline.reset();
    this.searchPipeline.reset();
    this.ref("place");
    this.field("title", { boost: 3 });
    this.field("text");
    for (const one of documents) this.add(one);
  });
  const words = lemmas ? await json("lemma-queries.json") : {};
  return async (query) => {
    const text = (words[query] || query).replace(/[~^:*+-]/g, " ");
    return index.search(text).map(({ ref }) => ref);
  };
};

const byMiniSearch = async () => {
  const index = new MiniSearch({ fields: ["title", "text"], idField: "place" });
  index.addAll(await json("documents.json"));
  const options = { boost: { title: 3 }, prefix: true, fuzzy: 0.2 };
  return async (query) => index.search(query, options).map(({ id }) => id);
};

const byPagefind = async () => {
  const pagefind = await import("./pagefind/pagefind.js");
  await pagefind.options({ baseUrl: "/", bundlePath: "/peers/pagefind/" });
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(query);
    const loaded = await Promise.all(results.slice(0, DEPTH).map((result) => result.data()));
    return loaded.map(({ url }) => url.replace(/^\//, ""));
  };
};

const ENGINES = {
  ours: worker("/site/assets/search/worker.js?cy"),
  "ours, no glossary": worker("/bare/worker.js?cy"),
  "ours, English site": worker("/site/assets/search/worker.js?en"),
  "ours, 50 times the text": worker("/large/worker.js?cy"),
  Material: worker("material.js", material),
  lunr: byLunr(false),
  "lunr with lemmas": byLunr(true),
  Pagefind: byPagefind,
  MiniSearch: byMiniSearch,
};

// {load: milliseconds to be ready and answer a first query, places: of each query, milliseconds: of each}.
self.measure = async (name, queries) => {
  const started = performance.now();
  const ask = await ENGINES[name]();
  await ask("cynllun");
  const load = performance.now() - started;
  const places = [];
  const milliseconds = [];
  for (const query of queries) {
    const began = performance.now();
    const found = await ask(query);
    milliseconds.push(performance.now() - began);
    places.push(found.slice(0, DEPTH));
  }
  return { load, places, milliseconds };
};
self.ready = true;
