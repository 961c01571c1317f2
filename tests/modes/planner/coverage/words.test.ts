import { describe, expect, test } from "vitest";
import { metres, residents, squareMetres } from "../../../../src/domain/measure";
import { type ByDepth, NOTHING } from "../../../../src/domain/planner";
import type { Gap, PilotCoverage } from "../../../../src/domain/planner-coverage";
import { figuresIn, startText, textIn } from "../../../../src/i18n";
import { addPlannerWords } from "../../../../src/i18n/planner";
import { gapDistances, gapName } from "../../../../src/modes/planner/coverage/gap-words";
import { otherStrategies, pilotRows, withinOf } from "../../../../src/modes/planner/coverage/pilot-rows";
import { shareCounts } from "../../../../src/modes/planner/coverage/share-classes";
import { withinByLayer } from "../../../../src/modes/planner/coverage/within";
import {
  amountWords,
  distanceWords,
  riverNote,
  riverWords,
  roughDepths,
} from "../../../../src/modes/planner/coverage/wording";
import { pilotName } from "../../../../src/modes/planner/pilot-name";
import { site, squareCity } from "../../../fixtures/square-city";

startText("it");
addPlannerWords();

const wordsIn = (language: string) => ({
  text: textIn(language),
  figures: figuresIn(language),
  language,
  city: squareCity.city,
});
const [italian, english] = [wordsIn("it"), wordsIn("en")];
const people = (count: number) => ({ residents: residents(count), area: squareMetres(count * 1e6) });
const depthsOf = (none: number, one: number): ByDepth => [people(none), people(one), NOTHING, NOTHING];
const [pilotLayer] = squareCity.city.layers.filter(({ id }) => id === "pilots");
if (pilotLayer === undefined) throw new Error("The square city has pilots");

describe("a gap", () => {
  const gap: Gap = {
    id: "900001-3",
    municipality: "900001",
    residents: residents(120),
    centre: [-29.95, 0.05],
    nearestSite: { site: "stop-one", distance: metres(351.4) },
    nearestPilot: { site: "pilot-one", distance: metres(2345) },
    rough: false,
  };
  const names = {
    municipalities: new Map([["900001", { name: "Square 1" }]]),
    sites: new Map([["stop-one", site("stop-one")]]),
    pilots: [site("pilot-one", { number: 1 })],
  };

  test("is named after its municipality and the nearest site", () => {
    expect(gapName(gap, names, italian)).toBe("Square 1, vicino a stop-one it");
    expect(gapName(gap, names, english)).toBe("Square 1, near stop-one en");
    expect(gapName({ ...gap, nearestSite: null }, names, italian)).toBe("Square 1");
  });

  test("says what the nearest site is, whether it is there yet, and how far the nearest pilot is", () => {
    expect(gapDistances(gap, names, english)).toBe(
      "stops en at 351 m · nearest pilot at 2.3 km: 1 · pilot-one en",
    );
    const planned = new Map([["stop-one", site("stop-one", { status: "planned" })]]);
    expect(gapDistances(gap, { ...names, sites: planned }, italian)).toContain(
      "stops it (in progetto) a 351 m",
    );
    expect(gapDistances({ ...gap, nearestPilot: null, nearestSite: null }, names, italian)).toBe(
      "nessun pilota",
    );
  });
});

describe("what stands within reach", () => {
  const near = (...ids: string[]): PilotCoverage => ({
    site: "pilot-one",
    municipality: null,
    residents: residents(0),
    alone: residents(0),
    acrossRiver: residents(0),
    within: ids.map((id) => ({ site: id, distance: metres(1) })),
  });
  const counted = [
    site("stop-one"),
    site("stop-two"),
    site("garden-one", { layer: "gardens", strategy: "growing" }),
  ];

  test("is counted once however many pilots reach it, out of all that count, not of the pilots' own strategy", () => {
    const found = withinByLayer(
      [near("stop-one"), near("stop-one", "stop-not-counted")],
      counted,
      squareCity.city,
      pilotLayer,
    );
    expect(found.map(({ layer, reached, all }) => [layer.id, reached, all])).toEqual([["stops", 1, 2]]);
  });

  test("is told apart by strategy, nearest first, and pilots without figures are left out", () => {
    const sites = new Map(counted.map((one) => [one.id, one]));
    const within = near("stop-two", "garden-one", "stop-one", "gone");
    expect(withinOf(within, "moving", sites).map(({ id }) => id)).toEqual(["stop-two", "stop-one"]);
    const pilots = [site("pilot-two"), site("pilot-one")];
    expect(pilotRows(pilots, [near()], () => "why")).toEqual([
      { pilot: pilots[1], coverage: near(), rough: "why" },
    ]);
    expect(otherStrategies(squareCity.city, "growing").map(({ id }) => id)).toEqual(["moving"]);
  });
});

describe("shares on the map", () => {
  test("are counted by fifths of the whole, those of nobody and those not known apart", () => {
    const rows = [depthsOf(100, 0), depthsOf(80, 20), depthsOf(81, 19), depthsOf(0, 5), depthsOf(0, 0)];
    const counts = shareCounts(
      rows.map((depths) => ({ depths })),
      true,
    );
    expect(counts).toEqual({ nobody: 1, fifths: [1, 1, 0, 0, 1], unknown: 1 });
    expect(shareCounts([{ depths: depthsOf(1, 1) }], false)).toMatchObject({ nobody: 0, unknown: 1 });
  });
});

describe("figures in words", () => {
  test("residents are not known before they are counted, ground is", () => {
    const words = amountWords(people(12), null, italian);
    expect(words).toEqual({ residents: "Residenti: non noto", share: "non noto", area: "12,00 km²" });
    expect(amountWords(people(12), 48, english)).toMatchObject({
      residents: "12 residents",
      share: "25.0 %",
    });
  });

  test("distances and rivers say what is not known, and how far the data of rivers go", () => {
    expect(distanceWords({ distances: null }, italian)).toBe("La distanza dal pilota più vicino non è nota.");
    const distances = { median: metres(890), ninth: metres(2540) };
    expect(distanceWords({ distances }, italian)).toMatch(/entro 890 m.*entro 2,5 km, in linea d'aria/);
    expect(riverWords({ acrossRiver: residents(0) }, 10, english)).toMatch(/^No resident/);
    expect(riverWords({ acrossRiver: residents(5) }, 20, english)).toMatch(/^5 residents.*25.0 %/);
    const both = { it: "Manca il Rio.", en: "The Rio is missing." };
    const layers = [{ ...pilotLayer, ground: "water" as const, note: both }];
    const city = { ...squareCity.city, layers };
    expect(riverNote({ ...english, city })).toBe(
      "Only the rivers of the data are known. The Rio is missing.",
    );
  });

  test("what is rough among those reached and among the others is told apart", () => {
    const of = (rough: number, roughCovered: number) =>
      roughDepths(
        { depths: depthsOf(60, 40), rough: residents(rough), roughCovered: residents(roughCovered) },
        italian,
      );
    expect(of(0, 0)).toEqual({ rough: undefined, roughNone: undefined });
    expect(of(10, 10)).toMatchObject({ roughNone: undefined });
    expect(of(10, 10).rough).toMatch(/25,0 %/);
    expect(of(10, 0).rough).toBeUndefined();
    expect(of(10, 0).roughNone).toMatch(/10 residenti \(10,0 %\)/);
  });

  test("a pilot has its number before its name", () => {
    expect(pilotName(site("pilot-one", { number: 7 }), "en")).toBe("7 · pilot-one en");
    expect(pilotName(site("pilot-one"), "it")).toBe("pilot-one it");
  });
});
