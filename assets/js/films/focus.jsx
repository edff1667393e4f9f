// After a film was renamed or deleted the list is another one: the focus goes to a film, wherever it stands now.
import { useEffect } from "react";

export function FilmFocus({ film, moves }) {
  useEffect(() => {
    if (moves && film) document.querySelector(`[data-film="${film}"]`)?.focus();
  }, [film, moves]);
  return null;
}
