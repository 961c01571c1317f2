import type { RefusalFault } from "../../domain/import-fault";

/** Thrown inside the room and caught at its door: the file is not taken in, and this is why. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly fault: RefusalFault;

  constructor(fault: RefusalFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** A refusal of the whole file. */
export function refused<Code extends RefusalFault["code"]>(
  code: Code,
  values: Extract<RefusalFault, { code: Code }>["values"],
): Refusal {
  return new Refusal({ code, row: null, values } as RefusalFault);
}

/** What an error says of itself, short enough to be shown. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 200);
}
