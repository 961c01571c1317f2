import { selectAskedReach, selectSettledPilots } from "../planner/selectors/pilots";
import type { Teller } from "./teller";

/** Fewer decimals than this part of a metre are noise of the division by the detour factor. */
const SAME = 0.01;

/** How far pilots reach, in the words of the planner; null in a city without pilots. */
export function reachWords({ app, say, figures }: Teller): string | null {
  const asked = selectAskedReach(app);
  if (asked === null) return null;
  const metres = (value: number) => `${figures.count(value)} ${say("common.metres")}`;
  const straight = metres(asked.straight);
  const reach =
    asked.detour === 1
      ? say("planner.parts.reach.straight", { straight })
      : say("planner.parts.reach.walked", {
          straight,
          ground: metres(asked.ground),
          detour: figures.decimal(asked.detour, Number.isInteger(asked.detour * 10) ? 1 : 2),
        });
  const others = selectSettledPilots(app).filter(
    (pilot) => Math.abs((pilot.reach ?? asked.straight) - asked.straight) > SAME,
  ).length;
  return others === 0 ? reach : say("planner.parts.reach.mixed", { count: others, reach });
}
