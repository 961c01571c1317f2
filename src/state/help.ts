import type { MethodTopic } from "../domain/method-topic";
import { isEmbedded } from "./address";
import { readSettings, writeSettings } from "./device/settings";
import { read } from "./reading";
import { type App, store } from "./store";
import { liftSheet, turnSheet } from "./view";

/** What the `?` of a panel does: it opens the page about the method at the topic of the panel's figures. */
export const howComputed = (topic: MethodTopic) => (): void => read("method", topic);

/** What a visitor is shown, in this order. */
export const HELP_STEPS = ["ask", "look", "read", "change"] as const;
export type HelpStep = (typeof HELP_STEPS)[number];

/** The help while it is open. */
export interface Help {
  readonly step: HelpStep;
  /** Somebody called it, so the focus goes there; offered on a first visit it stays where it is. */
  readonly isAsked: boolean;
}

/** Whether the help may be offered: to who comes without a link to something, and was never helped on this device. */
export const selectMayOfferHelp = ({ help, mode, selection, reading, kiosk, map, geodata }: App): boolean =>
  help === null &&
  mode === "explore" &&
  selection === null &&
  reading === null &&
  kiosk === null &&
  (map === "ready" || map === "none") &&
  geodata.status === "ready";

/** Offers the help of a first visit, unless this device remembers that it is not wanted. */
export function offerHelp(): void {
  if (!isEmbedded() && !readSettings().helped && selectMayOfferHelp(store.getState())) show("ask", false);
}

/** Opens the help from its beginning. */
export function callHelp(): void {
  show("ask", true);
}

/** Turns to a step; where a sheet covers the map it makes way for what the step is about. */
export function turnHelp(step: HelpStep): void {
  show(step, store.getState().help?.isAsked ?? false);
}

function show(step: HelpStep, isAsked: boolean): void {
  store.setState({ help: { step, isAsked } });
  if (step === "ask") turnSheet("question");
  if (step === "look") liftSheet("peek");
  if (step === "read") liftSheet("half");
}

/** Puts the help away; `forever`: this device does not offer it again. */
export function closeHelp(forever: boolean): void {
  store.setState({ help: null });
  if (forever) writeSettings({ helped: true });
}
