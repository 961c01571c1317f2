import { lazy, Suspense, useRef } from "react";
import { addPlanWords } from "../../../i18n/plan";
import { addReadingWords } from "../../../i18n/reading";
import { closeReading, type Page, type Reading as ReadingRoot, useApp } from "../../../state";
import { Panel, Skeleton } from "../../../ui";
import { useCity } from "../../../view/use-city";
import styles from "./reading.module.css";
import { useWayBack } from "./way-back";

interface PageProps {
  /** The part that was asked for. */
  readonly at: string | null;
}

const PerimeterPage = lazy(async () => ({ default: (await import("./perimeter-page")).PerimeterPage }));
const HistoryPage = lazy(async () => ({ default: (await import("./history-page")).HistoryPage }));
const PeoplePage = lazy(async () => ({ default: (await import("./people-page")).PeoplePage }));
const BudgetPage = lazy(async () => ({ default: (await import("./budget-page")).BudgetPage }));

/** The pages about the map itself come together, and only when one of them is wanted. */
const about = async () => (await import("./about")).openAbout();
const MethodPage = lazy(async () => ({ default: (await about()).MethodPage }));
const DataPage = lazy(async () => ({ default: (await about()).DataPage }));
const AccessibilityPage = lazy(async () => ({ default: (await about()).AccessibilityPage }));
const PrivacyPage = lazy(async () => ({ default: (await about()).PrivacyPage }));
const CreditsPage = lazy(async () => ({ default: (await about()).CreditsPage }));

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

/** Brings the words of the pages once, with those of the plan that they tell of, and gives the page. */
export function openReading(): typeof Reading {
  if (!isOpen) {
    addPlanWords();
    addReadingWords();
  }
  isOpen = true;
  return Reading;
}

/** The page that is open. */
function Reading() {
  const reading = useApp((app) => app.reading);
  return reading === null ? null : <Opened page={reading.page} at={reading.at} />;
}

function Opened({ page, at }: ReadingRoot) {
  const { text } = useCity();
  const frame = useRef<HTMLDivElement>(null);
  useWayBack(frame, page, closeReading);
  const Content = PAGE[page];
  return (
    <div ref={frame} className={styles.frame}>
      <div key={page} data-page={page} className={styles.frame}>
        <Panel title={text(`common.pages.${page}`)} onClose={closeReading}>
          <div className={styles.page}>
            <Suspense fallback={<Skeleton lines={12} label={text("reading.frame.waiting")} />}>
              <Content at={at} />
            </Suspense>
          </div>
        </Panel>
      </div>
    </div>
  );
}
