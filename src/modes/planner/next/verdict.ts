import type { SitingAnswer, SitingQuestion, Verdict, WishName } from "../../../domain/planner-siting";
import type { Figures, Text } from "../../../i18n";

/** The part of a question that its verdict is worded with. */
export type Asked = Pick<SitingQuestion, "goal" | "seconds">;

/** How good an answer is, in words: one short sentence, and under it what it means. */
export interface VerdictWords {
  readonly head: string;
  readonly lines: readonly string[];
}

/** Says what is proved, what is not and why, and which wish makes a question impossible. */
export function verdictWords(answer: SitingAnswer, asked: Asked, text: Text, figures: Figures): VerdictWords {
  const { verdict } = answer;
  switch (verdict.kind) {
    case "best":
      return {
        head: text("planner.next.verdict.best"),
        lines: [
          text(`planner.next.verdict.${asked.goal.kind === "most" ? "bestMost" : "bestShare"}`),
          text(`planner.next.verdict.equal.${verdict.equal}`),
          ...shortWords(answer, asked, text, figures),
        ],
      };
    case "found":
      return {
        head: text(`planner.next.verdict.${verdict.why === "running" ? "running" : "found"}`),
        lines: [
          gapWords(verdict, asked, text, figures),
          whyWords(answer, verdict, asked, text, figures),
          ...shortWords(answer, asked, text, figures),
        ],
      };
    case "impossible":
      return {
        head: text(`planner.next.verdict.${verdict.proved ? "impossible" : "notFound"}`),
        lines: impossibleWords(answer, verdict, text, figures),
      };
  }
}

type Of<Kind extends Verdict["kind"]> = Extract<Verdict, { kind: Kind }>;

function gapWords({ bound, gap }: Of<"found">, { goal }: Asked, text: Text, figures: Figures): string {
  if (gap === null) return text("planner.next.verdict.gapUnknown");
  const share = figures.share(gap);
  return goal.kind === "most"
    ? text("planner.next.verdict.gapMost", { bound: figures.residents(bound), gap: share })
    : text("planner.next.verdict.gapShare", { count: bound, bound: figures.count(bound), gap: share });
}

function whyWords(
  { candidates }: SitingAnswer,
  { why }: Of<"found">,
  { seconds }: Asked,
  text: Text,
  figures: Figures,
): string {
  return text(`planner.next.verdict.why.${why}`, {
    seconds: figures.count(seconds),
    allowed: figures.count(candidates.allowed),
    exact: figures.count(candidates.exact),
  });
}

function impossibleWords(
  { candidates }: SitingAnswer,
  { wishes, together, reachable, proved }: Of<"impossible">,
  text: Text,
  figures: Figures,
): string[] {
  const isEmpty = candidates.allowed === 0;
  return [
    isEmpty ? emptied(candidates.all, wishes, text, figures) : culprits(wishes, together, text, figures),
    ...(isEmpty || reachable === null
      ? []
      : [text("planner.next.verdict.reachable", { share: figures.share(reachable) })]),
    ...(proved ? [] : [text("planner.next.verdict.notProved")]),
  ];
}

const named = (wish: WishName, text: Text): string => text(`planner.next.verdict.wish.${wish}`);

function emptied(all: number, [wish]: readonly WishName[], text: Text, figures: Figures): string {
  return wish === undefined || wish === "candidates"
    ? text("planner.next.verdict.noCandidates")
    : text("planner.next.verdict.emptied", { all: figures.count(all), wish: named(wish, text) });
}

function culprits(wishes: readonly WishName[], together: boolean, text: Text, figures: Figures): string {
  const [wish] = wishes;
  if (wish === undefined) return text("planner.next.verdict.unreachable");
  const names = figures.list(wishes.map((one) => named(one, text)));
  if (together) return text("planner.next.verdict.together", { wishes: names });
  return wishes.length > 1
    ? text("planner.next.verdict.culprits", { wishes: names })
    : text("planner.next.verdict.culprit", { wish: names });
}

/** Fewer than asked for, and why. */
function shortWords(
  { short, chosen }: SitingAnswer,
  { goal }: Asked,
  text: Text,
  figures: Figures,
): string[] {
  if (short === null || goal.kind !== "most") return [];
  const values = { count: figures.count(chosen.length), asked: figures.count(goal.count) };
  return [text(`planner.next.verdict.${short === "covered" ? "shortCovered" : "shortApart"}`, values)];
}

/** How many candidates there were, how many the wishes allow, and how many the exact solver was given. */
export function candidateWords(
  { candidates, verdict }: SitingAnswer,
  text: Text,
  figures: Figures,
): string[] {
  const { all, allowed, left, exact } = candidates;
  const counts = text("planner.next.verdict.counts", {
    all: figures.count(all),
    allowed: figures.count(allowed),
  });
  // What was left out for want of room is said by the verdict itself, or is no matter where the answer is proved without.
  const isSaid = verdict.kind === "found" && verdict.why === "reduced";
  if (exact === 0 || isSaid || (exact < left && verdict.kind === "best")) return [counts];
  if (exact < left)
    return [
      counts,
      text("planner.next.verdict.exactPart", { left: figures.count(left), exact: figures.count(exact) }),
    ];
  const given =
    exact < allowed
      ? text("planner.next.verdict.exact", { exact: figures.count(exact) })
      : text("planner.next.verdict.exactAll");
  return [counts, given];
}
