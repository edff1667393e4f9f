// Files on their way, kept by this browser until they have arrived: a reload goes on where it was.
const DAY = 24 * 3600 * 1000;

let opened = null;
function database() {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open("uploads", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("arriving", { keyPath: "id" });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  return opened;
}

async function ask(mode, question) {
  try {
    const store = (await database()).transaction("arriving", mode).objectStore("arriving");
    return await new Promise((resolve, reject) => {
      const asked = question(store);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  } catch {
    return undefined; // no room, or a private window: the upload goes on, only not after a reload
  }
}

// A record: {id, film, command, args, name, file, place, since}.
export const keep = (record) => ask("readwrite", (store) => store.put(record));
export const drop = (id) => ask("readwrite", (store) => store.delete(id));

// Returns what a film still waits for; what is older than a day has been forgotten over there, too.
export async function left(film) {
  const all = (await ask("readonly", (store) => store.getAll())) ?? [];
  for (const { id, since } of all) if (Date.now() - since > DAY) drop(id);
  return all.filter((record) => record.film === film && Date.now() - record.since <= DAY);
}

// Gives what lets go of an upload again, null while another tab works on it.
export function hold(id) {
  if (!navigator.locks) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    navigator.locks.request(`upload:${id}`, { ifAvailable: true }, (lock) => {
      if (!lock) return resolve(null);
      return new Promise((release) => resolve(release));
    });
  });
}
