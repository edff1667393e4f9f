// The actions of shots and scenes: for keys, the palette, and the menus of cards.
import { register } from "$/public/js/film/actions.js";
import { canPaste, any, chosen, copy, cut, deleteShots, duplicateShots, insertShot, mergeShots, moveBy, paste, splitShot } from "$/public/js/film/shots.js";
import * as scenes from "$/public/js/film/scenes.js";
import { levelNow } from "$/public/js/film/level.js";
import { selectAll, step } from "$/public/js/film/selection.js";
import { rename } from "$/public/js/board/renaming.js";

const rightToLeft = () => document.documentElement.dir === "rtl";
// Words that are marked on the page are copied as words.
const noWords = () => !String(window.getSelection());
const later = (forward) => () => moveBy(forward === rightToLeft() ? -1 : 1);

const SHOTS = [
  { id: "shot.insert", title: "New shot", group: "Shots", keys: ["N"], run: () => insertShot() },
  { id: "shot.duplicate", title: "Duplicate", group: "Shots", keys: ["D"], run: duplicateShots, enabled: any },
  { id: "shot.split", title: "Split at the middle line", group: "Shots", keys: ["S"], run: splitShot, enabled: () => any() && levelNow() !== "timeline" },
  { id: "shot.merge", title: "Join the selected shots", group: "Shots", keys: ["M"], run: mergeShots, enabled: () => chosen().length > 1 },
  { id: "shot.left", title: "Move to the left", group: "Shots", keys: ["Alt+ArrowLeft"], run: later(false), enabled: any },
  { id: "shot.right", title: "Move to the right", group: "Shots", keys: ["Alt+ArrowRight"], run: later(true), enabled: any },
  { id: "shot.cut", title: "Cut", group: "Shots", keys: ["Ctrl+X"], run: cut, enabled: () => any() && noWords() },
  { id: "shot.copy", title: "Copy", group: "Shots", keys: ["Ctrl+C"], run: copy, enabled: () => any() && noWords() },
  { id: "shot.paste", title: "Paste", group: "Shots", keys: ["Ctrl+V"], run: paste, enabled: canPaste },
  { id: "scene.split", title: "Begin a scene here", group: "Scenes", keys: ["Shift+S"], run: scenes.splitScene, enabled: scenes.canSplit },
  { id: "shot.delete", title: "Delete", group: "Shots", keys: ["Delete", "Backspace"], run: deleteShots, enabled: any },
];

// These take the id of a scene; from a key or the palette it is the one of the selected shot.
const SCENES = [
  { id: "scene.insert", title: "New scene", group: "Scenes", keys: ["Shift+N"], act: scenes.insertScene },
  { id: "scene.rename", title: "Rename the scene", group: "Scenes", keys: ["F2"], act: rename },
  { id: "scene.duplicate", title: "Duplicate the scene", group: "Scenes", keys: ["Shift+D"], act: (id) => scenes.duplicateScene(id) },
  { id: "scene.merge", title: "Join with the next scene", group: "Scenes", keys: ["Shift+M"], act: scenes.mergeScene, can: (id) => Boolean(scenes.sceneAfter(id)) },
  { id: "scene.earlier", title: "Move the scene up", group: "Scenes", keys: ["Alt+ArrowUp"], act: (id) => scenes.moveScene(id, -1), can: (id) => Boolean(scenes.sceneBefore(id)) },
  { id: "scene.later", title: "Move the scene down", group: "Scenes", keys: ["Alt+ArrowDown"], act: (id) => scenes.moveScene(id, 1), can: (id) => Boolean(scenes.sceneAfter(id)) },
  { id: "scene.cut", title: "Cut the scene", group: "Scenes", keys: [], act: scenes.cutScene },
  { id: "scene.copy", title: "Copy the scene", group: "Scenes", keys: [], act: scenes.takeScene },
  { id: "scene.paste", title: "Paste the scene after this one", group: "Scenes", keys: [], act: scenes.pasteScene, can: scenes.canPasteScene },
  { id: "scene.delete", title: "Delete the scene", group: "Scenes", keys: ["Shift+Delete"], act: scenes.deleteScene, can: scenes.canDelete },
].map((one) => ({ can: () => true, ...one }));

const SELECTING = [
  { id: "select.all", title: "Select all shots", group: "Move", keys: ["Ctrl+A"], run: selectAll },
  { id: "select.next", title: "Select the next shot too", group: "Move", keys: ["Shift+ArrowDown"], run: () => step(1, { range: true }) },
  { id: "select.previous", title: "Select the previous shot too", group: "Move", keys: ["Shift+ArrowUp"], run: () => step(-1, { range: true }) },
];

export const MENUS = {
  shot: () => SHOTS.map((one) => ({ ...one, able: one.enabled?.() ?? true, act: one.run })),
  scene: (id) => SCENES.map((one) => ({ ...one, able: one.can(id), act: () => one.act(id) })),
};

export const registerAll = () =>
  register(...SHOTS, ...SELECTING, ...SCENES.map(({ act, can, ...one }) => ({ ...one, run: () => act(scenes.sceneHere()), enabled: () => can(scenes.sceneHere()) })));
