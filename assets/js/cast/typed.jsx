// A text that is tried as it is typed: the trial keeps it.
export function Typed({ value, save, ...props }) {
  return <span className="field"><input dir="auto" maxLength={80} value={value ?? ""} onChange={save} {...props} /></span>;
}
