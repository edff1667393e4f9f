// Says what was done to the board, and offers to take it back; also puts the board's actions on the table.
import { useEffect } from "react";
import { useWords } from "$/public/js/words.js";
import { run } from "$/public/js/film/actions.js";
import { forgetTold, useTold } from "$/public/js/film/told.js";
import { registerAll } from "$/public/js/board/actions.js";
import { Glyph } from "$/public/js/glyphs.jsx";

const SHOWN = 8000;

export function BoardNotice() {
  const say = useWords();
  const { kind, value, number } = useTold();
  useEffect(registerAll, []);
  useEffect(() => {
    if (!kind) return undefined;
    const later = setTimeout(forgetTold, SHOWN);
    return () => clearTimeout(later);
  }, [number]);
  const back = () => {
    run("edit.undo");
    forgetTold();
  };
  const gone = kind === "scene" ? say("The scene was deleted.") : say.count("{count} shot was deleted.", "{count} shots were deleted.", value);
  return (
    <div role="status" className="toasts told">
      {kind === "moved" ? <span className="sr">{say("Moved. Number {number} now.", { number: value })}</span> : null}
      {kind === "deleted" || kind === "scene" ? (
        <div className="toast pop">
          <span className="grow">{gone}</span>
          <button type="button" className="btn sec sm" onClick={back}>{say("Undo")}</button>
          <button type="button" className="btn gho ico sm" aria-label={say("Close")} onClick={forgetTold}><Glyph name="close" /></button>
        </div>
      ) : null}
    </div>
  );
}
