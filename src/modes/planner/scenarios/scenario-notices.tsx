import { describeProblem } from "../../../i18n";
import { enter, turnToDoor, useApp } from "../../../state";
import { forgetNotice } from "../../../state/planner/comparing";
import type { Notice as WhatHappened } from "../../../state/planner/memory";
import { saveAgain } from "../../../state/planner/scenarios";
import { scenarioOf, selectPlanner } from "../../../state/planner/selectors/scenarios";
import { Button, Notice } from "../../../ui";
import { usePlan } from "../use-plan";
import styles from "./scenario-bar.module.css";
import { useBegun } from "./use-begun";

/** What the reader should know of the scenarios: that one began, what the device or another tab did. */
export function ScenarioNotices() {
  const notices = useApp((app) => selectPlanner(app).notices);
  return (
    <>
      <Begun />
      <Trouble />
      <TooLong />
      {notices.map((notice) => (
        <Happened key={notice.number} notice={notice} />
      ))}
      <Unreadable />
    </>
  );
}

function Begun() {
  const { text } = usePlan();
  const { begun, onRead } = useBegun();
  const name = useApp((app) => scenarioOf(selectPlanner(app), begun)?.name);
  if (name === undefined) return null;
  return <Notice onDismiss={onRead}>{text("planner.scenarios.begun", { name })}</Notice>;
}

function Trouble() {
  const { text } = usePlan();
  const trouble = useApp((app) => selectPlanner(app).trouble);
  if (trouble === null) return null;
  return (
    <Notice tone="warning" urgent action={<Button onPress={saveAgain}>{text("ui.retry")}</Button>}>
      {text(`planner.scenarios.trouble.${trouble.why}`, { reason: trouble.reason })}
    </Notice>
  );
}

/** Edits that no link holds are said, with the way to a file. */
function TooLong() {
  const { text } = usePlan();
  const isTooLong = useApp((app) => selectPlanner(app).link.kind === "too-long");
  const toFile = () => {
    enter("data");
    turnToDoor("out");
  };
  if (!isTooLong) return null;
  const action = <Button onPress={toFile}>{text("planner.scenarios.toFile")}</Button>;
  return <Notice action={action}>{text("planner.scenarios.tooLong")}</Notice>;
}

function Happened({ notice }: { readonly notice: WhatHappened }) {
  const { text } = usePlan();
  const { kind, number, name } = notice;
  const copy = useApp((app) =>
    notice.kind === "both-kept" ? scenarioOf(selectPlanner(app), notice.copy)?.name : undefined,
  );
  return (
    <Notice tone={kind === "from-link" ? "info" : "warning"} onDismiss={() => forgetNotice(number)}>
      {text(`planner.scenarios.notice.${kind}`, { name, copy: copy ?? name })}
    </Notice>
  );
}

/** What is on the device and cannot be read: named, with the reason, and left as it is. */
function Unreadable() {
  const { text, language } = usePlan();
  const unreadable = useApp((app) => selectPlanner(app).unreadable);
  if (unreadable.length === 0) return null;
  return (
    <details className={styles.small}>
      <summary className={styles.summary}>
        {text("planner.scenarios.unreadable", { count: unreadable.length })}
      </summary>
      <ul className={styles.list}>
        {unreadable.map(({ id, name, problems: [problem] }) => (
          <li key={id}>
            {text("planner.scenarios.unreadableOne", {
              name,
              reason: problem === undefined ? text("common.notKnown") : describeProblem(problem, language),
            })}
          </li>
        ))}
      </ul>
      <p>{text("planner.scenarios.unreadableNote")}</p>
    </details>
  );
}
