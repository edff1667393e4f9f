// Tabs as the ARIA pattern wants them: one stop for the Tab key, arrows between tabs.
import { Children, useId, useRef, useState } from "react";

export function Tabs({ labels, label, children }) {
  const [current, setCurrent] = useState(0);
  const id = useId();
  const row = useRef(null);
  const move = (event) => {
    const forward = getComputedStyle(row.current).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = forward === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
    const last = labels.length - 1;
    const next = { [forward]: current === last ? 0 : current + 1, [back]: current ? current - 1 : last, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    row.current.children[next].focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={move}>
        {labels.map((text, i) => (
          <button key={i} type="button" role="tab" id={`${id}t${i}`} aria-selected={i === current} aria-controls={`${id}p${i}`} tabIndex={i === current ? 0 : -1} onClick={() => setCurrent(i)}>
            {text}
          </button>
        ))}
      </div>
      {Children.toArray(children).map((panel, i) => (
        <div key={i} className="pane" role="tabpanel" id={`${id}p${i}`} aria-labelledby={`${id}t${i}`} hidden={i !== current} tabIndex={0}>
          {panel}
        </div>
      ))}
    </>
  );
}
