import { standsAt } from "../../domain/scenario-pilots";
import { inLanguage } from "../../domain/text";
import { figuresIn, textIn } from "../../i18n";
import { selectGeodata, store } from "../../state";
import { selectPilots } from "../../state/planner/selectors/pilots";
import styles from "./spoken.module.css";

/** Decimals of a degree: about ten metres. */
const DECIMALS = 4;

/** Says to a screen reader where a pilot stands now. Who sees, sees it. */
export class Spoken {
  readonly #element = document.createElement("div");

  constructor(container: HTMLElement) {
    this.#element.className = styles.spoken ?? "";
    this.#element.setAttribute("role", "status");
    container.append(this.#element);
  }

  say(site: string): void {
    this.#element.textContent = whereabouts(site);
  }

  remove(): void {
    this.#element.remove();
  }
}

function whereabouts(id: string): string {
  const app = store.getState();
  const pilot = selectPilots(app).find((site) => site.id === id);
  if (pilot === undefined) return "";
  const { language } = app;
  const text = textIn(language);
  const { decimal } = figuresIn(language);
  const [longitude, latitude] = standsAt(pilot);
  const municipality = selectGeodata(app)?.municipalities.find(({ code }) => code === pilot.municipality);
  return text("planner.onMap.nowAt", {
    pilot: `${pilot.number ?? ""} ${inLanguage(pilot.name, language)}`,
    latitude: decimal(latitude, DECIMALS),
    longitude: decimal(longitude, DECIMALS),
    where: municipality?.name ?? text("planner.onMap.outside"),
  });
}
