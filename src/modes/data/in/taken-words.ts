import type { Taken } from "../../../domain/own-data";
import { inLanguage } from "../../../domain/text";
import type { CityView } from "../../../view/use-city";
import { counted } from "./counted";

/** What a taking is, with how much of it. */
export function takenWords(
  taken: Taken,
  { text, figures, language }: Omit<CityView, "geodata" | "city">,
): string {
  switch (taken.role) {
    case "pilots": {
      const count = counted(taken.sites.length, figures);
      return taken.how === "replace"
        ? text("data.own.as.pilotsReplace", count)
        : text("data.own.as.pilotsAdd", count);
    }
    case "layer": {
      const name = inLanguage(taken.layer.name, language);
      return text("data.own.as.layer", { ...counted(taken.sites.length, figures, { name }), name });
    }
    case "candidates":
      return text("data.own.as.candidates", counted(taken.places.length, figures));
    case "residents":
      return text("data.own.as.residents", counted(taken.points.counts.length, figures));
    case "table":
      return text("data.own.as.table", counted(taken.table.rows.length, figures));
  }
}
