import { useState } from "react";
import type { Position } from "../../../domain/city";
import { DRAWN } from "../../../domain/scenario-apply";
import { samePlace, standsAt } from "../../../domain/scenario-pilots";
import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import { selectMunicipalities, useApp } from "../../../state";
import { edit } from "../../../state/planner/editing";
import { nudge, release } from "../../../state/planner/held";
import type { PilotChange } from "../../../state/planner/selectors/changes";
import { Button, type Fact, FactList, Section } from "../../../ui";
import { usePlan } from "../use-plan";
import { CoordinateFields } from "./coordinate-fields";
import { type RefusedCoordinate, refusedCoordinate } from "./coordinates";
import { type Words, whereWords } from "./pilot-words";
import styles from "./pilots.module.css";

/** What was refused, and where the pilot stood: once it stands elsewhere nobody asks for it any more. */
interface Refused {
  readonly why: RefusedCoordinate;
  readonly over: Position;
}

/** Where the pilot stands, and three ways to move it that need no dragging: coordinates, buttons, keys. */
export function PilotPlace({ change }: { readonly change: PilotChange }) {
  const plan = usePlan();
  const { text } = plan;
  const { site } = change;
  const municipalities = useApp(selectMunicipalities);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [longitude, latitude] = standsAt(site);
  const moveTo = (to: Position) => {
    const why = refusedCoordinate(edit({ kind: "move", site: site.id, to: [to[0], to[1]] }), to);
    setRefused(why && { why, over: [longitude, latitude] });
  };
  const municipality: Fact = {
    id: "municipality",
    label: text("planner.pilots.card.municipality"),
    value: whereWords(site, municipalities, plan),
  };
  return (
    <Section heading={text("planner.pilots.card.place")}>
      <FactList facts={[municipality, ...positionFacts(change, plan)]} />
      <CoordinateFields
        latitude={latitude}
        longitude={longitude}
        onLatitude={(typed) => moveTo([longitude, typed])}
        onLongitude={(typed) => moveTo([typed, latitude])}
        refused={refused !== null && samePlace(refused.over, [longitude, latitude]) ? refused.why : null}
      />
      <Steps site={site} />
      <p className={styles.small}>{text("planner.pilots.card.keys")}</p>
    </Section>
  );
}

const STEP = 10;
const SIDES = [
  { id: "north", east: 0, north: STEP },
  { id: "south", east: 0, north: -STEP },
  { id: "west", east: -STEP, north: 0 },
  { id: "east", east: STEP, north: 0 },
] as const;

function Steps({ site }: { readonly site: Site }) {
  const { text } = usePlan();
  const step = (east: number, north: number) => {
    nudge(site.id, east, north);
    release();
  };
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>{text("planner.pilots.card.step")}</legend>
      {SIDES.map(({ id, east, north }) => (
        <Button key={id} onPress={() => step(east, north)}>
          {text(`planner.pilots.card.${id}`)}
        </Button>
      ))}
    </fieldset>
  );
}

/** How good the position is, and how far it is from where the data have it. */
function positionFacts({ site, original, moved }: PilotChange, words: Words): Fact[] {
  const { text, figures } = words;
  const position = {
    id: "position",
    label: text("planner.pilots.card.position"),
    value: accuracyWords(site, words),
  };
  if (original === null || moved === null) return [position];
  return [
    position,
    {
      id: "was",
      label: text("planner.pilots.card.was"),
      value: text("planner.pilots.card.wasAway", { distance: figures.distance(moved) }),
      note: accuracyWords(original, words),
    },
  ];
}

function accuracyWords({ accuracy, accuracyMetres }: Site, { city, text, language, figures }: Words): string {
  if (accuracy === DRAWN) return text("planner.pilots.card.drawn");
  const known = city.accuracies.find(({ id }) => id === accuracy);
  const words = known === undefined ? text("common.notKnown") : inLanguage(known.name, language);
  if (accuracyMetres === null) return words;
  return `${words} (${text("planner.pilots.card.accuracyMetres", { metres: figures.distance(accuracyMetres) })})`;
}
