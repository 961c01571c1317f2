import { inLanguage } from "../../../../domain/text";
import { chooseProject, enter } from "../../../../state";
import { Button } from "../../../../ui";
import { usePlan } from "../../use-plan";
import { DocumentsLine } from "../documents-line";
import { Part } from "../part";
import styles from "../reading.module.css";
import { unnamedIn } from "./parts";

/** Places that the plan counts and does not name: none is drawn, and where it wants them later is not where they are. */
export function Unnamed() {
  const { plan, city, text, language, figures } = usePlan();
  const unnamed = unnamedIn(plan.projects);
  if (unnamed.length === 0) return null;
  const named = (ids: readonly string[]) =>
    figures.list(
      city.layers.filter(({ id }) => ids.includes(id)).map(({ name }) => inLanguage(name, language)),
    );
  return (
    <Part id="unnamed" heading={text("reading.perimeter.unnamed")}>
      {unnamed.map(({ project, place, count }) => (
        <Part
          key={project.id}
          id={`unnamed-${project.id}`}
          heading={inLanguage(project.title, language)}
          level={4}
        >
          <p>{text("reading.perimeter.unnamedCount", { count, replace: { count: figures.count(count) } })}</p>
          {place.later === null ? null : (
            <p>
              {inLanguage(place.later.text, language)}{" "}
              <span className={styles.small}>
                {text("reading.perimeter.later", { layers: named(place.later.layers) })}
              </span>
            </p>
          )}
          <DocumentsLine ids={project.documents} />
          <Button onPress={() => open(project.id)}>{text("reading.perimeter.open")}</Button>
        </Part>
      ))}
    </Part>
  );
}

function open(id: string): void {
  enter("plan");
  chooseProject(id);
}
