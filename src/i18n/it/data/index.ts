import { coming } from "./coming";
import { desk } from "./desk";
import { closed, faults, formats } from "./faults";
import { findings } from "./findings";
import { going } from "./going";
import { own } from "./own";

/** Words of the data desk; they come with its code. */
export const data = {
  coming,
  desk,
  going,
  faults,
  findings,
  formats,
  /** What was found in the place of a file that is opened here. */
  found: { ...closed, ...formats },
  own,
} as const;
