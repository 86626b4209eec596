// The service worker: Starling without a network, one whole build at a time.
//
// The bundle step puts the build's name and its files in place of the two words below and strips
// lines that are only a comment. The rules it keeps:
// - a build is installed as a whole or not at all, and every file is checked to be the one that was
//   built: a host in the middle of a deploy may answer with older ones, a bad line with half a file,
//   and what is kept here is served for as long as the build is;
// - a waiting build takes over when the page says so, or when no page of the old one is open;
// - an open page keeps finding the files of the build it was loaded from;
// - names begin with `starling-` and the scope: several sites may share one origin;
// - stored notes are never touched here.
const BUILD = "%BUILD%";
const FILES = %FILES%;

const scope = registration.scope;
const prefix = `starling-${new URL(scope).pathname}-`;
const own = prefix + BUILD;
const at = (name) => new URL(name, scope).href;
const known = new Set(Object.keys(FILES).map(at));
const holders = at("held-by.json");
// Trunk and the bundle step put hex digits, 16 or a few less, into a name that changes with the content.
const hashed = /-[0-9a-f]{12,16}[._]/;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => {
  const type = event.data && event.data.type;
  if (type === "activate") skipWaiting();
  // A page without a worker asks for one: it was not there yet when this one became active.
  if (type === "claim") event.waitUntil(clients.claim());
  // A page has taken the place of another, perhaps of the last one of an older build.
  if (type === "loaded") event.waitUntil(forget());
});
addEventListener("fetch", (event) => {
  const name = wanted(event.request);
  if (name === null) return;
  event.respondWith(answer(name, event.request));
});

async function install() {
  const cache = await caches.open(own);
  try {
    await Promise.all(Object.entries(FILES).map((file) => keep(cache, ...file)));
  } catch (fault) {
    await caches.delete(own);
    throw fault;
  }
}

async function keep(cache, name, sum) {
  // Half a file may lie in the browser's own cache: then it is fetched past it.
  for (const mode of hashed.test(name) ? ["default", "reload"] : ["no-cache"]) {
    const response = await fetch(new Request(at(name), { cache: mode }));
    const bytes = new Uint8Array(await response.clone().arrayBuffer());
    if (response.ok && fnv(bytes) === sum) return cache.put(at(name), response);
  }
  throw new Error(`${name} is not the file of this build`);
}

// The same sum as in examples/bundle/main.rs (FNV-1a, 32 bits): it finds damage, not malice.
function fnv(bytes) {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

// Pages that are open now were loaded from an older build; its files stay until they are gone.
async function activate() {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const cache = await caches.open(own);
  await cache.put(holders, new Response(JSON.stringify(pages.map((page) => page.id))));
  await clients.claim();
  await forget();
}

async function forget() {
  const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
  const waiting = registration.waiting || registration.installing;
  if (old.length === 0 || waiting) return;
  const held = await (await caches.open(own)).match(holders);
  const ids = held ? await held.json() : [];
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.some((page) => ids.includes(page.id))) return;
  await Promise.all(old.map((name) => caches.delete(name)));
}

// The address to answer from the cache, or null for what is none of our business.
function wanted(request) {
  if (request.method !== "GET") return null;
  const url = new URL(request.url);
  url.hash = "";
  url.search = "";
  if (!url.href.startsWith(scope)) return null;
  if (url.href === at("index.html")) return at("./");
  if (known.has(url.href)) return url.href;
  return request.mode !== "navigate" && hashed.test(url.pathname) ? url.href : null;
}

async function answer(name, request) {
  const held = (await (await caches.open(own)).match(name)) || (await older(name));
  if (!held) return fetch(request);
  // A host may have answered by way of a redirect, which a navigation must not be given.
  return held.redirected ? new Response(held.body, { headers: held.headers }) : held;
}

async function older(name) {
  for (const cache of await caches.keys()) {
    if (!cache.startsWith(prefix)) continue;
    const held = await (await caches.open(cache)).match(name);
    if (held) return held;
  }
}
