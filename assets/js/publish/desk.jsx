// Publishing as an action of the editor. The sheet is loaded when it is first wanted.
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import { register } from "$/public/js/film/actions.js";
import { pause } from "$/public/js/film/clock.js";

const Sheet = lazy(() => import("$/public/js/publish/sheet.jsx"));

export function PublishDesk({ view, onLook, made, ...rest }) {
  const [open, setOpen] = useState(false);
  const look = useRef(onLook);
  look.current = onLook;
  useEffect(() => {
    // What was typed is saved first; both go the same way, one after the other.
    const start = () => {
      window.dispatchEvent(new Event("film:flush"));
      pause();
      look.current();
      setOpen(true);
    };
    return register({ id: "film.publish", title: "Publish the film", group: "Make", keys: [], run: start });
  }, []);
  useEffect(() => {
    if (open) look.current();
  }, [made]);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <Sheet view={view} onClose={() => setOpen(false)} {...rest} />
    </Suspense>
  );
}
