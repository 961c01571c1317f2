import { STATUSES } from "../../domain/site";
import type { Match } from "../../domain/strategy";
import { inLanguage } from "../../domain/text";
import { unitFromKey, unitKey } from "../../domain/unit";
import {
  clearFilters,
  includeProvisional,
  matchBy,
  reportOnly,
  selectActiveFilters,
  selectInside,
  selectMemberships,
  selectOptionCounts,
  selectZones,
  toggleFocus,
  toggleStatus,
  toggleStrategy,
  useApp,
} from "../../state";
import {
  Button,
  type Choice,
  HatchSwatch,
  Section,
  Segmented,
  SelectField,
  SlotSign,
  Switch,
  ToggleChips,
} from "../../ui";
import styles from "./explore.module.css";
import { useCity } from "./use-city";

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
  const { city, text, language, figures } = useCity();
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
          count: figures.count(strategies.get(id) ?? 0),
          countLabel: text("explore.list.count", { count: strategies.get(id) ?? 0 }),
        }))}
        chosen={chosen}
        onChosen={(ids) => changed(chosen, ids).forEach(toggleStrategy)}
      />
      {chosen.length > 0 ? (
        <Segmented
          label={text("explore.filters.match")}
          segments={MATCHES.map((id) => ({
            id,
            label: `${text(`common.match.${id}`)} (${figures.count(matches.get(id) ?? 0)})`,
          }))}
          chosen={match}
          onChosen={matchBy}
        />
      ) : null}
    </>
  );
}

function StatusFilter() {
  const { city, text, language, figures } = useCity();
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
          count: figures.count(counts.statuses.get(id) ?? 0),
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
          count: figures.count(counts.foci.get(id) ?? 0),
        }))}
        chosen={foci}
        onChosen={(ids) => changed(foci, ids).forEach(toggleFocus)}
      />
    </>
  );
}

function UnitFilter() {
  const { text, figures } = useCity();
  const unit = useApp((app) => app.unit);
  const inside = useApp(selectInside);
  const zones = useApp(selectZones);
  const memberships = useApp(selectMemberships);
  const { units } = useApp(selectOptionCounts);
  const withCount = (choice: Choice): Choice => ({
    ...choice,
    label: `${choice.label} (${figures.count(units.get(choice.id) ?? 0)})`,
  });
  const zoneChoices = [...memberships.keys()].map(
    (id): Choice => ({
      id: `z${id}`,
      label: text("explore.unit.zoneName", { id, name: zones.get(id)?.name ?? "" }),
      group: text("common.zone_other"),
    }),
  );
  const choices = inside
    .map(
      ({ code, name }): Choice => ({ id: `m${code}`, label: name, group: text("common.municipality_other") }),
    )
    .sort((one, other) => figures.compare(one.label, other.label));
  return (
    <SelectField
      label={text("explore.filters.unit")}
      choices={[{ id: "", label: text("explore.filters.allUnits") }, ...zoneChoices, ...choices].map(
        withCount,
      )}
      chosen={unit === null ? "" : unitKey(unit)}
      onChosen={(key) => reportOnly(unitFromKey(key))}
    />
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
