import { placesOf } from "../../../domain/plan-landing";
import type { Project } from "../../../domain/plan-project";
import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import {
  goToSite,
  hover,
  read,
  selectInside,
  selectMunicipalities,
  selectPlanSites,
  selectProjectSites,
  useApp,
} from "../../../state";
import { Button, Section, SiteList } from "../../../ui";
import { usePlan } from "../use-plan";
import styles from "./catalogue.module.css";
import { showPlaces } from "./open-project";
import { siteRow } from "./site-row";
import { layerNames, placeWords } from "./wording";

/** Where a project lands, said plainly with its reason; its places on the map, or those that it may reach later. */
export function ProjectPlace({ project }: { readonly project: Project }) {
  const view = usePlan();
  const { geodata, text, language } = view;
  const drawn = useApp(selectProjectSites) ?? [];
  const inside = useApp(selectInside);
  const { place } = project;
  const places = placesOf(project, geodata.sites);
  const beside = drawn.length - (places?.length ?? 0);
  const later = place.kind === "none-named" ? place.later : null;
  return (
    <Section heading={text("plan.catalogue.place.title")}>
      <p className={styles.strong}>{placeWords(project, places, view)}</p>
      <p className={styles.measure}>{inLanguage(place.reason, language)}</p>
      {"named" in place ? (
        <p className={styles.small}>
          {text(place.named === "by-us" ? "plan.catalogue.place.byUs" : "plan.catalogue.place.byPlan")}
        </p>
      ) : null}
      {beside > 0 ? (
        <p className={styles.small}>{text("plan.catalogue.place.beside", { count: beside })}</p>
      ) : null}
      {place.kind === "whole-area" ? (
        <Button tone="plain" onPress={() => read("perimeter", "members")}>
          {text("plan.catalogue.place.municipalities", { count: inside.length })}
        </Button>
      ) : null}
      {places === null || places.length === 0 ? null : <Places places={places} />}
      {later === null ? null : <Later layers={later.layers} words={inLanguage(later.text, language)} />}
    </Section>
  );
}

/** The places layer by layer, each a way to its own card, and all of them on the map. */
function Places({ places }: { readonly places: readonly Site[] }) {
  const view = usePlan();
  const { city, text, language, figures } = view;
  const municipalities = useApp(selectMunicipalities);
  const layers = city.layers.filter(({ id }) => places.some(({ layer }) => layer === id));
  return (
    <>
      <Button onPress={() => showPlaces(places)}>{text("plan.catalogue.place.show")}</Button>
      {layers.map(({ id, name }) => {
        const own = places.filter(({ layer }) => layer === id);
        const heading = inLanguage(name, language);
        return (
          <Section key={id} level={4} heading={heading} count={figures.count(own.length)} foldable folded>
            <SiteList
              label={heading}
              rows={own.map((site) => siteRow(site, municipalities, view))}
              selected={null}
              onSelect={goToSite}
              onHover={hover}
            />
          </Section>
        );
      })}
    </>
  );
}

interface LaterProps {
  readonly layers: readonly string[];
  readonly words: string;
}

/** Where the plan wants the project to reach later, never said to be its place. */
function Later({ layers, words }: LaterProps) {
  const view = usePlan();
  const { text } = view;
  // Beside a project without a place the map shows just these.
  const sites = useApp(selectPlanSites);
  return (
    <div className={styles.later}>
      <p>
        <span className={styles.strong}>{text("plan.catalogue.place.later")}.</span> {words}
      </p>
      {sites.length === 0 ? null : (
        <>
          <p className={styles.small}>
            {text("plan.catalogue.place.laterNote", {
              count: sites.length,
              layers: layerNames(layers, view),
            })}
          </p>
          <Button onPress={() => showPlaces(sites)}>{text("plan.catalogue.place.showLater")}</Button>
        </>
      )}
    </div>
  );
}
