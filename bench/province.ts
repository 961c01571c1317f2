import { readFileSync } from "node:fs";
import type { Municipality } from "../src/domain/municipality";
import { parseProvinceOutlines } from "../src/exchange/parse-territory";
import { planCity } from "../tests/analysis/plan-city";
import { whole } from "../tests/fixtures/city-on-disk";

/** All municipalities of the province: the perimeter's own and the outlines around it. */
export function province(): Municipality[] {
  const { ground, geodata } = planCity();
  const file = geodata.city.files.provinceOutlines;
  const [model] = ground.municipalities;
  if (file === undefined || model === undefined)
    throw new Error("The city has outlines around its perimeter");
  const outlines = whole(parseProvinceOutlines(file, readFileSync(`geodata/${file}`, "utf8")));
  return [...ground.municipalities, ...outlines.map((outline) => ({ ...model, ...outline }))];
}
