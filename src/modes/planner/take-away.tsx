import type { ExportSubject } from "../../domain/export";
import { takeAway } from "../../state";
import { Button } from "../../ui";
import { usePlan } from "./use-plan";

/** Leads to the data desk with these figures ticked. */
export function TakeAway({ subject }: { readonly subject: ExportSubject }) {
  const { text } = usePlan();
  return <Button onPress={() => takeAway([subject])}>{text("ui.takeAway")}</Button>;
}
