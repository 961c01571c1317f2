import { ANSWERS } from "../../../../domain/method-answers";
import { PILOTS, RIVER, SIDE, STATION, WANTED, WOOD } from "../../../../domain/method-example";
import type { MethodTopic } from "../../../../domain/method-topic";
import type { Writing } from "./writing";

type Values = Readonly<Record<string, string>>;

/** The figures of each topic's example as the page writes them: all from the example and its answers, none typed in. */
export const EXAMPLE_VALUES: Readonly<Record<MethodTopic, (writing: Writing) => Values>> = {
  influence: ({ ground, metres, bare }) => ({
    reach: metres(STATION.reach),
    reachMetres: bare(STATION.reach),
    point: ground(ANSWERS.influence.point),
    line: metres(RIVER.reach),
    lineMetres: bare(RIVER.reach),
    length: metres(ANSWERS.influence.length),
    lengthMetres: bare(ANSWERS.influence.length),
    lineGround: ground(ANSWERS.influence.line),
    wide: bare(WOOD.to[0] - WOOD.from[0]),
    high: metres(WOOD.to[1] - WOOD.from[1]),
    ground: ground(ANSWERS.influence.ground),
  }),
  coverage: ({ ground, metres, bare, share, figures }) => ({
    reach: metres(PILOTS.first.reach),
    reachMetres: bare(PILOTS.first.reach),
    inner: metres(PILOTS.inner.reach),
    innerMetres: bare(PILOTS.inner.reach),
    ground: ground(ANSWERS.coverage.ground),
    whole: ground(ANSWERS.whole.ground),
    share: share(ANSWERS.coverage.ground, ANSWERS.whole.ground),
    residents: figures.residents(ANSWERS.coverage.residents),
    all: figures.count(ANSWERS.whole.residents),
    twice: ground(ANSWERS.coverage.twice.ground),
    twiceResidents: figures.residents(ANSWERS.coverage.twice.residents),
  }),
  overlap: ({ ground, figures }) => ({
    first: ground(ANSWERS.overlap.first.ground),
    firstResidents: figures.residents(ANSWERS.overlap.first.residents),
    both: ground(ANSWERS.overlap.both.ground),
    bothResidents: figures.residents(ANSWERS.overlap.both.residents),
    second: ground(ANSWERS.overlap.second.ground),
    secondResidents: figures.residents(ANSWERS.overlap.second.residents),
    none: ground(ANSWERS.overlap.none.ground),
    noneResidents: figures.residents(ANSWERS.overlap.none.residents),
    whole: ground(SIDE ** 2),
  }),
  known: ({ ground, share, figures }) => ({
    ground: ground(ANSWERS.known.ground),
    ofGround: ground(ANSWERS.known.ofGround),
    share: share(ANSWERS.known.ground, ANSWERS.known.ofGround),
    residents: figures.residents(ANSWERS.known.residents),
    ofResidents: figures.count(ANSWERS.known.ofResidents),
    atLeast: ground(ANSWERS.known.atLeastGround),
    atLeastResidents: figures.residents(ANSWERS.known.atLeastResidents),
    reached: figures.residents(ANSWERS.known.reached),
    all: figures.count(ANSWERS.whole.residents),
  }),
  residents: ({ metres, figures }) => ({
    distances: figures.list(
      Object.entries(ANSWERS.residents.distances).map(([point, away]) => `${point} ${metres(away)}`),
    ),
    reach: metres(PILOTS.first.reach),
    reached: figures.residents(ANSWERS.residents.reached),
    median: metres(ANSWERS.residents.median),
    ninth: metres(ANSWERS.residents.ninth),
    all: figures.residents(ANSWERS.whole.residents),
  }),
  live: ({ ground, bare, figures }) => ({
    reachMetres: bare(PILOTS.first.reach),
    half: ground(ANSWERS.live.A.ground),
    inA: figures.residents(ANSWERS.live.A.residents),
    inB: figures.residents(ANSWERS.live.B.residents),
  }),
  gaps: ({ figures }) =>
    Object.fromEntries(ANSWERS.gaps.map(({ square, residents }) => [square, figures.residents(residents)])),
  inequality: (writing) => ({
    ...inequalityTerms(writing),
    all: writing.figures.count(ANSWERS.whole.residents),
    covered: writing.figures.count(coveredInAll),
    gini: writing.figures.decimal(ANSWERS.inequality.gini, 3),
  }),
  siting: ({ metres, figures }) => ({
    reach: metres(PILOTS.first.reach),
    wanted: figures.count(WANTED),
    greedy: figures.residents(ANSWERS.siting.greedyResidents),
    best: figures.residents(ANSWERS.siting.bestResidents),
  }),
  difference: ({ ground, figures }) => ({
    gained: ground(ANSWERS.difference.gained.ground),
    gainedResidents: figures.residents(ANSWERS.difference.gained.residents),
    lost: ground(ANSWERS.difference.lost.ground),
    lostResidents: figures.residents(ANSWERS.difference.lost.residents),
    unchanged: ground(ANSWERS.difference.unchanged.ground),
    unchangedResidents: figures.residents(ANSWERS.difference.unchanged.residents),
  }),
  matrix: () => ({}),
};

const coveredInAll = ANSWERS.inequality.order.reduce((sum, { covered }) => sum + covered, 0);

/** The trapezoids below the curve, from the least covered square on. */
function inequalityTerms({ text, figures }: Writing): Values {
  let before = 0;
  const terms = ANSWERS.inequality.order.map(({ all, covered }) => {
    const term = text("about.method.topics.inequality.term", {
      all: figures.count(all),
      before: figures.count(before),
      covered: figures.count(covered),
    });
    before += covered;
    return term;
  });
  const rows = ANSWERS.inequality.order.map(({ square, all, covered }) =>
    text("about.method.topics.inequality.row", {
      covered: figures.count(covered),
      all: figures.count(all),
      square,
    }),
  );
  return { rows: figures.list(rows), sum: terms.join(" + ") };
}
