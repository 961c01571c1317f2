import { expect } from "vitest";
import { commonColours, outlinesOf } from "./ground";
import { journey } from "./journey";
import type { Picture } from "./picture";
import type { Shown } from "./visitor";

/** A drawing has lines with soft edges, so dozens of colours; an empty canvas has one, a lost one a few. */
const FEWEST_COLOURS = 24;

/** Why a picture is no map of the city; empty for a map. */
async function faultsOf(picture: Picture, shown: Shown): Promise<string[]> {
  const { inside, outside } = commonColours(picture, shown, await outlinesOf("dist/geodata"));
  const few = picture.colours < FEWEST_COLOURS ? [`only ${picture.colours} colours`] : [];
  const same = inside === outside ? [`${inside} inside and outside the city`] : [];
  const unseen = inside === undefined || outside === undefined ? ["not both inside and outside in view"] : [];
  return [...few, ...same, ...unseen];
}

journey("the map is drawn", {}, async (visitor) => {
  await visitor.opens();
  await visitor.seesTheMap();
  expect(await faultsOf(await visitor.picture(), await visitor.shown())).toEqual([]);
});

journey("a blank canvas is not taken for a map", {}, async (visitor) => {
  await visitor.opens();
  await visitor.seesTheMap();
  const shown = await visitor.shown();
  await visitor.page.evaluate(() => {
    const map = document.querySelector("[data-map-state]");
    map?.replaceChildren(document.createElement("canvas"));
  });
  expect(await faultsOf(await visitor.picture(), shown)).toHaveLength(2);
});
