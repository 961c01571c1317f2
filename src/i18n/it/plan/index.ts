import { catalogue } from "./catalogue";
import { desk } from "./desk";
import { landing } from "./landing";

/** Words of the plan; they come with its code. */
export const plan = { catalogue, desk, landing } as const;
