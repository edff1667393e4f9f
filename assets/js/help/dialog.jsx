// A native modal dialog: the rest of the page is inert, Escape and a click beside it close it; `first` gets the focus.
import { useEffect, useRef } from "react";

export function Dialog({ label, className, onClose, held = false, first = "input", children }) {
  const box = useRef(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current.showModal();
    box.current.querySelector(first)?.focus();
    // A dialog that is taken out of the page gives the focus back to nobody.
    return () => {
      if (document.activeElement === document.body) before?.focus?.();
    };
  }, []);
  const beside = (event) => {
    if (event.target === box.current) onClose();
  };
  const cancel = (event) => {
    event.preventDefault();
    if (!held) onClose();
  };
  return (
    <dialog ref={box} className={className} aria-label={label} onClose={onClose} onCancel={cancel} onMouseDown={beside}>
      {children}
    </dialog>
  );
}
