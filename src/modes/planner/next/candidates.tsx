import { inLanguage } from "../../../domain/text";
import { selectInside, useApp } from "../../../state";
import { wishFor } from "../../../state/planner/searching";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { selectLayersOfPlaces } from "../../../state/planner/selectors/siting";
import { FIRST_WISH, type SitingWish } from "../../../state/planner/siting-wish";
import { SelectField, ToggleChips } from "../../../ui";
import { NumberField } from "../../../ui/controls/number-field";
import { refusalWords } from "../refusal-words";
import { statusWords } from "../status-words";
import { usePlan } from "../use-plan";
import styles from "./next.module.css";
import { OwnPoints } from "./own-points";
import { fieldRefusals, gridPoints } from "./wishes";

type Candidates = SitingWish["candidates"];
type Grid = Extract<Candidates, { kind: "grid" }>;

const KINDS = ["hexagon", "square", "layers", "own"] as const;
type Kind = (typeof KINDS)[number];

function kindOf(candidates: Candidates): Kind {
  if (candidates.kind === "grid") return candidates.shape;
  return candidates.kind === "layers" ? "layers" : "own";
}

/** Where a new pilot may stand: on a grid, on places of the city, or on points of the reader's own. */
export function CandidatesField() {
  const { text } = usePlan();
  const { candidates } = useApp((app) => selectPlanner(app).wish);
  const layers = useApp(selectLayersOfPlaces);
  const kind = kindOf(candidates);
  const take = (next: Kind) => {
    const spacing = candidates.kind === "grid" ? candidates.spacing : firstSpacing;
    if (next === "layers")
      wishFor({ candidates: { kind: "layers", layers: layers.slice(0, 1).map(({ layer }) => layer.id) } });
    else if (next === "own") wishFor({ candidates: { kind: "places", places: [] } });
    else wishFor({ candidates: { kind: "grid", shape: next, spacing } });
  };
  const offered = KINDS.filter((one) => one !== "layers" || layers.length > 0);
  return (
    <div className={styles.stack}>
      <SelectField
        label={text("planner.next.candidates.label")}
        choices={offered.map((id) => ({ id, label: text(`planner.next.candidates.${id}`) }))}
        chosen={kind}
        onChosen={(id) => take(offered.find((one) => one === id) ?? kind)}
      />
      {candidates.kind === "grid" ? <GridField grid={candidates} /> : null}
      {candidates.kind === "layers" ? <LayersField chosen={candidates.layers} /> : null}
      {candidates.kind === "places" ? <OwnPoints places={candidates.places} /> : null}
    </div>
  );
}

const firstSpacing = FIRST_WISH.candidates.kind === "grid" ? FIRST_WISH.candidates.spacing : 250;

function GridField({ grid }: { readonly grid: Grid }) {
  const { text, figures } = usePlan();
  const wish = useApp((app) => selectPlanner(app).wish);
  const inside = useApp(selectInside);
  const refused = fieldRefusals(wish).spacing;
  const areas = inside.map(({ officialArea }) => officialArea);
  const known = areas.every((area) => area !== null)
    ? areas.reduce<number>((sum, area) => sum + (area ?? 0), 0)
    : null;
  const about = refused !== null || known === null ? null : gridPoints(grid, known);
  return (
    <NumberField
      label={text("planner.next.candidates.spacing")}
      value={grid.spacing}
      decimals={0}
      unit={text("common.metres")}
      onNumber={(spacing) => wishFor({ candidates: { ...grid, spacing: spacing ?? Number.NaN } })}
      refusal={refused && refusalWords(refused, text, figures)}
      note={
        about === null
          ? undefined
          : text("planner.next.candidates.about", { count: about, replace: { count: figures.count(about) } })
      }
    />
  );
}

function LayersField({ chosen }: { readonly chosen: readonly string[] }) {
  const plan = usePlan();
  const { text, figures, language } = plan;
  const layers = useApp(selectLayersOfPlaces);
  const statuses = statusWords(
    useApp((app) => app.statuses),
    plan,
  );
  return (
    <div className={styles.stack}>
      <ToggleChips
        label={text("planner.next.candidates.which")}
        note={text("planner.next.candidates.statuses", { statuses })}
        chips={layers.map(({ layer, count }) => ({
          id: layer.id,
          label: inLanguage(layer.name, language),
          count: figures.count(count),
          countLabel: text("planner.next.candidates.places", {
            count,
            replace: { count: figures.count(count) },
          }),
        }))}
        chosen={chosen}
        onChosen={(next) => wishFor({ candidates: { kind: "layers", layers: next } })}
      />
      {chosen.length === 0 ? (
        <p className={styles.refusal} role="alert">
          {text("planner.next.candidates.noLayer")}
        </p>
      ) : null}
    </div>
  );
}
