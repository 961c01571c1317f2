import { type Map as MapLibreMap, Marker } from "maplibre-gl";
import type { Position } from "../domain/city";
import type { Site } from "../domain/site";
import { choosePilot, chooseSite, hover } from "../state";
import { positionOf } from "./layers/signs";
import { type Pixels, spread } from "./layers/spread";
import { descriptionOf, flagOf, linesOf, wordsOf } from "./mark-words";
import styles from "./marks.module.css";
import type { Scene } from "./scene";

/** The side of a mark's target as its style sheet has it: with the text, but not so large that marks crowd one another out. */
const SIDE = { rem: 1.75, most: 40 };

/** The side of a mark's target now, in CSS pixels. */
export function markSide(): number {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.min(SIDE.rem * rem, SIDE.most);
}

interface Mark {
  readonly marker: Marker;
  readonly button: HTMLButtonElement;
  readonly name: HTMLElement;
  readonly flag: HTMLElement;
  readonly position: Position;
  /** How far it stepped aside. */
  readonly way: Pixels;
}

const NO_WAY: Pixels = { x: 0, y: 0 };

/**
 * The numbered sites: real buttons above both canvases, so that the keyboard and a screen reader reach them. A tap on one
 * goes on to the map, which also sees what lies beside and under it.
 */
export class Marks {
  readonly #map: MapLibreMap;
  readonly #marks = new Map<string, Mark>();
  #isPlanned = false;
  #moving: string | null = null;
  #carried: string | null = null;

  constructor(map: MapLibreMap) {
    this.#map = map;
    map.on("zoom", this.#spread);
    map.on("resize", this.#spread);
    map.on("moveend", this.#turn);
    map.on("resize", this.#turn);
  }

  draw(scene: Scene): void {
    const { planning } = scene;
    const numbered = planning?.pilots ?? scene.sites.filter(({ number }) => number !== null);
    this.#isPlanned = planning !== null;
    this.#moving = planning?.moving ?? null;
    const wanted = new Set(numbered.map(({ id }) => id));
    for (const [id, { marker }] of this.#marks) if (!wanted.has(id)) this.#takeAway(id, marker);
    for (const site of numbered) this.#put(site, scene);
    this.#spread();
    this.#turn();
  }

  remove(): void {
    this.#map.off("zoom", this.#spread);
    this.#map.off("resize", this.#spread);
    this.#map.off("moveend", this.#turn);
    this.#map.off("resize", this.#turn);
    for (const [id, { marker }] of this.#marks) this.#takeAway(id, marker);
  }

  /** Where each mark is seen on the screen, stepped aside or not. */
  shown(): ReadonlyMap<string, Pixels> {
    const seen = ({ position, way }: Mark): Pixels => {
      const { x, y } = this.#map.project([...position]);
      return { x: x + way.x, y: y + way.y };
    };
    return new Map([...this.#marks].map(([id, mark]) => [id, seen(mark)]));
  }

  /** Where a site with a mark truly stands; null for others. */
  placeOf(id: string): Position | null {
    return this.#marks.get(id)?.position ?? null;
  }

  /** Carries a mark along at once, ahead of the picture that follows it, until it is set down. */
  carry(id: string, to: Position): void {
    const mark = this.#marks.get(id);
    if (mark === undefined) return;
    this.#carried = id;
    mark.marker.setLngLat([...to]);
    this.#marks.set(id, { ...mark, position: to });
  }

  /** From now on the mark stands where the picture has it. */
  setDown(): void {
    this.#carried = null;
  }

  focus(id: string): void {
    this.#marks.get(id)?.button.focus({ preventScroll: true });
  }

  /**
   * Marks that would hide one another step aside; a line leads back to where each belongs. While one is moved all others
   * stay where they are seen, and it keeps its own distance: nothing slips away under a finger.
   */
  readonly #spread = (): void => {
    if (this.#moving !== null) return;
    const marks = [...this.#marks];
    const ways = spread(
      marks.map(([, { position }]) => this.#map.project([...position])),
      markSide(),
    );
    for (const [index, [id, mark]] of marks.entries()) {
      const way = ways[index] ?? NO_WAY;
      this.#marks.set(id, { ...mark, way });
      mark.marker.setOffset([way.x, way.y]);
      mark.button.style.setProperty("--way", `${Math.hypot(way.x, way.y)}px`);
      mark.button.style.setProperty("--turn", `${Math.atan2(-way.y, -way.x)}rad`);
    }
  };

  /** A name stands on the side of its mark where there is room for it. */
  readonly #turn = (): void => {
    // Asked at every step of a drag, the width would make the browser lay out the page each time.
    if (this.#moving !== null) return;
    const { clientWidth } = this.#map.getContainer();
    for (const { button, position } of this.#marks.values())
      button.dataset.side = this.#map.project([...position]).x > 0.6 * clientWidth ? "left" : "right";
  };

  #takeAway(id: string, marker: Marker): void {
    marker.remove();
    this.#marks.delete(id);
  }

  #put(site: Site, scene: Scene): void {
    const stands = positionOf(site);
    if (stands === null) return;
    const position = this.#carried === site.id ? (this.placeOf(site.id) ?? stands) : stands;
    const mark = { ...(this.#marks.get(site.id) ?? this.#make(site)), position };
    const { button, name, flag, marker } = mark;
    const slot = scene.geodata.city.strategies.find(({ id }) => id === site.strategy)?.slot;
    button.style.setProperty("--own", slot === undefined ? "var(--ink)" : `var(--slot-${slot})`);
    setChanged(button.dataset, {
      marked: String(scene.highlight.sites.has(site.id)),
      planned: String(scene.planning !== null),
      moved: String(scene.planning?.moved.has(site.id) ?? false),
      moving: String(this.#moving === site.id),
    });
    setChanged(name, { textContent: linesOf(site, scene).join("\n") });
    setChanged(flag, { textContent: flagOf(site, scene) });
    setChanged(button, { ariaLabel: wordsOf(site, scene), ariaDescription: descriptionOf(scene) });
    marker.setLngLat([...position]);
    if (!this.#marks.has(site.id)) marker.addTo(this.#map);
    this.#marks.set(site.id, mark);
  }

  #make({ id, number, proposal }: Site): Omit<Mark, "position"> {
    const button = document.createElement("button");
    button.type = "button";
    button.className = styles.mark ?? "";
    button.dataset.site = id;
    button.dataset.proposal = String(proposal);
    const disc = element("span", styles.disc, String(number));
    const name = element("span", styles.name, "");
    const flag = element("span", styles.flag, "");
    button.append(element("span", styles.leader, ""), disc, " ", name, flag);
    button.addEventListener("focus", () => hover(id));
    button.addEventListener("blur", () => hover(null));
    // A click without a pointer is a key: it means this mark and nothing beside it.
    button.addEventListener("click", (event) => {
      if (event.detail !== 0) return;
      event.stopPropagation();
      if (this.#isPlanned) choosePilot(id);
      else chooseSite(id);
    });
    return { button, name, flag, marker: new Marker({ element: button, anchor: "center" }), way: NO_WAY };
  }
}

/** Writes only what is another: each writing costs the browser some work, fifteen marks at every step of a drag a lot. */
function setChanged<Target extends object>(target: Target, wanted: Partial<Target>): void {
  for (const [name, value] of Object.entries(wanted))
    if (Reflect.get(target, name) !== value) Reflect.set(target, name, value);
}

function element(tag: "span", className: string | undefined, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className ?? "";
  made.textContent = text;
  made.setAttribute("aria-hidden", "true");
  return made;
}
