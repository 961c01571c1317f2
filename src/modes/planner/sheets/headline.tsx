import { shareOf } from "../../../domain/measure";
import { coveredOf, wholeOf } from "../../../domain/planner";
import { roughWords } from "../total-words";
import { marked } from "./figure-rows";
import styles from "./sheets.module.css";
import type { Sheet } from "./use-sheet";

/** The one figure that everything is about, with what it is of, how it is measured and when. */
export function Headline({ sheet }: { readonly sheet: Sheet }) {
  const { answer, city, reach, text, figures } = sheet;
  const { total } = answer;
  const [covered, whole] = [coveredOf(total.depths), wholeOf(total.depths)];
  const parts = [
    figures.share(shareOf(covered.residents, whole.residents)),
    figures.area(covered.area),
    reach,
    text("planner.parts.total.census", { year: city.censusYear }),
  ];
  return (
    <div className={styles.headline}>
      <p>
        <strong className={styles.number}>
          {marked(figures.count(covered.residents), total.roughCovered > 0)}
        </strong>{" "}
        {text("common.of")} {figures.count(whole.residents)} {text("planner.parts.total.what")}
      </p>
      <p>{parts.join(" · ")}</p>
      <p className={styles.small}>{roughWords(total, sheet)}</p>
    </div>
  );
}
