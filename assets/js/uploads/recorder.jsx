// A voice recorded here: hear it, then use it or record again.
import { useEffect, useRef, useState } from "react";
import { Glyph } from "$/public/js/glyphs.jsx";
import { clock, useWords } from "$/public/js/words.js";

const TYPES = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
const MOST = 30 * 60;

// Calls `told` about ten times a second with how loud the microphone is, 0 to 1.
function listen(stream, told) {
  const context = new AudioContext();
  const ear = context.createAnalyser();
  ear.fftSize = 1024;
  context.createMediaStreamSource(stream).connect(ear);
  const heard = new Float32Array(ear.fftSize);
  const timer = setInterval(() => {
    ear.getFloatTimeDomainData(heard);
    told(Math.min(1, heard.reduce((most, now) => Math.max(most, Math.abs(now)), 0)));
  }, 100);
  return () => {
    clearInterval(timer);
    context.close();
  };
}

async function microphone() {
  if (!navigator.mediaDevices || !window.MediaRecorder) throw new Error("none");
  return navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true } });
}

// What goes on while the microphone is open; `stop` ends it and gives the file, `leave` throws it away.
function recording(stream, told) {
  const type = TYPES.find((one) => MediaRecorder.isTypeSupported(one));
  const recorder = new MediaRecorder(stream, type ? { mimeType: type, audioBitsPerSecond: 128000 } : {});
  const parts = [];
  const deaf = listen(stream, told);
  const close = () => {
    deaf();
    stream.getTracks().forEach((track) => track.stop());
  };
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.start(1000);
  const stop = () => new Promise((resolve) => {
    recorder.onstop = () => {
      close();
      const kind = recorder.mimeType.split(";")[0];
      resolve(new Blob(parts, { type: kind }));
    };
    recorder.stop();
  });
  return { stop, leave: close };
}

export function Recorder({ id, use }) {
  const say = useWords();
  const going = useRef(null);
  const [state, setState] = useState("ready");
  const [refusal, setRefusal] = useState("");
  const [level, setLevel] = useState(0);
  const [seconds, setSeconds] = useState(0);
  const [made, setMade] = useState(null);
  const began = useRef(0);
  useEffect(() => () => going.current?.leave(), []);
  useEffect(() => () => made && URL.revokeObjectURL(made.url), [made]);

  const stop = async () => {
    const open = going.current;
    if (!open) return;
    going.current = null;
    const blob = await open.stop();
    const now = new Date().toLocaleTimeString(say.locale, { hour: "2-digit", minute: "2-digit", hour12: false });
    setMade({ file: new File([blob], `${say("Recording")} ${now}`, { type: blob.type }), url: URL.createObjectURL(blob) });
    setState("made");
  };
  const start = async () => {
    setRefusal("");
    setMade(null);
    try {
      const stream = await microphone();
      began.current = performance.now();
      going.current = recording(stream, (loud) => {
        setLevel(loud);
        const passed = (performance.now() - began.current) / 1000;
        setSeconds(passed);
        if (passed > MOST) stop();
      });
      setSeconds(0);
      setState("recording");
    } catch (error) {
      setState("ready");
      setRefusal(error.name === "NotAllowedError" ? say("The browser does not let this page hear the microphone. Allow it beside the address, then record again.") : error.name === "NotFoundError" ? say("No microphone was found. Connect one, then record again.") : say("This browser cannot record here. Use a file instead."));
    }
  };
  return (
    <div id={id} className="recorder">
      {refusal && <p className="note bad" role="alert">{refusal}</p>}
      {state === "recording" && (
        <p className="row" role="status">
          <span className="live" aria-hidden="true" />
          <span className="grow"><meter min="0" max="1" low="0.05" high="0.95" optimum="0.5" value={level} aria-label={say("How loud you are")} /></span>
          <span className="num" aria-hidden="true">{clock(seconds)}</span>
        </p>
      )}
      {state === "made" && <audio controls src={made.url} aria-label={say("Your recording")} />}
      <div className="ways">
        {state === "ready" && <button type="button" className="btn sec sm" onClick={start}><Glyph name="mic" />{say("Start recording")}</button>}
        {state === "recording" && <button type="button" className="btn pri sm" onClick={stop}><Glyph name="stop" />{say("Stop")}</button>}
        {state === "made" && <button type="button" className="btn pri sm" onClick={() => use(made.file)}>{say("Use this recording")}</button>}
        {state === "made" && <button type="button" className="btn sec sm" onClick={start}>{say("Record again")}</button>}
      </div>
    </div>
  );
}
