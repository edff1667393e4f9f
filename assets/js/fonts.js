// The typefaces of Chinese, Japanese and Korean: a hundred parts each, so their lists are fetched when a reader or a film needs them.
const LISTS = {
  ja: () => import("@fontsource-variable/noto-sans-jp/index.css"),
  ko: () => import("@fontsource-variable/noto-sans-kr/index.css"),
  zh: () => import("@fontsource-variable/noto-sans-sc/index.css"),
};

export const needFonts = (tag) => LISTS[(tag ?? "").split("-")[0]]?.().catch(() => {});
