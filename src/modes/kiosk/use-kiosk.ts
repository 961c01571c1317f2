import type { City } from "../../domain/city";
import type { Geodata } from "../../domain/geodata";
import { type Figures, figuresIn, type Text, useText } from "../../i18n";
import { selectGeodata, useApp } from "../../state";
import type { Kiosk } from "../../state/kiosk/memory";
import { selectKiosk } from "../../state/kiosk/remember";

/** A value of the public screen; drawn again when it changes. */
export const useKiosk = <Value>(select: (kiosk: Kiosk) => Value): Value =>
  useApp((app) => select(selectKiosk(app)));

/** What nearly every part of the screen needs: the city's data, and the words and figures of the reader's language. */
export interface CityView {
  readonly geodata: Geodata;
  readonly city: City;
  readonly text: Text;
  readonly language: string;
  readonly figures: Figures;
}

/** @throws when the city is not loaded: the screen is drawn only once it is. */
export function useCity(): CityView {
  const { text, language } = useText();
  const geodata = useApp(selectGeodata);
  if (geodata === null)
    throw new Error("kiosk: got no geodata, wanted them loaded before the screen is drawn");
  return { geodata, city: geodata.city, text, language, figures: figuresIn(language) };
}
