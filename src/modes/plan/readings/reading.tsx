import { lazy, Suspense } from "react";
import { addReadingWords } from "../../../i18n/reading";
import { closeReading, type Page, useApp } from "../../../state";
import { Panel, Skeleton } from "../../../ui";
import { useCity } from "../use-city";
import { AccessibilityPage } from "./accessibility-page";
import { CreditsPage } from "./credits-page";
import { DataPage } from "./data-page";
import { MethodPage } from "./method-page";
import { PrivacyPage } from "./privacy-page";
import styles from "./reading.module.css";

interface PageProps {
  /** The part that was asked for. */
  readonly at: string | null;
}

const PerimeterPage = lazy(async () => ({ default: (await import("./perimeter-page")).PerimeterPage }));
const HistoryPage = lazy(async () => ({ default: (await import("./history-page")).HistoryPage }));
const PeoplePage = lazy(async () => ({ default: (await import("./people-page")).PeoplePage }));
const BudgetPage = lazy(async () => ({ default: (await import("./budget-page")).BudgetPage }));

const PAGE: Readonly<Record<Page, React.ComponentType<PageProps>>> = {
  perimeter: PerimeterPage,
  history: HistoryPage,
  people: PeoplePage,
  budget: BudgetPage,
  method: MethodPage,
  data: DataPage,
  accessibility: AccessibilityPage,
  privacy: PrivacyPage,
  credits: CreditsPage,
};

let isOpen = false;

/** Brings the words of the pages once, and gives the page. */
export function openReading(): typeof Reading {
  if (!isOpen) addReadingWords();
  isOpen = true;
  return Reading;
}

/** The page that is open. */
function Reading() {
  const { text } = useCity();
  const reading = useApp((app) => app.reading);
  if (reading === null) return null;
  const Opened = PAGE[reading.page];
  return (
    <Panel title={text(`common.pages.${reading.page}`)} onClose={closeReading}>
      <div className={styles.page}>
        <Suspense fallback={<Skeleton lines={12} label={text("reading.frame.waiting")} />}>
          <Opened at={reading.at} />
        </Suspense>
      </div>
    </Panel>
  );
}
