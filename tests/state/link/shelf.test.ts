import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readGeodata } from "../../../src/exchange/read-geodata";
import { readScenarioBits } from "../../../src/state/planner/link/scenario-bits";
import { readLink } from "../../../src/state/read-link";
import { textsOf, whole } from "../../fixtures/city-on-disk";
import { isThisCity } from "../../fixtures/this-city";

/**
 * Links that were once written and must open for ever, with what they open. Nothing is taken from the shelf and nothing on it
 * is changed: a link is added when a form or a field is new.
 */
interface Shelved {
  readonly link: string;
  readonly roots: Readonly<Record<string, unknown>>;
  readonly scenario?: unknown;
}

const SHELF = "tests/fixtures/links";
const { city, municipalities, zones, sites } = whole(readGeodata(textsOf("geodata")));
const known = {
  city,
  languages: ["it", "en"],
  units: new Set([...municipalities.map(({ code }) => `m${code}`), ...zones.map(({ id }) => `z${id}`)]),
  sites: new Set(sites.map(({ id }) => id)),
};
const numbered = city.layers.find((layer) => layer.numbered)?.id;
const ids = {
  pilots: sites.filter(({ layer }) => layer === numbered).map(({ id }) => id),
  foci: city.foci.map(({ id }) => id),
};

describe.runIf(isThisCity).each(readdirSync(SHELF))("the shelf of old links, %s", (file) => {
  const shelved: readonly Shelved[] = JSON.parse(readFileSync(`${SHELF}/${file}`, "utf8"));

  test.each(shelved)("$link", ({ link, roots, scenario }) => {
    const read = readLink(link, known);
    expect(read.unknown).toEqual([]);
    expect(read.roots).toMatchObject(roots);
    const text = new URLSearchParams(link).get("e");
    expect(text === null ? undefined : readScenarioBits(text, ids)).toEqual(scenario);
  });
});
