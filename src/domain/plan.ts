import type { Budget } from "./plan-budget";
import type { Catalogue } from "./plan-catalogue";
import type { PlanDocument } from "./plan-document";
import type { History } from "./plan-history";
import type { People } from "./plan-people";
import type { Project } from "./plan-project";
import type { Source } from "./source";

/** What the city's strategic plan says, as far as it is known. It is loaded when someone asks for the plan. */
export interface Plan {
  readonly catalogue: Catalogue;
  readonly projects: readonly Project[];
  /** null here and below: the city brings no such file. */
  readonly people: People | null;
  readonly history: History | null;
  readonly budget: Budget | null;
  readonly documents: readonly PlanDocument[];
  /** Where the plan's own files come from, apart from those of the map. */
  readonly sources: readonly Source[];
}
