import type { City } from "../domain/city";
import type { Geodata } from "../domain/geodata";
import { type Figures, figuresIn, type Text, useText } from "../i18n";
import { selectGeodata, useApp } from "../state";

/** What nearly every part of a mode needs: the city's data, and the words and figures of the reader's language. */
export interface CityView {
  readonly geodata: Geodata;
  readonly city: City;
  readonly text: Text;
  readonly language: string;
  readonly figures: Figures;
}

/** @throws when the city is not loaded: modes are drawn only once it is. */
export function useCity(): CityView {
  const { text, language } = useText();
  const geodata = useApp(selectGeodata);
  if (geodata === null) throw new Error("view: got no geodata, wanted them loaded before a mode is drawn");
  return { geodata, city: geodata.city, text, language, figures: figuresIn(language) };
}
