import type { Provenance, ProvenanceLine } from "../../domain/export";
import type { UnitRef } from "../../domain/unit";
import { selectSites } from "../selectors/geodata";
import { unitName } from "../selectors/names";
import { scenarioWords } from "./coverage-notes";
import { coverageMethod, overlapMethod } from "./method";
import { countingWords } from "./notes";
import { reachWords } from "./reach-words";
import type { Teller } from "./teller";

/** What an export is about, as far as its provenance differs. */
export interface About {
  readonly title: string;
  /** The day in ISO 8601. */
  readonly date: string;
  /** It holds figures of the overlap, or places; it holds figures of the pilots. */
  readonly overlap: boolean;
  readonly coverage: boolean;
}

/** What an export says of itself, line by line. */
export function provenanceOf(about: About, teller: Teller): Provenance {
  const { geodata, say, own, figures } = teller;
  const { city } = geodata;
  const line = (id: ProvenanceLine["id"], text: string): ProvenanceLine => ({
    id,
    label: say(`dataOut.provenance.${id}`),
    text,
  });
  return [
    line("title", about.title),
    line("city", `${own(city.name)} · ${own(city.plan)}`),
    line("exported", figures.date(about.date)),
    line("data_version", geodata.version),
    line("census", String(city.censusYear)),
    line("filter", filterWords(about, teller)),
    ...[
      ...(about.overlap ? overlapMethod(teller) : []),
      ...(about.coverage ? coverageMethod(teller) : []),
    ].map((text) => line("method", text)),
    ...(hasProposals(teller)
      ? [line("proposal", `${say("common.proposal")}. ${own(city.proposalNote)}`)]
      : []),
    ...provisionalWords(teller).map((text) => line("provisional", text)),
    ...sourceWords(teller).map((text) => line("source", text)),
  ];
}

const hasProposals = ({ app }: Teller): boolean =>
  [...selectSites(app).values()].some(({ proposal }) => proposal);

/** The filter that everything is of, as one text. */
function filterWords({ coverage }: Pick<About, "coverage">, teller: Teller): string {
  const { app, geodata, say, own, figures } = teller;
  const { unit, strategies, search } = app;
  const wanted = geodata.city.strategies
    .filter(({ id }) => strategies.includes(id))
    .map(({ name }) => own(name));
  const reach = reachWords(teller);
  return [
    unit === null
      ? say("explore.filters.allUnits")
      : say("dataOut.onlyUnit", { unit: unitWords(unit, teller) }),
    countingWords(teller),
    ...(wanted.length === 0
      ? []
      : [
          say("dataOut.onlyStrategies", {
            match: say(`common.match.${app.match}`),
            strategies: figures.list(wanted),
          }),
        ]),
    ...(search === "" ? [] : [say("dataOut.onlySearch", { search })]),
    ...(coverage ? [scenarioWords(teller)] : []),
    ...(coverage && reach !== null ? [reach] : []),
  ]
    .map((part) => part.replace(/\.$/, ""))
    .join(" · ");
}

/** A zone with its official number; a municipality by its name alone. */
function unitWords(unit: UnitRef, { app, say }: Teller): string {
  const name = unitName(app, unit);
  return unit.kind === "zone" ? say("explore.unit.zoneName", { id: unit.id, name }) : name;
}

/** Which municipalities are provisional, why, and whether they are counted. */
function provisionalWords({ app, geodata, say, own, figures }: Teller): string[] {
  const names = geodata.municipalities
    .filter(({ membership }) => membership === "provisional")
    .map(({ name }) => name);
  if (names.length === 0) return [];
  const counted = app.withProvisional ? "dataOut.withProvisional" : "dataOut.withoutProvisional";
  return [`${say(counted, { names: figures.list(names) })} ${own(geodata.city.membershipNote)}`];
}

/** Whose data they are, file by file: those that figures rest on, and the layers that are only drawn. */
function sourceWords({ geodata, say, own, figures }: Teller): string[] {
  const { files, layers } = geodata.city;
  const used = [files.municipalities, files.zones, files.residents, ...layers.map(({ file }) => file)];
  return geodata.sources
    .filter(({ file }) => used.includes(file))
    .map(({ title, publishers, licences, date, accuracy }) => {
      const when = date === null ? say("common.notKnown") : figures.date(date);
      return `${own(title)} – ${publishers.join(", ")} (${licences.join(", ")}; ${when}). ${own(accuracy)}`;
    });
}
