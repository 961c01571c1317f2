import type { UnitRef } from "../../domain/unit";
import { goToSite, hover, selectMunicipalities, sitesIn, useApp } from "../../state";
import { Section, SiteList } from "../../ui";
import { useCity } from "../../view/use-city";
import { siteRow } from "./wording";

/** The places that stand in a unit. */
export function UnitSites({ unit }: { readonly unit: UnitRef }) {
  const view = useCity();
  const { text, figures } = view;
  const sites = useApp((app) => sitesIn(app, unit));
  const municipalities = useApp(selectMunicipalities);
  return (
    <Section heading={text("explore.unit.sites")} count={figures.count(sites.length)} foldable>
      <SiteList
        label={text("explore.unit.sites")}
        rows={sites.map((site) => siteRow(view, site, municipalities))}
        selected={null}
        onSelect={goToSite}
        onHover={hover}
        empty={<p>{text("explore.unit.noneHere")}</p>}
      />
    </Section>
  );
}
