import type { DataRow } from "../../domain/dataset";
import type { Examination, ExaminationWishes } from "../../domain/doctor";
import type { SiteGeometry } from "../../domain/site";
import { type Doctor, doctorFor } from "./examine";

/** What stands in the worker: a doctor that is sent rows in portions. */
export interface Ward {
  open(wishes: ExaminationWishes): Promise<void>;
  examine(rows: readonly DataRow[]): Promise<Visit>;
}

/** What became of a portion. Rows are not sent back: what stays as it is is known by its place. */
export interface Visit extends Omit<Examination, "rows"> {
  readonly kept: readonly {
    /** In the portion. */
    readonly place: number;
    /** null: as it was sent. */
    readonly geometry: SiteGeometry | null;
  }[];
}

export function createWard(): Ward {
  let doctor: Doctor | null = null;
  return {
    async open(wishes) {
      doctor = doctorFor(wishes);
    },
    async examine(rows) {
      if (doctor === null) throw new Error("The wishes come before the rows");
      const { rows: kept, ...findings } = doctor.examine(rows);
      const places = new Map(rows.map(({ number }, place) => [number, place]));
      const answers = kept.map(({ number, geometry }) => {
        const place = places.get(number) ?? -1;
        return { place, geometry: rows[place]?.geometry === geometry ? null : geometry };
      });
      return { ...findings, kept: answers };
    },
  };
}
