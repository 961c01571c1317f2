import { showMatrix, useApp } from "../../state";
import { Button } from "../../ui";
import { Catalogue } from "./catalogue/catalogue";
import styles from "./plan.module.css";
import { UnknownIds } from "./unknown-ids";
import { useCity } from "./use-city";

/** The plan's left side: what it is after, its projects, and where they land. */
export function Question() {
  const { text } = useCity();
  const isOpen = useApp((app) => app.selection?.kind === "matrix");
  return (
    <div className={styles.question}>
      <UnknownIds />
      <Button wide tone="primary" pressed={isOpen} onPress={() => showMatrix(null)}>
        {text("plan.desk.matrix")}
      </Button>
      <Catalogue />
    </div>
  );
}
