import { lazy, Suspense, useEffect } from "react";
import { useText } from "../i18n";
import { closeHelp, type Help as HelpRoot, offerHelp, selectMayOfferHelp, useApp } from "../state";
import { Notice } from "../ui";

/** Milliseconds that the first map is looked at before anything is said about it. */
const LOOK = 1200;

const HelpCard = lazy(async () => {
  try {
    return { default: (await import("./help-card")).openHelp() };
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return { default: ({ isAsked }: HelpRoot) => <NotCome isAsked={isAsked} reason={reason} /> };
  }
});

interface NotComeProps extends Pick<HelpRoot, "isAsked"> {
  readonly reason: string;
}

/** Without a network the code does not come: told to who called the help, and nobody's page stops for one that was offered. */
function NotCome({ isAsked, reason }: NotComeProps) {
  const { text } = useText();
  useEffect(() => {
    if (!isAsked) closeHelp(false);
  }, [isAsked]);
  if (!isAsked) return null;
  return (
    <Notice tone="warning" urgent onDismiss={() => closeHelp(false)}>
      {text("common.help")}. {text("map.failed.body", { reason })}
    </Notice>
  );
}

/** The help of the first visit. Its code and words come when it is wanted, long after the first map. */
export function Help() {
  const help = useApp((app) => app.help);
  const mayOffer = useApp(selectMayOfferHelp);
  useEffect(() => {
    if (!mayOffer) return;
    const waiting = setTimeout(offerHelp, LOOK);
    return () => clearTimeout(waiting);
  }, [mayOffer]);
  if (help === null) return null;
  return (
    <Suspense fallback={null}>
      <HelpCard {...help} />
    </Suspense>
  );
}
