// What is told while a page is open: by a toast of the page, and by the browser when the page is hidden.
import { useEffect, useRef, useState } from "react";
import { useWords } from "$/public/js/words.js";

// `news` is the newest notification; `onShown` comes once it was on a visible page.
export function News({ news, desktop, onShown, onClose }) {
  const say = useWords();
  const shown = useRef(onShown);
  shown.current = onShown;
  const link = `/films/${news.film_id}`;
  const text = news.id ? say.code(`told.${news.kind}`, { title: news.title }) : "";
  useEffect(() => {
    if (!news.id) return undefined;
    if (desktop && document.hidden && "Notification" in window && Notification.permission === "granted") {
      const told = new Notification(text, { tag: news.id });
      told.onclick = () => {
        window.focus();
        window.location.assign(link);
      };
    }
    const look = () => {
      if (document.hidden) return;
      document.removeEventListener("visibilitychange", look);
      shown.current();
    };
    document.addEventListener("visibilitychange", look);
    look();
    return () => document.removeEventListener("visibilitychange", look);
  }, [news.id]);
  return (
    <div role="status" className="toasts news">
      {news.id ? (
        <div className="toast pop">
          <span className="grow" dir="auto">{text}</span>
          <a className="btn sec sm" href={link}>{news.kind === "render_failed" ? say("See why") : say("Watch")}</a>
          <button type="button" className="btn gho ico sm" aria-label={say("Close")} onClick={() => onClose()}><span aria-hidden="true">✕</span></button>
        </div>
      ) : null}
    </div>
  );
}

// The switch for notifications of the browser: asks the browser when it is switched on, never before.
export function DesktopSwitch({ on, label, onSwitch }) {
  const say = useWords();
  const [refused, setRefused] = useState(false);
  const change = async (event) => {
    const wanted = event.target.checked;
    const allowed = !wanted || ("Notification" in window && (await Notification.requestPermission()) === "granted");
    setRefused(!allowed);
    onSwitch("desktop", wanted && allowed);
  };
  return (
    <div>
      <label className="switch"><span className="grow">{label}</span><input type="checkbox" role="switch" checked={on} onChange={change} /></label>
      {refused ? <p className="xs mut" role="alert">{say("This browser does not let us. Allow notifications for this page in its settings.")}</p> : null}
    </div>
  );
}

// How long ago, in the reader's language.
export function Ago({ at }) {
  const { locale } = useWords();
  const minutes = Math.max(0, Math.round((Date.now() - Date.parse(at)) / 60000));
  const [count, unit] = minutes < 60 ? [minutes, "minute"] : minutes < 1440 ? [Math.round(minutes / 60), "hour"] : [Math.round(minutes / 1440), "day"];
  return <time dateTime={at} className="xs dim">{new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-count, unit)}</time>;
}
