import type { Bounds, Position } from "../domain/city";
import type { Camera, Choropleth, LookWish } from "./roots";
import { type MapState, type SheetState, store } from "./store";

export function speakLanguage(language: string): void {
  store.setState({ language });
}

export function wishLook(look: LookWish): void {
  store.setState({ look });
}

export function colourBy(choropleth: Choropleth): void {
  store.setState({ choropleth });
}

export function showDensity(density: boolean): void {
  store.setState({ density });
}

export function showReach(reach: boolean): void {
  store.setState({ reach });
}

/** The map says where it looks; null when it shows the whole perimeter. */
export function moved(camera: Camera | null): void {
  store.setState({ camera });
}

/** The map says how it is. */
export function mapIs(map: MapState): void {
  if (store.getState().map !== map) store.setState({ map });
}

/** Asks the map to show a box. */
export function flyTo(bounds: Bounds): void {
  fly({ bounds });
}

/** Asks the map to show a place. */
export function flyToPlace(position: Position, zoom = 14): void {
  fly({ position, zoom });
}

function fly(to: { readonly bounds: Bounds } | { readonly position: Position; readonly zoom: number }): void {
  store.setState(({ flight }) => ({ flight: { number: (flight?.number ?? 0) + 1, to } }));
}

export function forgetUnknownIds(): void {
  store.setState({ unknownIds: [] });
}

/** On a phone: how high the sheet stands. */
export function liftSheet(height: SheetState["height"]): void {
  store.setState(({ sheet }) => ({ sheet: { ...sheet, height } }));
}

/** On a phone: which side of the conversation the sheet shows. */
export function turnSheet(showing: SheetState["showing"]): void {
  store.setState(({ sheet }) => ({
    sheet: { height: sheet.height === "peek" ? "half" : sheet.height, showing },
  }));
}
