import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Timeline, type TimelineStep } from "../../../src/ui/charts/timeline";
import { compareSpans, leavings, spansOf } from "../../../src/ui/charts/timeline-span";
import { count, markup, nothing } from "../markup";

const spanOf = (from: string, until: string | null = null) => spansOf([{ from, until }])[0];

describe("spans", () => {
  test("last as long as the date is exact", () => {
    expect(spanOf("2014")).toMatchObject({ start: 2014, end: 2015, exactness: "year" });
    expect(spanOf("2014-12")).toMatchObject({ end: 2015, exactness: "month" });
    expect(spanOf("2014-12-31")).toMatchObject({ end: 2015, exactness: "day" });
    expect(spanOf("2013-01-01")?.end).toBeCloseTo(2013 + 1 / 365, 9);
    expect(spanOf("2005-01", "2005-05")).toMatchObject({ start: 2005, end: 2005 + 151 / 365 });
  });

  test("what is open lasts to the end of the last step", () => {
    const [open] = spansOf([
      { from: "2006-09", until: "open" },
      { from: "2015", until: null },
    ]);
    expect(open).toMatchObject({ end: 2016, isOpen: true });
  });

  test("a date that is none is refused", () => {
    expect(() => spansOf([{ from: "May", until: null }])).toThrow("May");
  });

  test("what is known to the year alone does not go before what is known within it", () => {
    const inOrder = (one: string, other: string) => {
      const [first, second] = spansOf([
        { from: one, until: null },
        { from: other, until: null },
      ]);
      return first !== undefined && second !== undefined && compareSpans(first, second) < 0;
    };
    expect(inOrder("2012-06", "2012")).toBe(true);
    expect(inOrder("2013", "2014-01")).toBe(true);
    expect(inOrder("2014-07-18", "2014-07")).toBe(true);
  });
});

const date = fc
  .record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    exact: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year, month, day, exact }) =>
    [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].slice(0, exact).join("-"),
  );

const steps = fc.array(date, { minLength: 1, maxLength: 12 }).map((dates) =>
  dates.map(
    (from, place): TimelineStep => ({
      id: `s${place}`,
      lane: place % 2,
      from,
      until: null,
      when: from,
      text: `text ${place}`,
      of: "plan",
    }),
  ),
);

const drawn = (all: readonly TimelineStep[]) =>
  markup(<Timeline caption="c" help="h" legend="l" lanes={["1", "2"]} steps={all} onStep={nothing} />);

describe("the timeline", () => {
  test("is an ordered list of every step in the order of time, one of them in the way of the tab key", () => {
    fc.assert(
      fc.property(steps, (all) => {
        const page = drawn(all);
        const shown = [...page.matchAll(/<li><button.*?>(\d{4}[\d-]*) <span/g)].map(([, when]) => when ?? "");
        expect(shown.toSorted()).toEqual(all.map(({ from }) => from).toSorted());
        const begun = spansOf(shown.map((from) => ({ from, until: null }))).map((span) => span.begun);
        expect(begun).toEqual(begun.toSorted((one, other) => one - other));
        expect(count(page, 'tabindex="0"')).toBe(1);
        expect(page).toContain('<ol aria-label="c"');
      }),
      { numRuns: 40 },
    );
  });

  test("tells what is known to the year, the month and the day apart", () => {
    const at = (from: string): TimelineStep => ({
      id: from,
      lane: 0,
      from,
      until: null,
      when: from,
      text: "",
      of: "",
    });
    expect(count(drawn([at("2000"), at("2001-02")]), "<rect")).toBe(2);
    expect(count(drawn([at("2000"), at("2001-02-03")]), "<rect")).toBe(1);
    expect(count(drawn([{ ...at("2000-05"), until: "open" }, at("2002")]), "M0 -9")).toBe(1);
  });
});

test("the line of a step leaves its own mark, at the middle of its date where there is room, and crosses no other", () => {
  const ordered = (dates: readonly string[]) =>
    spansOf(dates.map((from) => ({ from, until: null }))).toSorted(compareSpans);
  expect(leavings(ordered(["2000", "2006"]))).toEqual([2000.5, 2006.5]);
  fc.assert(
    fc.property(fc.array(date, { minLength: 1, maxLength: 12 }), (dates) => {
      const spans = ordered(dates);
      const left = leavings(spans);
      expect(left).toEqual(left.toSorted((one, other) => one - other));
      for (const [place, { start, begun }] of spans.entries()) {
        expect(left[place]).toBeGreaterThanOrEqual(start);
        expect(left[place]).toBeLessThanOrEqual(begun);
      }
    }),
  );
});
