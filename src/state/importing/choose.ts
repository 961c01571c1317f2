import { store } from "../store";
import { FIRST_CHOICES, type ImportChoices } from "./memory";

/** Says something of the file; what rests on it is worked out anew. */
export function sayOfFile(change: Partial<Omit<ImportChoices, "layer">>): void {
  store.setState(({ importing }) =>
    importing === null ? {} : { importing: { ...importing, choices: { ...importing.choices, ...change } } },
  );
}

/** Turns to another layer of the file: nothing that was said of the one before holds for it. */
export function chooseLayer(layer: number): void {
  store.setState(({ importing }) =>
    importing === null ? {} : { importing: { ...importing, choices: { ...FIRST_CHOICES, layer } } },
  );
}
