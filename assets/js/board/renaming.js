// Which scene of the list is being renamed.
import { tell, useStore } from "$/public/js/film/store.js";
import { openPanel } from "$/public/js/board/panels.js";

let scene = "";

export function rename(id) {
  if (id) openPanel("left");
  scene = id;
  tell();
}

export const useIsRenamed = (id) => useStore(() => scene === id, false);
