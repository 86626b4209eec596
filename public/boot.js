// Starts Starling: loads the program, clears the start-up page away, and says what to do when
// starting fails. It must work where the program does not, so it is plain JavaScript without
// any import, and it holds the only code outside Rust. The names of the program's files come from
// the data attributes of its own script element. The bundle step strips indentation and comment
// lines: keep template strings on one line.
//
// What the program may use:
//   starlingTrouble(what)       shows the error screen with this sentence (a panic hook calls it);
//   event `starling:update`     on window: a newer build is ready (ask when nothing is running);
//   starlingUpdateWaits         is true from then on, for who listens too late;
//   starlingRest()              brings the second part of the program now and not when there is time;
//   event `starling:rest`       on window: it is here, or (`detail` is false) did not come;
//   starlingLock(round, steal)  asks for the lock of a round, of which one window at a time goes on with it;
//                               says whether the browser has locks;
//   event `starling:lock`       on window: what came of the lock that was asked for last (granted, taken, lost, missing);
//   starlingUnlock(round)       lets go of that lock;
//   starlingUpdate()            starts that build: call it when the candidate said yes.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const here = (name) => new URL(name, document.baseURI).href;
  const files = byId("boot").dataset;

  // ---- the program -------------------------------------------------------------------------
  let started = false;
  let program;

  async function start() {
    clearShellWhenSomethingIsShown();
    byId("shell-status").textContent = "Getting ready.";
    const slow = setTimeout(sayItIsSlow, 10000);
    try {
      program = await import(here(files.js));
      const wasm = await program.default({ module_or_path: here(files.wasm) });
      started = true;
      dispatchEvent(new CustomEvent("TrunkApplicationStarted", { detail: { wasm } }));
      if (restWanted) bringRest();
      else if (window.requestIdleCallback) requestIdleCallback(bringRest, { timeout: 2000 });
      else setTimeout(bringRest, 200);
    } catch (fault) {
      trouble("The program could not be started: it may have arrived damaged, or this browser may be too old for it.", fault);
    } finally {
      clearTimeout(slow);
    }
  }

  // ---- its second part ---------------------------------------------------------------------
  let restWanted = false;
  let restComes = false;

  async function bringRest() {
    restWanted = true;
    if (!started || restComes) return;
    restComes = true;
    restComes = await fetchRest();
    dispatchEvent(new CustomEvent("starling:rest", { detail: restComes }));
  }

  // Whether it came: a connection may be away for some seconds, or half a file may lie in the browser's cache.
  async function fetchRest() {
    const file = document.querySelector("meta[name=starling-rest]").content;
    for (let pause = 500; ; pause *= 4) {
      try {
        await program.rest(await fetch(here(file), { cache: pause > 500 ? "reload" : "default" }));
        return true;
      } catch (fault) {
        if (pause > 2000) return false;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  // ---- which window goes on with a round ---------------------------------------------------
  const locks = new Map();
  let lastWish;

  // All locks begin with the name that begins the keys of local storage: sites of one owner may share an origin, and
  // their rounds have one draft then, too. A page that is loaded anew may ask before the browser has taken back the
  // lock of the page in whose place it comes: so it asks a second time.
  function lock(round, steal) {
    if (!navigator.locks) return false;
    unlock(round);
    const wish = lastWish = {};
    locks.set(round, wish);
    const tell = (detail) => lastWish === wish && dispatchEvent(new CustomEvent("starling:lock", { detail }));
    const ask = async (again) => {
      try {
        await navigator.locks.request(`starling.round.${round}`, { [steal ? "steal" : "ifAvailable"]: true }, (held) => {
          if (!held) return again ? void setTimeout(ask, 500) : void tell("taken");
          if (locks.get(round) !== wish) return;
          wish.granted = true;
          tell("granted");
          return new Promise((release) => { wish.release = release; });
        });
      } catch {
        tell(wish.granted ? "lost" : "missing");
      }
    };
    ask(!steal);
    return true;
  }

  function unlock(round) {
    locks.get(round)?.release?.();
    locks.delete(round);
  }

  // The program adds its own element to the body; from then on there is something better to read.
  function clearShellWhenSomethingIsShown() {
    const ours = new Set(document.body.children);
    const watch = new MutationObserver(() => {
      if ([...document.body.children].every((element) => ours.has(element))) return;
      watch.disconnect();
      byId("shell")?.remove();
    });
    watch.observe(document.body, { childList: true });
  }

  function sayItIsSlow() {
    byId("shell-status").textContent =
      "This takes longer than usual: the connection may be slow. It is needed only this once.";
  }

  // ---- when it does not work ---------------------------------------------------------------
  function words(fault) {
    return String((fault && fault.message) || fault).slice(0, 300);
  }

  function trouble(what, fault) {
    const screen = byId("trouble");
    if (!screen.hidden) return;
    for (const element of document.body.children) if (element !== screen) element.inert = true;
    byId("shell")?.setAttribute("hidden", "");
    byId("trouble-what").textContent = what;
    if (fault) byId("trouble-detail").textContent = `To be named in a report: ${words(fault)}`;
    screen.hidden = false;
    byId("trouble-title").focus();
  }

  // A program that stopped (a panic ends as a trap) answers nothing any more.
  function onFault(fault) {
    if (started && fault instanceof WebAssembly.RuntimeError) {
      trouble("The program has stopped because of a mistake of its own.", fault);
    }
  }

  async function saveNotes() {
    const note = byId("trouble-note");
    try {
      const notes = {
        what: "Everything Starling kept in this browser",
        local: localNotes(),
        notebook: await notebook(),
        onScreen: textOnScreen(),
      };
      const blob = new Blob([JSON.stringify(notes, null, 1)], { type: "application/json" });
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = "starling-notes.json";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      note.textContent = "Your notes are in starling-notes.json, where your browser keeps downloads.";
    } catch (fault) {
      note.textContent = `The notes could not be read (${words(fault)}). They are still in this browser.`;
    }
  }

  function localNotes() {
    const kept = {};
    try {
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith("starling")) kept[key] = localStorage.getItem(key);
      }
    } catch (fault) {
      kept.fault = words(fault);
    }
    return kept;
  }

  function textOnScreen() {
    const fields = [...document.querySelectorAll("textarea, input[type=text]")];
    return fields.map((field) => field.value).filter((text) => text !== "");
  }

  const settled = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error("another window holds the notebook"));
    });

  async function notebook() {
    const stores = {};
    try {
      const opening = indexedDB.open("starling");
      // There was none: leave none behind.
      opening.onupgradeneeded = () => opening.transaction.abort();
      const database = await settled(opening);
      for (const name of database.objectStoreNames) {
        stores[name] = await records(database.transaction(name).objectStore(name));
      }
      database.close();
    } catch (fault) {
      if (fault.name !== "AbortError") stores.fault = words(fault);
    }
    return stores;
  }

  async function records(store) {
    const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
    return Promise.all(keys.map(async (key, at) => ({ key, value: await plain(values[at]) })));
  }

  // Recordings become data links, so that one file holds everything.
  async function plain(value) {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) value = new Blob([value]);
    if (value instanceof Blob) return dataLink(value);
    if (Array.isArray(value)) return Promise.all(value.map(plain));
    if (value === null || typeof value !== "object" || value instanceof Date) return value;
    const copy = {};
    for (const key of Object.keys(value)) copy[key] = await plain(value[key]);
    return copy;
  }

  function dataLink(blob) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
  }

  // ---- offline and newer builds ------------------------------------------------------------
  const HOUR = 3600000;
  let registration;
  let asked = false;
  let lastLook = 0;

  async function goOffline() {
    const workers = navigator.serviceWorker;
    if (!workers) return;
    const isUpdate = Boolean(workers.controller);
    if (isUpdate) workers.controller.postMessage({ type: "loaded" });
    workers.addEventListener("controllerchange", () => {
      if (asked) location.reload();
      // Another window started the newer build; this one may follow when its candidate likes.
      else if (isUpdate) announce();
    });
    await keep(workers, 3);
    document.addEventListener("visibilitychange", lookForUpdate);
  }

  // A build that came damaged is not kept. One may be on its way from before the page was loaded again, when
  // the files were not whole: then it is tried once more.
  async function keep(workers, tries) {
    registration = await workers.register(here("sw.js"));
    lastLook = performance.now();
    if (registration.waiting && workers.controller) announce();
    // It may have become active while this page was loading, or the page was loaded past it on purpose.
    if (registration.active && !workers.controller) registration.active.postMessage({ type: "claim" });
    const again = () => {
      if (tries > 1) setTimeout(() => keep(workers, tries - 1).catch(() => {}), 1000);
    };
    const seen = new Set();
    const follow = () => {
      const coming = registration.installing;
      if (!coming || seen.has(coming)) return;
      seen.add(coming);
      coming.addEventListener("statechange", () => {
        if (coming.state === "installed" && workers.controller) announce();
        if (coming.state === "redundant" && !registration.active) again();
      });
    };
    follow();
    registration.addEventListener("updatefound", follow);
    // It may have been given up between the answer and the look at it: then nothing is left to follow.
    if (!registration.installing && !registration.waiting && !registration.active) again();
  }

  // A window may stay open for days: look again when it is looked at, at most once an hour.
  function lookForUpdate() {
    if (document.visibilityState !== "visible" || performance.now() - lastLook < HOUR) return;
    lastLook = performance.now();
    registration.update().catch(() => {});
  }

  function announce() {
    window.starlingUpdateWaits = true;
    dispatchEvent(new CustomEvent("starling:update"));
  }

  function update() {
    asked = true;
    const waiting = registration && registration.waiting;
    if (waiting) waiting.postMessage({ type: "activate" });
    else location.reload();
  }

  window.starlingTrouble = trouble;
  window.starlingRest = bringRest;
  window.starlingLock = lock;
  window.starlingUnlock = unlock;
  window.starlingUpdate = update;
  addEventListener("error", (event) => onFault(event.error));
  addEventListener("unhandledrejection", (event) => onFault(event.reason));
  // Where a newer build is waiting, it may be the cure.
  byId("trouble-reload").addEventListener("click", update);
  byId("trouble-save").addEventListener("click", saveNotes);
  // Without a worker everything works but going offline: nothing to say, nothing to stop for.
  addEventListener("load", () => goOffline().catch(() => {}));
  start();
})();
