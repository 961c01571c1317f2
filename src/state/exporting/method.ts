import { shareOf } from "../../domain/measure";
import { figuresOf } from "../selectors/figures";
import { selectPointCount } from "../selectors/question";
import { reachWords } from "./reach-words";
import type { Teller } from "./teller";

/** How the overlap is worked out, in the words of the screen. */
export function overlapMethod({ app, geodata, say, own, figures }: Teller): string[] {
  const { city } = geodata;
  const whole = figuresOf(app, null);
  const reaches = city.layers
    .filter(({ reach, strategy }) => reach !== null && strategy !== null)
    .map(({ name, reach }) =>
      say("explore.method.reach", { layer: own(name), reach: figures.distance(reach) }),
    );
  const share = whole === null ? null : shareOf(whole.roughResidents, whole.residents);
  return [
    say("explore.method.influence", { reaches: reaches.join(", ") }),
    say("explore.method.coverage"),
    say("explore.method.partition"),
    say("explore.method.known"),
    say("explore.method.residents", {
      year: city.censusYear,
      points: figures.count(selectPointCount(app)),
    }),
    say("explore.method.rough", { share: figures.share(share) }),
    say("explore.method.area"),
  ];
}

/** How the figures of the pilots are worked out, in the words of the planner. */
export function coverageMethod(teller: Teller): string[] {
  const { app, geodata, say, own, figures } = teller;
  const { city } = geodata;
  const rough = city.residentMethods.filter((method) => method.rough).map(({ name }) => own(name));
  const water = city.layers
    .filter(({ ground }) => ground === "water")
    .flatMap(({ note }) => (note === undefined ? [] : [own(note)]));
  return [
    say("planner.coverage.method.reach", { reach: reachWords(teller) ?? say("common.notKnown") }),
    say("planner.coverage.method.residents", {
      year: city.censusYear,
      points: figures.count(selectPointCount(app)),
    }),
    ...(rough.length === 0 ? [] : [say("planner.coverage.method.rough", { methods: rough.join("; ") })]),
    say("planner.coverage.method.distances"),
    say("planner.coverage.method.around"),
    say("planner.coverage.method.ground"),
    say("planner.coverage.method.river", { note: [say("planner.coverage.river.known"), ...water].join(" ") }),
    say("planner.coverage.method.strategies", { foci: fociWords(teller).join("; ") }),
  ];
}

/** Which foci serve which strategy. */
function fociWords({ geodata, say, own, figures }: Teller): string[] {
  const { strategies, foci } = geodata.city;
  return strategies.flatMap((strategy) => {
    const names = foci.filter((focus) => focus.strategy === strategy.id).map(({ name }) => own(name));
    return names.length === 0
      ? []
      : [say("planner.coverage.method.foci", { strategy: own(strategy.name), foci: figures.list(names) })];
  });
}
