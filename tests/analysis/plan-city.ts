import type { Geodata } from "../../src/domain/geodata";
import type { PlannerGround } from "../../src/domain/planner-coverage";
import type { ResidentPoints } from "../../src/domain/residents";
import { type PilotBase, pilotBaseOf } from "../../src/domain/scenario-pilots";
import { parseResidents } from "../../src/exchange/parse-residents";
import { readGeodata } from "../../src/exchange/read-geodata";
import { textsOf, whole } from "../fixtures/city-on-disk";

/** The city's own data, through the door. */
export interface PlanCity {
  readonly geodata: Geodata;
  readonly ground: PlannerGround;
  readonly points: ResidentPoints;
  readonly base: PilotBase;
  /** The codes of all municipalities of the perimeter. */
  readonly codes: readonly string[];
}

export function planCity(): PlanCity {
  const texts = textsOf("geodata");
  const geodata = whole(readGeodata(texts));
  const { city, municipalities, sites, extents } = geodata;
  const file = city.files.residents;
  const base = pilotBaseOf(geodata);
  if (base === null) throw new Error("The city has a layer of numbered pilots");
  const { strategies, layers, foci, residentMethods } = city;
  return {
    geodata,
    ground: { strategies, layers, foci, residentMethods, municipalities, sites, extents },
    points: whole(parseResidents(file, texts.get(file) ?? "")),
    base,
    codes: municipalities.map(({ code }) => code),
  };
}
