// Answers with a page that says so when the network does not. Keeps that one page, and nothing of anybody's.
const PAGE = '/p/offline/' + location.search.slice(1);
const KEPT = 'offline';

addEventListener('install', (event) => {
  event.waitUntil(caches.open(KEPT).then((kept) => kept.add(PAGE)).then(() => skipWaiting()));
});

addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    const kept = await caches.open(KEPT);
    for (const other of await kept.keys()) if (new URL(other.url).pathname !== PAGE) await kept.delete(other);
    // The page is asked for while this script starts, so that nobody waits for it.
    await registration.navigationPreload?.enable();
  })());
});

addEventListener('fetch', (event) => {
  const { mode, method, destination } = event.request;
  // What is sent is the browser's to send again; frames have policies of their own.
  if (mode !== 'navigate' || method !== 'GET' || destination !== 'document') return;
  event.respondWith((async () => {
    try {
      return (await event.preloadResponse) ?? (await fetch(event.request));
    } catch {
      return (await caches.match(PAGE)) ?? Response.error();
    }
  })());
});
