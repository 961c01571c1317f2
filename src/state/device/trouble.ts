import type { DeviceTrouble } from "./scenario-store";

/** What came of asking the device for something: nothing is thrown. */
export async function asked<Answer>(ask: () => Promise<Answer>): Promise<Answer | DeviceTrouble> {
  try {
    return await ask();
  } catch (fault) {
    const isFull = fault instanceof Error && fault.name === "QuotaExceededError";
    const reason = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
    return { kind: "trouble", why: isFull ? "full" : "unusable", reason };
  }
}

/** Whether the device did not do what was asked of it. */
export function isTrouble(answer: unknown): answer is DeviceTrouble {
  return typeof answer === "object" && answer !== null && "kind" in answer && answer.kind === "trouble";
}
