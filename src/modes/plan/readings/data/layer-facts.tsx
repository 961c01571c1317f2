import type { LayerInfo } from "../../../../domain/city";
import { inLanguage } from "../../../../domain/text";
import { type Fact, FactList, ProposalBadge } from "../../../../ui";
import { type CityView, useCity } from "../../../../view/use-city";
import { Part } from "../part";

/** Each layer: what it counts for, how far it reaches, how complete it is, what to know of it. */
export function LayerFacts() {
  const { city } = useCity();
  return city.layers.map((layer) => <OneLayer key={layer.id} layer={layer} />);
}

function OneLayer({ layer }: { readonly layer: LayerInfo }) {
  const view = useCity();
  const { city, language } = view;
  return (
    <Part id={`layer-${layer.id}`} level={4} heading={inLanguage(layer.name, language)}>
      {layer.proposal ? (
        <p>
          <ProposalBadge note={inLanguage(city.proposalNote, language)} />
        </p>
      ) : null}
      <FactList facts={factsOf(layer, view)} />
      {layer.note === undefined ? null : <p>{inLanguage(layer.note, language)}</p>}
    </Part>
  );
}

function factsOf(layer: LayerInfo, { geodata, city, text, language, figures }: CityView): Fact[] {
  const strategy = city.strategies.find(({ id }) => id === layer.strategy);
  const sites = geodata.sites.filter((site) => site.layer === layer.id);
  const counted = sites.filter((site) => site.counted).length;
  const states = [
    text(layer.complete ? "about.method.data.isComplete" : "about.method.data.isIncomplete"),
    ...(layer.extent === undefined ? [] : [text("about.method.data.extent")]),
  ];
  return [
    {
      id: "strategy",
      label: text("about.method.data.strategy"),
      value:
        strategy === undefined ? text("about.method.data.noStrategy") : inLanguage(strategy.name, language),
    },
    {
      id: "reach",
      label: text("about.method.data.reach"),
      value: layer.reach === null ? text("about.method.data.ownGround") : figures.distance(layer.reach),
    },
    {
      id: "sites",
      label: text("about.method.data.sites"),
      value: text("about.method.data.counted", {
        counted: figures.count(counted),
        all: figures.count(sites.length),
      }),
    },
    { id: "complete", label: text("about.method.data.complete"), value: figures.list(states) },
  ];
}
