import { wholeOf } from "../../../domain/planner";
import { inLanguage } from "../../../domain/text";
import type { UnitRef } from "../../../domain/unit";
import {
  howComputed,
  isReported,
  selectMemberships,
  selectMunicipalities,
  selectZones,
  showReport,
  showUnit,
  unitName,
  useApp,
} from "../../../state";
import { type CoverageFigures, coverageOf } from "../../../state/planner/selectors/coverage-rows";
import { selectFigures } from "../../../state/planner/selectors/figures";
import { Button, Card, ProvisionalMark, Section, Skeleton } from "../../../ui";
import { DepthBar } from "../../../ui/charts/depth-bar";
import { UnitProjects } from "../../../view/plan-projects";
import { ReachedFigure } from "../reached-figure";
import { roughWords } from "../total-words";
import { usePlan } from "../use-plan";
import styles from "./coverage.module.css";
import { Exact } from "./exact";
import { Method } from "./method";
import { AroundReach, ByStrategy, DistanceAndRiver } from "./row-parts";
import { UnitGaps } from "./unit-gaps";
import { UnitPilots } from "./unit-pilots";
import { roughDepths, unitTitle } from "./wording";

interface UnitProps {
  readonly unit: UnitRef;
}

/** A municipality or a zone: all its figures, the pilots that reach it and the places that none does. */
export function UnitCoverage({ unit, onClose }: UnitProps & { readonly onClose: () => void }) {
  const plan = usePlan();
  const { city, text, language } = plan;
  const name = useApp((app) => unitName(app, unit));
  const isKnown = useApp((app) =>
    unit.kind === "zone" ? selectZones(app).has(unit.id) : selectMunicipalities(app).has(unit.code),
  );
  const isInside = useApp((app) => isReported(app, unit));
  const isProvisional = useApp(
    (app) =>
      unit.kind === "municipality" && selectMunicipalities(app).get(unit.code)?.membership === "provisional",
  );
  return (
    <Card
      kind={text(`planner.coverage.unit.${unit.kind}`)}
      title={unitTitle(unit, name, plan)}
      badges={
        isProvisional ? <ProvisionalMark note={inLanguage(city.membershipNote, language)} /> : undefined
      }
      onClose={onClose}
      onMethod={howComputed("coverage")}
      actions={isKnown ? <Actions unit={unit} /> : undefined}
    >
      {isInside ? (
        <Inside unit={unit} />
      ) : (
        <p>{text(isKnown ? "planner.coverage.unit.outside" : "planner.coverage.unit.unknown")}</p>
      )}
      <Method />
    </Card>
  );
}

function Actions({ unit }: UnitProps) {
  const { text } = usePlan();
  return (
    <>
      <Button onPress={() => showUnit(unit)}>{text("planner.coverage.unit.zoom")}</Button>
      <Button onPress={() => showReport("units")}>{text("planner.coverage.unit.all")}</Button>
    </>
  );
}

function Inside({ unit }: UnitProps) {
  const { text } = usePlan();
  const row = useApp((app) => coverageOf(app, unit));
  if (row === null) return <Skeleton lines={10} label={text("planner.coverage.waiting")} />;
  return (
    <>
      <Reached row={row} />
      {unit.kind === "zone" ? <Members id={unit.id} /> : null}
      <Depths row={row} />
      <Section heading={text("planner.coverage.unit.around")}>
        <OfUnit unit={unit} Part={AroundReach} />
      </Section>
      <Section heading={text("planner.coverage.unit.spread")} onMethod={howComputed("residents")}>
        <OfUnit unit={unit} Part={DistanceAndRiver} />
      </Section>
      <UnitPilots unit={unit} />
      <UnitGaps unit={unit} />
      <UnitProjects unit={unit} />
      <Section heading={text("planner.coverage.strategies.title")} foldable>
        <OfUnit unit={unit} Part={ByStrategy} />
      </Section>
    </>
  );
}

/** A part of the figures that do not follow: those of the unit out of all. */
function OfUnit({ unit, Part }: UnitProps & { readonly Part: typeof AroundReach }) {
  return (
    <Exact lines={3}>
      {({ units, zones }) => {
        const row =
          unit.kind === "zone"
            ? zones.find(({ zone }) => zone === unit.id)
            : units.find(({ code }) => code === unit.code);
        return row === undefined ? null : <Part row={row} />;
      }}
    </Exact>
  );
}

function Reached({ row }: { readonly row: CoverageFigures }) {
  const plan = usePlan();
  const isCounted = useApp((app) => selectFigures(app).withResidents);
  const all = isCounted ? wholeOf(row.depths).residents : null;
  const rough = isCounted ? roughWords(row, plan) : undefined;
  return (
    <>
      <ReachedFigure row={row} what={plan.text("planner.coverage.unit.what")} all={all} />
      {rough === undefined ? null : <p className={styles.small}>{rough}</p>}
    </>
  );
}

function Members({ id }: { readonly id: string }) {
  const { city, text, figures } = usePlan();
  const members = useApp((app) => selectMemberships(app).get(id));
  if (members === undefined) return null;
  return (
    <p>
      {text("planner.coverage.unit.members", {
        inside: figures.count(members.inside),
        all: figures.count(members.all),
        residents: figures.count(members.residentsInside),
        residentsAll: figures.count(members.residentsAll),
        year: city.censusYear,
      })}
    </p>
  );
}

function Depths({ row }: { readonly row: CoverageFigures }) {
  const plan = usePlan();
  const isCounted = useApp((app) => selectFigures(app).withResidents);
  return (
    <Section heading={plan.text("planner.coverage.unit.depth")}>
      <DepthBar
        caption={plan.text("planner.coverage.depth.caption")}
        captionHidden
        depths={row.depths}
        withResidents={isCounted}
        {...roughDepths(row, plan)}
      />
    </Section>
  );
}
