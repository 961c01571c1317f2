import { inLanguage } from "../../domain/text";
import type { UnitRef } from "../../domain/unit";
import { sameUnit } from "../../domain/unit";
import {
  figuresOf,
  goToUnit,
  howComputed,
  isReported,
  membersOf,
  reportOnly,
  selectMunicipalities,
  selectZones,
  showUnit,
  toggleCompared,
  unitName,
  useApp,
} from "../../state";
import { Button, Card, ProvisionalMark, Section, UnitLine } from "../../ui";
import { UnitProjects } from "../../view/plan-projects";
import { useCity } from "../../view/use-city";
import styles from "./explore.module.css";
import { reckonedFrom, Sources } from "./sources";
import { UnitAnswer } from "./unit-answer";
import { UnitFacts } from "./unit-facts";
import { UnitRegions } from "./unit-regions";
import { UnitSites } from "./unit-sites";
import { UnknownHere } from "./unknown-here";

interface UnitCardProps {
  readonly unit: UnitRef;
  readonly onClose: () => void;
}

/** A municipality or a zone: the answer of half a minute first, then the facts, the overlaps and the places. */
export function UnitCard({ unit, onClose }: UnitCardProps) {
  const { city, text, language } = useCity();
  const name = useApp((app) => unitName(app, unit));
  const figures = useApp((app) => figuresOf(app, unit));
  const isInside = useApp((app) => isReported(app, unit));
  const municipality = useApp((app) =>
    unit.kind === "municipality" ? selectMunicipalities(app).get(unit.code) : undefined,
  );
  const isProvisional = municipality?.membership === "provisional";
  const { files } = city;
  return (
    <Card
      kind={text(`explore.question.${unit.kind}`)}
      title={unit.kind === "zone" ? text("explore.unit.zoneName", { id: unit.id, name }) : name}
      badges={
        isProvisional ? <ProvisionalMark note={inLanguage(city.membershipNote, language)} /> : undefined
      }
      onClose={onClose}
      onMethod={howComputed("coverage")}
      actions={<UnitActions unit={unit} />}
    >
      <UnitAnswer unit={unit} figures={figures} />
      {figures !== null ? <UnknownHere unit={unit} figures={figures} /> : null}
      <UnitFacts unit={unit} />
      {figures !== null ? <UnitRegions unit={unit} figures={figures} /> : null}
      {unit.kind === "zone" ? <Members unit={unit} /> : null}
      {isInside ? <UnitProjects unit={unit} /> : null}
      {isInside ? <UnitSites unit={unit} /> : null}
      <Sources
        files={
          unit.kind === "zone" && files.zones !== undefined
            ? [files.zones, files.province, ...reckonedFrom(city)]
            : reckonedFrom(city)
        }
      />
    </Card>
  );
}

function UnitActions({ unit }: { readonly unit: UnitRef }) {
  const { text } = useCity();
  const isOnly = useApp((app) => sameUnit(app.unit, unit));
  const isCompared = useApp((app) => app.compared.some((other) => sameUnit(other, unit)));
  return (
    <>
      <Button pressed={isOnly} onPress={() => reportOnly(isOnly ? null : unit)}>
        {isOnly ? text("explore.unit.everywhere") : text("explore.unit.only")}
      </Button>
      <Button pressed={isCompared} onPress={() => toggleCompared(unit)}>
        {isCompared ? text("explore.unit.uncompare") : text("explore.unit.compare")}
      </Button>
      <Button onPress={() => showUnit(unit)}>{text("explore.unit.zoom")}</Button>
    </>
  );
}

/** The members of a zone inside the perimeter, and how many of all its members these are. */
function Members({ unit }: { readonly unit: Extract<UnitRef, { kind: "zone" }> }) {
  const { city, text, figures } = useCity();
  const zone = useApp((app) => selectZones(app).get(unit.id));
  const members = useApp((app) => membersOf(app, unit));
  return (
    <Section heading={text("explore.unit.members")} count={figures.count(members.length)} foldable>
      {zone?.derived ? <p>{text("explore.unit.zoneDerived")}</p> : null}
      <p className={styles.small}>{text("explore.unit.residentsOf", { year: city.censusYear })}</p>
      {members
        .toSorted((one, other) => figures.compare(one.name, other.name))
        .map((member) => (
          <UnitLine
            key={member.code}
            name={member.name}
            marks={member.membership === "provisional" ? <ProvisionalMark /> : undefined}
            figure={figures.residents(member.residents)}
            onSelect={() => goToUnit({ kind: "municipality", code: member.code })}
          />
        ))}
    </Section>
  );
}
