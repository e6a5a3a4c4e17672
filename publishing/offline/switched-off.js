// Takes away the service worker of an earlier release, and all that it kept.

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(takeAway()));

async function takeAway() {
  const own = `rheoli-newid ${self.registration.scope} `;
  for (const name of await caches.keys()) {
    if (name.startsWith(own)) await caches.delete(name);
  }
  await self.registration.unregister();
}
