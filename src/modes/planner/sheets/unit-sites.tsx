import { useMemo } from "react";
import type { Municipality } from "../../../domain/municipality";
import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import { sitesIn, useApp, useAppList } from "../../../state";
import { PrintSection } from "../../../ui/print/print-section";
import { pilotName } from "../pilot-name";
import { statusWords } from "../status-words";
import styles from "./sheets.module.css";
import type { Sheet } from "./use-sheet";

interface UnitSitesProps {
  readonly sheet: Sheet;
  readonly one: Municipality;
}

/** What stands in a municipality, strategy by strategy; the pilots as the scenario has them. */
export function UnitSites({ sheet, one }: UnitSitesProps) {
  const { city, base, pilots, text, language } = sheet;
  const unit = useMemo(() => ({ kind: "municipality" as const, code: one.code }), [one]);
  const standing = useAppList((app) => sitesIn(app, unit));
  const statuses = useApp((app) => app.statuses);
  const here = [
    ...standing.filter(({ layer, counted }) => counted && layer !== base.layer.id),
    ...pilots.filter(({ municipality }) => municipality === one.code),
  ];
  return (
    <PrintSection heading={text("planner.sheets.unit.sites")}>
      <ul className={styles.list}>
        {city.strategies.map((strategy) => (
          <li key={strategy.id}>
            <strong>{inLanguage(strategy.name, language)}:</strong>{" "}
            {namesOf(
              here.filter((site) => site.strategy === strategy.id),
              sheet,
            )}
          </li>
        ))}
      </ul>
      <p className={styles.small}>
        {text("planner.sheets.unit.sitesNote", {
          statuses: statusWords(statuses, sheet),
        })}
      </p>
    </PrintSection>
  );
}

/** Layer by layer: names, and of areas without one of their own only how many. */
function namesOf(sites: readonly Site[], sheet: Sheet): string {
  const { city, text, language, figures } = sheet;
  const layers = city.layers.filter(({ id }) => sites.some(({ layer }) => layer === id));
  if (layers.length === 0) return text("planner.sheets.unit.noSites");
  const words = layers.map(({ id, name, reach }) => {
    const own = sites.filter(({ layer }) => layer === id);
    const called = `${inLanguage(name, language)} (${figures.count(own.length)})`;
    if (reach === null) return called;
    return `${called}: ${own.map((site) => pilotName(site, sheet.language)).join(", ")}`;
  });
  return `${words.join("; ")}.`;
}
