/** Styles that a library writes into the page: react-aria's, for presses and for scrolling. */
const INLINE_STYLES = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
];

/**
 * What the page may do: nothing leaves the device, no inline script, no eval but WebAssembly's own.
 * @param {readonly string[]} origins of other servers from which data may be opened, as they are listed at the build
 */
export function policy(origins) {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    ["style-src 'self'", ...INLINE_STYLES].join(" "),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...origins].join(" "),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * The origins that a variable lists, separated by blanks.
 * @throws for one that is no origin, because the browser would leave the whole rule out without a word
 */
export function originsOf(/** @type {string | undefined} */ listed) {
  return (listed ?? "").split(/\s+/).filter(Boolean).map(checked);
}

function checked(/** @type {string} */ origin) {
  const isOrigin = URL.canParse(origin) && new URL(origin).origin === origin;
  if (!isOrigin) throw new Error(`An origin is like https://data.example.org, got ${origin}`);
  return origin;
}

/** The rule in a built page, or undefined in one without. */
export function policyIn(/** @type {string} */ html) {
  const content = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1];
  return content?.replaceAll("&#39;", "'");
}
