import { lazy, Suspense } from "react";
import { useText } from "../../i18n";
import { Skeleton } from "../panel/skeleton";
import { Failed } from "../panel/states";
import type { ProjectLinksProps } from "./project-links";

/** What a project is and its words come only where projects are shown: a map without them stays as light as it was. */
const Links = lazy(async () => {
  try {
    const [{ addPlanWords }, { ProjectLinks }] = await Promise.all([
      import("../../i18n/plan"),
      import("./project-links"),
    ]);
    addPlanWords();
    return { default: ProjectLinks };
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return { default: () => <NotCome reason={reason} /> };
  }
});

/** The plan's projects in a card of another mode. */
export function ProjectsHere(props: ProjectLinksProps) {
  return (
    <Suspense fallback={<Skeleton lines={3} />}>
      <Links {...props} />
    </Suspense>
  );
}

/** Without a network the code does not come; the card around it goes on. */
function NotCome({ reason }: { readonly reason: string }) {
  const { text } = useText();
  return <Failed what={`${text("common.mode.plan")}.`} remedy={text("map.failed.body", { reason })} />;
}
