import { frame } from "./frame";
import { method } from "./method";
import { perimeter } from "./perimeter";
import { statements } from "./statements";
import { story } from "./story";

/** Words of the pages to read; they come with the first of them. */
export const reading = { frame, method, perimeter, statements, story } as const;
