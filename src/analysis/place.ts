import type { OverlapQuestion, Place } from "../domain/analysis";
import type { Position } from "../domain/city";
import type { Patch } from "../domain/overlap";
import { subset } from "../domain/strategy";
import type { Field } from "./field";
import { inPiece } from "./geometry";
import { completeAt } from "./known-ground";
import { overlap } from "./meeting";
import { lonLat, piecesOf } from "./piece";
import { distanceTo } from "./site-distance";
import { holds, subsetAt } from "./standing";

/**
 * What a place falls in. Its subset follows the distance rule, as a resident's would; outside the perimeter it is
 * empty, because coverage ends there, and the sites that reach it are still named.
 */
export function placeAt(field: Field, position: Position, question: OverlapQuestion): Place {
  const asked = field.ask(question);
  const at = lonLat(position);
  const [x, y] = at;
  const unit = field.units
    .meeting([x, y, x, y])
    .find(({ code, pieces }) => question.units.includes(code) && pieces.some((piece) => inPiece(at, piece)));
  const patches = unit === undefined ? [] : field.answer(unit.code, asked).value.patches;
  const sites = asked.counted
    .filter((reach) => holds(reach, at))
    .map(({ site }) => ({ id: site.id, distance: distanceTo(site.geometry, at) }))
    .sort((a, b) => a.distance - b.distance);
  return {
    position,
    municipality: unit?.code ?? null,
    zone: unit?.zone ?? null,
    subset: unit === undefined ? subset(0) : subsetAt(at, asked.counted, field.ground.strategies),
    complete: completeAt(field.known, at),
    sites,
    patch: patches.find((patch) => piecesOf(patch.geometry).some((piece) => inPiece(at, piece)))?.id ?? null,
  };
}

/**
 * The sites whose influence area has ground in common with a patch, by id.
 * @throws when the question's answer has no such patch
 */
export function sitesOf(field: Field, id: string, question: OverlapQuestion): string[] {
  const asked = field.ask(question);
  const code = question.units.find((unit) => id.startsWith(`${unit}-`)) ?? "";
  const patch = field.answer(code, asked).value.patches.find((one) => one.id === id);
  if (patch === undefined) throw new Error(`A patch is one of the answer's, got ${id}`);
  const touching = asked.counted.filter(
    ({ touched, site }) => touched.has(code) && serves(field, site.strategy, patch),
  );
  const ground = piecesOf(patch.geometry);
  return touching
    .filter(({ touched }) => touched.get(code)?.some((own) => ground.some((piece) => overlap(own, piece))))
    .map(({ site }) => site.id);
}

function serves({ ground }: Field, strategy: string | null, patch: Patch): boolean {
  const bit = ground.strategies.findIndex(({ id }) => id === strategy);
  return bit >= 0 && (patch.subset & (1 << bit)) !== 0;
}
