import type { Patch } from "../../domain/overlap";
import { everyOf, sizeOf, strategiesIn, subset } from "../../domain/strategy";
import { inLanguage, type Localised } from "../../domain/text";
import {
  failureCovering,
  goToPatch,
  goToSite,
  goToUnit,
  hover,
  howComputed,
  selectAnswer,
  selectMunicipalities,
  selectResidentsKnown,
  selectSites,
  showOverlaps,
  sitesCovering,
  useApp,
} from "../../state";
import { Button, Card, type Fact, HatchSwatch, Panel, Section, SiteList, StrategySign } from "../../ui";
import { type CityView, useCity } from "../../view/use-city";
import styles from "./explore.module.css";
import { MethodSection } from "./method";
import { Counting } from "./overview";
import { Waiting, WaitingOrFailed } from "./waiting";
import { roughMethod, siteRow, subsetName } from "./wording";

interface PatchCardProps {
  readonly patch: Patch;
  readonly onClose: () => void;
}

/** One patch: how large, how many residents, which strategies, and what covers it. */
export function PatchCard({ patch, onClose }: PatchCardProps) {
  const view = useCity();
  const { city, text } = view;
  const municipality = useApp((app) => selectMunicipalities(app).get(patch.unit));
  const isCounted = useApp(selectResidentsKnown);
  const strategies = strategiesIn(city.strategies, patch.subset);
  const all = everyOf(city.strategies.length);
  const open = subset(all & ~(patch.subset | patch.complete));
  return (
    <Card
      kind={text(sizeOf(patch.subset) > 1 ? "explore.patch.title" : "explore.patch.single")}
      title={subsetName(view, patch.subset)}
      badges={<HatchSwatch slots={strategies.map(({ slot }) => slot)} />}
      facts={factsOf(patch, isCounted ? patch.residents : null, roughMethod(city, municipality), view)}
      onClose={onClose}
      onMethod={howComputed("overlap")}
      actions={<PatchActions patch={patch} />}
    >
      {open === 0 ? null : (
        <p>{text("explore.patch.notFullyKnown", { strategies: subsetName(view, open) })}</p>
      )}
      <ul className={styles.plainList}>
        {strategies.map((strategy) => (
          <li key={strategy.id}>
            <StrategySign strategy={strategy} />
          </li>
        ))}
      </ul>
      <Covering patch={patch} />
      <p className={styles.small}>
        <Counting />
      </p>
      <MethodSection />
    </Card>
  );
}

function PatchActions({ patch }: { readonly patch: Patch }) {
  const { text } = useCity();
  const name = useApp((app) => selectMunicipalities(app).get(patch.unit)?.name ?? patch.unit);
  return (
    <>
      <Button onPress={() => goToPatch(patch.id)}>{text("explore.unit.zoom")}</Button>
      <Button onPress={() => goToUnit({ kind: "municipality", code: patch.unit })}>{name}</Button>
      <Button onPress={() => showOverlaps(null)}>{text("explore.patch.back")}</Button>
    </>
  );
}

function Covering({ patch }: { readonly patch: Patch }) {
  const view = useCity();
  const covering = useApp((app) => sitesCovering(app, patch.id));
  const failure = useApp((app) => failureCovering(app, patch.id));
  const sites = useApp(selectSites);
  const municipalities = useApp(selectMunicipalities);
  const rows = covering
    ?.flatMap((id) => sites.get(id) ?? [])
    .map((site) => siteRow(view, site, municipalities));
  return (
    <Section
      heading={view.text("explore.patch.sites")}
      count={rows === undefined ? undefined : view.figures.count(rows.length)}
    >
      {rows === undefined ? (
        <WaitingOrFailed failure={failure} lines={3} label={view.text("explore.place.waiting")} />
      ) : (
        <SiteList
          label={view.text("explore.patch.sites")}
          rows={rows}
          selected={null}
          onSelect={goToSite}
          onHover={hover}
        />
      )}
    </Section>
  );
}

function factsOf(
  patch: Patch,
  residents: number | null,
  rough: Localised | undefined,
  { text, figures, city, language }: CityView,
): Fact[] {
  return [
    { id: "area", label: text("explore.patch.area"), value: figures.area(patch.area) },
    {
      id: "residents",
      label: text("explore.patch.residents"),
      value: figures.count(residents),
      rough: rough === undefined || residents === null ? undefined : inLanguage(rough, language),
      note: text("explore.unit.censusOf", { date: city.censusYear }),
    },
  ];
}

/** The patch of a link or of a moment ago, which the filters of now do not have, once that is sure. */
export function PatchGone({ onClose }: { readonly onClose: () => void }) {
  const { text } = useCity();
  const isSure = useApp((app) => !selectAnswer(app).stale);
  if (!isSure)
    return (
      <Panel title={text("explore.patch.title")} onClose={onClose}>
        <Waiting unit={null} lines={6} />
      </Panel>
    );
  return (
    <Card
      kind={text("explore.patch.title")}
      title={text("explore.patch.gone")}
      onClose={onClose}
      actions={<Button onPress={() => showOverlaps(null)}>{text("explore.patch.back")}</Button>}
    />
  );
}
