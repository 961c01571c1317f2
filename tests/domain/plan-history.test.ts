import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { historySchema } from "../../src/domain/plan-history";
import { planDateSchema } from "../../src/domain/plan-reference";

const both = { it: "uno", en: "one" };

/** A history of one plan with one step. */
const withStep = (from: string, until: string | null) => ({
  about: both,
  plans: [
    {
      id: "first",
      name: both,
      number: 1,
      year: "2014",
      about: both,
      aims: [],
      steps: [{ from, until, text: both, documents: ["log"] }],
      figures: [],
      areas: [],
      directions: [],
      carriedOver: null,
      documents: ["log"],
    },
  ],
});

describe("a date of the plan", () => {
  test.each(["2014", "2014-02", "2014-02-28", "2016-02-29", "2014-12-31"])("%s is one", (date) => {
    expect(v.is(planDateSchema, date)).toBe(true);
  });

  test.each(["2014-13", "2014-00", "2014-02-30", "2015-02-29", "2014-04-31", "14-02", "2014-2-1", ""])(
    "«%s» is none",
    (date) => {
      expect(v.is(planDateSchema, date)).toBe(false);
    },
  );
});

describe("a step of a plan", () => {
  test.each([
    ["2014", null],
    ["2014-03", "open"],
    ["2014-03", "2014-03"],
    ["2014-03", "2014"],
    ["2014", "2014-03-31"],
    ["2013-11-20", "2014-07"],
  ])("from %s until %s is taken", (from, until) => {
    expect(v.is(historySchema, withStep(from, until))).toBe(true);
  });

  test.each([
    ["2014-03", "2014-02"],
    ["2014-03", "2013"],
    ["2014-03-02", "2014-03-01"],
  ])("from %s until %s ends before it begins, and is refused", (from, until) => {
    expect(v.is(historySchema, withStep(from, until))).toBe(false);
  });
});
