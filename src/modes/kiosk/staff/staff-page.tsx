import { type ComponentType, useState } from "react";
import { describeProblem } from "../../../i18n";
import { cleanScreen } from "../../../state/kiosk/happening";
import { restartScreen } from "../../../state/kiosk/keep-updated";
import { closeStaff } from "../../../state/kiosk/staff";
import { Notice } from "../../../ui";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import { useKiosk } from "../use-kiosk";
import { CountersPage } from "./counters-page";
import { HealthPage } from "./health-page";
import { LogPage } from "./log-page";
import { SettingsPage } from "./settings-page";
import styles from "./staff.module.css";

const PAGES = ["health", "settings", "counters", "log"] as const;
type Page = (typeof PAGES)[number];

const PARTS: Readonly<Record<Page, ComponentType>> = {
  health: HealthPage,
  settings: SettingsPage,
  counters: CountersPage,
  log: LogPage,
};

/** The pages behind the PIN: how the screen is, what it does, what it counted and what happened. */
export function StaffPage() {
  const { text } = useCity();
  const [page, turnTo] = useState<Page>("health");
  const Part = PARTS[page];
  return (
    <section className={styles.staff} aria-labelledby="kiosk-staff">
      <header className={styles.head}>
        <h1 id="kiosk-staff" className={styles.title}>
          {text("kiosk.staff.title")}
        </h1>
        <nav className={styles.row} aria-label={text("kiosk.staff.title")}>
          {PAGES.map((id) => (
            <TouchButton key={id} current={id === page} onPress={() => turnTo(id)}>
              {text(`kiosk.staff.pages.${id}`)}
            </TouchButton>
          ))}
        </nav>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className={styles.body} tabIndex={0} aria-label={text(`kiosk.staff.pages.${page}`)}>
        <Troubles />
        <Part />
      </section>
      <footer className={styles.foot}>
        <TouchButton onPress={cleanScreen}>{text("kiosk.staff.clean")}</TouchButton>
        <TouchButton onPress={restartScreen}>{text("kiosk.staff.restart")}</TouchButton>
        <TouchButton tone="primary" onPress={closeStaff}>
          {text("kiosk.staff.leave")}
        </TouchButton>
      </footer>
    </section>
  );
}

/** What the device refused, and what is wrong in the city's files. */
function Troubles() {
  const { text, language } = useCity();
  const trouble = useKiosk((kiosk) => kiosk.trouble);
  const problems = useKiosk((kiosk) => kiosk.problems);
  return (
    <>
      {trouble === null ? null : (
        <Notice tone="warning">{text("kiosk.staff.trouble", { reason: trouble.reason })}</Notice>
      )}
      {problems.length === 0 ? null : (
        <Notice tone="warning">
          {text("kiosk.staff.problems")}
          <ul>
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>
                {[problem.file, problem.values.path, describeProblem(problem, language)]
                  .filter(Boolean)
                  .join(" · ")}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
