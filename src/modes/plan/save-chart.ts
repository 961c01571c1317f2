import type { WriteChart } from "../../ui/charts/saved/saved-chart";

/** Saves a chart as a drawing that says of what it is. What writes files comes with the first. @returns its name */
export async function saveChart(title: string, language: string, write: WriteChart): Promise<string> {
  const [{ addDataOutWords, exportWordingIn }, { handOverChart }] = await Promise.all([
    import("../../i18n/data-out"),
    import("../../state/exporting/hand-over-chart"),
  ]);
  addDataOutWords();
  return handOverChart({ title, subject: null }, exportWordingIn(language), write);
}
