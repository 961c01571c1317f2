import "fake-indexeddb/auto";
import { afterEach, describe, expect, test, vi } from "vitest";
import { readGeodata } from "../../../src/exchange/read-geodata";
import { startKiosk } from "../../../src/state/kiosk/start";
import { FIRST_ROOTS } from "../../../src/state/roots";
import { FIRST_MEMORY, store } from "../../../src/state/store";
import { fetchFrom, TINY_CITY, textsOf, whole } from "../../fixtures/city-on-disk";
import { app, kiosk } from "./on-squares";

afterEach(() => vi.unstubAllGlobals());

/** The public screen of another city, with its own doors: files, device, page. */
describe("the public screen of a city", () => {
  test("wants the city to be there", () => {
    store.setState({ ...FIRST_ROOTS, ...FIRST_MEMORY }, true);
    expect(() => startKiosk(() => undefined)).toThrow("wants a city");
  });

  test("is opened once for the life of the page, in the city's own settings, tours and languages", async () => {
    const geodata = whole(readGeodata(textsOf(TINY_CITY)));
    store.setState({ geodata: { status: "ready", value: geodata } });
    vi.stubGlobal("location", { href: "http://localhost/" });
    vi.stubGlobal("fetch", fetchFrom(TINY_CITY, `${import.meta.env.BASE_URL}geodata/`));
    await Promise.all([startKiosk(() => undefined), startKiosk(() => undefined)]);
    expect(kiosk()).toMatchObject({
      problems: [],
      settings: { idleSeconds: 120, languages: ["fr", "it", "en"] },
      home: { roots: { language: "fr", look: "day" } },
    });
    expect(app()).toMatchObject({ language: "fr", tours: { playing: { tour: "round", running: true } } });
    const log = await kiosk().device.log.read();
    expect(log.map(({ kind, detail }) => [kind, detail])).toEqual([["started", geodata.version]]);
    expect(kiosk().page.megabytes()).toBeNull();
    expect(kiosk().page.now()).toBeInstanceOf(Date);
  });
});
