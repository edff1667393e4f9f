// The sheet of publishing: what is written beside the film, how it will look, what is in the way.
import { useEffect, useRef, useState } from "react";
import { clock, useWords } from "$/public/js/words.js";
import { Glyph } from "$/public/js/glyphs.jsx";
import { filmNow } from "$/public/js/film/store.js";
import { Dialog } from "$/public/js/help/dialog.jsx";
import { Checks } from "$/public/js/publish/checks.jsx";
import { Captions, Label, Reach, Stills, Words } from "$/public/js/publish/fields.jsx";
import { Foot } from "$/public/js/publish/foot.jsx";
import { formOf, isTaken, same } from "$/public/js/publish/form.js";

// What was typed stays when the film behind it changes; what nobody touched follows the film.
function useForm(view) {
  const [form, setForm] = useState(() => formOf(view));
  const [known, setKnown] = useState(form);
  const now = useRef({});
  now.current = { form, known };
  const sent = useRef(null);
  useEffect(() => {
    const fresh = formOf(view);
    if (same(now.current.form, now.current.known) || same(now.current.form, sent.current)) setForm(fresh);
    setKnown(fresh);
  }, [view]);
  return { form, change: (changes) => setForm((before) => ({ ...before, ...changes })), touched: !same(form, known), sent };
}

function Preview({ view, form }) {
  const say = useWords();
  const still = view.stills.find((one) => one.id === form.thumbnail) ?? view.stills[0];
  return (
    <div className="pub-card" role="img" aria-label={say("How it will look: {title}", { title: form.title })}>
      <span className="frame">
        {still && <img src={still.url} alt="" />}
        {view.seconds > 0 && <span className="onpic num">{clock(view.seconds)}</span>}
      </span>
      <p className="b" dir="auto">{form.title}</p>
      {view.channel.title && <p className="mut xs" dir="auto">{view.channel.title}</p>}
    </div>
  );
}

function Open({ view, job, notice, onClose, onSave, ...rest }) {
  const say = useWords();
  const { form, change, touched, sent } = useForm(view);
  const save = () => {
    sent.current = form;
    onSave(form);
  };
  const leave = () => {
    if (touched && view.may_edit) save();
    onClose();
  };
  const { channel } = view;
  return (
    <Dialog label={say("Publish to YouTube")} className="pub" first="#pub-title" onClose={leave}>
      <header className="row">
        <Glyph name="screen" />
        <h2 className="disp h-part">{say("Publish to YouTube")}</h2>
        {channel.connected && <span className="xs mut clip" dir="auto">{say("as {channel}", { channel: channel.title })}</span>}
        <button type="button" className="btn gho ico end" aria-label={say("Close")} onClick={leave}><Glyph name="close" /></button>
      </header>
      <div className="pub-body" tabIndex={0} role="region" aria-label={say("What is published")}>
        <fieldset className="pub-form" disabled={!view.may_edit}>
          <legend className="sr">{say("What is written beside the film")}</legend>
          <Words form={form} change={change} view={view} />
          <Stills form={form} change={change} stills={view.stills} aspect={view.aspect} />
          <Reach form={form} change={change} />
          <Label form={form} change={change} />
          <Captions form={form} change={change} languages={view.all_languages} />
        </fieldset>
        <aside className="pub-side" aria-label={say("Before it goes out")}>
          <Preview view={view} form={form} />
          <Checks checks={view.checks} form={form} change={change} job={job} />
        </aside>
      </div>
      <Foot view={view} form={form} touched={touched} taken={isTaken(form)} notice={notice} onSave={save} {...rest} />
    </Dialog>
  );
}

export default function Sheet(props) {
  return props.view.film_id && props.view.film_id === filmNow().head.id ? <Open {...props} /> : null;
}
