import type { FaultCode, Finding, MendCode } from "../../domain/doctor";

/** What is done to one row while it is examined. */
export class Notes {
  private readonly counts = new Map<MendCode, number>();
  private change = 0;

  /** Counts what was mended: rings, positions or parts, as the code says. */
  mend(code: MendCode, count = 1): void {
    if (count > 0) this.counts.set(code, (this.counts.get(code) ?? 0) + count);
  }

  /** The greatest part by which an area changed, 0 to 1. */
  areaChanged(part: number): void {
    this.change = Math.max(this.change, part);
  }

  get none(): boolean {
    return this.counts.size === 0;
  }

  mends(row: number, of: number): Finding<MendCode>[] {
    return [...this.counts].map(([code, count]) => ({ row, code, values: this.valuesOf(code, count, of) }));
  }

  private valuesOf(code: MendCode, count: number, of: number): Readonly<Record<string, number>> {
    if (code === "self-intersection") return { parts: count, change: Math.round(this.change * 1000) };
    if (code === "parts-outside") return { parts: count, of };
    return { [UNITS[code]]: count };
  }
}

const UNITS: Readonly<Record<MendCode, "rings" | "positions" | "parts">> = {
  "ring-closed": "rings",
  winding: "rings",
  repeats: "positions",
  spikes: "positions",
  "self-intersection": "parts",
  "height-dropped": "positions",
  collection: "parts",
  "single-part": "parts",
  "points-split": "parts",
  "part-dropped": "parts",
  "hole-dropped": "rings",
  "parts-outside": "parts",
};

/** Why a row is left out, as a value: a fault is an answer and no error. */
export interface Fault {
  readonly code: FaultCode;
  readonly values: Finding["values"];
}

export const fault = (code: FaultCode, values: Finding["values"] = {}): { readonly fault: Fault } => ({
  fault: { code, values },
});
