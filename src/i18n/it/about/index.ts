import { method } from "./method";
import { statements } from "./statements";

/** Words of the pages about the map itself; they come with the first of them. */
export const about = { method, statements } as const;
