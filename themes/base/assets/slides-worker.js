// Follows lines of VERSION, FILES and NEEDED, how many of them it cannot do without. Keeps the slides of one exhibition in
// one language, and nothing else: no cart, no cookie, nobody's name is on them. A new list is fetched whole before the old
// one is given up.
const PREFIX = 'riwaq-slides ' + new URL(self.registration.scope).pathname + ' ';
const CACHE = PREFIX + VERSION;
const PATIENCE = 4000;

self.addEventListener('install', event => event.waitUntil((async () => {
  const cache = await caches.open(CACHE);
  // One that fails must not undo all others: a picture may be missing.
  await Promise.all(FILES.map(async (file, i) => {
    const answer = await fetch(file, {credentials: 'omit', cache: i === 0 ? 'reload' : 'default'}).catch(() => null);
    if (answer?.ok) await cache.put(file, answer);
    else if (i < NEEDED) throw new Error('not loaded: ' + file);
  }));
  await self.skipWaiting();
})()));

self.addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
})()));

async function page(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(FILES[0], {ignoreVary: true});
  try {
    const answer = await fetch(request, {signal: AbortSignal.timeout(PATIENCE)});
    return answer.status >= 500 && kept ? kept : answer;
  } catch (away) {
    if (kept) return kept;
    throw away;
  }
}

self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin || !FILES.includes(url.pathname)) return;
  event.respondWith(url.pathname === FILES[0]
    ? page(event.request)
    : caches.open(CACHE).then(cache => cache.match(url.pathname, {ignoreVary: true})).then(kept => kept ?? fetch(event.request)));
});
