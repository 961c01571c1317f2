import { metres, residents, squareMetres } from "../../../../src/domain/measure";
import type { Amount } from "../../../../src/domain/planner";
import type { CoverageRow, Gap } from "../../../../src/domain/planner-coverage";
import { squareCity } from "../../../fixtures/square-city";
import { wordsIn } from "../words";

export const amount = (people: number, ground = 0): Amount => ({
  residents: residents(people),
  area: squareMetres(ground),
});

/** A thousand residents on ten square kilometres: 300 reached, 100 of them twice. */
export const row = (more: Partial<CoverageRow> = {}): CoverageRow => ({
  depths: [amount(700, 8e6), amount(200, 1.5e6), amount(100, 0.5e6), amount(0)],
  strategies: [amount(120, 1e6), amount(300, 2e6)],
  less: amount(200, 1.2e6),
  more: amount(450, 3e6),
  acrossRiver: residents(0),
  roughCovered: residents(0),
  rough: residents(0),
  distances: { median: metres(900), ninth: metres(2400) },
  ...more,
});

export const gap = (id: string, people: number, more: Partial<Gap> = {}): Gap => ({
  id,
  municipality: "900001",
  residents: residents(people),
  centre: [-29.95, 0.05],
  nearestSite: null,
  nearestPilot: null,
  rough: false,
  ...more,
});

export const words = {
  ...wordsIn("en"),
  municipalities: new Map(squareCity.municipalities.map((one) => [one.code, one])),
  inside: squareCity.municipalities,
  pilots: [],
  sites: new Map(squareCity.sites.map((site) => [site.id, site])),
};
