import type { Municipality } from "../../domain/municipality";
import { inLanguage } from "../../domain/text";
import type { UnitRef } from "../../domain/unit";
import { figuresOf, isReported, selectAnswer, selectMunicipalities, useApp } from "../../state";
import { type Fact, FactList, Section } from "../../ui";
import { type CityView, useCity } from "../../view/use-city";
import styles from "./explore.module.css";

/** A unit in figures: area, density, headcounts with their dates; a municipality's own facts. */
export function UnitFacts({ unit }: { readonly unit: UnitRef }) {
  const view = useCity();
  const { text, language } = view;
  const known = useApp((app) => figuresOf(app, unit));
  const municipality = useApp((app) =>
    unit.kind === "municipality" ? selectMunicipalities(app).get(unit.code) : undefined,
  );
  const isAwaited = useApp((app) => isReported(app, unit) && selectAnswer(app).failure === null);
  const area = known === null ? null : known.parts.reduce((sum, part) => sum + part.area, 0);
  const facts = [
    ...areaFacts(area, known?.residents ?? null, view, isAwaited),
    ...(municipality === undefined ? [] : municipalityFacts(municipality, view)),
  ];
  return (
    <Section heading={text("explore.unit.facts")} foldable>
      <FactList facts={facts} />
      {municipality?.facts === undefined ? null : (
        <ul className={styles.sentences} aria-label={text("explore.unit.known")}>
          {municipality.facts.map((fact) => (
            <li key={fact.en}>{inLanguage(fact, language)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function areaFacts(
  area: number | null,
  residents: number | null,
  { city, text, figures }: CityView,
  isAwaited: boolean,
): Fact[] {
  const density = area === null || residents === null ? null : residents / (area / 1e6);
  const lacking = text(isAwaited ? "explore.overview.waiting" : "common.notKnown");
  return [
    {
      id: "area",
      label: text("explore.unit.area"),
      value: area === null ? lacking : figures.area(area),
      note: text("explore.method.areaShort"),
    },
    {
      id: "density",
      label: text("explore.unit.density"),
      value:
        density === null
          ? lacking
          : `${figures.count(Math.round(density))} ${text("common.perSquareKilometre")}`,
      note: text("explore.unit.censusOf", { date: city.censusYear }),
    },
  ];
}

function municipalityFacts(one: Municipality, view: CityView): Fact[] {
  const { city, text, language, figures } = view;
  const method = city.residentMethods.find(({ id }) => id === one.residentMethod);
  const metres = (value: number | null) =>
    value === null ? text("common.notKnown") : `${figures.count(value)} ${text("common.metres")}`;
  return [
    {
      id: "official",
      label: text("explore.unit.officialArea"),
      value: one.officialArea === null ? text("common.notKnown") : figures.area(one.officialArea * 1e6),
    },
    { id: "altitude", label: text("explore.unit.altitude"), value: metres(one.altitude) },
    ...one.headcounts.map(
      ({ date, kind, residents, estimate }): Fact => ({
        id: `${kind} ${date}`,
        label: text(`explore.unit.${kind}`, { date: figures.date(date) }),
        value: figures.count(residents),
        estimate,
      }),
    ),
    {
      id: "method",
      label: text("explore.unit.residentMethod"),
      value: method === undefined ? text("common.notKnown") : inLanguage(method.name, language),
    },
    {
      id: "membership",
      label: text("explore.unit.membership"),
      value: one.membership === "core" ? text("explore.unit.core") : text("common.provisional"),
    },
  ];
}
