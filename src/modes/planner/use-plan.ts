import type { City } from "../../domain/city";
import type { Geodata } from "../../domain/geodata";
import type { PilotBase } from "../../domain/scenario-pilots";
import { type Figures, figuresIn, type Text, useText } from "../../i18n";
import { selectGeodata, useApp } from "../../state";
import { selectPilotBase } from "../../state/planner/selectors/scenarios";

/** What nearly every part of the planner needs. */
export interface Plan {
  readonly geodata: Geodata;
  readonly city: City;
  /** The pilots as the data have them. */
  readonly base: PilotBase;
  readonly text: Text;
  readonly language: string;
  readonly figures: Figures;
}

/** @throws before the city is there and in a city without pilots: the desk opens only then */
export function usePlan(): Plan {
  const { text, language } = useText();
  const geodata = useApp(selectGeodata);
  const base = useApp(selectPilotBase);
  if (geodata === null || base === null)
    throw new Error("planner: got no pilots, wanted them before the desk");
  return { geodata, city: geodata.city, base, text, language, figures: figuresIn(language) };
}
