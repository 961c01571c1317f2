import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filesUnder } from "./architecture/files";
import { misuses, type Power, usersOf } from "./architecture/powers";
import { type Homes, type Rooms, roomsIn, trespasses } from "./architecture/rooms";

const MODES = ["modes/explore", "modes/planner", "modes/plan", "modes/data", "modes/kiosk"];
const MODE = ["domain", "theme", "i18n", "state", "map", "ui", "view"];

/** Who may look at whom. A room always sees itself. */
const SEES: Rooms = {
  domain: [],
  theme: [],
  i18n: ["domain"],
  exchange: ["domain"],
  analysis: ["domain"],
  state: ["domain", "exchange", "analysis"],
  "map/layers": ["domain", "theme", "i18n"],
  map: ["domain", "theme", "i18n", "state", "map/layers"],
  ui: ["domain", "theme", "i18n"],
  view: ["domain", "i18n", "state", "map", "ui"],
  ...Object.fromEntries(MODES.map((mode) => [mode, MODE])),
  app: [...MODE, ...MODES],
};

/** Libraries live in one room; one that is not here lives in none. */
const LIVES_IN: Homes = {
  "maplibre-gl": ["map"],
  "@maplibre/maplibre-gl-style-spec": ["types:map", "types:map/layers"],
  "@deck.gl": ["map"],
  "@luma.gl": ["map"],
  "@turf": ["/src/analysis/geometry.ts"],
  flatbush: ["analysis"],
  kdbush: ["analysis"],
  highs: ["analysis"],
  "topojson-client": ["analysis"],
  "topojson-server": ["analysis"],
  comlink: ["analysis", "exchange"],
  zustand: ["state"],
  reselect: ["state"],
  idb: ["state"],
  valibot: ["domain", "exchange"],
  papaparse: ["exchange"],
  "@tmcw/togeojson": ["exchange"],
  "@xmldom/xmldom": ["exchange"],
  fflate: ["exchange"],
  shpjs: ["exchange"],
  "sql.js": ["exchange"],
  "read-excel-file": ["exchange"],
  proj4: ["exchange"],
  "@loaders.gl/wkt": ["exchange"],
  "d3-sankey": ["ui"],
  uqr: ["ui"],
  pmtiles: ["map", "exchange"],
  i18next: ["i18n"],
  "react-i18next": ["i18n"],
  "react-aria-components": ["ui"],
  "design-tokens-italia": ["theme"],
  "@fontsource/titillium-web": ["theme"],
  react: ["i18n", "state", "map", "ui", "view", "app", ...MODES],
  "react-dom": ["app"],
  geojson: ["types:*"],
};

/** What the browser can do, and the only files that may ask it to. The service worker is a program of its own and has its own doors. */
const ADDRESS = ["location", "history"];
const POWERS: readonly Power[] = [
  {
    names: ["fetch", "File", "FileReader", "XMLHttpRequest", "WebSocket", "EventSource"],
    where: /^\/src\/(exchange\/|app\/(offline\/|service-worker\.ts))/,
  },
  { names: ["sendBeacon", "alert", "confirm", "prompt", "eval"], where: /^$/ },
  {
    names: ["localStorage", "sessionStorage", "indexedDB", "caches", "cookie"],
    where: /^\/src\/(state\/device\/|app\/(offline\/|service-worker\.ts))/,
  },
  { names: ADDRESS, where: /^\/src\/state\// },
];

const scripts = filesUnder("src", [".ts", ".tsx"]);
const styles = filesUnder("src", [".css"]);

/** How many faults a planted file has. */
const planted = (file: string, text: string) => trespasses(SEES, LIVES_IN, { [file]: text }).length;

describe("rooms", () => {
  test("the watchman sees the house", () => {
    expect(Object.keys(scripts).length).toBeGreaterThan(50);
    expect(Object.keys(styles).length).toBeGreaterThan(0);
  });

  test.each([
    ["/src/domain/zone.ts", 'import type { Store } from "../state/store";'],
    ["/src/domain/zone.ts", 'type Store = import("../state/store").Store;'],
    ["/src/map/layers/zones.ts", 'import { store } from "../../state/store";'],
    ["/src/map/layers/zones.ts", 'import { Map } from "maplibre-gl";'],
    ["/src/state/store.ts", 'await import("../map/map-view")'],
    ["/src/state/store.ts", "await import(`../map/map-view`)"],
    ["/src/state/store.ts", 'const room = "map"; await import("../" + room);'],
    ["/src/state/store.ts", 'export * from "../ui/panel";'],
    ["/src/state/store.ts", 'new Worker(new URL("../map/worker.ts", import.meta.url));'],
    ["/src/state/store.ts", 'import.meta.glob(["../analysis/*.ts", "/src/ui/*.tsx"]);'],
    ["/src/modes/kiosk/tour.tsx", 'import { Panel } from "../planner/panel";'],
    ["/src/modes/kiosk/tour.tsx", 'import { zones } from "../../map/layers/zones";'],
    ["/src/app/main.tsx", 'import { load } from "../exchange/load";'],
    ["/src/app/main.tsx", 'import workerUrl from "../analysis/worker?worker&url";'],
    ["/src/ui/panel.tsx", 'import maplibregl from "maplibre-gl";'],
    ["/src/ui/panel.module.css", '.panel { composes: sheet from "../map/map.module.css"; }'],
    ["/src/analysis/overlap.ts", 'import { union } from "@turf/turf";'],
    ["/src/exchange/city.ts", 'import city from "../../geodata/city.json";'],
    ["/src/ui/panel.tsx", 'import { merge } from "lodash";'],
    ["/src/exchange/read.ts", 'import { readFile } from "node:fs/promises";'],
    ["/src/tools/panel.ts", "export const wide = true;"],
  ])("a trespass in %s is seen: %s", (file, text) => {
    expect(planted(file, text)).toBe(1);
  });

  test.each([
    ["/src/map/map-view.tsx", 'import { zones } from "./layers/zones";'],
    ["/src/map/map-view.tsx", 'import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";'],
    [
      "/src/map/layers/zones.ts",
      'import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";',
    ],
    ["/src/domain/zone.ts", 'import type { Polygon } from "geojson"; // import "../state/store"'],
    ["/src/app/main.tsx", "const text = \"import('../analysis/worker')\";"],
  ])("what is allowed in %s is let through: %s", (file, text) => {
    expect(planted(file, text)).toBe(0);
  });

  test("nobody trespasses", () => {
    expect(trespasses(SEES, LIVES_IN, { ...scripts, ...styles })).toEqual([]);
  });

  test("the README shows the same table", () => {
    const page =
      "| Room | may see | never |\n|---|---|---|\n| `domain`, theme | – | anyone |\n| modes/* | ui, domain | |\n\n| a | b |";
    expect(roomsIn(page, ["modes/plan"])).toEqual({ domain: [], theme: [], "modes/plan": ["domain", "ui"] });
    const sorted = Object.fromEntries(Object.entries(SEES).map(([room, seen]) => [room, [...seen].sort()]));
    expect(roomsIn(readFileSync("README.md", "utf8"), MODES)).toEqual(sorted);
  });
});

describe("powers", () => {
  const used = (file: string, text: string) => misuses(POWERS, { [file]: text }).length;

  test.each([
    ["/src/ui/drop.tsx", "export const read = (file: File) => file.name;"],
    ["/src/state/store.ts", 'await fetch("geodata/city.json");'],
    ["/src/state/store.ts", 'window["localStorage"]; window.localStorage.clear();'],
    ["/src/app/main.tsx", "const { hash } = location;"],
    ["/src/ui/notice.tsx", 'globalThis.alert("no");'],
  ])("a misuse in %s is seen: %s", (file, text) => {
    expect(used(file, text)).toBe(1);
  });

  test("a word of one's own is no misuse", () => {
    expect(used("/src/state/undo.ts", "const history: string[] = []; history.push(`a`);")).toBe(0);
    expect(
      used("/src/ui/card.tsx", "export const place = (site: { location: string }) => site.location;"),
    ).toBe(0);
  });

  test("each is used where it belongs", () => expect(misuses(POWERS, scripts)).toEqual([]));
  test("the address is read and written in one file", () =>
    expect(usersOf(ADDRESS, scripts)).toHaveLength(1));

  test("there is one store", () => {
    const makesStore = /import \{[^}]*\bcreate(Store)?\b[^}]*\} from "zustand/;
    expect(Object.values(scripts).filter((text) => makesStore.test(text))).toHaveLength(1);
  });
});
