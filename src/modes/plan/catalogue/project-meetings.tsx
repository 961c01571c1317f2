import type { LayerInfo } from "../../../domain/city";
import { type Strategy, strategiesIn } from "../../../domain/strategy";
import { inLanguage } from "../../../domain/text";
import { howComputed, selectProjectSites, strategiesOf, useApp } from "../../../state";
import type { Meeting, ProjectFigures } from "../../../state/plan/selectors/project-figures";
import { Button, type Column, DataTable, Section, SlotSign } from "../../../ui";
import { type PlanView, usePlan } from "../use-plan";
import styles from "./catalogue.module.css";
import { layerNames } from "./wording";

/** What the project reaches, divided by which other strategies reach the same ground; the rows add up to the whole. */
export function ProjectMeetings({ figures: known }: { readonly figures: ProjectFigures }) {
  const view = usePlan();
  const { city, text, figures } = view;
  const own = strategiesOf(useApp(selectProjectSites) ?? []);
  const open = openLayers(city.layers, own);
  const { meetings, notFullyKnown } = known;
  const isAlone = meetings.every(({ others }) => others === 0);
  return (
    <Section heading={text("plan.catalogue.meets.title")}>
      {isAlone ? <p>{text("plan.catalogue.meets.none")}</p> : null}
      <DataTable
        caption={text("plan.catalogue.meets.title")}
        captionHidden
        columns={columnsOf(known, open.length > 0, view)}
        rows={meetings}
        keyOf={({ others }) => String(others)}
      />
      {open.length > 0 ? (
        <p className={styles.small}>
          {text("plan.catalogue.meets.gaps", { layers: layerNames(open, view) })}{" "}
          {notFullyKnown.area > 0
            ? text("plan.catalogue.meets.unknown", { area: figures.area(notFullyKnown.area) })
            : null}
        </p>
      ) : null}
      <Button tone="plain" onPress={howComputed("overlap")}>
        {text("plan.catalogue.reach.method")}
      </Button>
    </Section>
  );
}

/** The layers of other strategies that are known to lack something, or are known on part of the ground only. */
function openLayers(layers: readonly LayerInfo[], own: readonly string[]): string[] {
  return layers
    .filter(({ strategy }) => strategy !== null && !own.includes(strategy))
    .filter(({ complete, extent }) => !complete || extent !== undefined)
    .map(({ id }) => id);
}

function columnsOf(
  { reached, withResidents }: ProjectFigures,
  hasGaps: boolean,
  { city, text, language, figures }: PlanView,
): Column<Meeting>[] {
  const alone = text(hasGaps ? "plan.catalogue.meets.aloneAsFarAsKnown" : "plan.catalogue.meets.alone");
  const names = (strategies: readonly Strategy[]) =>
    figures.list(strategies.map(({ name }) => inLanguage(name, language)));
  const people = (amount: number) => (withResidents ? figures.count(amount) : text("common.notKnown"));
  return [
    {
      id: "with",
      heading: text("plan.catalogue.meets.with"),
      cell: ({ others }) => {
        const strategies = strategiesIn(city.strategies, others);
        return strategies.length === 0 ? alone : <Named strategies={strategies} words={names(strategies)} />;
      },
      sum: text("plan.catalogue.meets.sum"),
    },
    {
      id: "area",
      heading: text("plan.catalogue.meets.area"),
      numeric: true,
      cell: ({ area }) => figures.area(area),
      sum: figures.area(reached.area),
    },
    {
      id: "residents",
      heading: text("plan.catalogue.meets.residents"),
      numeric: true,
      cell: ({ residents }) => people(residents),
      sum: people(reached.residents),
    },
  ];
}

function Named({ strategies, words }: { readonly strategies: readonly Strategy[]; readonly words: string }) {
  return (
    <span className={styles.named}>
      {strategies.map(({ id, slot }) => (
        <SlotSign key={id} slot={slot} size="small" />
      ))}{" "}
      {words}
    </span>
  );
}
