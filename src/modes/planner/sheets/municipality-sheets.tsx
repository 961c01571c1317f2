import { memo, useEffect } from "react";
import type { Municipality } from "../../../domain/municipality";
import type { Paper as PaperName } from "../../../state/planner/memory";
import { Paper } from "../../../ui/print/paper";
import { UnitSheet } from "./unit-sheet";
import { useGrowing } from "./use-growing";
import { useScene } from "./use-scene";
import type { Sheet } from "./use-sheet";

interface MunicipalitySheetsProps {
  readonly sheet: Sheet;
  readonly codes: readonly string[];
  readonly paper: PaperName;
  readonly date: string;
  readonly foot: string;
  /** How many of them are drawn. */
  readonly onDrawn: (drawn: number) => void;
}

/** A sheet for each municipality, drawn a few at a time. */
export function MunicipalitySheets({ sheet, codes, paper, date, foot, onDrawn }: MunicipalitySheetsProps) {
  const { municipalities, inside, text } = sheet;
  const drawn = useGrowing(codes.length);
  const scene = useScene(sheet);
  useEffect(() => onDrawn(drawn), [drawn, onDrawn]);
  const wanted = codes.slice(0, drawn).map((code) => ({ code, one: municipalities.get(code) }));
  return wanted.map(({ code, one }) => (
    <Paper key={code} label={one?.name ?? code} foot={foot}>
      {one === undefined || !inside.includes(one) ? (
        <p>{text("planner.sheets.unsheeted")}</p>
      ) : (
        <Kept sheet={sheet} scene={scene} one={one} paper={paper} date={date} />
      )}
    </Paper>
  ));
}

interface KeptProps {
  readonly sheet: Sheet;
  readonly scene: ReturnType<typeof useScene>;
  readonly one: Municipality;
  readonly paper: PaperName;
  readonly date: string;
}

/** A sheet that is drawn already is not drawn again when the next ones come. */
const Kept = memo(
  UnitSheet,
  (before: KeptProps, after: KeptProps) =>
    before.sheet.answer === after.sheet.answer &&
    before.sheet.text === after.sheet.text &&
    before.scene === after.scene &&
    before.one === after.one &&
    before.paper === after.paper &&
    before.date === after.date,
);
