import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { SETTINGS_KEY } from "../../src/state/device/settings";

/** The sizes that every screen is looked at in. */
export const VIEWPORTS = {
  phone: { width: 360, height: 780 },
  laptop: { width: 1280, height: 800 },
  wall: { width: 1920, height: 1080 },
  portrait: { width: 1080, height: 1920 },
} as const;

export interface Circumstances {
  readonly viewport?: keyof typeof VIEWPORTS;
  readonly language?: "it" | "en";
  readonly scheme?: "light" | "dark";
  readonly contrast?: "more" | "no-preference";
  /** A finger instead of a mouse. */
  readonly touch?: boolean;
  /** Motion is reduced unless a journey is about motion: flights would only make it wait. */
  readonly motion?: boolean;
  /** A device on which the help of the first visit was not yet seen; on all others it would lie in the way. */
  readonly firstVisit?: boolean;
  /** false: the browser refuses every graphics context, as old machines do. */
  readonly webgl?: boolean;
}

/** Software drawing wants to be asked for since Chromium 137; the rest keeps the browser from calling home. */
const FLAGS = [
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  // Else the page around the canvas is drawn by the software that stands in for a graphics card, too: the first map came to rest
  // after 5.8 s instead of 3.8. In the window of a phone the upper part of the canvas is then missing from what is on the screen,
  // though it is drawn: pictures are taken in larger windows.
  "--disable-gpu-compositing",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-sync",
  "--no-first-run",
  "--force-color-profile=srgb",
];

/** A headless Chromium that draws WebGL in software. Root has no sandbox, so there it goes without. */
export function launch(executablePath: string, more: readonly string[] = []): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, headless: true, args: [...FLAGS, ...sandbox, ...more] });
}

/** A visitor's fresh window: nothing stored but that the help was seen, nothing cached. */
export async function openWindow(browser: Browser, circumstances: Circumstances): Promise<BrowserContext> {
  const window = await newWindow(browser, circumstances);
  if (!circumstances.firstVisit) await window.addInitScript(helped, SETTINGS_KEY);
  return window;
}

/** Runs in each page before its own script; a page of the browser itself has no storage. */
function helped(key: string): void {
  if (location.protocol.startsWith("http") && localStorage.getItem(key) === null)
    localStorage.setItem(key, '{"helped":true}');
}

function newWindow(browser: Browser, circumstances: Circumstances): Promise<BrowserContext> {
  const {
    viewport = "laptop",
    language = "it",
    scheme = "light",
    contrast = "no-preference",
  } = circumstances;
  return browser.newContext({
    viewport: VIEWPORTS[viewport],
    locale: language === "it" ? "it-IT" : "en-GB",
    timezoneId: "Europe/Rome",
    colorScheme: scheme,
    contrast,
    reducedMotion: circumstances.motion ? "no-preference" : "reduce",
    hasTouch: circumstances.touch ?? false,
    serviceWorkers: "allow",
  });
}

/** Takes WebGL away before the page's own script runs. */
export async function withoutWebgl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    const refusing = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
    };
    Object.defineProperty(HTMLCanvasElement.prototype, "getContext", { value: refusing });
  });
}
