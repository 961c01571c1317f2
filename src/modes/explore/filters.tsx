import { STATUSES } from "../../domain/site";
import type { Match } from "../../domain/strategy";
import { inLanguage } from "../../domain/text";
import {
  clearFilters,
  includeProvisional,
  matchBy,
  selectActiveFilters,
  selectOptionCounts,
  toggleFocus,
  toggleStatus,
  toggleStrategy,
  useApp,
} from "../../state";
import { Button, HatchSwatch, Section, Segmented, SlotSign, Switch, ToggleChips } from "../../ui";
import { useCity } from "../../view/use-city";
import styles from "./explore.module.css";
import { UnitFilter } from "./unit-filter";
import { placesCounted, withPlaces } from "./wording";

const MATCHES: readonly Match[] = ["any", "all", "exactly"];

/** All filters; each option says how many places it would show. */
export function Filters() {
  const { text, figures } = useCity();
  const active = useApp(selectActiveFilters);
  return (
    <Section
      heading={text("explore.filters.title")}
      count={active > 0 ? text("explore.filters.active", { count: active }) : undefined}
    >
      <div className={styles.stack}>
        <StrategyFilter />
        <StatusFilter />
        <UnitFilter />
        <Provisional />
        {active > 0 ? (
          <Button tone="plain" onPress={clearFilters}>
            {text("explore.filters.clear")} ({figures.count(active)})
          </Button>
        ) : null}
      </div>
    </Section>
  );
}

function StrategyFilter() {
  const view = useCity();
  const { city, text, language } = view;
  const chosen = useApp((app) => app.strategies);
  const match = useApp((app) => app.match);
  const { strategies, matches } = useApp(selectOptionCounts);
  return (
    <>
      <ToggleChips
        stacked
        label={text("explore.filters.strategies")}
        note={text("explore.filters.matchHelp")}
        chips={city.strategies.map(({ id, name, slot }) => ({
          id,
          label: inLanguage(name, language),
          sign: (
            <span className={styles.code}>
              <SlotSign slot={slot} />
              <HatchSwatch slots={[slot]} />
            </span>
          ),
          ...placesCounted(view, strategies.get(id)),
        }))}
        chosen={chosen}
        onChosen={(ids) => changed(chosen, ids).forEach(toggleStrategy)}
      />
      {chosen.length > 0 ? (
        <Segmented
          label={text("explore.filters.match")}
          segments={MATCHES.map((id) => ({
            id,
            label: withPlaces(view, text(`common.match.${id}`), matches.get(id)),
          }))}
          chosen={match}
          onChosen={matchBy}
        />
      ) : null}
    </>
  );
}

function StatusFilter() {
  const view = useCity();
  const { city, text, language } = view;
  const statuses = useApp((app) => app.statuses);
  const foci = useApp((app) => app.foci);
  const counts = useApp(selectOptionCounts);
  return (
    <>
      <ToggleChips
        label={text("explore.filters.statuses")}
        note={text("explore.filters.statusesHelp")}
        chips={STATUSES.map((id) => ({
          id,
          label: text(`common.status.${id}`),
          ...placesCounted(view, counts.statuses.get(id)),
        }))}
        chosen={statuses}
        onChosen={(ids) =>
          STATUSES.filter((status) => ids.includes(status) !== statuses.includes(status)).forEach(
            toggleStatus,
          )
        }
      />
      <ToggleChips
        label={text("explore.filters.foci")}
        chips={city.foci.map(({ id, name }) => ({
          id,
          label: inLanguage(name, language),
          ...placesCounted(view, counts.foci.get(id)),
        }))}
        chosen={foci}
        onChosen={(ids) => changed(foci, ids).forEach(toggleFocus)}
      />
    </>
  );
}

function Provisional() {
  const { geodata, city, text, language } = useCity();
  const withProvisional = useApp((app) => app.withProvisional);
  const count = geodata.municipalities.filter(({ membership }) => membership === "provisional").length;
  if (count === 0) return null;
  return (
    <Switch
      label={text("explore.filters.provisional", { count })}
      note={inLanguage(city.membershipNote, language)}
      on={withProvisional}
      onChange={includeProvisional}
    />
  );
}

/** The ids that are in one list and not in the other. */
function changed(before: readonly string[], after: readonly string[]): string[] {
  return [...before.filter((id) => !after.includes(id)), ...after.filter((id) => !before.includes(id))];
}
