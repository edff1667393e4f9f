// The end of the sheet: what it weighs, keep it as a draft, take everything along.
import { useEffect, useRef } from "react";
import { useWords } from "$/public/js/words.js";
import { Glyph } from "$/public/js/glyphs.jsx";
import { Ago } from "$/public/js/help/news.jsx";
import { verdictOf } from "$/public/js/publish/checks.jsx";
import { megabytes } from "$/public/js/publish/form.js";

// Downloads when the words that were just written are kept.
function useDownload(view, saved) {
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    window.location.assign(`/api/v1/films/${view.film_id}/publication/package`);
  }, [saved]);
  return wanted;
}

export function Foot({ view, form, touched, taken, notice, saved, onSave }) {
  const say = useWords();
  const wanted = useDownload(view, saved);
  const blocked = !taken || view.checks.some((check) => verdictOf(check, form) === "blocked");
  const download = () => {
    wanted.current = true;
    onSave();
  };
  const about = view.size ? say("{size}. Costs no credits.", { size: megabytes(view.size, say.locale) }) : say("Publishing costs no credits.");
  const hint = view.channel.configured ? about : `${say("This studio is not connected to YouTube: download everything and upload it there.")} ${about}`;
  return (
    <footer className="pub-foot">
      <p role="status" className={notice.code ? "grow note bad" : "grow mut"}>
        {notice.code ? say.code(notice.code, notice.params) : hint}
        {!notice.code && !touched && view.saved_at && <>{" "}<span className="kept">{say("Kept as a draft.")} <Ago at={view.saved_at} /></span></>}
      </p>
      {view.may_edit && <button type="button" className="btn sec md" disabled={!touched} onClick={onSave}>{say("Save as draft")}</button>}
      {view.may_edit && <button type="button" className="btn pri md" disabled={blocked} onClick={download}><Glyph name="upload" />{say("Download for YouTube")}</button>}
    </footer>
  );
}
