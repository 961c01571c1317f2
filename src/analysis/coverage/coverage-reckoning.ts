import type { CoverageReckoning } from "../../domain/planner-coverage";
import { paceOf } from "../pace";
import { coverageOf } from "./coverage";
import { type Census, censusOf, type Desk, deskOf, emptyCensus } from "./desk";
import { differenceOf } from "./difference";

/**
 * The planner's exact figures, the same on the main thread and in the worker. Areas are remembered per municipality
 * under the pilots that touch it, and what a pilot reaches under its place and reach. A newer question ends an older
 * one with an `AbortError`; anything asked before the ground has come is refused.
 */
export function createCoverage(): CoverageReckoning {
  let laid: { readonly desk: Desk; readonly census: Census } | null = null;
  let newest = 0;
  const ready = () => {
    if (laid === null) throw new Error("Coverage was asked before the ground was loaded");
    return laid;
  };
  return {
    load: async (ground) => {
      const desk = deskOf(ground);
      laid = { desk, census: emptyCensus(desk) };
      newest += 1;
    },
    loadResidents: async (points) => {
      const { desk } = ready();
      laid = { desk, census: censusOf(points, desk) };
    },
    coverage: async (question) => {
      const { desk, census } = ready();
      newest += 1;
      const turn = newest;
      return coverageOf(desk, census, question, paceOf(), () => turn !== newest);
    },
    difference: async (question) => {
      const { desk, census } = ready();
      return differenceOf(desk, census, question);
    },
  };
}
