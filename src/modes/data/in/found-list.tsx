import { useMemo } from "react";
import type { Finding } from "../../../domain/doctor";
import type { Figures } from "../../../i18n";
import { describeFinding, type FindingList } from "../../../i18n/data-in";
import { Section } from "../../../ui";
import { type CityView, useCity } from "../../../view/use-city";
import { counted } from "./counted";
import styles from "./in.module.css";

/** The most rows whose numbers are written out, and the most phrases of one kind. */
const [NUMBERS, PHRASES] = [6, 3];

interface FoundListProps {
  readonly list: FindingList;
  readonly found: readonly Finding[];
}

/** Findings by what they are: the phrases that are true of most rows, then how many rows more. */
export function FoundList({ list, found }: FoundListProps) {
  const view = useCity();
  const { text, figures, language } = view;
  const kinds = useMemo(() => kindsOf(found), [found]);
  if (found.length === 0) return null;
  return (
    <Section
      heading={text(`data.coming.found.${list}`)}
      level={4}
      count={rowCount(found, figures)}
      foldable
      folded={list !== "leftOut"}
    >
      <ul className={styles.list}>
        {kinds.flatMap(({ code, alike, more }) => [
          ...alike.map(({ first, rows }) => (
            <li key={`${code} ${first.row}`}>
              {describeFinding(first, list, language)}
              <span className={styles.small}>{rowWords(rows, view)}</span>
            </li>
          )),
          more === 0 ? null : (
            <li key={`${code} more`} className={styles.small}>
              {text("data.coming.found.moreRows", counted(more, figures))}
            </li>
          ),
        ])}
      </ul>
    </Section>
  );
}

const rowCount = (found: readonly Finding[], figures: Figures): string =>
  figures.count(new Set(found.map(({ row }) => row)).size);

interface Alike {
  readonly first: Finding;
  readonly rows: number[];
}

interface Kind {
  readonly code: string;
  /** Rows of which the very same is true, most first. */
  readonly alike: readonly Alike[];
  /** How many rows are in none of them. */
  readonly more: number;
}

function kindsOf(found: readonly Finding[]): readonly Kind[] {
  const codes = new Map<string, Map<string, Alike>>();
  for (const finding of found) {
    const groups = codes.get(finding.code) ?? new Map<string, Alike>();
    codes.set(finding.code, groups);
    const key = Object.values(finding.values).join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: finding, rows: [finding.row] });
    else group.rows.push(finding.row);
  }
  return [...codes].map(([code, groups]) => {
    const alike = [...groups.values()].sort((one, other) => other.rows.length - one.rows.length);
    const more = alike.slice(PHRASES).reduce((sum, { rows }) => sum + rows.length, 0);
    return { code, alike: alike.slice(0, PHRASES), more };
  });
}

function rowWords(rows: readonly number[], { text, figures }: CityView): string {
  const numbers = rows.slice(0, NUMBERS).map(figures.count).join(", ");
  const written = rows.length > NUMBERS ? text("data.coming.found.andMore", { rows: numbers }) : numbers;
  return text("data.coming.found.rows", {
    ...counted(rows.length, figures, { rows: written }),
    rows: written,
  });
}
