import type { CoordinateSystem, SystemGuess, SystemSuggestion } from "../../../domain/coordinate-system";
import { useApp } from "../../../state";
import { sayOfFile } from "../../../state/importing/choose";
import { selectAsksColumns } from "../../../state/importing/file";
import { selectPlacedRows } from "../../../state/importing/preview";
import { selectRole, selectSuggestion, selectSystem } from "../../../state/importing/selectors";
import { showFile } from "../../../state/importing/show";
import { knownSystem } from "../../../state/importing/systems";
import { Button, Notice, Section, SelectField, Skeleton } from "../../../ui";
import { type CityView, useCity } from "../../../view/use-city";
import { ColumnsChoice } from "./columns-choice";
import styles from "./in.module.css";

/**
 * Where the rows lie: which numbers are coordinates, in which system, and the map as the proof. A table by municipality has its
 * places by their codes, and asks for columns only if somebody unfolds it.
 */
export function WherePart() {
  const { text } = useCity();
  const asksColumns = useApp(selectAsksColumns);
  const isTable = useApp((app) => selectRole(app) === "table");
  const hasColumns = useApp(({ importing }) => importing?.choices.columns !== null);
  if (isTable && !hasColumns && !asksColumns) return null;
  return (
    <Section heading={text("data.coming.where.title")} foldable={isTable} folded={isTable}>
      <div className={styles.stack}>
        {asksColumns ? <ColumnsChoice /> : null}
        {asksColumns && !hasColumns ? null : <System />}
      </div>
    </Section>
  );
}

function System() {
  const { text } = useCity();
  const suggestion = useApp(selectSuggestion);
  const isPlaced = useApp((app) => selectPlacedRows(app) !== null);
  if (suggestion === null) return <Skeleton lines={3} label={text("data.coming.where.working")} />;
  if (suggestion.refusal !== null) return <Refusal refusal={suggestion.refusal} />;
  return (
    <>
      <p>{recognisedWords(suggestion, text)}</p>
      <SystemChoice guesses={suggestion.guesses} />
      <Remarks guesses={suggestion.guesses} />
      <p className={styles.small}>{text("data.coming.where.confirm")}</p>
      {isPlaced ? <Button onPress={showFile}>{text("data.coming.where.see")}</Button> : null}
    </>
  );
}

const titleOf = ({ name, code }: Pick<CoordinateSystem, "name" | "code">): string => `${name} (EPSG:${code})`;

function recognisedWords({ recognised, contradicted }: SystemSuggestion, text: CityView["text"]): string {
  if (recognised.kind === "none") return text("data.coming.where.silent");
  if (recognised.kind === "unknown") return text("data.coming.where.unknown", { system: recognised.text });
  const system = titleOf(recognised.system);
  return text(contradicted ? "data.coming.where.contradicted" : "data.coming.where.known", { system });
}

const keyOf = ({ code, swapped }: Pick<SystemGuess, "code" | "swapped">) => `${code} ${swapped}`;

function SystemChoice({ guesses }: { readonly guesses: readonly SystemGuess[] }) {
  const { text, figures } = useCity();
  const system = useApp(selectSystem);
  if (system === null) return null;
  return (
    <SelectField
      label={text("data.coming.where.system")}
      choices={guesses.map((guess) => ({
        id: keyOf(guess),
        label: text(guess.swapped ? "data.coming.where.guessSwapped" : "data.coming.where.guess", {
          name: knownSystem(guess.code)?.name ?? "",
          inside: figures.count(guess.inside),
          of: figures.count(guess.of),
        }),
      }))}
      chosen={keyOf(system)}
      onChosen={(key) => {
        const guess = guesses.find((one) => keyOf(one) === key);
        if (guess !== undefined) sayOfFile({ system: { code: guess.code, swapped: guess.swapped } });
      }}
    />
  );
}

/** What is to be known of the system that is chosen. */
function Remarks({ guesses }: { readonly guesses: readonly SystemGuess[] }) {
  const { text, figures } = useCity();
  const system = useApp(selectSystem);
  const guess = guesses.find((one) => system !== null && keyOf(one) === keyOf(system));
  if (guess === undefined) return null;
  const shift = knownSystem(guess.code)?.shift ?? null;
  const alike = guess.alike.map((code) => `EPSG:${code}`);
  return (
    <>
      <p className={styles.small}>
        {text("data.coming.where.inside", {
          code: guess.code,
          inside: figures.count(guess.inside),
          of: figures.count(guess.of),
        })}
      </p>
      {guess.swapped ? <Notice>{text("data.coming.where.swapped")}</Notice> : null}
      {shift === null ? null : (
        <Notice tone="warning">
          {text("data.coming.where.shift", { metres: figures.distance(shift.metres) })}
        </Notice>
      )}
      {alike.length > 0 ? (
        <p className={styles.small}>{text("data.coming.where.alike", { systems: figures.list(alike) })}</p>
      ) : null}
    </>
  );
}

function Refusal({ refusal }: { readonly refusal: NonNullable<SystemSuggestion["refusal"]> }) {
  return <Notice tone="warning">{refusalWords(refusal, useCity())}</Notice>;
}

function refusalWords(
  refusal: NonNullable<SystemSuggestion["refusal"]>,
  { text, figures }: Pick<CityView, "text" | "figures">,
): string {
  const pair = ([x, y]: readonly [number, number]) => `${figures.decimal(x, 2)} · ${figures.decimal(y, 2)}`;
  switch (refusal.code) {
    case "no-coordinates":
      return text("data.coming.where.refusal.no-coordinates");
    case "not-numbers":
      return text("data.coming.where.refusal.not-numbers", { rows: figures.count(refusal.rows) });
    case "nowhere": {
      const range = { least: pair(refusal.least), greatest: pair(refusal.greatest) };
      return text("data.coming.where.refusal.nowhere", range);
    }
  }
}
