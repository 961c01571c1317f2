import { frame } from "./frame";
import { perimeter } from "./perimeter";
import { story } from "./story";

/** Words of the pages to read; they come with the first of them. */
export const reading = { frame, perimeter, story } as const;
