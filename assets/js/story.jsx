// The box for a script: typed, pasted, dropped, from a file or from a sample. Keeps a draft in this browser.
import { useEffect, useRef, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { Glyph } from "$/public/js/glyphs.jsx";
import { LARGEST_SCRIPT as LARGEST, SCRIPT_FILES as FILES, readScript } from "$/public/js/script/files.js";

const DRAFT = "draft";

export function keepDraft(text) {
  localStorage.setItem(DRAFT, text);
}

function firstWords() {
  const asked = new URLSearchParams(window.location.search).get("story");
  if (asked) keepDraft(asked);
  return asked ?? localStorage.getItem(DRAFT) ?? "";
}

// `language`: the one that the film shall be spoken in; when it changes, the text is told again.
export function StoryBox({ onText, readAs, language, children }) {
  const say = useWords();
  const [text, setText] = useState("");
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState("");
  const [reading, setReading] = useState(false);
  const chooser = useRef(null);
  const timer = useRef(null);
  const tell = useRef(onText);
  tell.current = onText;
  const told = useRef(language);

  const put = (next, wait) => {
    setText(next);
    setProblem("");
    keepDraft(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => tell.current(next), wait);
  };
  const take = async (file) => {
    if (!file) return;
    if (file.size > LARGEST) {
      setProblem(say("error.script.file_large", { most: LARGEST / 2 ** 20 }));
      return;
    }
    setReading(true);
    try {
      const found = await readScript(file);
      if (found.text) put(found.text, 0);
      else setProblem(say.code(found.code, found.params ?? found));
    } catch {
      setProblem(say("The file could not be sent. Nothing was changed; try again when you are connected."));
    }
    setReading(false);
  };
  useEffect(() => {
    const begun = firstWords();
    if (begun) put(begun, 0);
    const sample = async (event) => put(await (await fetch(event.detail)).text(), 0);
    window.addEventListener("sample", sample);
    return () => window.removeEventListener("sample", sample);
  }, []);
  useEffect(() => {
    if (told.current !== language && text) tell.current(text);
    told.current = language;
  }, [language]);
  const drop = (event) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div className={over ? "box over" : "box"} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      <label className="sr" htmlFor="story">{say("Your story")}</label>
      <textarea id="story" name="story" dir="auto" spellCheck={false} value={text} onChange={(event) => put(event.target.value, 500)} placeholder={say("Paste an idea, a script with names and lines, or a screenplay.")} />
      {problem ? <p className="note bad" role="alert" style={{ padding: "0 24px 12px" }}>{problem}</p> : null}
      <div className="boxf">
        <button type="button" className="btn sec sm" onClick={() => chooser.current.click()}><Glyph name="file" />{say("Add a file")}</button>
        <input ref={chooser} type="file" hidden accept={FILES} onChange={(event) => { take(event.target.files[0]); event.target.value = ""; }} />
        <span className="xs dim" dir="ltr">.fountain .fdx .txt .docx .pdf</span>
        {children}
        <span className="end xs mut" role="status">{readAs && !reading ? <Glyph name="check" /> : null}{reading ? say("Reading the file…") : readAs}</span>
      </div>
    </div>
  );
}

export function SampleButton({ path, className, children }) {
  const use = () => window.dispatchEvent(new CustomEvent("sample", { detail: path }));
  return <button type="button" className={className} onClick={use}>{children}</button>;
}
