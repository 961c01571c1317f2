import type { Geodata } from "../../domain/geodata";
import type { Plan } from "../../domain/plan";
import type { Result } from "../../domain/problem";
import { dataBase } from "../data-base";
import { selectGeodata } from "../selectors/geodata";
import { store } from "../store";

/** Reads the plan of a city; the tests hand in their own. */
export type PlanDoor = (geodata: Geodata) => Promise<Result<Plan | null>>;

const fetched: PlanDoor = async (geodata) => {
  const { loadPlan } = await import("../../exchange/load-plan");
  const base = dataBase();
  return base.ok ? loadPlan(base.value, geodata) : base;
};

/**
 * Loads what the plan says, once; again after a failure. Before the city is there nothing happens: what asks for the
 * plan stands beside the city's data. It is read against these as they came: a plan is no less right because a visitor put
 * other places in the stead of those that it names.
 */
export async function openPlan(door: PlanDoor = fetched): Promise<void> {
  const app = store.getState();
  const geodata = app.own.city ?? selectGeodata(app);
  const isWanted = app.plan.status === "waiting" || app.plan.status === "failed";
  if (geodata === null || !isWanted) return;
  store.setState({ plan: { status: "loading" } });
  try {
    const plan = await door(geodata);
    store.setState({
      plan: plan.ok ? { status: "ready", value: plan.value } : { status: "failed", problems: plan.problems },
    });
  } catch (fault) {
    store.setState({ plan: { status: "failed", problems: [notFetched(geodata, fault)] } });
  }
}

/** The code that reads the plan did not come: without a network, for instance. */
function notFetched({ city }: Geodata, fault: unknown) {
  const reason = fault instanceof Error ? fault.message : String(fault);
  return {
    code: "file-unreadable",
    file: city.planFolder ?? "",
    feature: null,
    values: { reason },
  } as const;
}
