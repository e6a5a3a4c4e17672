// Takes away the service worker of an earlier release, and all that it kept.

// An earlier worker that is woken while it makes way stays for as long as it likes, unless asked again.
const AGAIN = 500;
let asking;

self.addEventListener("install", () => {
  self.skipWaiting();
  asking = setInterval(() => self.skipWaiting(), AGAIN);
});

self.addEventListener("activate", (event) => {
  clearInterval(asking);
  event.waitUntil(takeAway());
});

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
