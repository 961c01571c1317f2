import type { Catalogue } from "../../../../domain/plan-catalogue";
import { inLanguage } from "../../../../domain/text";
import type { Zone } from "../../../../domain/zone";
import { chooseUnit, selectZones, useApp } from "../../../../state";
import { Button } from "../../../../ui";
import { showGround } from "../../landing/show-ground";
import { usePlan } from "../../use-plan";
import { DocumentsLine } from "../documents-line";
import { Part } from "../part";
import styles from "../reading.module.css";
import own from "./perimeter.module.css";

type Territory = NonNullable<Catalogue["phaseTwo"]>["territories"][number];

/** The outer territories, one like the other; a zone is linked only where it bears the very name. */
export function PhaseTwo() {
  const { plan, text, language, figures } = usePlan();
  const { phaseTwo } = plan.catalogue;
  if (phaseTwo === null) return null;
  return (
    <Part id="phase-two" heading={text("reading.perimeter.phaseTwo")}>
      <p>{inLanguage(phaseTwo.about, language)}</p>
      <DocumentsLine ids={phaseTwo.documents} />
      <p className={styles.small}>{text("reading.perimeter.equal")}</p>
      <div>
        <ul className={own.territories}>
          {phaseTwo.territories
            .toSorted((one, other) => figures.compare(one.name, other.name))
            .map((territory) => (
              <li key={territory.id}>
                <TerritoryCard territory={territory} />
              </li>
            ))}
        </ul>
      </div>
    </Part>
  );
}

function TerritoryCard({
  territory: { name, zone: id, near: nearId, note },
}: {
  readonly territory: Territory;
}) {
  const { text, language } = usePlan();
  const zone = useApp((app) => selectZones(app).get(id ?? ""));
  const near = useApp((app) => selectZones(app).get(nearId ?? ""));
  const called = (one: Zone) => text("reading.perimeter.zone", { id: one.id, name: one.name });
  return (
    <>
      <h4 className={own.name}>{name}</h4>
      <p className={own.zone}>
        {text("reading.perimeter.own")}:{" "}
        {zone === undefined ? (
          <strong>{text("reading.perimeter.notStated")}</strong>
        ) : (
          <Button tone="plain" onPress={() => open(zone.id)}>
            {called(zone)}
          </Button>
        )}
      </p>
      <p className={styles.small}>
        {near === undefined ? null : `${text("reading.perimeter.near", { zone: called(near) })} `}
        {inLanguage(note, language)}
      </p>
    </>
  );
}

/** Opens the card of a zone, and shows its ground whether or not the perimeter holds any of it. */
function open(id: string): void {
  chooseUnit({ kind: "zone", id });
  showGround({ kind: "zone", id });
}
