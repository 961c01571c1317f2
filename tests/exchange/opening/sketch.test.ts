import { expect, test } from "vitest";
import type { CityArea } from "../../../src/domain/coordinate-system";
import { IMPORT_LIMITS } from "../../../src/domain/dataset";
import { openUpload } from "../../../src/exchange/opening/client";
import { createDesk } from "../../../src/exchange/opening/desk";
import type { Sketch } from "../../../src/exchange/opening/sketch";

const area: CityArea = { bounds: [-30, -1, -29, 0], around: [-31, -2, -28, 1] };

async function given(text: string) {
  const sketches: Sketch[] = [];
  const { opened } = openUpload(new File([text], "places.csv"), IMPORT_LIMITS, {
    area,
    sketched: (sketch) => sketches.push(sketch),
    start: () => ({ desk: createDesk(), end: () => undefined }),
  });
  return { result: await opened, sketches };
}

test("points are where their numbers suggest, ahead of the rows; what lies nowhere is left out", async () => {
  const { result, sketches } = await given("lat,lon\n-0.5,-29.5\n,\nx,y\n-0.25,-29.25\n");
  expect(sketches.map(({ positions, choice }) => [[...positions], choice])).toEqual([
    [[-29.5, -0.5, -29.25, -0.25], { code: 4326, swapped: false }],
  ]);
  const found = result.ok ? result.suggestion?.guesses[0] : null;
  expect(found).toMatchObject({ code: 4326, swapped: false, inside: 2, of: 2 });
});

test("a desk that was made ready opens what it would open otherwise", async () => {
  const [ready, fresh] = [createDesk(), createDesk()];
  await ready.prepare(area);
  const bytes = () => new TextEncoder().encode("lat,lon,name\n-0.5,-29.5,Here\n");
  const open = (desk: typeof ready) => desk.open("a.csv", bytes(), IMPORT_LIMITS, { area }, () => undefined);
  expect(await open(ready)).toEqual(await open(fresh));
  expect(await ready.rows(0, 0)).toEqual(await fresh.rows(0, 0));
});

test("a table without places, and one whose numbers fit nothing, have none", async () => {
  const table = await given("code;runs\n1;2\n");
  expect(table.sketches).toEqual([]);
  expect(table.result).not.toHaveProperty("suggestion");
  const nowhere = await given("lat,lon\n10,10\n");
  expect(nowhere.sketches).toEqual([]);
  expect(nowhere.result).toMatchObject({ suggestion: { refusal: { code: "nowhere" } } });
});
