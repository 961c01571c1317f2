import { shareOf } from "../../domain/measure";
import { reachedBy } from "../../domain/overlap";
import { everyOf } from "../../domain/strategy";
import { inLanguage } from "../../domain/text";
import type { UnitRef } from "../../domain/unit";
import { figuresOf, selectResidentsKnown, selectSites, unitName, useApp } from "../../state";
import { Announcer } from "../../ui";
import { useCity } from "../../view/use-city";

/** Says to a screen reader what was chosen, on the map or in a list: a unit with the answer itself, a site with its name. */
export function Spoken() {
  const selection = useApp((app) => app.selection);
  const site = useApp((app) => (selection?.kind === "site" ? selectSites(app).get(selection.id) : undefined));
  const { language } = useCity();
  if (selection?.kind === "unit") return <SpokenUnit unit={selection.unit} />;
  return <Announcer message={site === undefined ? "" : inLanguage(site.name, language)} />;
}

function SpokenUnit({ unit }: { readonly unit: UnitRef }) {
  const { city, text, figures } = useCity();
  const name = useApp((app) => unitName(app, unit));
  const known = useApp((app) => figuresOf(app, unit));
  const isCounted = useApp(selectResidentsKnown);
  if (known === null || !isCounted) return <Announcer message={name} />;
  const { residents, isAtLeast } = reachedBy(known.parts, 1, everyOf(city.strategies.length));
  const reached = `${isAtLeast && residents > 0 ? `${text("common.atLeast")} ` : ""}${figures.count(residents)}`;
  return (
    <Announcer
      message={text("explore.announce.unit", {
        name,
        reached,
        residents: figures.residents(known.residents),
        share: figures.share(shareOf(residents, known.residents)),
      })}
    />
  );
}
