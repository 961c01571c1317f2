import type { AskedReach } from "../../domain/scenario-apply";
import type { Site } from "../../domain/site";
import type { Plan } from "./use-plan";

type Words = Pick<Plan, "text" | "figures">;

/** Metres as metres, however many: steps of 50 m would look alike in kilometres. */
export const writeMetres =
  ({ text, figures }: Words) =>
  (metres: number): string =>
    `${figures.count(metres)} ${text("common.metres")}`;

/** Fewer decimals than this part of a metre are noise of the division by the detour factor. */
const SAME = 0.01;

/** How many pilots reach another way than asked for all. */
export const othersThan = ({ straight }: AskedReach, pilots: readonly Pick<Site, "reach">[]): number =>
  pilots.filter(({ reach }) => Math.abs((reach ?? straight) - straight) > SAME).length;

/** «500 m in linea d'aria», with the detour factor where there is one and the pilots that have another reach. */
export function reachWords(asked: AskedReach, others: number, { text, figures }: Words): string {
  const metres = writeMetres({ text, figures });
  const straight = metres(asked.straight);
  const reach =
    asked.detour === 1
      ? text("planner.parts.reach.straight", { straight })
      : text("planner.parts.reach.walked", {
          straight,
          ground: metres(asked.ground),
          detour: writeFactor(asked.detour, { figures }),
        });
  if (others === 0) return reach;
  const replace = { reach, count: figures.count(others) };
  return text("planner.parts.reach.mixed", { count: others, replace });
}

/** What reach means, as a sentence. */
export function reachMeaning(asked: AskedReach, { text, figures }: Words): string {
  const metres = writeMetres({ text, figures });
  const straight = metres(asked.straight);
  return asked.detour === 1
    ? text("planner.parts.reach.meaning", { straight })
    : text("planner.parts.reach.meaningWalked", {
        straight,
        ground: metres(asked.ground),
        detour: writeFactor(asked.detour, { figures }),
      });
}

/** A detour factor with as many decimals as it has, two at most. */
export const writeFactor = (factor: number, { figures }: Pick<Words, "figures">): string =>
  figures.decimal(factor, Number.isInteger(factor * 10) ? 1 : 2);
