import type { DeviceTrouble } from "../../../state/device/scenario-store";
import type { Words } from "../pilots/pilot-words";

/** Whether the device has the scenario that is worked on, and with how many edits. */
export function savedWords(
  edits: number,
  isSaved: boolean,
  trouble: DeviceTrouble | null,
  { text }: Pick<Words, "text">,
): string {
  const counted =
    edits === 0 ? text("planner.scenarios.nothing") : text("planner.scenarios.edits", { count: edits });
  if (isSaved) return `${counted} · ${text("planner.scenarios.saved")}`;
  return `${counted} · ${text(trouble === null ? "planner.scenarios.saving" : "planner.scenarios.notSaved")}`;
}
