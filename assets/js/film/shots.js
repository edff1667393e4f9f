// What can be done with the selected shots; every level uses these. The new selection is chosen at once.
import { newId } from "$/public/js/film/commands.js";
import { edit } from "$/public/js/film/outbox.js";
import { filmNow, sceneNow, shotNow, shotOrder } from "$/public/js/film/store.js";
import { clearClipboard, clipboardNow, copyShots, selectMany, selectedNow, selectionNow, selectShot, settleSelection } from "$/public/js/film/selection.js";
import { told } from "$/public/js/film/told.js";
import { toWords } from "$/public/js/film/inspect.js";

// The selected shots in the order of the film.
export const chosen = () => shotOrder().filter((id) => selectionNow().ids.includes(id));
export const any = () => chosen().length > 0;

// What follows a shot in its scene and does not move itself; "" at the end.
function following(id, moving = []) {
  const all = sceneNow(shotNow(id).scene_id).shot_ids;
  return all.slice(all.indexOf(id) + 1).find((one) => !moving.includes(one)) ?? "";
}

const idsFor = (shots) => Object.fromEntries(shots.flatMap((id) => [[id, newId("sh")], ...shotNow(id).lines.map((line) => [line.id, newId("ln")])]));

// A new shot after the selected one, or at the end of a scene; its words can be typed at once.
export function insertShot(scene = "") {
  const focus = shotNow(selectedNow());
  const owner = scene || focus.scene_id || filmNow().sceneIds.at(-1);
  if (!owner) return;
  const shot = newId("sh");
  edit("shot.insert", { shot, scene: owner, before: scene ? "" : following(focus.id) });
  selectShot(shot);
  toWords();
}

function copyTo(shots, scene, before) {
  const ids = idsFor(shots);
  edit("shot.duplicate", { shots, scene, before, ids });
  selectMany(shots.map((id) => ids[id]));
}

export function duplicateShots() {
  const shots = chosen();
  const last = shots.at(-1);
  if (last) copyTo(shots, shotNow(last).scene_id, following(last));
}

export function deleteShots() {
  const shots = chosen();
  if (!shots.length) return;
  const order = shotOrder();
  const next = order.slice(order.indexOf(shots.at(-1)) + 1)[0] ?? order.slice(0, order.indexOf(shots[0])).at(-1);
  edit("shot.delete", { shots });
  if (next) selectMany([next]);
  else settleSelection();
  told("deleted", shots.length);
}

// At its middle line; a shot without two lines at half of its time.
export function splitShot() {
  const shot = shotNow(selectedNow());
  if (!shot.id) return;
  const line = shot.lines.length > 1 ? shot.lines[Math.floor(shot.lines.length / 2)].id : "";
  edit("shot.split", { shot: shot.id, new: newId("sh"), line });
}

export function mergeShots() {
  const shots = chosen();
  if (shots.length < 2) return;
  edit("shot.merge", { shots });
  selectMany([shots[0]]);
}

// To a place in a scene: before another shot, or at its end.
export function moveTo(shots, scene, before) {
  const all = sceneNow(scene).shot_ids;
  const next = before ? all.slice(all.indexOf(before)).find((id) => !shots.includes(id)) ?? "" : "";
  edit("shot.move", { shots, scene, before: next });
}

// One place earlier or later, over the borders of scenes.
export function moveBy(by) {
  const shots = chosen();
  if (!shots.length) return;
  const scenes = filmNow().sceneIds;
  const edge = by > 0 ? shots.at(-1) : shots[0];
  const owner = shotNow(edge).scene_id;
  const all = sceneNow(owner).shot_ids;
  const other = all[all.indexOf(edge) + by];
  const scene = other ? owner : scenes[scenes.indexOf(owner) + by];
  if (!scene) return;
  const next = other ? (by > 0 ? following(other, shots) : other) : by > 0 ? sceneNow(scene).shot_ids[0] ?? "" : "";
  edit("shot.move", { shots, scene, before: next });
  told("moved", shotNow(edge).number);
}

export const cut = () => copyShots(true);
export const copy = () => copyShots(false);
export const canPaste = () => clipboardNow().ids.some((id) => shotNow(id).id);

// What was cut or copied, after the selected shot.
export function paste() {
  const { ids, cut: moves } = clipboardNow();
  const shots = ids.filter((id) => shotOrder().includes(id));
  const focus = shotNow(selectedNow());
  const scene = focus.scene_id || filmNow().sceneIds.at(-1);
  if (!shots.length || !scene) return;
  if (!moves) {
    copyTo(shots, scene, following(focus.id));
    return;
  }
  moveTo(shots, scene, following(focus.id, shots));
  selectMany(shots);
  clearClipboard();
}
