import type { DataChange } from "../../../domain/scenario-data";
import type { PilotBase } from "../../../domain/scenario-pilots";
import { inLanguage } from "../../../domain/text";
import { editWords, type Words } from "../pilots/pilot-words";

/** How the data differ from those that a scenario was made on, in one phrase. What is gone has no name but its id. */
export function dataWords(change: DataChange, base: PilotBase, words: Words): string {
  const { text, language } = words;
  if (change.kind === "edit-lost") {
    const id = "site" in change.edit ? change.edit.site : "";
    const step = { edit: change.edit, pilot: { name: { it: id, en: id }, number: null }, moved: null };
    return text("planner.scenarios.changed.lost", { edit: editWords(step, words) });
  }
  const site = base.sites.find(({ id }) => id === change.site);
  const pilot = site === undefined ? change.site : inLanguage(site.name, language);
  return text(`planner.scenarios.changed.${change.kind}`, { pilot });
}
