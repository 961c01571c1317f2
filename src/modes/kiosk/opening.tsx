import { useEffect } from "react";
import { useText } from "../../i18n";
import { addKioskWords } from "../../i18n/kiosk";
import type { Covered } from "../../map";
import { useApp } from "../../state";
import { selectOpenKiosk } from "../../state/kiosk/open";
import { startKiosk } from "../../state/kiosk/start";
import { Skeleton } from "../../ui";
import { lockPage } from "./page/lock-page";
import { Stage } from "./stage";

let isOpen = false;

/** Brings the words of the public screen once, shuts its page, and gives what runs over the map. */
export function openStage(): typeof Opening {
  if (!isOpen) {
    addKioskWords();
    lockPage();
  }
  isOpen = true;
  return Opening;
}

interface OpeningProps {
  readonly onCovered: (covered: Covered) => void;
}

/** Until its settings and tours are there it says that it gets ready. */
function Opening({ onCovered }: OpeningProps) {
  const { text } = useText();
  const isThere = useApp((app) => selectOpenKiosk(app) !== null);
  useEffect(() => void startKiosk(putBack), []);
  return isThere ? (
    <Stage onCovered={onCovered} />
  ) : (
    <Skeleton lines={6} label={text("kiosk.visitor.opening")} />
  );
}

/** What a visitor leaves on the page itself: the focus, and what they unfolded. */
function putBack(): void {
  for (const unfolded of document.querySelectorAll("details[open]")) unfolded.removeAttribute("open");
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
