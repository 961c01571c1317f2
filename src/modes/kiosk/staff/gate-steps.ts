import type { PinAnswer, PinSet } from "../../../state/device/pin-lock";
import type { DeviceTrouble } from "../../../state/device/scenario-store";
import { isTrouble } from "../../../state/device/trouble";
import { moment } from "../../../state/kiosk/happening";
import { enterPin, pin, setPin } from "../../../state/kiosk/staff";

/** What the gate asks now, and what it says of the last attempt. */
export interface GateState {
  readonly step: "asking" | "enter" | "choose" | "again" | "lost";
  readonly said: "wrong" | "different" | "malformed" | "taken" | "trouble" | null;
  /** The device's own words for its trouble. */
  readonly reason: string;
  /** The PIN that was chosen and is to be entered again. */
  readonly chosen: string;
  /** Until when no attempt is taken, by the clock that nobody sets anew. */
  readonly wait: number;
  /** Each attempt begins with an empty pad. */
  readonly attempts: number;
}

const SECOND = 1_000;

export const gateAtFirst: GateState = {
  step: "asking",
  said: null,
  reason: "",
  chosen: "",
  wait: 0,
  attempts: 0,
};

/** What the gate asks first: for the PIN, for a new one, or for nothing because the one on the device is garbled or the device does not answer. */
export async function opened(): Promise<GateState> {
  const state = await pin().state();
  if (isTrouble(state)) return { ...gateAtFirst, ...troubled(state) };
  return { ...gateAtFirst, step: state === "set" ? "enter" : state === "unset" ? "choose" : "lost" };
}

/** What comes of a PIN that was entered. The right one opens the pages, and the gate is gone. */
export async function tried(gate: GateState, entered: string): Promise<GateState> {
  const next = { ...gate, said: null, attempts: gate.attempts + 1 };
  if (gate.step === "enter") return { ...next, ...afterAttempt(await enterPin(entered)) };
  if (gate.step === "choose") return { ...next, ...chosen(entered) };
  if (entered !== gate.chosen) return { ...next, step: "choose", said: "different", chosen: "" };
  return { ...next, ...afterSetting(await setPin(entered)) };
}

const chosen = (entered: string): Partial<GateState> =>
  /^\d{4,12}$/.test(entered) ? { step: "again", chosen: entered } : { said: "malformed" };

function afterAttempt(answer: PinAnswer | DeviceTrouble): Partial<GateState> {
  switch (answer.kind) {
    case "trouble":
      return troubled(answer);
    case "unset":
      return { step: "choose" };
    case "lost":
      return { step: "lost" };
    case "right":
      return {};
    default:
      return {
        said: answer.kind === "wrong" ? "wrong" : null,
        wait: moment() + answer.seconds * SECOND,
      };
  }
}

function afterSetting(outcome: PinSet | DeviceTrouble): Partial<GateState> {
  if (outcome.kind === "trouble") return troubled(outcome);
  if (outcome.kind === "taken") return { step: "enter", said: "taken", chosen: "" };
  return outcome.kind === "malformed" ? { step: "choose", said: "malformed", chosen: "" } : {};
}

const troubled = ({ reason }: DeviceTrouble): Pick<GateState, "said" | "reason"> => ({
  said: "trouble",
  reason,
});
