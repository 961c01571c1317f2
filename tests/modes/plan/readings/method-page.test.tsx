import { beforeEach, describe, expect, test } from "vitest";
import { ANSWERS } from "../../../../src/domain/method-answers";
import { WANTED } from "../../../../src/domain/method-example";
import { METHOD_TOPICS } from "../../../../src/domain/method-topic";
import { addAboutWords } from "../../../../src/i18n/about";
import { MethodPage } from "../../../../src/modes/plan/readings/method-page";
import { squareCity } from "../../../fixtures/square-city";
import { squarePlan } from "../../../fixtures/square-plan";
import { count } from "../../../ui/markup";
import { openOn, shown } from "../catalogue/on-plan";

beforeEach(() => {
  openOn(squareCity, squarePlan, "en");
  addAboutWords();
});

const page = () => shown(<MethodPage at={null} />);

/** The rows of a table as they stand on the page. */
function rowsUnder(caption: string): string[][] {
  const tables = [...page().matchAll(/<table.*?<\/table>/gs)].map(([table]) => table);
  const table = tables.find((one) => one.includes(`>${caption}</caption>`)) ?? "";
  const body = table.split("<tbody>")[1] ?? "";
  return body
    .split("<tr")
    .map((row) => [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, words]) => words ?? ""))
    .filter((row) => row.length > 0);
}

/** «1,750» */
const number = (words: string | undefined): number => Number((words ?? "").replace(",", ""));

/** «a · A» */
const before = (named: string): string => named.split(" · ")[0] ?? "";
const after = (named: string): string => named.split(" · ")[1] ?? "";

/** What a reader with a pencil has: the points and the round places, as the page gives them. */
function onPaper() {
  const points = rowsUnder("The residents’ points").map(([named = "", east, north, people]) => ({
    id: before(named),
    square: after(named),
    at: [number(east), number(north)] as const,
    people: number(people),
  }));
  const places = rowsUnder("The places").map(([named = "", east, north, reach]) => ({
    id: before(named),
    kind: after(named),
    at: [number(east), number(north)] as const,
    reach: number(reach),
  }));
  const place = (kind: string, id: string) => {
    const found = places.find((one) => one.kind === kind && one.id === id);
    if (found === undefined) throw new Error(`${kind} ${id} is wanted on the page`);
    return found;
  };
  return { points, place };
}

type Paper = ReturnType<typeof onPaper>;
type Place = ReturnType<Paper["place"]>;
type Point = Paper["points"][number];

const away = ({ at: [x, y] }: Place, { at: [east, north] }: Point) => Math.hypot(x - east, y - north);
const sum = (points: readonly Point[]) => points.reduce((all, { people }) => all + people, 0);
const reachedBy = ({ points }: Paper, ...places: readonly Place[]) =>
  points.filter((point) => places.some((place) => away(place, point) <= place.reach));

describe("the examples can be done with a pencil from the page alone", () => {
  test("who is reached, and from how far", () => {
    const paper = onPaper();
    const pilots = ["1", "2", "3"].map((id) => paper.place("pilot", id));
    const [first, second, inner] = pilots;
    if (first === undefined || second === undefined || inner === undefined) throw new Error("three pilots");
    expect(sum(paper.points)).toBe(ANSWERS.whole.residents);
    expect(sum(reachedBy(paper, ...pilots))).toBe(ANSWERS.coverage.residents);
    expect(sum(reachedBy(paper, inner))).toBe(ANSWERS.coverage.twice.residents);
    const nearest = paper.points.map((point) => [
      point.id,
      Math.min(away(first, point), away(second, point)),
    ]);
    expect(Object.fromEntries(nearest)).toEqual(ANSWERS.residents.distances);
    const order = [...new Set(paper.points)].toSorted(
      (one, other) =>
        Math.min(away(first, one), away(second, one)) - Math.min(away(first, other), away(second, other)),
    );
    const at = (share: number) =>
      order.findIndex((_, place) => sum(order.slice(0, place + 1)) >= share * ANSWERS.whole.residents);
    expect(order[at(0.5)]?.id).toBe("d");
    expect(order[at(0.9)]?.id).toBe("e");
  });

  test("who is gained and lost by a move, and reached while a pilot is dragged", () => {
    const paper = onPaper();
    const before = reachedBy(paper, paper.place("pilot", "1"), paper.place("pilot", "2"));
    const after = reachedBy(paper, paper.place("pilot", "1"), paper.place("pilot moved", "2"));
    expect(sum(after.filter((point) => !before.includes(point)))).toBe(ANSWERS.difference.gained.residents);
    expect(sum(before.filter((point) => !after.includes(point)))).toBe(ANSWERS.difference.lost.residents);
    expect(sum(after.filter((point) => before.includes(point)))).toBe(ANSWERS.difference.unchanged.residents);
    const dragged = reachedBy(paper, paper.place("pilot dragged", "1"));
    for (const square of ["A", "B"] as const)
      expect(sum(dragged.filter((point) => point.square === square))).toBe(ANSWERS.live[square].residents);
  });

  test("which two candidates are best, among all pairs", () => {
    const paper = onPaper();
    const covers = (ids: readonly string[]) =>
      sum(reachedBy(paper, ...ids.map((id) => paper.place("candidate", id))));
    const pairs = [
      ["L", "M"],
      ["L", "T"],
      ["M", "T"],
    ];
    expect(WANTED).toBe(2);
    const best = pairs.toSorted((one, other) => covers(other) - covers(one))[0];
    expect(best).toEqual(ANSWERS.siting.best);
    expect(covers(best ?? [])).toBe(ANSWERS.siting.bestResidents);
    expect(covers(ANSWERS.siting.greedy)).toBe(ANSWERS.siting.greedyResidents);
  });

  test("every topic has a formula, what it takes for granted, its limits, and its example with a drawing", () => {
    const whole = page();
    for (const topic of METHOD_TOPICS) {
      const part = whole.split(`id="part-${topic}"`)[1]?.split('<section id="part-')[0] ?? "";
      expect(count(part, "<math")).toBeGreaterThan(0);
      expect(count(part, "<li>")).toBe(5);
      expect(part).toContain("Taken for granted");
      expect(part).toContain("Limits");
      expect(part).toContain("Example");
      expect(part).toMatch(/<svg[^>]*role="img" aria-label="Drawing of the example: /);
    }
  });
});
