import { lazy, Suspense, useEffect } from "react";
import { offerHelp, selectMayOfferHelp, useApp } from "../state";

/** Milliseconds that the first map is looked at before anything is said about it. */
const LOOK = 1200;

const HelpCard = lazy(async () => ({ default: (await import("./help-card")).openHelp() }));

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
