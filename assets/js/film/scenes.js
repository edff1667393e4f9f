// What can be done with scenes; each takes the id of one.
import { newId } from "$/public/js/film/commands.js";
import { edit } from "$/public/js/film/outbox.js";
import { filmNow, sceneNow, shotNow } from "$/public/js/film/store.js";
import { clearClipboard, clipboardNow, copyScene, selectedNow, selectMany, selectShot, settleSelection } from "$/public/js/film/selection.js";
import { told } from "$/public/js/film/told.js";
import { toWords } from "$/public/js/film/inspect.js";

const place = (id) => filmNow().sceneIds.indexOf(id);
export const sceneAfter = (id) => filmNow().sceneIds[place(id) + 1] ?? "";
export const sceneBefore = (id) => filmNow().sceneIds[place(id) - 1] ?? "";
// The scene of the selected shot.
export const sceneHere = () => shotNow(selectedNow()).scene_id || filmNow().sceneIds.at(-1) || "";

export function insertScene(after) {
  const [scene, shot] = [newId("sc"), newId("sh")];
  edit("scene.insert", { scene, shot, before: sceneAfter(after) });
  selectShot(shot);
  toWords();
}

// The selected shot and those after it become a scene.
export const canSplit = () => sceneNow(sceneHere()).shot_ids.indexOf(selectedNow()) > 0;
export const splitScene = () => edit("scene.split", { shot: selectedNow(), scene: newId("sc") });
export const mergeScene = (id) => edit("scene.merge", { scenes: [id, sceneAfter(id)] });

export function duplicateScene(id, before = sceneAfter(id)) {
  const shots = sceneNow(id).shot_ids;
  const lines = shots.flatMap((shot) => shotNow(shot).lines);
  const ids = Object.fromEntries([[id, newId("sc")], ...shots.map((shot) => [shot, newId("sh")]), ...lines.map((line) => [line.id, newId("ln")])]);
  edit("scene.duplicate", { scene: id, before, ids });
  if (shots.length) selectMany([ids[shots[0]]]);
}

export const canDelete = () => filmNow().sceneIds.length > 1;
export function deleteScene(id) {
  const near = sceneNow(sceneAfter(id) || sceneBefore(id)).shot_ids[0];
  edit("scene.delete", { scenes: [id] });
  if (near) selectMany([near]);
  else settleSelection();
  told("scene", 1);
}

export function moveScene(id, by) {
  const ids = filmNow().sceneIds;
  const at = place(id) + by;
  if (at < 0 || at >= ids.length) return;
  edit("scene.move", { scenes: [id], before: ids[by > 0 ? at + 1 : at] ?? "" });
  told("moved", `${at + 1}`);
}

export const cutScene = (id) => copyScene(id, true);
export const takeScene = (id) => copyScene(id, false);
export const canPasteScene = () => place(clipboardNow().scene) >= 0;

// What was cut or copied, after a scene.
export function pasteScene(after) {
  const { scene, cut } = clipboardNow();
  if (!cut) duplicateScene(scene, sceneAfter(after));
  else if (scene !== after) {
    edit("scene.move", { scenes: [scene], before: sceneAfter(after) === scene ? sceneAfter(scene) : sceneAfter(after) });
    clearClipboard();
  }
}

export function renameScene(id, title) {
  const before = sceneNow(id).title;
  if (title.trim() && title !== before) edit("scene.set", { scene: id, title: title.trim() }, { base: { title: before } });
}
