import { useId, useState } from "react";
import type { Bounds, Position } from "../../../domain/city";
import { type BadPoint, giveOwnPoints } from "../../../state/planner/own-points";
import { usePlan } from "../use-plan";
import styles from "./next.module.css";

/** The most lines that are named one by one. */
const NAMED = 6;

/** Points of the reader's own, pasted or typed; each line that is none is named as it is written. */
export function OwnPoints({ places }: { readonly places: readonly { readonly at: Position }[] }) {
  const { text, figures, city } = usePlan();
  const id = useId();
  // What was read before the reader went elsewhere stands here again; the lines left out are gone with it.
  const [written, setWritten] = useState(() => places.map(({ at: [x, y] }) => `${y}, ${x}`).join("\n"));
  const [bad, setBad] = useState<readonly BadPoint[]>([]);
  const count = { count: places.length, replace: { count: figures.count(places.length) } };
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {text("planner.next.candidates.ownLabel")}
      </label>
      <textarea
        id={id}
        className={styles.textarea}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-note ${id}-read`}
        aria-invalid={bad.length > 0 || undefined}
        value={written}
        onChange={({ currentTarget: { value } }) => {
          setWritten(value);
          setBad(giveOwnPoints(value));
        }}
      />
      <p id={`${id}-note`} className={styles.small}>
        {text("planner.next.candidates.ownNote", exampleOf(city.bounds))}
      </p>
      <div id={`${id}-read`} role="status">
        {written.trim() === "" ? null : <p>{text("planner.next.candidates.ownCount", count)}</p>}
        <BadLines bad={bad} />
      </div>
    </div>
  );
}

/** A place in the middle of the city, as it may be written. */
function exampleOf([west, south, east, north]: Bounds) {
  const pair = [(south + north) / 2, (west + east) / 2].map((degrees) => degrees.toFixed(4));
  return { point: pair.join(", "), comma: pair.map((degrees) => degrees.replace(".", ",")).join("; ") };
}

function BadLines({ bad }: { readonly bad: readonly BadPoint[] }) {
  const { text, figures } = usePlan();
  if (bad.length === 0) return null;
  const more = bad.length - NAMED;
  const counted = (count: number) => ({ count, replace: { count: figures.count(count) } });
  return (
    <div className={styles.refusal}>
      <p>{text("planner.next.candidates.badTitle", counted(bad.length))}</p>
      <ul>
        {bad.slice(0, NAMED).map(({ line, text: words, fault }) => (
          <li key={line}>
            {text("planner.next.candidates.badLine", {
              line: figures.count(line),
              words: words.length > 40 ? `${words.slice(0, 40)}…` : words,
              why: text(`planner.next.candidates.fault.${fault}`),
            })}
          </li>
        ))}
        {more > 0 ? <li>{text("planner.next.candidates.badMore", counted(more))}</li> : null}
      </ul>
    </div>
  );
}
