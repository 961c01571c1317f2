import type { ReactNode } from "react";
import { inLanguage } from "../../../domain/text";
import { ProposalBadge } from "../../../ui";
import styles from "./sheets.module.css";
import { type Sheet, scenarioName } from "./use-sheet";

/** The day of printing on this device, in ISO 8601. */
export function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What stands at the foot of each page. */
export function footOf(
  title: string,
  date: string,
  sheet: Pick<Sheet, "geodata" | "scenario" | "text" | "figures">,
): string {
  const { geodata, text, figures } = sheet;
  return text("planner.sheets.foot", {
    title,
    scenario: scenarioName(sheet),
    date: figures.date(date),
    version: geodata.version,
  });
}

export interface SheetHeadingProps {
  readonly sheet: Sheet;
  readonly date: string;
  readonly title: string;
  /** Marks beside the title. */
  readonly marks?: ReactNode;
  /** Under the title. */
  readonly children?: ReactNode;
}

/** The head of a sheet: what it is of, which scenario, when it was printed and on which data. */
export function SheetHeading({ sheet, date, title, marks, children }: SheetHeadingProps) {
  const { city, geodata, scenario, text, language, figures } = sheet;
  const isOnOtherData = scenario !== null && scenario.data !== geodata.version;
  return (
    <header className={styles.head}>
      <div>
        <p className={styles.over}>
          {inLanguage(city.name, language)} · {inLanguage(city.plan, language)}
        </p>
        <h1 className={styles.title}>
          {title} {marks}
        </h1>
        {children}
      </div>
      <div className={styles.about}>
        <p>
          <strong>
            {scenario === null
              ? text("planner.sheets.aboutData")
              : text("planner.sheets.about", { scenario: scenario.name })}
          </strong>
        </p>
        <p>{text("planner.sheets.printed", { date: figures.date(date) })}</p>
        <p>{text("planner.sheets.version", { version: geodata.version })}</p>
        {isOnOtherData ? <p>{text("planner.sheets.madeOn", { version: scenario.data })}</p> : null}
        {sheet.pilots.some(({ proposal }) => proposal) ? <ProposalBadge /> : null}
      </div>
    </header>
  );
}
