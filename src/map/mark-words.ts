import type { Site } from "../domain/site";
import { inLanguage } from "../domain/text";
import { textIn } from "../i18n";
import type { Scene } from "./scene";

type Spoken = Pick<Scene, "geodata" | "language" | "planning">;

/** What is seen beside a numbered mark, each on a line of its own: its name, and that it is a proposal wherever it stands. */
export function linesOf(site: Site, { language }: Spoken): string[] {
  const proposal = site.proposal ? [textIn(language)("common.proposal")] : [];
  return [inLanguage(site.name, language), ...proposal];
}

/** What is seen under the mark of a pilot that a plan has put outside the perimeter; empty for any other. */
export const flagOf = ({ id, outside }: Site, { language, planning }: Spoken): string =>
  planning?.pilotIds.has(id) && outside ? textIn(language)("planner.onMap.outside") : "";

/** What a screen reader says: all that is seen, then what kind of thing it is, and whether it was moved. */
export function wordsOf(site: Site, scene: Spoken): string {
  const { geodata, language, planning } = scene;
  const layer = geodata.city.layers.find(({ id }) => id === site.layer);
  const isMoved = planning?.moved.has(site.id) === true;
  const words = [
    `${site.number} ${linesOf(site, scene).join(" · ")}`,
    layer === undefined ? "" : inLanguage(layer.singular, language),
    isMoved ? textIn(language)("planner.onMap.moved") : "",
    flagOf(site, scene),
  ];
  return words.filter((word) => word !== "").join(", ");
}

/** How a mark is moved with the keyboard; null where it is not moved. */
export const descriptionOf = ({ language, planning }: Spoken): string | null =>
  planning === null ? null : textIn(language)("planner.onMap.howToMove");
