// Files that are being sent, one after the other, and what the film does with each once it has arrived.
import { edit } from "$/public/js/film/outbox.js";
import { filmNow } from "$/public/js/film/store.js";
import { drop, hold, keep, left } from "$/public/js/uploads/kept.js";
import { useSyncExternalStore } from "react";

const ADDRESS = "/api/v1/uploads/resumable";
const PART = 4 * 2 ** 20;
const AGAIN = [0, 1000, 3000, 5000, 10000, 20000];
const NONE = [];
// An item: {id, film, command, args, name, size, sent, state, trouble}. Its state is "waiting", "sending",
// "reading" (all has arrived) or "failed"; `trouble` is {code, params, again}.
let items = NONE;
let arrived = 0;
let busy = null;
const records = new Map();
const holds = new Map();
const listeners = new Set();

const subscribe = (listener) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const show = (next) => {
  items = next;
  listeners.forEach((listener) => listener());
};
const change = (id, fresh) => show(items.map((item) => (item.id === id ? { ...item, ...fresh } : item)));

export const useItems = () => useSyncExternalStore(subscribe, () => items, () => NONE);
// Grows whenever a file has arrived or was removed.
export const useArrived = () => useSyncExternalStore(subscribe, () => arrived, () => 0);
export const tellFiles = () => {
  arrived += 1;
  show([...items]);
};
export const sameTarget = (item, command, args) => item.command === command && JSON.stringify(item.args) === JSON.stringify(args);

// Sends a file; when it has arrived the film does `command` with `args` and the file as `upload`.
export async function send(file, command, args) {
  const id = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
  const record = { id, film: filmNow().head.id, command, args, name: file.name, file, place: "", since: Date.now() };
  for (const item of items) if (item.state === "failed" && sameTarget(item, command, args)) forget(item.id);
  holds.set(id, await hold(id));
  await keep(record);
  enter(record);
}

// Goes on with what this film was sent before a reload.
export async function resume(film) {
  for (const record of await left(film)) {
    if (records.has(record.id)) continue;
    const held = await hold(record.id);
    if (!held || records.has(record.id)) continue;
    holds.set(record.id, held);
    enter(record);
  }
}

function enter(record) {
  const { id, film, command, args, name, file } = record;
  records.set(id, record);
  show([...items, { id, film, command, args, name, size: file.size, sent: 0, state: "waiting", trouble: null }]);
  next();
}

export function again(id) {
  change(id, { state: "waiting", trouble: null });
  next();
}

// Stops an upload and forgets it here and there.
export function cancel(id) {
  const place = records.get(id)?.place;
  if (busy?.id === id) {
    busy.upload?.abort();
    busy = null;
  }
  if (place) fetch(place, { method: "DELETE", headers: { "Tus-Resumable": "1.0.0" } }).catch(() => {});
  forget(id);
  next();
}

function forget(id) {
  records.delete(id);
  holds.get(id)?.();
  holds.delete(id);
  drop(id);
  show(items.filter((item) => item.id !== id));
}

async function next() {
  const item = items.find(({ state }) => state === "waiting");
  if (busy || !item) return;
  const { id } = item;
  const mine = { id, upload: null };
  busy = mine;
  change(id, { state: "sending" });
  const { Upload } = await import("tus-js-client");
  if (busy !== mine) return;
  const record = records.get(id);
  mine.upload = new Upload(record.file, {
    endpoint: ADDRESS,
    uploadUrl: record.place || null,
    chunkSize: PART,
    retryDelays: AGAIN,
    storeFingerprintForResuming: false,
    metadata: { filename: record.name },
    onUploadUrlAvailable: () => {
      record.place = mine.upload.url;
      keep(record);
    },
    onProgress: (sent, size) => busy === mine && change(id, { sent, state: sent === size ? "reading" : "sending" }),
    onShouldRetry: ({ originalResponse }) => passes(originalResponse),
    onError: (error) => over(mine, () => failed(id, error)),
    onSuccess: ({ lastResponse }) => over(mine, () => settled(record, lastResponse.getHeader("Studio-Upload"))),
  });
  mine.upload.start();
}

function over(mine, end) {
  if (busy !== mine) return;
  busy = null;
  end();
  next();
}

const status = (answer) => answer?.getStatus() ?? 0;
const passes = (answer) => !status(answer) || status(answer) >= 500 || status(answer) === 409 || Boolean(answer.getHeader("Retry-After"));

function failed(id, { originalResponse: answer }) {
  let said = null;
  try {
    said = JSON.parse(answer.getBody());
  } catch {
    // no sentence came with it: the connection is gone
  }
  if (said?.code && !passes(answer)) {
    records.delete(id);
    holds.get(id)?.();
    drop(id); // the studio has forgotten it, too
  }
  const trouble = { code: said?.code ?? "error.upload.away", params: said?.params ?? {}, again: !said?.code || passes(answer) };
  change(id, { state: "failed", trouble });
}

function settled({ id, film, command, args }, upload) {
  forget(id);
  tellFiles();
  if (upload && film === filmNow().head.id) edit(command, { ...args, upload });
}

if (typeof window !== "undefined") {
  window.addEventListener("online", () => items.filter(({ trouble }) => trouble?.again).forEach(({ id }) => again(id)));
}
