import { coming } from "./coming";
import { desk } from "./desk";
import { going } from "./going";

/** Words of the data desk; they come with its code. */
export const data = { coming, desk, going } as const;
