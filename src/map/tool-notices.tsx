import { lazy, Suspense } from "react";
import { useApp } from "../state";
import type { Covered } from "./camera";

const ToolNotice = lazy(async () => ({ default: (await import("./planning/tool-notice")).ToolNotice }));

/** What the tool in the planner's hand does; nothing without one. */
export function ToolNotices({ covered }: { readonly covered: Covered | undefined }) {
  const tool = useApp(({ mode, planner }) => (mode === "planner" ? (planner?.tool ?? null) : null));
  if (tool === null) return null;
  return (
    <Suspense>
      <ToolNotice tool={tool} covered={covered} />
    </Suspense>
  );
}
