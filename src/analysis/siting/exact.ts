import type { Highs, HighsCallbackMap, Model, ModelStatusCode } from "highs";
import { choiceOf } from "./choice";
import type { Instance } from "./instance";
import { type Aim, columnsOf, modelOf } from "./model";
import { keepsTo, type Rules } from "./rules";

/** What is to be solved. */
export interface Task {
  readonly instance: Instance;
  readonly rules: Rules;
  readonly aim: Aim;
  /** Whether another choice that is as good is looked for after a proof. */
  readonly asksForEqual: boolean;
}

/** The best known so far. */
export interface Known {
  /** null: none is known. */
  readonly chosen: readonly number[] | null;
  /** Residents that nobody exceeds, or pilots that nobody undercuts; null before the first bound. */
  readonly bound: number | null;
}

export interface Exact extends Known {
  readonly end: "proved" | "impossible" | "time" | "cancelled" | "failed";
  /** Whether another choice is as good; looked for after a proof only. */
  readonly equal: "none" | "several" | "unknown";
}

export interface Watch {
  /** A better choice, or a better bound, while the solver runs. */
  readonly better: (known: Known) => void;
  /** Asked now and then; true ends the search. */
  readonly isCancelled: () => boolean;
}

/** Objectives are whole numbers: nearer than this to the bound is at the bound. */
const WHOLE = 0.999;
/** Seconds spent on looking for an equal choice, at most. */
const EQUAL_SECONDS = 10;

/**
 * Solves exactly with HiGHS (Q. Huangfu and J. A. J. Hall, Parallelizing the dual revised simplex method, Mathematical
 * Programming Computation 10, 2018). Blocks its thread until it is done or the time is up.
 * @param start a choice that keeps to the rules, to begin with
 */
export function solveExactly(
  highs: Highs,
  task: Task,
  start: readonly number[] | null,
  seconds: number,
  watch: Watch,
): Exact {
  if (task.instance.candidates === 0)
    return { chosen: start, bound: null, end: start === null ? "impossible" : "proved", equal: "none" };
  const model = highs.createModel(
    modelOf(task.instance, task.rules, task.aim, highs.constants.objectiveSense),
  );
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: WHOLE });
    if (start !== null) model.setSolution({ colValue: columnsOf(task.instance, start) });
    const found = run(highs, model, task, start, seconds, watch);
    if (found.end !== "proved" || found.chosen === null || !task.asksForEqual) return found;
    const left = Math.min(EQUAL_SECONDS, seconds - model.getRunTime());
    return { ...found, equal: equalTo(highs, model, task, found.chosen, left, watch) };
  } finally {
    model.dispose();
  }
}

function run(
  highs: Highs,
  model: Model,
  task: Task,
  start: readonly number[] | null,
  seconds: number,
  watch: Watch,
): Exact {
  let known: Known = { chosen: start, bound: null };
  const note = (columns: Float64Array | undefined, bound: number | undefined) => {
    const chosen = columns === undefined ? null : chosenIn(task, columns);
    const isBetter = chosen !== null && (known.chosen === null || betters(task, chosen, known.chosen));
    const next = {
      chosen: isBetter ? chosen : known.chosen,
      bound: Number.isFinite(bound) ? (bound ?? null) : known.bound,
    };
    const isNews = isBetter || next.bound !== known.bound;
    known = next;
    if (isNews) watch.better(known);
  };
  const { mipImprovingSolution, mipInterrupt } = highs.constants.callbackType;
  const callbacks: HighsCallbackMap = {
    [mipImprovingSolution]: ({ data }) => {
      note(data.mip_solution, data.mip_dual_bound);
      return undefined;
    },
    [mipInterrupt]: (event) => {
      note(undefined, event.data.mip_dual_bound);
      if (watch.isCancelled()) event.interrupt();
      return undefined;
    },
  };
  model.zeroAllClocks();
  model.options.set({ time_limit: Math.max(0.1, seconds) });
  model.run(callbacks);
  const end = endOf(highs, model.getModelStatus());
  if (end !== "impossible" && end !== "failed")
    note(model.getSolution().colValue, Number(model.info.get("mip_dual_bound")));
  return { ...known, end: end === "proved" && known.chosen === null ? "failed" : end, equal: "unknown" };
}

function endOf({ constants }: Highs, status: ModelStatusCode): Exact["end"] {
  const { optimal, infeasible, unboundedOrInfeasible, timeLimit, interrupted } = constants.modelStatus;
  if (status === optimal) return "proved";
  if (status === infeasible || status === unboundedOrInfeasible) return "impossible";
  if (status === timeLimit) return "time";
  return status === interrupted ? "cancelled" : "failed";
}

/** The choice in a solver's columns, checked anew with whole numbers; null when it does not hold. */
function chosenIn({ instance, rules, aim }: Task, columns: Float64Array): number[] | null {
  const chosen = [...columns.subarray(0, instance.candidates).entries()]
    .filter(([, value]) => value > 0.5)
    .map(([candidate]) => candidate);
  if (columns.length < instance.candidates || !keepsTo(rules, chosen)) return null;
  if (aim.kind === "most") return chosen.length <= aim.count ? chosen : null;
  return choiceOf(instance, rules, chosen).covered >= aim.enough ? chosen : null;
}

/** Whether a choice is better: it covers more, or needs fewer and among these covers more. */
function betters({ instance, rules, aim }: Task, one: readonly number[], other: readonly number[]): boolean {
  if (aim.kind === "fewest" && one.length !== other.length) return one.length < other.length;
  return choiceOf(instance, rules, one).covered > choiceOf(instance, rules, other).covered;
}

/** Solves once more without the choice found, asking for one as good. */
function equalTo(
  highs: Highs,
  model: Model,
  task: Task,
  chosen: readonly number[],
  seconds: number,
  { isCancelled }: Watch,
): Exact["equal"] {
  if (seconds <= 0) return "unknown";
  const { instance, rules, aim } = task;
  const ones = (count: number) => new Array<number>(count).fill(1);
  model.addRow(0, chosen.length - 1, { indices: [...chosen], values: ones(chosen.length) });
  const demands = Array.from(instance.weights, (_, demand) => instance.candidates + demand);
  const candidates = Array.from({ length: instance.candidates }, (_, candidate) => candidate);
  if (aim.kind === "most")
    model.addRow(choiceOf(instance, rules, chosen).covered - 0.5, highs.infinity, {
      indices: demands,
      values: instance.weights,
    });
  else model.addRow(0, chosen.length, { indices: candidates, values: ones(candidates.length) });
  model.clearSolver();
  const { end, chosen: other } = run(highs, model, task, null, seconds, {
    isCancelled,
    better: () => undefined,
  });
  if (other !== null) return "several";
  return end === "impossible" ? "none" : "unknown";
}
