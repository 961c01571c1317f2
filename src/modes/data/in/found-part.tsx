import { useState } from "react";
import type { Finding } from "../../../domain/doctor";
import { describeFinding, type FindingList } from "../../../i18n/data-in";
import { useApp } from "../../../state";
import { saveRowsToFix } from "../../../state/importing/fix";
import {
  selectBecame,
  selectBroken,
  selectFindings,
  selectKept,
  selectWorking,
} from "../../../state/importing/outcome";
import { selectRole } from "../../../state/importing/selectors";
import { Button, Notice, Section } from "../../../ui";
import { ShareProgress } from "../../../ui/panel/share-progress";
import { useCity } from "../../../view/use-city";
import { counted } from "./counted";
import { FoundList } from "./found-list";
import styles from "./in.module.css";

const LISTS: readonly FindingList[] = ["leftOut", "mends", "remarks"];

/** What was found in the rows: what was mended, what is left out and why, what is to be known. */
export function FoundPart() {
  const { text, figures } = useCity();
  const role = useApp(selectRole);
  const working = useApp(selectWorking);
  const broken = useApp(selectBroken);
  const findings = useApp(selectFindings);
  const kept = useApp(selectKept);
  const isMade = useApp((app) => selectBecame(app) !== null);
  const isSilent = !isMade && working === null && broken === null && findings.leftOut.length === 0;
  if (role === null || isSilent) return null;
  const isClean = LISTS.every((list) => findings[list].length === 0);
  return (
    <Section heading={text("data.coming.found.title")}>
      <div className={styles.stack}>
        {broken === null ? null : (
          <Notice tone="warning" urgent>
            {text("data.coming.found.failed", { reason: broken })}
          </Notice>
        )}
        {working === null ? null : (
          <ShareProgress
            label={text("data.coming.found.working")}
            share={working}
            words={`${figures.count(Math.round(working * 100))} %`}
          />
        )}
        {isMade ? (
          <p>
            {text("data.coming.found.kept", counted(kept, figures))}.{" "}
            {isClean && kept > 0 ? text("data.coming.found.nothing") : null}
          </p>
        ) : null}
        {LISTS.map((list) => (
          <FoundList key={list} list={list} found={findings[list]} />
        ))}
        <Save count={findings.leftOut.length} />
      </div>
    </Section>
  );
}

function Save({ count }: { readonly count: number }) {
  const { text, language } = useCity();
  const [isSaved, setSaved] = useState(false);
  if (count === 0) return null;
  const save = () => {
    const { title, row, code, reason } = {
      title: text("data.coming.fix.title"),
      row: text("data.coming.fix.row"),
      code: text("data.coming.fix.code"),
      reason: text("data.coming.fix.reason"),
    };
    const sentenceFor = (finding: Finding) => `${describeFinding(finding, "leftOut", language)}.`;
    setSaved(saveRowsToFix({ title, row, code, reason, sentenceFor }));
  };
  return (
    <>
      <Button onPress={save}>{text("data.coming.found.save")}</Button>
      <p className={styles.small} role="status">
        {isSaved ? text("data.coming.found.saved") : null}
      </p>
    </>
  );
}
