// Keeps the site for reading without a network. BUILD stands above: the digests of the files of one
// build. Only those are kept or given, so that a page never gets parts of another build's.

const OWN = `rheoli-newid ${self.registration.scope} `;
const CACHE = OWN + BUILD.digest;
// A network that gives no answer for so long is treated as none, where the page is kept.
const PATIENCE = 4000;
// As many as a browser asks of one host.
const AT_ONCE = 6;
const RETIRED = new URL("retired", self.registration.scope).href;
const named = new Set(BUILD.named);

// Another build is on the host now: the windows that this one opened. What they lack they do not
// get; every other window gets the new build from the network, until this worker is replaced.
let retired = null;
const remembered = remember();

self.addEventListener("install", (event) => {
  passBy(event);
  event.waitUntil(takeOver());
});
self.addEventListener("activate", (event) => event.waitUntil(begin()));
self.addEventListener("message", (event) => event.waitUntil(told(event)));
self.addEventListener("fetch", (event) => {
  const name = fileOf(event.request);
  if (!name) return;
  event.respondWith(event.request.mode === "navigate" ? page(event, name) : part(event, name));
});

/**
 * A file named by its contents is the same in every build. Where the browser can, it looks for one
 * in its own copies and here at the same time, and takes what comes first.
 */
function passBy(event) {
  const scope = new URL(self.registration.scope).pathname;
  const paths = BUILD.named.map((name) => ({ urlPattern: { pathname: scope + name } }));
  try {
    event.addRoutes?.({ condition: { or: paths }, source: { cacheName: CACHE } })?.catch(() => {});
  } catch {
    // Then every file comes by way of this worker, as where there are no routes.
  }
}

/** The name, in this build, of what is asked for; nothing else is touched. */
function fileOf(request) {
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return null;
  const { pathname } = new URL(request.url);
  const path = decodeURI(pathname.slice(new URL(self.registration.scope).pathname.length));
  const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return Object.hasOwn(BUILD.files, name) ? name : null;
}

const addressOf = (name) => new URL(name.replace(/(^|\/)index\.html$/, "$1"), self.registration.scope);
const keptFile = async (name) => (await caches.open(CACHE)).match(addressOf(name));
const keep = async (name, response) => (await caches.open(CACHE)).put(addressOf(name), response);
const keepOnce = async (name, response) => (await keptFile(name)) ?? keep(name, response);

async function isOurs(name, response) {
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  const digits = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
  return digits.join("").startsWith(BUILD.files[name]);
}

/** This build's file from the network, kept on the way; null where the host has another build's. */
async function ours(name, event) {
  const address = addressOf(name);
  let response = await fetch(address);
  if (response.ok && !named.has(name) && !(await isOurs(name, response.clone()))) {
    // The browser may have held on to an older answer.
    response = await fetch(address, { cache: "reload" });
    if (response.ok && !(await isOurs(name, response.clone()))) return null;
  }
  if (!response.ok) return response;
  // A file named by its contents is passed on while it comes, and checked by whoever runs it.
  const kept = keep(name, response.clone()).catch(() => {});
  event.waitUntil(kept);
  return response;
}

async function page(event, name) {
  const coming = fromNetwork(event);
  coming.catch(() => {});
  // Nobody who has a network waits for what is kept to be looked up.
  const late = new Promise((done) => setTimeout(done, PATIENCE)).then(() => keptFile(name));
  const soon = late.then((kept) => (kept ? null : coming));
  const response = await Promise.race([coming, soon]).catch(() => null);
  await remembered;
  const kept = response ? null : await keptFile(name);
  if (!response) return kept ? opened(event, kept) : offline(event);
  if (!response.ok || response.redirected) return response;
  if (await isOurs(name, response.clone())) {
    event.waitUntil(keepOnce(name, response.clone()).catch(() => {}));
    return opened(event, response);
  }
  const fresh = await fetch(event.request.url, { cache: "reload" }).catch(() => response);
  if (fresh.ok && (await isOurs(name, fresh.clone()))) {
    event.waitUntil(keepOnce(name, fresh.clone()).catch(() => {}));
    return opened(event, fresh);
  }
  await retire(event.resultingClientId);
  return fresh;
}

// Where the browser can, it has asked the network before this worker was awake.
async function fromNetwork(event) {
  return (await event.preloadResponse) ?? fetch(event.request);
}

/** A page that was never read cannot be shown; the language's first page can say where to go. */
async function offline(event) {
  const english = fileOf(event.request).startsWith("en/");
  const home = await keptFile(english ? "en/index.html" : "index.html");
  return home ? Response.redirect(addressOf(english ? "en/index.html" : "index.html")) : Response.error();
}

async function part(event, name) {
  await remembered;
  const mine = await isForUs(event.clientId);
  if (mine === false) return fetch(event.request);
  if (mine === null) return Response.error();
  const kept = await keptFile(name);
  // The browser keeps compiled programs beside its own copy, so that one is asked for first.
  if (kept && named.has(name)) {
    return fetch(event.request).then((fresh) => (fresh.ok ? fresh : kept), () => kept);
  }
  if (kept) return kept;
  const response = await ours(name, event);
  if (response) return response;
  await retire();
  return Response.error();
}

/** Whether a client is of this build; null where it cannot be told, and then it gets nothing. */
async function isForUs(id) {
  if (!retired) return true;
  const windows = await self.clients.matchAll({ type: "window" });
  if (windows.some((window) => window.id === id)) return retired.has(id);
  // A worker does not say whose it is.
  const opened = windows.map((window) => retired.has(window.id));
  return opened.every((own) => own) || (opened.some((own) => own) ? null : false);
}

async function opened(event, response) {
  if (retired) {
    retired.add(event.resultingClientId);
    await writeRetired();
  }
  return response;
}

async function retire(except) {
  if (!retired) {
    const windows = await self.clients.matchAll({ type: "window" });
    retired = new Set(windows.map(({ id }) => id).filter((id) => id !== except));
    await writeRetired();
  }
  self.registration.update().catch(() => {});
}

async function writeRetired() {
  const list = new Response(JSON.stringify([...retired]));
  await (await caches.open(CACHE)).put(RETIRED, list);
}

async function remember() {
  const list = await (await caches.open(CACHE)).match(RETIRED);
  if (list) retired = new Set(await list.json());
}

/** What an earlier build kept for this reader, this one fetches before it can begin. */
async function takeOver() {
  const before = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== CACHE);
  const cache = await caches.open(CACHE);
  for (const name of before) {
    for (const request of await (await caches.open(name)).keys()) {
      const file = fileOf(request);
      if (!file || (await cache.match(request))) continue;
      const earlier = await (await caches.open(name)).match(request);
      if (await isOurs(file, earlier.clone())) await cache.put(request, earlier);
      else await store(file);
    }
  }
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) {
    client.postMessage({ version: BUILD.version });
  }
}

async function begin() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OWN) && name !== CACHE) await caches.delete(name);
  }
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function store(name) {
  if (await keptFile(name)) return;
  const pending = [];
  const response = await ours(name, { waitUntil: (promise) => pending.push(promise) });
  if (!response?.ok) throw new Error(`not this build's: ${name}`);
  await response.body?.cancel();
  await Promise.all(pending);
}

async function told({ data, source }) {
  await remembered;
  if (data.version) source.postMessage({ version: BUILD.version });
  if (data.takeOver) await self.skipWaiting();
  if (retired) return;
  const read = (data.read ?? []).map((url) => fileOf(new Request(url))).filter(Boolean);
  await storeAll([...read, ...(data.estimated ? BUILD.afterEstimate : [])]);
}

/** One that is missing does not keep the others away. */
async function storeAll(names) {
  const left = [...names];
  const next = async () => {
    while (left.length) await store(left.shift()).catch(() => {});
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}
