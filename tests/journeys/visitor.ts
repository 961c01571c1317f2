import type { Locator, Page } from "playwright-core";
import { barriers } from "./axe";
import { openPicture, type Picture } from "./picture";

/** West, south, east, north of what the map shows, in degrees. */
export type Shown = readonly [west: number, south: number, east: number, north: number];

/** drawing: something is still to come; idle: all is drawn; lost: the graphics context is gone; none: there is no WebGL. */
const MAP_STATES = ["starting", "drawing", "idle", "lost", "none"] as const;
export type MapState = (typeof MAP_STATES)[number];

/** A file that the journey writes itself. */
export interface LoneFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The path of a file of the project, or one that the journey writes itself. */
export type GivenFile = string | LoneFile;

const LONG = 60_000;

/** What a visitor does and sees, in a visitor's words: journeys are written with it and never with selectors. */
export interface Visitor {
  /** The page itself, for the few journeys that are about what no visitor sees: bytes, policies, screen readers. */
  readonly page: Page;
  /** Opens the app at its address, with what stands behind it in a link. */
  opens(link?: string): Promise<void>;
  /** Waits until the map has come to rest and everything is drawn. */
  seesTheMap(): Promise<void>;
  mapState(): Promise<MapState>;
  /** The part of the world that the map shows now. */
  shown(): Promise<Shown>;
  /** The picture on the map's canvas. */
  picture(): Promise<Picture>;
  /** Taps the map at a longitude and latitude. */
  taps(longitude: number, latitude: number): Promise<void>;
  /** Presses the button, link, tab, option or heading that folds of that name. */
  presses(name: string | RegExp): Promise<void>;
  /** Sets the box, switch or radio button of that name. */
  ticks(name: string | RegExp, on?: boolean): Promise<void>;
  types(label: string | RegExp, text: string): Promise<void>;
  hits(key: string): Promise<void>;
  /** Presses the button that asks for a file, and gives it one, or several at one go. */
  gives(button: string | RegExp, file: GivenFile | LoneFile[]): Promise<void>;
  reads(text: string | RegExp): Promise<void>;
  readsNo(text: string | RegExp): Promise<void>;
  /** Waits for words in a live region, as a screen reader would say them. */
  hears(text: string | RegExp): Promise<void>;
  /** What keeps people out of the page as it stands now, found by axe; empty where nothing does. */
  barriers(): Promise<string[]>;
  /** The link that stands in the address bar. */
  address(): string;
}

export function visitorOf(page: Page, home: string): Visitor {
  const map = page.locator("[data-map-state]");
  return {
    page,
    opens: async (link = "") => void (await page.goto(new URL(link, home).href)),
    seesTheMap: () => page.locator('[data-map-state="idle"]').waitFor({ timeout: LONG }),
    mapState: async () => stateOf(await map.getAttribute("data-map-state")),
    shown: () => shown(map),
    picture: async () => openPicture(page, await map.locator("canvas").first().screenshot({ timeout: LONG })),
    taps: async (longitude, latitude) => tap(map, longitude, latitude),
    presses: async (name) => void (await pressable(page, name).click()),
    ticks: async (name, on = true) => void (await tickable(page, name).setChecked(on, { force: true })),
    types: async (label, text) => void (await page.getByLabel(label).first().fill(text)),
    hits: (key) => page.keyboard.press(key),
    gives: async (button, file) => {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        pressable(page, button).click(),
      ]);
      await chooser.setFiles(file);
    },
    reads: (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
    readsNo: (text) => page.getByText(text).filter({ visible: true }).first().waitFor({ state: "hidden" }),
    hears: (text) =>
      page
        .locator("[aria-live], [role=status], [role=alert]")
        .getByText(text)
        .first()
        .waitFor({ state: "attached" }),
    barriers: () => barriers(page),
    address: () => page.url(),
  };
}

function pressable(page: Page, name: string | RegExp): Locator {
  const [first, ...others] = (["button", "radio", "link", "tab", "option"] as const).map((role) =>
    page.getByRole(role, { name }),
  );
  if (first === undefined) throw new Error("There is no role to press.");
  const any = others.reduce((either, other) => either.or(other), first);
  // What folds is a <summary>, which has no role of its own. Choices of a closed <select> are options that nobody can press.
  return any
    .or(page.locator("summary", { hasText: name }))
    .and(page.locator(":not(select *)"))
    .first();
}

function tickable(page: Page, name: string | RegExp): Locator {
  const box = page.getByRole("checkbox", { name });
  return box.or(page.getByRole("switch", { name })).or(page.getByRole("radio", { name })).first();
}

function stateOf(value: string | null): MapState {
  const state = MAP_STATES.find((known) => known === value);
  if (state === undefined)
    throw new Error(`The map's state is ${value}, which is none of ${MAP_STATES.join(", ")}.`);
  return state;
}

async function shown(map: Locator): Promise<Shown> {
  const value = await map.getAttribute("data-map-bounds");
  const [west, south, east, north, ...rest] = (value ?? "").split(",").map(Number);
  if (
    west === undefined ||
    south === undefined ||
    east === undefined ||
    north === undefined ||
    rest.length > 0
  ) {
    throw new Error(`data-map-bounds should be west,south,east,north, and is ${value}.`);
  }
  return [west, south, east, north];
}

async function tap(map: Locator, longitude: number, latitude: number): Promise<void> {
  const box = await map.boundingBox();
  if (box === null) throw new Error("The map is not on the page.");
  const position = onScreen(await shown(map), box, longitude, latitude);
  await map.click({ position });
}

/** Where a place lies in a box that shows `bounds` in web Mercator, north up: pixels from the box's upper left corner. */
export function onScreen(
  [west, south, east, north]: Shown,
  { width, height }: { readonly width: number; readonly height: number },
  longitude: number,
  latitude: number,
): { x: number; y: number } {
  const mercator = (degrees: number) => Math.asinh(Math.tan((degrees * Math.PI) / 180));
  return {
    x: (width * (longitude - west)) / (east - west),
    y: (height * (mercator(north) - mercator(latitude))) / (mercator(north) - mercator(south)),
  };
}
