import { frame } from "./frame";
import { method } from "./method";
import { perimeter } from "./perimeter";
import { statements } from "./statements";
import { story } from "./story";

export const reading = { frame, method, perimeter, statements, story };
