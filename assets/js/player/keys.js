// What can be done while watching, by name: for keys, palette and key sheet.
import { clearMarks, clockNow, fps, lastFrame, markIn, markOut, seekFrame, setLoop, shuttle, stepFrames, toggle } from "$/public/js/film/clock.js";
import { register } from "$/public/js/film/actions.js";
import { prefer, tastesNow } from "$/public/js/player/tastes.js";

const marked = () => clockNow().from >= 0 || clockNow().to >= 0;
const second = () => Math.round(fps());

// `fullScreen` shows the picture alone, or no longer.
export function watchingActions(fullScreen) {
  return register(
    { id: "play.toggle", title: "Play or pause", group: "Play", keys: ["Space", "K"], run: toggle },
    { id: "play.back", title: "Play back, faster each time", group: "Play", keys: ["J"], run: () => shuttle(-1) },
    { id: "play.on", title: "Play on, faster each time", group: "Play", keys: ["L"], run: () => shuttle(1) },
    { id: "play.frame_back", title: "One frame back", group: "Play", keys: ["ArrowLeft"], run: () => stepFrames(-1) },
    { id: "play.frame_on", title: "One frame on", group: "Play", keys: ["ArrowRight"], run: () => stepFrames(1) },
    { id: "play.second_back", title: "One second back", group: "Play", keys: ["Shift+ArrowLeft"], run: () => stepFrames(-second()) },
    { id: "play.second_on", title: "One second on", group: "Play", keys: ["Shift+ArrowRight"], run: () => stepFrames(second()) },
    { id: "play.start", title: "To the beginning", group: "Play", keys: ["Home"], run: () => seekFrame(0) },
    { id: "play.end", title: "To the end", group: "Play", keys: ["End"], run: () => seekFrame(lastFrame()) },
    { id: "play.in", title: "Set the in mark", group: "Play", keys: ["I"], run: markIn },
    { id: "play.out", title: "Set the out mark", group: "Play", keys: ["O"], run: markOut },
    { id: "play.clear", title: "Clear the marks", group: "Play", keys: ["Alt+X"], run: clearMarks, enabled: marked },
    { id: "play.loop", title: "Loop", group: "Play", keys: ["Shift+L"], run: () => setLoop(!clockNow().loop) },
    { id: "play.captions", title: "Captions", group: "Play", keys: ["Shift+C"], run: () => prefer({ captions: !tastesNow().captions }) },
    { id: "play.mute", title: "Sound on or off", group: "Play", keys: ["M"], run: () => prefer({ muted: !tastesNow().muted }) },
    { id: "play.full", title: "Full screen", group: "Play", keys: ["F"], run: fullScreen },
  );
}
