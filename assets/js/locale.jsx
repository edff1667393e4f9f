// The language switch; speaks to the words, then tells the server (when someone is signed in).
import { useEffect } from "react";
import { adoptLocale, LOCALES, setLocale, useLocale, useWords } from "$/public/js/words.js";

export function LocaleSelect({ onPick, adopt, className }) {
  const locale = useLocale();
  const say = useWords();
  useEffect(() => adoptLocale(adopt), [adopt]);
  const pick = (event) => {
    setLocale(event.target.value);
    if (onPick) onPick(event.target.value);
  };
  return (
    <select className={className} aria-label={say("Language")} value={locale} onChange={pick}>
      {Object.entries(LOCALES).map(([tag, name]) => (
        <option key={tag} value={tag} lang={tag}>{name}</option>
      ))}
    </select>
  );
}
