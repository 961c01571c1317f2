import { beforeAll, describe, expect, test } from "vitest";
import { residents, shareOf } from "../../../../src/domain/measure";
import type { SitingAnswer, Unproved, Verdict } from "../../../../src/domain/planner-siting";
import { figuresIn, startText, textIn } from "../../../../src/i18n";
import { addPlannerWords } from "../../../../src/i18n/planner";
import { type Asked, candidateWords, verdictWords } from "../../../../src/modes/planner/next/verdict";

beforeAll(() => {
  startText("it");
  addPlannerWords();
});

const answer = (verdict: Verdict, more: Partial<SitingAnswer> = {}): SitingAnswer => ({
  chosen: [],
  verdict,
  covered: residents(900),
  coveredBefore: residents(100),
  all: residents(1000),
  short: null,
  curve: [],
  candidates: { all: 14800, allowed: 12000, left: 1500, exact: 1500 },
  ...more,
});

const MOST: Asked = { goal: { kind: "most", count: 3 }, seconds: 60 };
const FEWEST: Asked = { goal: { kind: "share", share: 0.6 }, seconds: 60 };

const said = (one: SitingAnswer, asked: Asked, language = "it") => {
  const { head, lines } = verdictWords(one, asked, textIn(language), figuresIn(language));
  return [head, ...lines].join(" | ");
};

const found = (why: Unproved, bound: number, part: number): Verdict => ({
  kind: "found",
  bound,
  gap: shareOf(part, 1000),
  why,
});

const impossible = (more: Partial<Extract<Verdict, { kind: "impossible" }>>): Verdict => ({
  kind: "impossible",
  wishes: [],
  together: false,
  reachable: shareOf(81, 100),
  proved: true,
  ...more,
});

describe("the verdict in words", () => {
  test("a proof says what no other choice does, and whether others are as good", () => {
    const best = (equal: "none" | "several" | "unknown") => answer({ kind: "best", equal });
    expect(said(best("none"), MOST)).toContain("Dimostrato");
    expect(said(best("none"), MOST)).toContain("copre più residenti");
    expect(said(best("none"), FEWEST)).toContain("Con meno nuovi piloti");
    expect(said(best("several"), MOST)).toContain("altrettanto buone: questa è una di esse");
    expect(said(best("unknown"), MOST)).toContain("non è noto");
    expect(
      new Set((["none", "several", "unknown"] as const).map((equal) => said(best(equal), MOST))).size,
    ).toBe(3);
  });

  test("without a proof the gap to the bound is said in per cent, with the reason, and never «proved»", () => {
    for (const why of ["running", "time", "cancelled", "reduced", "solver"] as const) {
      const words = said(answer(found(why, 950, 52)), MOST);
      expect(words).toContain("950 residenti");
      expect(words).toContain("5,2 %");
      expect(words).not.toContain("Dimostrato");
    }
    expect(said(answer(found("time", 950, 52)), MOST)).toContain("60 s");
    expect(said(answer(found("reduced", 950, 52)), MOST)).toMatch(/12\.000.*1\.500/);
    expect(said(answer(found("time", 950, 52)), MOST, "en")).toContain("5.2 %");
  });

  test("for the fewest the bound is a number of pilots", () => {
    expect(said(answer(found("cancelled", 8, 200)), FEWEST)).toContain("servono almeno 8");
    expect(said(answer(found("cancelled", 1, 200)), FEWEST)).toContain("serve almeno 1:");
  });

  test("a gap that is not known is said so", () => {
    const verdict: Verdict = { kind: "found", bound: 0, gap: null, why: "time" };
    expect(said(answer(verdict), MOST)).toContain("non è noto");
    expect(said(answer(verdict), MOST)).not.toContain("%");
  });

  test("what cannot be done names the wish that makes it so, and what can be reached", () => {
    expect(said(answer(impossible({ wishes: ["apart"] })), FEWEST)).toContain(
      "«distanza minima»: senza di essa si può",
    );
    expect(said(answer(impossible({ wishes: ["apart", "only"] })), FEWEST)).toContain("basta togliere una");
    expect(said(answer(impossible({ wishes: ["apart", "only"], together: true })), FEWEST)).toContain(
      "senza tutte",
    );
    expect(said(answer(impossible({})), FEWEST)).toContain("La meta è troppo alta");
    expect(said(answer(impossible({})), FEWEST)).toContain("81,0 %");
  });

  test("no way found is told from a proof that there is none", () => {
    expect(said(answer(impossible({})), FEWEST)).toContain("Così non si può");
    expect(said(answer(impossible({ proved: false })), FEWEST)).toContain("Non è una prova");
    expect(said(answer(impossible({ proved: false })), FEWEST)).not.toContain("Così non si può");
  });

  test("candidates that are all gone name the wish that emptied them, without a share", () => {
    const empty = { candidates: { all: 40, allowed: 0, left: 0, exact: 0 } };
    const words = said(answer(impossible({ wishes: ["only"], reachable: shareOf(1, 10) }), empty), MOST);
    expect(words).toContain("Nessuno dei 40 luoghi candidati");
    expect(words).toContain("«solo in questi comuni o zone»");
    expect(words).not.toContain("%");
    const none = answer(impossible({ wishes: ["candidates"] }), {
      candidates: { all: 0, allowed: 0, left: 0, exact: 0 },
    });
    expect(said(none, MOST)).toContain("nessun luogo candidato");
  });

  test("fewer than asked for says why", () => {
    const short = (why: "covered" | "apart") => answer({ kind: "best", equal: "none" }, { short: why });
    expect(said(short("covered"), MOST)).toContain("Ne bastano 0 dei 3");
    expect(said(short("apart"), MOST)).toContain("distanza minima");
  });

  test("the counts of the candidates are said once", () => {
    const counts = (one: SitingAnswer) => candidateWords(one, textIn("it"), figuresIn("it")).join(" ");
    expect(counts(answer({ kind: "best", equal: "none" }))).toContain("ne sono andati 1.500: gli altri");
    expect(counts(answer(found("reduced", 950, 52)))).not.toContain("1.500");
    const more = { candidates: { all: 14800, allowed: 12000, left: 4000, exact: 1500 } };
    const stopped = counts(answer(found("cancelled", 950, 52), more));
    expect(stopped).toContain("4.000 possono far parte di una risposta migliore");
    expect(stopped).not.toContain("gli altri non possono");
    expect(counts(answer({ kind: "best", equal: "none" }, more))).not.toContain("risolutore");
    const all = { candidates: { all: 9, allowed: 9, left: 9, exact: 9 } };
    expect(counts(answer({ kind: "best", equal: "none" }, all))).toContain("tutti");
    expect(
      counts(answer(found("solver", 950, 52), { candidates: { all: 9, allowed: 9, left: 0, exact: 0 } })),
    ).not.toContain("risolutore");
  });
});
