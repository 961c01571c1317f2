import { frame } from "./frame";
import { method } from "./method";
import { statements } from "./statements";
import { story } from "./story";

/** Words of the pages to read; they come with the first of them. */
export const reading = { frame, method, statements, story } as const;
