export { isEmbedded, isPublicScreen, languageOfAddress, openWhole, reloadPage } from "./address";
export { positionOf } from "./ask";
export { BASEMAP_CREDIT, basemapBytes, hasBasemap } from "./basemap";
export { readSettings, writeSettings } from "./device/settings";
export { takeAway } from "./exporting/going";
export * from "./filters";
export * from "./go";
export * from "./help";
export { selectIsMapGivenUp } from "./kiosk/given-up";
export * from "./mode";
export * from "./plan/filters";
export * from "./plan/open";
export * from "./plan/selectors/colours";
export * from "./plan/selectors/picture";
export * from "./plan/selectors/projects";
export * from "./reading";
export * from "./roots";
export * from "./selection";
export * from "./selectors/borders";
export * from "./selectors/colours";
export * from "./selectors/figures";
export * from "./selectors/found";
export * from "./selectors/geodata";
export * from "./selectors/highlight";
export {
  selectActiveFilters,
  selectIsListKnown,
  selectListed,
  selectLoosenable,
  selectMapSites,
  selectSitesOfStatuses,
} from "./selectors/listed";
export * from "./selectors/look";
export * from "./selectors/names";
export * from "./selectors/option-counts";
export * from "./selectors/patches";
export * from "./selectors/places";
export * from "./selectors/points";
export * from "./selectors/question";
export * from "./selectors/unit-rows";
export { load, start } from "./start";
export {
  type App,
  type Flight,
  type MapState,
  type SheetState,
  store,
  useApp,
  useAppList,
} from "./store";
export * from "./view";
