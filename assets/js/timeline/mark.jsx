// The mark of a status: its shape says it without colour.
const RING = { cx: 5, cy: 5, r: 4, fill: "none", stroke: "currentColor" };

const SHAPES = {
  outdated: <circle {...RING} strokeWidth="2" strokeDasharray="2.6 1.6" />,
  queued: <circle {...RING} strokeWidth="1.6" />,
  rendering: <><circle {...RING} strokeWidth="1.6" /><path d="M5 1a4 4 0 0 1 0 8z" fill="currentColor" /></>,
  approved: <><circle cx="5" cy="5" r="5" fill="currentColor" /><path d="M2.8 5.2l1.6 1.6 2.9-3.4" fill="none" stroke="var(--color-panel)" strokeWidth="1.5" /></>,
  failed: <><path d="M5 0.4L9.8 9.2H.2z" fill="currentColor" /><path d="M5 3.6v2.6M5 7.4v.4" stroke="var(--color-panel)" strokeWidth="1.2" /></>,
  ready: <circle cx="5" cy="5" r="4" fill="currentColor" />,
};

export const Mark = ({ status }) => <svg viewBox="0 0 10 10" className={`dot ${status}`} aria-hidden="true">{SHAPES[status] ?? SHAPES.ready}</svg>;
