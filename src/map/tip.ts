import type { Site } from "../domain/site";
import { inLanguage } from "../domain/text";
import type { UnitRef } from "../domain/unit";
import { textIn } from "../i18n";
import type { Scene } from "./scene";
import styles from "./tip.module.css";

/** The name of what the pointer is on, beside the pointer. Lists say the same to those who use none. */
export class Tip {
  readonly #element = document.createElement("div");

  constructor(container: HTMLElement) {
    this.#element.className = styles.tip ?? "";
    this.#element.setAttribute("aria-hidden", "true");
    this.hide();
    container.append(this.#element);
  }

  show(words: string, x: number, y: number, width: number): void {
    this.#element.textContent = words;
    this.#element.hidden = words === "";
    const aside = x > width / 2 ? "calc(-100% - 12px)" : "14px";
    this.#element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px) translate(${aside}, -50%)`;
  }

  hide(): void {
    this.#element.hidden = true;
  }

  remove(): void {
    this.#element.remove();
  }
}

/** How a site or a unit is called in one line; a proposal says so. */
export function nameOf(
  { geodata, language, planning }: Pick<Scene, "geodata" | "language" | "planning">,
  aimed: { readonly site: string } | { readonly unit: UnitRef } | null,
): string {
  if (aimed === null) return "";
  const text = textIn(language);
  if ("unit" in aimed) return unitName(geodata, aimed.unit);
  const isMeant = ({ id }: Site) => id === aimed.site;
  const site = planning?.pilots.find(isMeant) ?? geodata.sites.find(isMeant);
  if (site === undefined) return "";
  const name = inLanguage(site.name, language);
  const numbered = site.number === null ? name : `${site.number} ${name}`;
  if (site.proposal) return `${numbered} · ${text("common.proposal")}`;
  return site.status === "open" ? numbered : `${numbered} · ${text(`common.statusOne.${site.status}`)}`;
}

function unitName({ municipalities, zones }: Scene["geodata"], unit: UnitRef): string {
  if (unit.kind === "municipality") return municipalities.find(({ code }) => code === unit.code)?.name ?? "";
  return zones.find(({ id }) => id === unit.id)?.name ?? "";
}
