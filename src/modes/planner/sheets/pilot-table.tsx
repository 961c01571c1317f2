import type { PilotCoverage } from "../../../domain/planner-coverage";
import { standsAt } from "../../../domain/scenario-pilots";
import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import { useApp } from "../../../state";
import { type PilotChange, selectPilotChanges } from "../../../state/planner/selectors/changes";
import { selectRoughPilots } from "../../../state/planner/selectors/reaching";
import { PrintSection } from "../../../ui/print/print-section";
import { type PrintColumn, PrintTable } from "../../../ui/print/print-table";
import { changeWords, whereWords } from "../pilots/pilot-words";
import { writeMetres } from "../reach-words";
import { marked } from "./figure-rows";
import styles from "./sheets.module.css";
import type { Sheet } from "./use-sheet";

interface PilotRow {
  readonly site: Site;
  readonly change: PilotChange | undefined;
  readonly coverage: PilotCoverage | undefined;
  readonly isRough: boolean;
}

/** Every pilot with its place, reach, foci, whom it reaches, and what was done to it. */
export function PilotTable({ sheet }: { readonly sheet: Sheet }) {
  const { pilots, answer, text } = sheet;
  const changes = useApp(selectPilotChanges);
  const rough = useApp(selectRoughPilots);
  const rows = pilots.map(
    (site): PilotRow => ({
      site,
      change: changes.get(site.id),
      coverage: answer.pilots.find((one) => one.site === site.id),
      isRough: rough.has(site.id),
    }),
  );
  return (
    <PrintSection heading={text("planner.sheets.pilots.title")}>
      {rows.length === 0 ? (
        <p>{text("planner.sheets.pilots.none")}</p>
      ) : (
        <>
          <PrintTable
            caption={text("planner.sheets.pilots.title")}
            captionHidden
            dense
            columns={columnsOf(sheet)}
            rows={rows}
            keyOf={({ site }) => site.id}
          />
          <p className={styles.small}>{text("planner.sheets.pilots.note")}</p>
        </>
      )}
    </PrintSection>
  );
}

function columnsOf(sheet: Sheet): PrintColumn<PilotRow>[] {
  const { municipalities, text, figures } = sheet;
  const heading = (id: "number" | "name" | "where" | "position" | "reach" | "foci" | "residents" | "alone") =>
    text(`planner.sheets.pilots.${id}`);
  const people = (count: number | undefined, { isRough }: PilotRow) =>
    marked(figures.count(count ?? null), isRough && (count ?? 0) > 0);
  return [
    {
      id: "number",
      heading: heading("number"),
      cell: ({ site }) => (site.number === null ? "" : figures.count(site.number)),
    },
    { id: "name", heading: heading("name"), cell: (row) => <Name row={row} sheet={sheet} /> },
    { id: "where", heading: heading("where"), cell: ({ site }) => whereWords(site, municipalities, sheet) },
    { id: "position", heading: heading("position"), cell: ({ site }) => positionWords(site, sheet) },
    {
      id: "reach",
      heading: heading("reach"),
      numeric: true,
      cell: ({ site }) =>
        site.reach === null ? text("common.notKnown") : writeMetres(sheet)(Math.round(site.reach)),
    },
    { id: "foci", heading: heading("foci"), cell: ({ site }) => fociWords(site, sheet) },
    {
      id: "residents",
      heading: heading("residents"),
      numeric: true,
      cell: (row) => people(row.coverage?.residents, row),
    },
    {
      id: "alone",
      heading: heading("alone"),
      numeric: true,
      cell: (row) => people(row.coverage?.alone, row),
    },
  ];
}

function Name({ row: { site, change }, sheet }: { readonly row: PilotRow; readonly sheet: Sheet }) {
  const done = change === undefined ? [] : changeWords(change, sheet);
  return (
    <>
      {inLanguage(site.name, sheet.language)}
      {done.length === 0 ? null : <span className={styles.members}>{done.join(" · ")}</span>}
    </>
  );
}

/** Decimals of a degree: about a metre. */
const DECIMALS = 5;

/** «45,07032 N, 7,68682 E». */
function positionWords(site: Site, { text, figures }: Pick<Sheet, "text" | "figures">): string {
  const [longitude, latitude] = standsAt(site);
  return text("planner.sheets.pilots.coordinates", {
    latitude: figures.decimal(latitude, DECIMALS),
    longitude: figures.decimal(longitude, DECIMALS),
  });
}

function fociWords({ foci }: Site, { city, text, language }: Sheet): string {
  const names = city.foci.filter(({ id }) => foci.includes(id)).map(({ name }) => inLanguage(name, language));
  return names.length === 0 ? text("planner.sheets.pilots.noFoci") : names.join(", ");
}
