import type { ReactNode } from "react";
import { type Classes, classOf } from "../../../domain/classes";
import { inLanguage } from "../../../domain/text";
import { selectPlanColours, useApp } from "../../../state";
import { usePlan } from "../use-plan";
import styles from "./landing.module.css";

/** What the colours of the map are while the matrix is open: one for each number of projects, and none where none lands. */
export function MatrixLegend({ strategy }: { readonly strategy: string | null }) {
  const { city, text, language } = usePlan();
  const colours = useApp(selectPlanColours);
  if (colours === null || colours.classes === null) return null;
  const name = city.strategies.find(({ id }) => id === strategy)?.name;
  const counts = [...colours.values.values()].flatMap((count) => count ?? []);
  return (
    <figure className={styles.legend}>
      <figcaption className={styles.strong}>
        {name === undefined
          ? text("plan.landing.matrix.legendAll")
          : text("plan.landing.matrix.legend", { strategy: inLanguage(name, language) })}
      </figcaption>
      <Steps classes={colours.classes} counts={counts} />
    </figure>
  );
}

interface StepsProps {
  readonly classes: Classes;
  readonly counts: readonly number[];
}

function Steps({ classes, counts }: StepsProps) {
  const { text, figures } = usePlan();
  const most = Math.min(OPEN, classes.greatest);
  const steps = Array.from({ length: most }, (_, place) => place + 1);
  return (
    <ul className={styles.steps}>
      {steps.map((step) => {
        const isOpen = step === OPEN && classes.greatest > OPEN;
        const held = counts.filter((count) => count === step || (isOpen && count > step)).length;
        const words = isOpen
          ? text("plan.landing.matrix.orMore", { least: figures.count(step) })
          : text("plan.landing.matrix.projects", { count: step });
        return (
          <Step key={step} words={words} held={held}>
            <span
              className={styles.swatch}
              style={{ background: `var(--ramp-${classOf(step, classes) + 1})` }}
            />
          </Step>
        );
      })}
      <Step
        words={text("plan.landing.matrix.uncoloured")}
        held={counts.filter((count) => count === 0).length}
      >
        <span className={styles.swatch} style={{ background: "var(--inside)" }} />
      </Step>
    </ul>
  );
}

/** The last colour stands for more than this number too. */
const OPEN = 4;

interface StepProps {
  readonly words: string;
  readonly held: number;
  readonly children: ReactNode;
}

function Step({ words, held, children }: StepProps) {
  const { text } = usePlan();
  return (
    <li>
      <span aria-hidden="true">{children}</span>
      <span>{words}</span>
      <span className={styles.small}>{text("plan.landing.matrix.municipalities", { count: held })}</span>
    </li>
  );
}
