import type { Site } from "../domain/site";
import { inLanguage } from "../domain/text";
import { textIn } from "../i18n";
import type { Scene } from "./scene";

type Spoken = Pick<Scene, "geodata" | "language" | "planning">;

/** What is seen beside a numbered mark: its name, and what is to be known of it wherever it stands. */
export function seenOf(site: Site, { language, planning }: Spoken): string {
  const text = textIn(language);
  const isPlanned = planning?.pilotIds.has(site.id) === true;
  return [
    inLanguage(site.name, language),
    ...(site.proposal ? [text("common.proposal")] : []),
    ...(isPlanned && site.outside ? [text("planner.onMap.outside")] : []),
  ].join(" · ");
}

/** What a screen reader says: all that is seen, then what kind of thing it is, and whether it was moved. */
export function wordsOf(site: Site, scene: Spoken): string {
  const { geodata, language, planning } = scene;
  const layer = geodata.city.layers.find(({ id }) => id === site.layer);
  return [
    `${site.number} ${seenOf(site, scene)}`,
    ...(layer === undefined ? [] : [inLanguage(layer.singular, language)]),
    ...(planning?.moved.has(site.id) ? [textIn(language)("planner.onMap.moved")] : []),
  ].join(", ");
}

/** How a mark is moved with the keyboard; empty where it is not moved. */
export const descriptionOf = ({ language, planning }: Spoken): string =>
  planning === null ? "" : textIn(language)("planner.onMap.howToMove");
