import { choose, useApp } from "../../state";
import { Button } from "../../ui";
import { useCity } from "../../view/use-city";

/** Leads to the comparison once something was put aside for it. */
export function CompareButton() {
  const { text } = useCity();
  const count = useApp((app) => app.compared.length);
  if (count === 0) return null;
  return (
    <Button onPress={() => choose({ kind: "compare" })}>{text("explore.compare.open", { count })}</Button>
  );
}
