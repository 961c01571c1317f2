import { useState } from "react";
import { useApp, useAppList } from "../../../state";
import { selectEdits, selectScenario, selectScenarios } from "../../../state/planner/selectors/scenarios";
import { type Seen, seenNow } from "./begun";

/** The scenario that began by itself with the first edit, until that was read or something else is worked on. */
export function useBegun(): { readonly begun: string | null; readonly onRead: () => void } {
  const current = useApp(selectScenario)?.id ?? null;
  const edits = useApp(selectEdits).length;
  const known = useAppList((app) => selectScenarios(app).map(({ scenario }) => scenario.id));
  const [seen, setSeen] = useState<Seen>({ current, known, begun: null });
  const now = seenNow(seen, { current, known, edits });
  if (now.current !== seen.current || now.known !== seen.known || now.begun !== seen.begun) setSeen(now);
  return { begun: seen.begun, onRead: () => setSeen({ ...seen, begun: null }) };
}
