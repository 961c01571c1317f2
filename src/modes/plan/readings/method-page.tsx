import { METHOD_TOPICS } from "../../../domain/method-topic";
import { useCity } from "../../../view/use-city";
import { Contents } from "./contents";
import { ExamplePart } from "./method/example-part";
import { TopicPart } from "./method/topic-part";
import styles from "./reading.module.css";

/** How every figure is computed. */
export function MethodPage(_props: { readonly at: string | null }) {
  const { text } = useCity();
  const topics = METHOD_TOPICS.map((id) => ({ id, heading: text(`about.method.topics.${id}.title`) }));
  const example = { id: "example", heading: text("about.method.example.title") };
  return (
    <>
      <p className={styles.lede}>{text("about.method.lede")}</p>
      <Contents page="method" parts={[example, ...topics]} />
      <ExamplePart />
      {METHOD_TOPICS.map((topic) => (
        <TopicPart key={topic} topic={topic} />
      ))}
    </>
  );
}
