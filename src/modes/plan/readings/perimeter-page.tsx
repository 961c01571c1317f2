import { inLanguage } from "../../../domain/text";
import { usePlan } from "../use-plan";
import { WithPlan } from "../with-plan";
import { Contents } from "./contents";
import { Following } from "./perimeter/following";
import { Indicators } from "./perimeter/indicators";
import { Members } from "./perimeter/members";
import { partsOf } from "./perimeter/parts";
import { PhaseTwo } from "./perimeter/phase-two";
import { TerritorySources } from "./perimeter/territory-sources";
import { Unnamed } from "./perimeter/unnamed";
import { Definitions, Reasons } from "./perimeter/why";
import { ZonesTouched } from "./perimeter/zones-touched";
import styles from "./reading.module.css";

/** Why this area, and what lies beyond it. */
export function PerimeterPage(_props: { readonly at: string | null }) {
  return (
    <WithPlan>
      <Perimeter />
    </WithPlan>
  );
}

function Perimeter() {
  const view = usePlan();
  const { about } = view.plan.catalogue.perimeter;
  return (
    <>
      <p className={styles.lede}>{inLanguage(about, view.language)}</p>
      <Contents page="perimeter" parts={partsOf(view)} />
      <Definitions />
      <Reasons />
      <Members />
      <ZonesTouched />
      <PhaseTwo />
      <Unnamed />
      <Following />
      <Indicators />
      <TerritorySources />
    </>
  );
}
