import { unitFromKey, unitKey } from "../../domain/unit";
import { isReported, reportOnly, selectOptionCounts, unitName, useApp } from "../../state";
import { type Choice, SelectField } from "../../ui";
import { useCity } from "../../view/use-city";
import { useUnitChoices } from "./unit-choices";
import { withPlaces } from "./wording";

/** The one territory that is reported; each says how many places it would show. */
export function UnitFilter() {
  const view = useCity();
  const { text } = view;
  const unit = useApp((app) => app.unit);
  const name = useApp((app) => (unit === null ? "" : unitName(app, unit)));
  const isOutside = useApp((app) => unit !== null && !isReported(app, unit));
  const { units } = useApp(selectOptionCounts);
  const choices = useUnitChoices();
  // A unit that the switch has put outside is still the one chosen.
  const outside = isOutside && unit !== null ? [{ id: unitKey(unit), label: name }] : [];
  const withCount = (choice: Choice): Choice => ({
    ...choice,
    label: withPlaces(view, choice.label, units.get(choice.id)),
  });
  return (
    <SelectField
      label={text("explore.filters.unit")}
      choices={[{ id: "", label: text("explore.filters.allUnits") }, ...outside, ...choices].map(withCount)}
      chosen={unit === null ? "" : unitKey(unit)}
      onChosen={(key) => reportOnly(unitFromKey(key))}
    />
  );
}
