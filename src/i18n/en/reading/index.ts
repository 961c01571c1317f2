import { frame } from "./frame";
import { perimeter } from "./perimeter";
import { story } from "./story";

export const reading = { frame, perimeter, story };
