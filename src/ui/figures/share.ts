import type { Coverage } from "../../domain/overlap";
import type { Figures, Text } from "../../i18n";

export type Measure = "area" | "residents";

export interface ShareSegment {
  readonly kind: "covered" | "uncovered" | "atLeast" | "unknown";
  /** Of the whole, 0 to 1. */
  readonly from: number;
  readonly width: number;
}

interface Amounts {
  readonly covered: number;
  readonly withData: number;
  readonly atLeast: number;
  readonly whole: number;
}

/** The four numbers of a coverage by ground or by residents. */
export function amountsOf(coverage: Coverage, measure: Measure): Amounts {
  return measure === "area"
    ? {
        covered: coverage.area,
        withData: coverage.ofArea,
        atLeast: coverage.atLeastArea,
        whole: coverage.wholeArea,
      }
    : {
        covered: coverage.residents,
        withData: coverage.ofResidents,
        atLeast: coverage.atLeastResidents,
        whole: coverage.wholeResidents,
      };
}

/**
 * The bar from left to right: covered and not covered where the data are complete, then covered and unknown where they are
 * not. The widths add up to 1; empty ones are left out, and a whole of nothing has no segments.
 */
export function shareSegments(coverage: Coverage, measure: Measure): ShareSegment[] {
  const { covered, withData, atLeast, whole } = amountsOf(coverage, measure);
  if (whole <= 0) return [];
  const widths = [
    ["covered", covered],
    ["uncovered", withData - covered],
    ["atLeast", atLeast],
    ["unknown", whole - withData - atLeast],
  ] as const;
  let from = 0;
  return widths.flatMap(([kind, amount]) => {
    const width = Math.max(0, amount) / whole;
    const segment: ShareSegment = { kind, from, width };
    from += width;
    return width > 0 ? [segment] : [];
  });
}

/** A coverage in words: the share, and under it one phrase each for what it is of and what is not known. */
export interface ShareWords {
  readonly share: string;
  readonly parts: readonly string[];
}

/** «79,7 %», then «1.241.600 residenti su 1.558.028», what is covered beyond the data, and how far the data go. */
export function shareWords(coverage: Coverage, measure: Measure, text: Text, figures: Figures): ShareWords {
  const { covered, withData, atLeast, whole } = amountsOf(coverage, measure);
  const write = measure === "area" ? figures.area : figures.residents;
  const of = measure === "area" ? figures.area : figures.count;
  const plus = atLeast > 0 ? [text("ui.share.plus", { amount: write(atLeast) })] : [];
  if (whole <= 0) return { share: text("common.notKnown"), parts: [] };
  if (withData <= 0) return { share: text("common.notKnown"), parts: [...plus, text("ui.share.noData")] };
  const amount = `${write(covered)} ${text("common.of")} ${of(withData)}`;
  const data = withData < whole ? [text("ui.share.data", { share: figures.share(withData / whole) })] : [];
  return { share: figures.share(covered / withData), parts: [amount, ...plus, ...data] };
}
