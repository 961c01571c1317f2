import type { City } from "../../../domain/city";
import { inLanguage } from "../../../domain/text";
import styles from "./sheets.module.css";
import type { Sheet } from "./use-sheet";

/** The files that the figures of a municipality rest on: ground, residents, and the layers that serve a strategy. */
export function filesOf({ files, layers }: Pick<City, "files" | "layers">): string[] {
  const serving = layers.filter(({ strategy }) => strategy !== null);
  const named = [files.municipalities, files.zones, files.residents];
  return [...named, ...serving.map(({ file }) => file)].filter((file) => file !== undefined);
}

/** Whose data they are, in one paragraph: file by file with publisher, licence and date. */
export function UnitSources({ sheet }: { readonly sheet: Sheet }) {
  const { geodata, city, text, language, figures } = sheet;
  const files = filesOf(city);
  const sources = geodata.sources
    .filter(({ file }) => files.includes(file))
    .map(({ title, publishers, licences, date }) => {
      const when = date === null ? text("common.notKnown") : figures.date(date);
      return `${inLanguage(title, language)} – ${publishers.join(", ")} (${licences.join(", ")}; ${when})`;
    });
  const proposal = sheet.pilots.some((pilot) => pilot.proposal)
    ? inLanguage(city.proposalNote, language)
    : "";
  return (
    <p className={styles.whose}>
      {proposal} {text("planner.sheets.unit.sources", { sources: sources.join("; ") })}
    </p>
  );
}
