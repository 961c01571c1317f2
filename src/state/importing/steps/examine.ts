import { startExamination } from "../../../analysis/doctor/client";
import type { DataRow } from "../../../domain/dataset";
import type { Examination, ExaminationWishes } from "../../../domain/doctor";
import { wishesFor } from "../../../domain/import-wishes";
import type { App } from "../../store";
import { selectPerimeterGround, selectWidestGround } from "../ground";
import { doneOf, type Examined } from "../memory";
import { selectIsGround, selectRole } from "../selectors";
import type { Task } from "./paced";

/** Has the rows examined as their role wishes it. Lines and areas are looked at twice: whether they touch the perimeter, too. */
export async function examine(app: App, task: Task): Promise<Examined> {
  const [role, placed] = [selectRole(app), doneOf(app.importing?.placed ?? null)];
  if (role === null || role === "table" || placed === null)
    throw new Error("Placed rows are examined, got none");
  const first = wishesFor(role, selectIsGround(app) ? null : 1, selectWidestGround(app));
  if (first === null) throw new Error(`Rows are examined for a role with places, got ${role}`);
  // What lies neither in the perimeter nor around it is no place of this city, whatever becomes of it.
  const wishes: ExaminationWishes = { ...first, outside: "leave-out" };
  const examination = await visited(placed.rows, wishes, task);
  const drawn = examination.rows.filter(({ geometry }) => geometry.type !== "Point");
  if (role !== "layer" || drawn.length === 0) return { ...examination, outside: new Set() };
  const second = await visited(drawn, { ...wishes, area: selectPerimeterGround(app), outside: "keep" }, task);
  const wholly = second.remarks.filter(
    ({ code, values }) => code === "outside-area" && values.parts === values.of,
  );
  return { ...examination, outside: new Set(wholly.map(({ row }) => row)) };
}

function visited(rows: readonly DataRow[], wishes: ExaminationWishes, task: Task): Promise<Examination> {
  const { examined, cancel } = startExamination(rows, wishes, (share) => task.progress(share));
  task.onEnd(cancel);
  return examined;
}
