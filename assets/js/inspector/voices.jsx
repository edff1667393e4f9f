// The voices to choose from: found by name or sound, heard with the very line, one of them chosen.
import { useId, useState } from "react";
import { Glyph } from "$/public/js/glyphs.jsx";
import { languageName, useWords } from "$/public/js/words.js";
import { edit } from "$/public/js/film/outbox.js";
import { useCharacter, useFilm } from "$/public/js/film/store.js";
import { useActiveLine, voicedLines } from "$/public/js/inspector/lines.js";
import { Hear, Heard, stepTo, Trouble } from "$/public/js/inspector/listen.jsx";
import { Slider } from "$/public/js/inspector/slider.jsx";

const AGES = ["child", "young", "adult", "old"];
const GENDERS = ["female", "male"];
const family = (tag, known) => (known.includes(tag) ? tag : known.find((one) => tag.split("-")[0] === one) ?? "");
const toneOf = (say, tone) => tone.split(", ").map((one) => say(`tone.${one}`)).join(say(", "));

function Pick({ label, value, none, options, choose }) {
  return (
    <span className="selw">
      <select className={`sel ${value ? "set" : ""}`} aria-label={label} value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{none}</option>
        {options.map(([name, text]) => <option key={name} value={name}>{text}</option>)}
      </select>
      <Glyph name="fold" />
    </span>
  );
}

function Voice({ voice, group, who, name, line, checked, first, setStop }) {
  const say = useWords();
  const id = `voice:${voice.id}:${[line.id, line.text, line.emotion, line.speed, line.pitch, who.speed, who.pitch].join("|")}`;
  const question = { kind: "line", of: line.id, batch: [{ name: "cast.set", args: { character: who.id, voice: voice.id } }] };
  return (
    <li className={`voice ${checked ? "on" : ""}`} data-row={voice.id} onKeyDown={stepTo(setStop)}>
      <Hear sound={id} label={say("Hear {name}", { name: voice.title })} question={question} stop={first} />
      <label className="row grow">
        <span className="grow">
          <span className="b" dir="auto">{voice.title}</span>{" "}
          <span className="xxs dim">{say(`age.${voice.age}`)} · {say(`gender.${voice.gender}`)}</span>
          <span className="xs mut clip block">{toneOf(say, voice.tone)}</span>
        </span>
        <Heard sound={id} />
        <input type="radio" className="radio" name={group} value={voice.id} checked={checked} aria-label={say("{voice} speaks for {name}", { voice: voice.title, name })} onChange={() => edit("cast.set", { character: who.id, voice: voice.id })} />
      </label>
    </li>
  );
}

function Picker({ voices, line, who }) {
  const say = useWords();
  const group = useId();
  const count = useFilm((film) => voicedLines(film, who.id), 0);
  const languages = [...new Set(voices.map(({ language }) => language))];
  const [words, setWords] = useState("");
  const [language, setLanguage] = useState(family(line.language, languages));
  const [age, setAge] = useState(who.age ?? "");
  const [gender, setGender] = useState("");
  const [stop, setStop] = useState("");
  const name = who.id === "narrator" ? say("Narrator") : who.name;
  const wish = words.trim().toLowerCase();
  const fits = (voice) => (!language || voice.language === language) && (!age || voice.age === age) && (!gender || voice.gender === gender) && (!wish || `${voice.title} ${voice.tone} ${toneOf(say, voice.tone)}`.toLowerCase().includes(wish));
  const found = voices.filter(fits);
  const chosen = voices.filter(({ id }) => id === who.voice);
  const shown = [...chosen, ...found.filter(({ id }) => id !== who.voice)];
  const reset = () => {
    setWords("");
    setLanguage("");
    setAge("");
    setGender("");
  };
  const at = shown.some(({ id }) => id === stop) ? stop : shown[0]?.id;
  return (
    <fieldset className="voices">
      <legend className="b">{say("Voice of {name}", { name })}</legend>
      <span className="field">
        <Glyph name="search" />
        <input type="search" value={words} placeholder={say("Find a voice")} aria-label={say("Find a voice")} onChange={(event) => setWords(event.target.value)} />
      </span>
      <div className="filters">
        <Pick label={say("Language of the voice")} value={language} none={say("Any language")} options={languages.map((tag) => [tag, languageName(tag)])} choose={setLanguage} />
        <Pick label={say("Age of the voice")} value={age} none={say("Any age")} options={AGES.map((one) => [one, say(`age.${one}`)])} choose={setAge} />
        <Pick label={say("Woman or man")} value={gender} none={say("Anyone")} options={GENDERS.map((one) => [one, say(`gender.${one}`)])} choose={setGender} />
      </div>
      <p role="status" className={found.length ? "hid" : "note"}>{found.length ? say.count("{count} voice fits", "{count} voices fit", found.length) : say("No voice is like that. Ask for less.")}</p>
      <ul className="voice-list">
        {shown.map((voice) => <Voice key={voice.id} {...{ voice, group, who, name, line }} checked={voice.id === who.voice} first={voice.id === at} setStop={setStop} />)}
      </ul>
      {found.length < voices.length && <button type="button" className="btn sec sm wide" onClick={reset}>{say.count("All {count} voice", "All {count} voices", voices.length)}</button>}
      <Trouble scope="voice:" />
      <div className="two">
        <Slider label={say("Pace")} name="cast.set" args={{ character: who.id }} field="speed" value={who.speed ?? 1} least={0.7} most={1.3} step={0.01} unit="times" />
        <Slider label={say("Pitch")} name="cast.set" args={{ character: who.id }} field="pitch" value={who.pitch ?? 0} least={-6} most={6} step={1} unit="semitones" />
      </div>
      {count > 0 && <p className="note"><Glyph name="info" /><span>{say.count("Changes {count} line of {name}. The shot becomes outdated but keeps playing.", "Changes {count} lines of {name}. Those shots become outdated but keep playing.", count, { name })}</span></p>}
    </fieldset>
  );
}

// The voice of whoever says the line that the pane is about.
export function VoicePicker({ voices }) {
  const line = useActiveLine();
  const who = useCharacter(line.character);
  if (!line.id || !who.id || !voices.length) return null;
  return <Picker key={who.id} voices={voices} line={line} who={who} />;
}
