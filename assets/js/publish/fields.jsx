// The words beside the film, its picture, who may see it, and when.
import { languageName, useWords } from "$/public/js/words.js";
import { Glyph } from "$/public/js/glyphs.jsx";
import { bytesOf, DESCRIPTION_MOST, hasSigns, isoOf, localOf, nextEvening, TITLE_MOST, zone } from "$/public/js/publish/form.js";

function Head({ id, label, count, most = 0 }) {
  const say = useWords();
  return (
    <span className="row">
      <label className="lab" htmlFor={id}>{label}</label>
      {most > 0 && <span className={count > most ? "end xs num bad" : "end xs num dim"} id={`${id}-count`}>{say("{count} of {most}", { count, most })}</span>}
    </span>
  );
}

function Hint({ id, children }) {
  return children ? <p className="note bad" id={id} role="alert">{children}</p> : null;
}

export function Words({ form, change, view }) {
  const say = useWords();
  const title = [...form.title.trim()].length;
  const bytes = bytesOf(form.description);
  const tooLong = say("Longer than YouTube takes.");
  const signs = say("YouTube allows no < and > here.");
  const titleWrong = !title ? say("A title is needed.") : hasSigns(form.title) ? signs : title > TITLE_MOST ? tooLong : "";
  const textWrong = hasSigns(form.description) ? signs : bytes > DESCRIPTION_MOST ? tooLong : "";
  const wrong = (id, why) => ({ "aria-invalid": Boolean(why), "aria-describedby": why ? `${id}-hint` : `${id}-count` });
  return (
    <>
      <div className="stack">
        <Head id="pub-title" label={say("Title")} count={title} most={TITLE_MOST} />
        <span className={titleWrong ? "field lg bad" : "field lg"}>
          <input id="pub-title" dir="auto" value={form.title} maxLength={500} onChange={(event) => change({ title: event.target.value })} {...wrong("pub-title", titleWrong)} />
        </span>
        <Hint id="pub-title-hint">{titleWrong}</Hint>
      </div>
      <div className="stack">
        <Head id="pub-text" label={say("Description")} count={bytes} most={bytes > DESCRIPTION_MOST / 2 ? DESCRIPTION_MOST : 0} />
        <textarea id="pub-text" dir="auto" rows={9} className="area" value={form.description} maxLength={20000} onChange={(event) => change({ description: event.target.value })} {...wrong("pub-text", textWrong)} />
        <Hint id="pub-text-hint">{textWrong}</Hint>
        {view.chapters_differ && <p className="note"><Glyph name="info" />{say("The times of the chapters are of another version. This film has:")}<span className="pub-times" dir="auto">{view.chapters || say("no chapters")}</span></p>}
      </div>
      <div className="stack">
        <Head id="pub-tags" label={say("Tags, with commas between")} />
        <span className="field"><input id="pub-tags" dir="auto" value={form.tags} maxLength={2000} onChange={(event) => change({ tags: event.target.value })} /></span>
        <Hint id="pub-tags-hint">{hasSigns(form.tags) ? signs : ""}</Hint>
      </div>
    </>
  );
}

export function Stills({ form, change, stills, aspect }) {
  const say = useWords();
  if (!stills.length) return <p className="note"><Glyph name="info" />{say("Pictures to choose from come with the first stills.")}</p>;
  return (
    <fieldset className="pub-stills">
      <legend className="lab">{say("Thumbnail")}</legend>
      {stills.map(({ id, url, shot }) => (
        <label key={id} className="frame">
          <input type="radio" name="pub-still" className="hid" checked={form.thumbnail === id} onChange={() => change({ thumbnail: id })} aria-label={shot ? say("Shot {number}", { number: shot }) : say("Poster of the film")} />
          <img src={url} alt="" style={aspect === "9:16" ? { objectFit: "contain" } : undefined} />
        </label>
      ))}
    </fieldset>
  );
}

export function Reach({ form, change }) {
  const say = useWords();
  const later = Boolean(form.publish_at);
  const isPublic = form.privacy === "public";
  return (
    <div className="pub-two">
      <label className="stack">
        <span className="lab">{say("Who can see it")}</span>
        <span className="selw">
          <select className="sel" value={form.privacy} onChange={(event) => change({ privacy: event.target.value, ...(event.target.value === "public" ? {} : { publish_at: "" }) })}>
            <option value="public">{say("Public, everybody")}</option>
            <option value="unlisted">{say("Unlisted, with the link")}</option>
            <option value="private">{say("Private, only me")}</option>
          </select>
          <Glyph name="fold" />
        </span>
      </label>
      <div className="stack">
        <label className="stack">
          <span className="lab">{say("When")}</span>
          <span className="selw">
            <select className="sel" value={later ? "later" : "now"} disabled={!isPublic} onChange={(event) => change({ publish_at: event.target.value === "later" ? nextEvening() : "" })}>
              <option value="now">{say("Now")}</option>
              <option value="later">{say("At a set time")}</option>
            </select>
            <Glyph name="fold" />
          </span>
        </label>
        {!isPublic && <p className="note">{say("Only a public film can come out at a set time.")}</p>}
        {later && (
          <label className="stack">
            <span className="field"><input type="datetime-local" aria-label={say("Date and time")} value={localOf(form.publish_at)} onChange={(event) => event.target.value && change({ publish_at: isoOf(event.target.value) })} /></span>
            <span className="xs mut">{say("Your time, {zone}", { zone: zone() })}</span>
          </label>
        )}
      </div>
    </div>
  );
}

export function Label({ form, change }) {
  const say = useWords();
  return (
    <label className="switch pub-ai">
      <span className="grow">
        <span className="b">{say("Say that it was made with AI")}</span>
        <span className="mut" id="pub-ai-why">{say("YouTube asks for this when pictures or voices look and sound real.")}</span>
      </span>
      <input type="checkbox" role="switch" aria-label={say("Say that it was made with AI")} aria-describedby="pub-ai-why" checked={form.says_ai} onChange={(event) => change({ says_ai: event.target.checked })} />
    </label>
  );
}

export function Captions({ form, change, languages }) {
  const say = useWords();
  const flip = (one) => change({ languages: form.languages.includes(one) ? form.languages.filter((other) => other !== one) : [...form.languages, one] });
  return (
    <div className="stack" role="group" aria-label={say("Captions")}>
      <span className="lab" aria-hidden="true">{say("Captions")}</span>
      {languages.length ? (
        <div className="row wrap">
          {languages.map((one) => {
            const on = form.languages.includes(one);
            return <button key={one} type="button" className="chip" aria-pressed={on} onClick={() => flip(one)}><Glyph name={on ? "check" : "plus"} />{languageName(one)}</button>;
          })}
        </div>
      ) : <p className="note">{say("A film with spoken lines brings captions along when it is rendered.")}</p>}
    </div>
  );
}
