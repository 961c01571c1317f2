import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, test, vi } from "vitest";
import { metres } from "../../../src/domain/measure";
import { subset } from "../../../src/domain/strategy";
import { startText } from "../../../src/i18n";
import { Answer } from "../../../src/modes/explore/answer";
import { Overview } from "../../../src/modes/explore/overview";
import { choose, includeProvisional, reportOnly } from "../../../src/state";
import { selectQuestion } from "../../../src/state/selectors/question";
import { type App, store } from "../../../src/state/store";
import { squareAnswer } from "../../fixtures/square-answer";
import { squareCity } from "../../fixtures/square-city";
import { startOnSquares } from "../../state/on-squares";

beforeEach(() => {
  startText("en");
  // Drawn without a page, React asks the store for what it began with.
  vi.spyOn(store, "getInitialState").mockImplementation(store.getState);
  startOnSquares();
});

const answered = () => renderToStaticMarkup(<Answer />);
const provisional = { kind: "municipality", code: "900004" } as const;

/** The residents' points have come and the question of now has been answered with them. */
function countResidents(): void {
  const columns = {
    longitudes: new Float64Array(),
    latitudes: new Float64Array(),
    counts: new Uint32Array(),
  };
  const points: App["points"] = {
    status: "ready",
    value: { codes: [], ...columns, municipalities: new Uint16Array() },
  };
  store.setState({ points });
  const key = selectQuestion(store.getState())?.key ?? "";
  store.setState({ answers: new Map([[key, squareAnswer]]) });
}

test("residents are not known, and never 0, until an answer counts them", () => {
  choose({ kind: "patch", id: "900001-3-3-1" });
  expect(answered()).toContain("not known");
  choose({ kind: "overlaps", together: { subset: subset(3), match: "all" } });
  expect(answered()).toContain("Residents: not known");
  expect(answered()).not.toContain("· 400 residents");
  countResidents();
  expect(answered()).toContain("· 400 residents");
});

test("a municipality that the switch puts outside has no figures on its card, in the overview and in the overlaps", () => {
  countResidents();
  includeProvisional(false);
  countResidents();
  choose({ kind: "unit", unit: provisional });
  expect(answered()).toContain("Outside the chosen perimeter");
  expect(answered()).not.toMatch(/NaN|0\.00 km²/);
  reportOnly(provisional);
  expect(renderToStaticMarkup(<Overview />)).toContain("Outside the chosen perimeter");
  choose({ kind: "overlaps", together: null });
  expect(answered()).toContain("Outside the chosen perimeter");
});

test("where the calculation failed the card says so and shows no figures of other filters", () => {
  const key = selectQuestion(store.getState())?.key ?? "";
  store.setState({
    answers: new Map([["other", squareAnswer]]),
    failures: new Map([[key, "the worker died"]]),
  });
  choose({ kind: "unit", unit: { kind: "zone", id: "1" } });
  expect(answered()).toContain("The calculation failed: the worker died.");
});

test("the patch of a link is not called gone before the answer is there", () => {
  choose({ kind: "patch", id: "900001-3-3-9" });
  expect(answered()).toContain("this patch is gone");
  store.setState({ answers: new Map() });
  expect(answered()).not.toContain("this patch is gone");
});

test("rough residents wear their share, a place its sources, and what is not counted no reach", () => {
  countResidents();
  expect(renderToStaticMarkup(<Overview />)).toContain("≈ 1,000 residents are placed roughly (29.4 %)");
  const [first] = squareCity.sites;
  if (first === undefined) throw new Error("the square city has sites");
  const museum = { ...first, id: "museum", counted: false, reach: metres(300) };
  store.setState({ geodata: { status: "ready", value: { ...squareCity, sites: [museum, first] } } });
  choose({ kind: "site", id: "museum" });
  expect(answered()).not.toContain("Reach considered");
  choose({ kind: "site", id: first.id });
  expect(answered()).toContain("Reach considered");
  choose({ kind: "place", position: [-29.95, 0.05], under: [] });
  expect(answered()).toContain("Sources");
});
