import { showMatrix, useApp } from "../../state";
import { Button } from "../../ui";
import { useCity } from "../../view/use-city";
import { Catalogue } from "./catalogue/catalogue";
import { ReadOn } from "./catalogue/read-on";
import { Vision } from "./catalogue/vision";
import { Spoken } from "./spoken";
import { UnknownIds } from "./unknown-ids";

/** The plan's left side: what it is after, where its projects land, what to read of it, and the projects. */
export function Question() {
  const { text } = useCity();
  const isOpen = useApp((app) => app.selection?.kind === "matrix");
  return (
    <>
      <UnknownIds />
      <Vision />
      <Button wide tone="primary" pressed={isOpen} onPress={() => showMatrix(null)}>
        {text("plan.desk.matrix")}
      </Button>
      <ReadOn />
      <Catalogue />
      <Spoken />
    </>
  );
}
