// Listening in the editor: the film is still meanwhile, and what was changed is saved first, so that it is heard.
import { useEffect } from "react";
import { clockNow, listen, pause } from "$/public/js/film/clock.js";
import { commandId } from "$/public/js/film/commands.js";
import { waiting } from "$/public/js/film/outbox.js";
import { Listener } from "$/public/js/inspector/listen.jsx";
import { silence } from "$/public/js/inspector/listening.js";

const STEP = 60; // ms
const PATIENCE = 50; // steps

async function saved() {
  window.dispatchEvent(new Event("film:flush"));
  for (let n = 0; n < PATIENCE && waiting(); n += 1) await new Promise((done) => setTimeout(done, STEP));
}

const desk = (onAsk) => ({
  ask: (kind, of, batch, mark) => onAsk(kind, of, batch.map((one) => ({ id: commandId(), ...one })), mark),
  quiet: pause,
  saved,
});

export function FilmListener(props) {
  useEffect(() => listen(() => clockNow().rate && silence()), []);
  return <Listener {...props} desk={desk} />;
}
