import { method } from "./method";
import { statements } from "./statements";

export const about = { method, statements };
