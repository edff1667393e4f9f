// What can be done with a script by name: for the palette and the sheet of keys.
import { useEffect } from "react";
import { register } from "$/public/js/film/actions.js";
import { toggleFold, toggleFolds } from "$/public/js/script/layout.js";

export const exportAddress = (filmId, form) => `/api/v1/films/${filmId}/script.${form}`;

// `now` is a ref to {view, sync}.
export function useScriptActions(filmId, now) {
  useEffect(() => {
    const save = (form) => {
      now.current.sync.write();
      window.location.assign(exportAddress(filmId, form));
    };
    const here = () => now.current.view.state.selection.main.head;
    return register(
      { id: "script.fold", title: "Fold or unfold the scene", group: "Script", keys: ["Ctrl+Shift+["], run: () => toggleFold(now.current.view, here()) },
      { id: "script.fold.all", title: "Fold or unfold all scenes", group: "Script", run: () => toggleFolds(now.current.view) },
      { id: "script.import", title: "Import a script", group: "Script", run: () => document.querySelector(".sc-bar input[type=file]")?.click() },
      { id: "script.export.fountain", title: "Export as Fountain", group: "Script", run: () => save("fountain") },
      { id: "script.export.fdx", title: "Export as FDX", group: "Script", run: () => save("fdx") },
    );
  }, [filmId]);
}
