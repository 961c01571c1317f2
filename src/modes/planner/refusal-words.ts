import type { Figures, Text } from "../../i18n";
import type { NameRefusal } from "../../state/planner/name-refusal";
import type { WishRefusal } from "../../state/planner/siting-check";

/** How the ends of a range are written, by what is out of it. */
const WRITTEN: Readonly<Record<string, (figures: Figures, value: number) => string>> = {
  "reach-range": ({ distance }, value) => distance(value),
  "spacing-range": ({ distance }, value) => distance(value),
  "apart-range": ({ distance }, value) => distance(value),
  "share-range": ({ share }, value) => share(value),
  "detour-range": ({ decimal }, value) => decimal(value, 1),
};

interface Refusal {
  readonly code: WishRefusal["code"] | NameRefusal;
  readonly values: WishRefusal["values"];
}

/** Why an edit, a wish or a name is refused, as one sentence that says what would do. */
export function refusalWords({ code, values }: Refusal, text: Text, figures: Figures): string {
  const write = WRITTEN[code] ?? (({ count }: Figures, value: number) => count(value));
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "number" ? write(figures, value) : value,
  ]);
  return text(`planner.refusals.${code}`, Object.fromEntries(written));
}
