import { inLanguage } from "../../../domain/text";
import type { UnitRef } from "../../../domain/unit";
import {
  chooseProject,
  enter,
  howComputed,
  isReported,
  read,
  selectAnswer,
  selectMunicipalities,
  showMatrix,
  unitName,
  useApp,
} from "../../../state";
import { projectsIn } from "../../../state/plan/selectors/landing";
import { Button, Card, ProvisionalMark, Skeleton } from "../../../ui";
import { WholeArea } from "../../../ui/lists/project-links";
import { usePlan } from "../use-plan";
import { ByStrategy } from "./by-strategy";
import { Outward } from "./outward";
import { ProjectSources } from "./project-sources";
import { showGround } from "./show-ground";

interface UnitProjectsProps {
  readonly unit: UnitRef;
  readonly onClose: () => void;
}

/** The projects of a unit by strategy on the map, each with its places there; where none lands, the hole. */
export function UnitProjects({ unit, onClose }: UnitProjectsProps) {
  const { city, text, language } = usePlan();
  const name = useApp((app) => unitName(app, unit));
  const isInside = useApp((app) => isReported(app, unit));
  const isProvisional = useApp(
    (app) =>
      unit.kind === "municipality" && selectMunicipalities(app).get(unit.code)?.membership === "provisional",
  );
  return (
    <Card
      kind={text(`explore.question.${unit.kind}`)}
      title={unit.kind === "zone" ? text("explore.unit.zoneName", { id: unit.id, name }) : name}
      badges={
        isProvisional ? <ProvisionalMark note={inLanguage(city.membershipNote, language)} /> : undefined
      }
      onClose={onClose}
      onMethod={howComputed("matrix")}
      actions={<Actions unit={unit} isProvisional={isProvisional} />}
    >
      {isInside ? <Inside unit={unit} /> : <p>{text("plan.landing.card.outside")}</p>}
      <Outward unit={unit} />
    </Card>
  );
}

function Inside({ unit }: { readonly unit: UnitRef }) {
  const { city, text } = usePlan();
  const here = useApp((app) => projectsIn(app, unit));
  const failure = useApp((app) => selectAnswer(app).failure);
  if (here === null)
    return failure === null ? (
      <Skeleton lines={6} label={text("plan.landing.here.waiting")} />
    ) : (
      <p>{text("plan.landing.here.unreckoned")}</p>
    );
  return (
    <>
      <ByStrategy placed={here.placed} heading={text(`plan.landing.here.${unit.kind}`)} />
      {here.wholeArea.length > 0 ? (
        <WholeArea projects={here.wholeArea} strategies={city.strategies} onOpen={chooseProject} />
      ) : null}
      <ProjectSources projects={[...here.placed.map(({ project }) => project), ...here.wholeArea]} />
    </>
  );
}

function Actions({ unit, isProvisional }: { readonly unit: UnitRef; readonly isProvisional: boolean }) {
  const { text } = usePlan();
  return (
    <>
      <Button onPress={() => enter("explore")}>{text("plan.landing.card.figures")}</Button>
      <Button onPress={() => showGround(unit)}>{text("plan.landing.card.zoom")}</Button>
      <Button onPress={() => showMatrix(null)}>{text("plan.landing.card.matrix")}</Button>
      {isProvisional ? (
        <Button onPress={() => read("perimeter", "provisional")}>{text("plan.landing.card.why")}</Button>
      ) : null}
    </>
  );
}
