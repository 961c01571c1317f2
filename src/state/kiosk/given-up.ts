import type { App } from "../store";

/** Whether a public screen goes on without its map, which lost its graphics too often. */
export const selectIsMapGivenUp = ({ kiosk }: App): boolean => kiosk?.healing.mapGivenUp ?? false;
