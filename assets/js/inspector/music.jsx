// What the composer is asked for beyond mood and tradition: the raga, who plays, how fast.
import { useId, useState } from "react";
import { useWords } from "$/public/js/words.js";
import { edit } from "$/public/js/film/outbox.js";
import { useScene } from "$/public/js/film/store.js";
import { Hear, Heard, stepTo } from "$/public/js/inspector/listen.jsx";
import { Slider } from "$/public/js/inspector/slider.jsx";

const USUAL = 90; // beats a minute, where a tempo begins that was the mood's
const MOST = 8; // instruments

export function Ragas({ scene: id, ragas }) {
  const say = useWords();
  const group = useId();
  const scene = useScene(id);
  const [stop, setStop] = useState(Object.keys(ragas)[0]);
  const choose = (raga) => edit("scene.cue", { scene: id, raga });
  const tried = [scene.mood, scene.key, scene.tempo, scene.instruments].join("|");
  return (
    <fieldset className="ragas">
      <legend className="lab">{say("Raga")}</legend>
      <ul className="voice-list">
        <li className={`voice ${scene.raga ? "" : "on"}`}>
          <label className="row grow">
            <span className="grow b">{say("As the mood asks")}</span>
            <input type="radio" className="radio" name={group} value="" checked={!scene.raga} onChange={() => choose("")} />
          </label>
        </li>
        {Object.entries(ragas).map(([raga, name]) => {
          const sound = `raga:${id}:${raga}:${tried}`;
          const batch = [{ name: "scene.cue", args: { scene: id, family: "raga", raga } }];
          return (
            <li key={raga} data-row={raga} className={`voice ${scene.raga === raga ? "on" : ""}`} onKeyDown={stepTo(setStop)}>
              <Hear sound={sound} label={say("Hear {name}", { name })} stop={raga === stop} question={{ kind: "scene", of: id, batch }} />
              <label className="row grow">
                <span className="grow b">{name}</span>
                <Heard sound={sound} />
                <input type="radio" className="radio" name={group} value={raga} checked={scene.raga === raga} onChange={() => choose(raga)} />
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

export function Instruments({ scene: id, names }) {
  const say = useWords();
  const { instruments = [] } = useScene(id);
  const here = instruments.filter((name) => names.includes(name));
  const play = (chosen) => edit("scene.cue", { scene: id, instruments: chosen.slice(0, MOST) });
  const toggle = (name) => play(here.includes(name) ? here.filter((one) => one !== name) : [...here, name]);
  return (
    <div role="group" aria-label={say("Instruments")}>
      <p className="lab" aria-hidden="true">{say("Instruments")}</p>
      <div className="chips all">
        <button type="button" className="chip" aria-pressed={!here.length} onClick={() => play([])}>{say("As the mood asks")}</button>
        {names.map((name) => <button key={name} type="button" className="chip" aria-pressed={here.includes(name)} onClick={() => toggle(name)}>{say(`instrument.${name}`)}</button>)}
      </div>
    </div>
  );
}

export function Tempo({ scene: id, least, most }) {
  const say = useWords();
  const { tempo = 0 } = useScene(id);
  return (
    <div className="tempo">
      <label className="row xs">
        <input type="checkbox" checked={!tempo} onChange={(event) => edit("scene.cue", { scene: id, tempo: event.target.checked ? 0 : USUAL })} />
        {say("Tempo as the mood asks")}
      </label>
      {tempo > 0 && <Slider label={say("Tempo")} name="scene.cue" args={{ scene: id }} field="tempo" value={tempo} least={least} most={most} step={1} unit="beats" />}
    </div>
  );
}
