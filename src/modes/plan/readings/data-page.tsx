import type { ReactNode } from "react";
import { useCity } from "../../../view/use-city";
import { Contents } from "./contents";
import { LayerFacts } from "./data/layer-facts";
import { PlanSources } from "./data/plan-sources";
import { Proposal, Provisional } from "./data/provisional";
import { ResidentMethods } from "./data/resident-methods";
import { SourceFacts } from "./data/source-facts";
import { Part } from "./part";
import styles from "./reading.module.css";

const PARTS = ["provisional", "proposal", "residents", "layers", "map", "plan"] as const;

/** Where the data come from, and what is missing. */
export function DataPage(_props: { readonly at: string | null }) {
  const { geodata, text } = useCity();
  const parts = PARTS.map((id) => ({ id, heading: text(`about.method.data.parts.${id}`) }));
  const content: Readonly<Record<(typeof PARTS)[number], ReactNode>> = {
    provisional: <Provisional />,
    proposal: <Proposal />,
    residents: <ResidentMethods />,
    layers: <LayerFacts />,
    map: <SourceFacts sources={geodata.sources} />,
    plan: <PlanSources />,
  };
  return (
    <>
      <p className={styles.lede}>{text("about.method.data.lede", { version: geodata.version })}</p>
      <Contents page="data" parts={parts} />
      {parts.map(({ id, heading }) => (
        <Part key={id} id={id} heading={heading}>
          {content[id]}
        </Part>
      ))}
    </>
  );
}
