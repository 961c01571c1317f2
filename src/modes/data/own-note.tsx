import { lazy, Suspense } from "react";
import { useApp } from "../../state";

const Note = lazy(async () => ({ default: (await import("./in/own-note")).openNote() }));

/** Comes only where somebody took in something of their own. */
export function DataOwnNote() {
  const isOwn = useApp(({ own }) => own.taken.length > 0);
  return isOwn ? (
    <Suspense fallback={null}>
      <Note />
    </Suspense>
  ) : null;
}
