import { useMemo, useState } from "react";
import { inLanguage } from "../../domain/text";
import { unitKey } from "../../domain/unit";
import { type Found, found, foundOutside, goToSite, goToUnit } from "../../state";
import { type Option, SearchBox } from "../../ui";
import { type CityView, useCity } from "../../view/use-city";
import { layerOf } from "./wording";

/** «Your municipality?»: the first question, and the way to every place by its name. */
export function Finder() {
  const view = useCity();
  const { geodata, text, language } = view;
  const [wish, setWish] = useState("");
  const finds = useMemo(() => found(geodata, wish, language), [geodata, wish, language]);
  const outside = useMemo(() => foundOutside(geodata, wish), [geodata, wish]);
  const nothingFound =
    outside === null ? text("explore.question.none") : text("explore.question.outside", { name: outside });
  const go = (id: string) => {
    const one = finds.find((candidate) => keyOf(candidate) === id);
    setWish("");
    if (one?.kind === "unit") goToUnit(one.unit);
    if (one?.kind === "site") goToSite(one.site.id);
  };
  return (
    <SearchBox
      large
      label={text("explore.question.title")}
      placeholder={text("explore.question.hint")}
      value={wish}
      onValue={setWish}
      options={finds.map((one) => optionOf(one, view))}
      onChosen={go}
      empty={<p>{nothingFound}</p>}
    />
  );
}

const keyOf = (one: Found): string => (one.kind === "unit" ? unitKey(one.unit) : `site ${one.site.id}`);

function optionOf(one: Found, { city, text, language }: CityView): Option {
  const kind =
    one.kind === "unit"
      ? text(`explore.question.${one.unit.kind}`)
      : inLanguage(layerOf(city, one.site).singular, language);
  return { id: keyOf(one), label: one.name, secondary: kind };
}
