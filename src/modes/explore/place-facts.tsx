import type { Place } from "../../domain/analysis";
import { everyOf, strategiesIn, subset } from "../../domain/strategy";
import {
  goToPatch,
  goToSite,
  goToUnit,
  hover,
  selectMunicipalities,
  selectSites,
  selectZones,
  useApp,
} from "../../state";
import { Button, HatchSwatch, SiteList, UnitLine } from "../../ui";
import { type CityView, useCity } from "../../view/use-city";
import styles from "./explore.module.css";
import { siteRow, subsetName } from "./wording";

interface PlaceFactsProps {
  readonly place: Place;
  /** The site whose card this is; it need not be told that it reaches itself. */
  readonly except?: string;
}

/** What a place falls in: municipality, zone, the strategies that cover it, the patch, and every site that reaches it. */
export function PlaceFacts({ place, except }: PlaceFactsProps) {
  const view = useCity();
  const { city, text } = view;
  const municipality = useApp((app) => selectMunicipalities(app).get(place.municipality ?? ""));
  const zone = useApp((app) => selectZones(app).get(place.zone ?? ""));
  const patch = place.patch;
  if (municipality === undefined) return <p>{text("explore.place.outside")}</p>;
  return (
    <div className={styles.stack}>
      <UnitLine
        name={municipality.name}
        kind={text("explore.site.municipality")}
        onSelect={() => goToUnit({ kind: "municipality", code: municipality.code })}
      />
      {zone === undefined ? null : (
        <UnitLine
          name={text("explore.unit.zoneName", { id: zone.id, name: zone.name })}
          kind={text("explore.site.zone")}
          onSelect={() => goToUnit({ kind: "zone", id: zone.id })}
        />
      )}
      <p className={styles.swatchLine}>
        {place.subset === 0 ? null : (
          <HatchSwatch slots={strategiesIn(city.strategies, place.subset).map(({ slot }) => slot)} />
        )}
        <span>{coveredWords(place, view)}</span>
      </p>
      {patch === null ? null : <Button onPress={() => goToPatch(patch)}>{text("explore.site.patch")}</Button>}
      <Reaching place={place} except={except} />
    </div>
  );
}

/** Every site whose influence holds the place, the nearest first. */
function Reaching({ place, except }: { readonly place: Place; readonly except: string | undefined }) {
  const view = useCity();
  const sites = useApp(selectSites);
  const municipalities = useApp(selectMunicipalities);
  const rows = place.sites.flatMap(({ id, distance }) => {
    const site = sites.get(id);
    if (site === undefined || id === except) return [];
    const row = siteRow(view, site, municipalities);
    const away =
      distance > 0
        ? view.text("explore.place.distance", { distance: view.figures.distance(distance) })
        : view.text("explore.place.inside");
    return [{ ...row, where: `${row.where} · ${away}` }];
  });
  if (rows.length === 0) return null;
  return (
    <>
      <p className={styles.label}>{view.text("explore.site.near")}</p>
      <SiteList
        label={view.text("explore.site.near")}
        rows={rows}
        selected={null}
        onSelect={goToSite}
        onHover={hover}
      />
    </>
  );
}

function coveredWords(place: Place, view: CityView): string {
  const { city, text } = view;
  const all = everyOf(city.strategies.length);
  const open = subset(all & ~(place.subset | place.complete));
  const covered =
    place.subset === 0
      ? text("explore.place.uncovered")
      : `${text("explore.place.covered")} ${subsetName(view, place.subset)}.`;
  return open === 0
    ? covered
    : `${covered} ${text("explore.place.unknownData", { strategies: subsetName(view, open) })}`;
}
