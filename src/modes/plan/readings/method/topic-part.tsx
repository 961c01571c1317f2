import type { MethodTopic } from "../../../../domain/method-topic";
import { useCity } from "../../../../view/use-city";
import { Part } from "../part";
import reading from "../reading.module.css";
import { ExampleFigure } from "./example-figure";
import { EXAMPLE_VALUES } from "./example-values";
import { FORMULAS, REFERENCES } from "./formulas";
import { useGeneralValues } from "./general-values";
import { Formulas } from "./math";
import { MatrixExample } from "./matrix-example";
import styles from "./method.module.css";
import { SCENES } from "./scenes";
import { worded, writingOf } from "./writing";

interface TopicProps {
  readonly topic: MethodTopic;
}

/** One rule: what it answers, its formula, what it takes for granted, its limits, and the example. */
export function TopicPart({ topic }: TopicProps) {
  const { text } = useCity();
  return (
    <Part id={topic} heading={text(`about.method.topics.${topic}.title`)}>
      <p className={styles.answers}>{text(`about.method.topics.${topic}.answers`)}</p>
      <div className={styles.formulas}>
        <Formulas lines={FORMULAS[topic]} />
      </div>
      <p>
        <Label>{text("about.method.where")}</Label> {text(`about.method.topics.${topic}.where`)}
      </p>
      <Points topic={topic} />
      <Worked topic={topic} />
      <References topic={topic} />
    </Part>
  );
}

const Label = ({ children }: { readonly children: string }) => (
  <strong className={styles.word}>{children}</strong>
);

/** What is taken for granted, and the limits. */
function Points({ topic }: TopicProps) {
  const { text } = useCity();
  const values = useGeneralValues();
  return (
    <>
      <p className={styles.word}>{text("about.method.assumptions")}</p>
      <ul className={reading.list}>
        {(["first", "second"] as const).map((place) => (
          <li key={place}>{worded(text, `about.method.topics.${topic}.assumption.${place}`, values)}</li>
        ))}
      </ul>
      <p className={styles.word}>{text("about.method.limits")}</p>
      <ul className={reading.list}>
        {(["first", "second", "third"] as const).map((place) => (
          <li key={place}>{worded(text, `about.method.topics.${topic}.limit.${place}`, values)}</li>
        ))}
      </ul>
    </>
  );
}

/** The example in words and as a drawing. */
function Worked({ topic }: TopicProps) {
  const { text, figures } = useCity();
  const title = text("about.method.example.figure", {
    topic: text(`about.method.topics.${topic}.title`),
  });
  const values = EXAMPLE_VALUES[topic](writingOf(text, figures));
  return (
    <>
      <p>
        <Label>{text("about.method.worked")}</Label>{" "}
        {worded(text, `about.method.topics.${topic}.example`, values)}
      </p>
      <ExampleFigure title={title} scene={SCENES[topic]} />
      {topic === "matrix" ? <MatrixExample /> : null}
    </>
  );
}

function References({ topic }: TopicProps) {
  const { text } = useCity();
  if (REFERENCES[topic].length === 0) return null;
  return (
    <p className={reading.small}>
      {text("about.method.source")}: <span lang="en">{REFERENCES[topic].join("; ")}</span>
    </p>
  );
}
