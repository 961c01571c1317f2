import type { OverlapAnswer, OverlapQuestion, Reckoning } from "../domain/analysis";
import type { UnitOverlap } from "../domain/overlap";
import { type Field, fieldOf } from "./field";
import { paceOf } from "./pace";
import { placeAt, sitesOf } from "./place";

/**
 * The reckoning itself, the same on the main thread and in the worker. Answers are remembered per municipality, under
 * the sites that touch it. A newer overlap ends an older one with an `AbortError`; anything asked before the ground
 * has come is refused.
 */
export function createReckoning(): Reckoning {
  let field: Field | null = null;
  let newest = 0;
  const loaded = (): Field => {
    if (field === null) throw new Error("The reckoning was asked before the ground was loaded");
    return field;
  };
  return {
    load: async (ground) => {
      field = fieldOf(ground);
      newest += 1;
    },
    loadResidents: async (points) => {
      loaded().settle(points);
    },
    overlap: async (question) => {
      newest += 1;
      const turn = newest;
      return overlapOf(loaded(), question, () => turn !== newest);
    },
    where: async (position, question) => placeAt(loaded(), position, question),
    sitesOfPatch: async (patch, question) => sitesOf(loaded(), patch, question),
  };
}

async function overlapOf(
  field: Field,
  question: OverlapQuestion,
  overtaken: () => boolean,
): Promise<OverlapAnswer> {
  const start = performance.now();
  const pace = paceOf();
  const asked = field.ask(question);
  const units: UnitOverlap[] = [];
  let fromCache = 0;
  for (const code of question.units) {
    await pace.breathe();
    if (overtaken()) throw new DOMException("A newer question was asked", "AbortError");
    const { value, fresh } = field.answer(code, asked);
    if (!fresh) fromCache += 1;
    units.push(value);
  }
  return { units, milliseconds: performance.now() - start, fromCache };
}
