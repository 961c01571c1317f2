import { shareOf } from "../../domain/measure";
import { type Amount, type ByDepth, wholeOf } from "../../domain/planner";
import { figuresIn, useText } from "../../i18n";
import { classes } from "../classes";
import { Rough } from "../figures/rough";
import styles from "./depth-bar.module.css";

export interface DepthBarProps {
  /** What is shown: «Residenti e suolo secondo quanti piloti li raggiungono». */
  readonly caption: string;
  readonly captionHidden?: boolean | undefined;
  readonly depths: ByDepth;
  /** false: nobody was counted yet, and residents are not known. */
  readonly withResidents: boolean;
  /** Why residents who are reached, and who are not, are rough; they then wear «≈». */
  readonly rough?: string | undefined;
  readonly roughNone?: string | undefined;
}

const DEPTHS = ["none", "one", "two", "more"] as const;
const MEASURES = ["residents", "area"] as const;

/** Who and what no pilot, one, two, and three or more pilots reach: two bars, and under them the same as a table. */
export function DepthBar(props: DepthBarProps) {
  const { caption, captionHidden, depths, withResidents } = props;
  const { text } = useText();
  const measures = MEASURES.filter((measure) => withResidents || measure === "area");
  return (
    <figure className={styles.chart}>
      <figcaption className={captionHidden ? "visually-hidden" : styles.caption}>{caption}</figcaption>
      <div className={styles.bars} aria-hidden="true">
        {measures.map((measure) => (
          <Bar
            key={measure}
            label={text(measure === "area" ? "planner.parts.depth.ground" : "planner.parts.depth.residents")}
            depths={depths}
            measure={measure}
          />
        ))}
      </div>
      <Table {...props} />
    </figure>
  );
}

function Table({ caption, depths, withResidents, rough, roughNone }: DepthBarProps) {
  const { text } = useText();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text("planner.parts.depth.pilots")}</th>
          <th scope="col">{text("planner.parts.depth.residents")}</th>
          <th scope="col">{text("planner.parts.depth.share")}</th>
          <th scope="col">{text("planner.parts.depth.ground")}</th>
        </tr>
      </thead>
      <tbody>
        {DEPTHS.map((depth, i) => (
          <DepthRow
            key={depth}
            depth={depth}
            amount={depths[i] ?? depths[0]}
            all={withResidents ? wholeOf(depths).residents : null}
            rough={depth === "none" ? roughNone : rough}
          />
        ))}
      </tbody>
    </table>
  );
}

interface BarProps {
  readonly label: string;
  readonly depths: ByDepth;
  readonly measure: (typeof MEASURES)[number];
}

function Bar({ label, depths, measure }: BarProps) {
  const whole = wholeOf(depths)[measure];
  return (
    <>
      <span className={styles.label}>{label}</span>
      <span className={styles.bar}>
        {DEPTHS.map((depth, i) => (
          <span
            key={depth}
            className={classes(styles.part, styles[depth])}
            style={{ width: `${(100 * (depths[i]?.[measure] ?? 0)) / (whole || 1)}%` }}
          />
        ))}
      </span>
    </>
  );
}

interface DepthRowProps {
  readonly depth: (typeof DEPTHS)[number];
  readonly amount: Amount;
  /** All residents; null where nobody was counted. */
  readonly all: number | null;
  readonly rough: string | undefined;
}

function DepthRow({ depth, amount, all, rough }: DepthRowProps) {
  const { text, language } = useText();
  const figures = figuresIn(language);
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>
          <span className={classes(styles.swatch, styles[depth])} aria-hidden="true" />
          {text(`planner.parts.depth.${depth}`)}
        </span>
      </th>
      <td>
        <Rough why={amount.residents > 0 ? rough : undefined} />
        {figures.count(all === null ? null : amount.residents)}
      </td>
      <td>{figures.share(all === null ? null : shareOf(amount.residents, all))}</td>
      <td>{figures.area(amount.area)}</td>
    </tr>
  );
}
