import { refused } from "./refusal";

/** Deeper than any geometry or sensible property. */
const DEEPEST = 64;
const [QUOTE, BACKSLASH] = [34, 92];
const OPENING = new Set([91, 123]);
const CLOSING = new Set([93, 125]);

/**
 * Refuses JSON that is nested too deep before anything walks down into it.
 * @throws Refusal `nested-too-deep`
 */
export function refuseDeep(json: string): void {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const letter = json.charCodeAt(at);
    if (quoted) {
      if (letter === BACKSLASH) at += 1;
      else if (letter === QUOTE) quoted = false;
    } else if (letter === QUOTE) quoted = true;
    else if (OPENING.has(letter)) {
      depth += 1;
      if (depth > DEEPEST) throw refused("nested-too-deep", { limit: DEEPEST });
    } else if (CLOSING.has(letter)) depth -= 1;
  }
}
