import type { Problem } from "../domain/problem";
import { describeProblem, LANGUAGES, textIn } from "../i18n";
import { load, useApp } from "../state";
import { Button } from "../ui";
import styles from "./broken-data.module.css";

/** As many as fit a page; whoever mends these sees the rest next time. */
const MOST = 20;

/** Instead of a blank map: which file, which feature and why, in both languages, for whoever put the files there. */
export function BrokenData() {
  const problems = useApp((app) => (app.geodata.status === "failed" ? app.geodata.problems : null));
  return (
    <main className={styles.page}>
      {LANGUAGES.map((language) => (
        <BrokenIn key={language} language={language} problems={problems ?? []} />
      ))}
    </main>
  );
}

function BrokenIn({
  language,
  problems,
}: {
  readonly language: string;
  readonly problems: readonly Problem[];
}) {
  const text = textIn(language);
  return (
    <section lang={language} aria-labelledby={`broken-${language}`}>
      <h1 id={`broken-${language}`}>{text("explore.broken.title")}</h1>
      <p>{text("explore.broken.body")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text("explore.broken.file")}</th>
            <th scope="col">{text("explore.broken.feature")}</th>
            <th scope="col">{text("explore.broken.reason")}</th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, MOST).map((problem) => (
            <tr key={JSON.stringify(problem)}>
              <td>{problem.file}</td>
              <td>{problem.feature ?? text("explore.broken.whole")}</td>
              <td>{describeProblem(problem, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > MOST ? (
        <p>{text("explore.broken.more", { count: problems.length - MOST })}</p>
      ) : null}
      <Button tone="primary" onPress={() => void load(LANGUAGES)}>
        {text("explore.broken.retry")}
      </Button>
    </section>
  );
}
