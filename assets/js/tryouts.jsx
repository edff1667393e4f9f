// Another voice for somebody: what sounds in the old one falls silent.
import { silence } from "$/public/js/inspector/listening.js";

export function Shuffle({ label, onPress, children }) {
  const press = () => {
    silence();
    onPress();
  };
  return <button type="button" className="btn gho ico" aria-label={label} title={label} onClick={press}>{children}</button>;
}
