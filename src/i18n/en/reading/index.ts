import { frame } from "./frame";
import { method } from "./method";
import { statements } from "./statements";
import { story } from "./story";

export const reading = { frame, method, statements, story };
