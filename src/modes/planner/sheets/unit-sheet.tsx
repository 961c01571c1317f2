import { useMemo, useRef } from "react";
import { boundsOf } from "../../../domain/bounds";
import type { Municipality } from "../../../domain/municipality";
import { sizeOf } from "../../../domain/strategy";
import { inLanguage } from "../../../domain/text";
import { frameFor } from "../../../map/svg/frame";
import type { PrintedScene } from "../../../map/svg/picture";
import { selectMemberships, selectUnitOverlaps, selectZones, useApp } from "../../../state";
import type { Paper as PaperName } from "../../../state/planner/memory";
import { ProvisionalMark } from "../../../ui";
import { roomOn } from "../../../ui/print/papers";
import { PrintSection } from "../../../ui/print/print-section";
import { useRestOfPage } from "../../../ui/print/use-rest-of-page";
import { SheetHeading } from "./heading";
import { FigureTable, sentencesOf } from "./key-figures";
import { PrintedMap } from "./printed-map";
import styles from "./sheets.module.css";
import { UnitGaps } from "./unit-gaps";
import { UnitOverlaps } from "./unit-overlaps";
import { UnitPilots } from "./unit-pilots";
import { UnitSites } from "./unit-sites";
import { UnitSources } from "./unit-sources";
import type { Sheet } from "./use-sheet";

export interface UnitSheetProps {
  readonly sheet: Sheet;
  /** What the map of the whole is drawn from. */
  readonly scene: PrintedScene;
  readonly one: Municipality;
  readonly paper: PaperName;
  readonly date: string;
}

/** One municipality on one page: map, figures, pilots, places, overlaps, gaps and sources. */
export function UnitSheet({ sheet, scene, one, paper, date }: UnitSheetProps) {
  const { city, language } = sheet;
  const isProvisional = one.membership === "provisional";
  const marks = isProvisional ? <ProvisionalMark note={inLanguage(city.membershipNote, language)} /> : null;
  return (
    <>
      <SheetHeading sheet={sheet} date={date} title={one.name} marks={marks}>
        {one.zone === null ? null : <ZoneLine sheet={sheet} zone={one.zone} />}
      </SheetHeading>
      <UnitMap sheet={sheet} scene={scene} one={one} paper={paper} />
      <div className={styles.columns}>
        <UnitFigures sheet={sheet} one={one} />
        <UnitPilots sheet={sheet} one={one} />
        <UnitGaps sheet={sheet} one={one} />
        <UnitOverlaps sheet={sheet} one={one} />
        <UnitSites sheet={sheet} one={one} />
      </div>
      <UnitSources sheet={sheet} />
    </>
  );
}

function ZoneLine({ sheet: { text, figures }, zone }: { readonly sheet: Sheet; readonly zone: string }) {
  const name = useApp((app) => selectZones(app).get(zone)?.name) ?? zone;
  const { inside = 0, all = 0 } = useApp((app) => selectMemberships(app).get(zone)) ?? {};
  return (
    <p>
      {text("planner.sheets.unit.zone", {
        id: zone,
        name,
        inside: figures.count(inside),
        all: figures.count(all),
      })}
    </p>
  );
}

/** Millimetres that the map of one municipality is high: what the rest of its page leaves. */
const HIGH = { a4: { least: 55, most: 120 }, a3: { least: 80, most: 180 } } as const;

function UnitMap({ sheet, scene, one, paper }: Omit<UnitSheetProps, "date">) {
  const place = useRef<HTMLDivElement>(null);
  const height = useRestOfPage(place, paper, HIGH[paper]);
  const overlap = useApp((app) => selectUnitOverlaps(app).find(({ code }) => code === one.code));
  const own = useMemo(
    (): PrintedScene => ({
      ...scene,
      marked: one.code,
      patches: overlap?.patches.filter(({ subset }) => sizeOf(subset) >= 2) ?? [],
    }),
    [scene, one, overlap],
  );
  const frame = useMemo(
    () => frameFor(boundsOf([one.geometry]), { width: roomOn(paper).width, height, margin: 5 }),
    [one, paper, height],
  );
  return (
    <div ref={place}>
      <PrintedMap sheet={sheet} scene={own} frame={frame} place={one.name} />
    </div>
  );
}

function UnitFigures({ sheet, one }: Pick<UnitSheetProps, "sheet" | "one">) {
  const { answer, reach, city, text } = sheet;
  const row = answer.units.find(({ code }) => code === one.code);
  if (row === undefined) return <p>{text("planner.sheets.unsheeted")}</p>;
  return (
    <PrintSection heading={text("planner.sheets.key.title")}>
      <FigureTable row={row} caption={text("planner.sheets.key.unitCaption")} sheet={sheet} dense />
      <p className={styles.small}>{text("planner.sheets.unit.method", { reach, year: city.censusYear })}</p>
      <ul className={styles.list}>
        {sentencesOf(row, sheet).map((sentence) => (
          <li key={sentence} className={styles.small}>
            {sentence}
          </li>
        ))}
      </ul>
    </PrintSection>
  );
}
