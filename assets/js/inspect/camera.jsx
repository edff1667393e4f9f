// How the camera moves, shown with the shot's own still; and how near it is, drawn.
import { useId } from "react";
import { useWords } from "$/public/js/words.js";
import { useSelectedShot } from "$/public/js/film/selection.js";
import { setChosen, useChosen } from "$/public/js/inspect/chosen.js";

const MOVES = {
  static: "",
  push: "M5 5l5 5M5 5h3M5 5v3M19 19l-5-5M19 19h-3M19 19v-3",
  pull: "M10 10L5 5M10 10H7M10 10V7M14 14l5 5M14 14h3M14 14v3",
  pan_left: "M19 12H5M5 12l4-4M5 12l4 4",
  pan_right: "M5 12h14M19 12l-4-4M19 12l-4 4",
  tilt_up: "M12 19V5M12 5L8 9M12 5l4 4",
  tilt_down: "M12 5v14M12 19l-4-4M12 19l4-4",
  crane: "M6 19C6 11 10 7 18 7M18 7l-4-3M18 7l-4 4",
};
// Heads and shoulders: x, y and size of each figure in a frame of 48 by 27.
const FIGURES = {
  wide: [[24, 17, 0.32]],
  medium: [[24, 13, 0.8]],
  close: [[24, 13, 1.5]],
  over_shoulder: [[33, 12, 0.62], [8, 14, 1.7]],
  two_shot: [[16, 13, 0.75], [32, 13, 0.75]],
};

function Choice({ name, value, text, checked, choose, children }) {
  return (
    <label className="choice">
      <input type="radio" name={name} value={value} checked={checked} onChange={() => choose(value)} className="hid" />
      {children}
      <span className="xxs">{text}</span>
    </label>
  );
}

export function CameraPicker({ label }) {
  const say = useWords();
  const name = useId();
  const { camera } = useChosen();
  const { still_url: still } = useSelectedShot();
  return (
    <fieldset className="cameras">
      <legend className="lab">{label}</legend>
      <div className="choices">
        {Object.entries(MOVES).map(([move, way]) => (
          <Choice key={move} name={name} value={move} text={say(`camera.${move}`)} checked={camera === move} choose={(value) => setChosen("camera", value)}>
            <span className="frame" data-move={move}>
              {still ? <img key={still.split("?")[0]} src={still} alt="" draggable={false} /> : <span className="thirds" />}
              {way && <svg viewBox="0 0 24 24" className="way" aria-hidden="true"><path d={way} /></svg>}
            </span>
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}

function Figure({ at: [x, y, size] }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <circle r="4.2" cy="-3" />
      <path d="M-8 26C-8 8-5 3 0 3s8 5 8 23z" />
    </g>
  );
}

export function FramingPicker({ label }) {
  const say = useWords();
  const name = useId();
  const { framing } = useChosen();
  return (
    <fieldset className="framings">
      <legend className="lab">{label}</legend>
      <div className="choices">
        {Object.entries(FIGURES).map(([one, figures]) => (
          <Choice key={one} name={name} value={one} text={say(`framing.${one}`)} checked={framing === one} choose={(value) => setChosen("framing", value)}>
            <svg viewBox="0 0 48 27" className="frame drawn" aria-hidden="true">{figures.map((at, n) => <Figure key={n} at={at} />)}</svg>
          </Choice>
        ))}
      </div>
    </fieldset>
  );
}
