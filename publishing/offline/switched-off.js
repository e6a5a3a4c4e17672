// Takes away the service worker of an earlier release, and all that it kept.

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(takeAway()));

// The earlier one may be writing still when this one begins.
const LATEST = 1500;

async function takeAway() {
  await self.registration.unregister();
  await clear();
  await new Promise((done) => setTimeout(done, LATEST));
  await clear();
}

async function clear() {
  const own = `rheoli-newid ${self.registration.scope} `;
  for (const name of await caches.keys()) {
    if (name.startsWith(own)) await caches.delete(name);
  }
}
