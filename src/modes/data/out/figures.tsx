import { useEffect } from "react";
import { EXPORT_SUBJECTS, type ExportSubject } from "../../../domain/export";
import { namingIn } from "../../../i18n/naming";
import { howComputed, selectCanPlan, useApp } from "../../../state";
import { tickSubjects } from "../../../state/exporting/going";
import { isOfPilots } from "../../../state/exporting/survey";
import { startPlanner } from "../../../state/planner/start";
import { Section } from "../../../ui";
import { CheckList } from "../../../ui/controls/check-list";
import { AboutFile } from "./about-file";
import { FormatChoice } from "./format-choice";
import { SaveFigures } from "./save-figures";
import { surveyWords } from "./survey-words";
import { useSurveys } from "./use-surveys";
import { useGoing } from "./use-wording";

/** Tables and places as files: which, in which format, what goes with them, and the way to save them. */
export function Figures() {
  const view = useGoing();
  const { text, wording, language } = view;
  const surveys = useSurveys(wording);
  const ticked = useApp(({ going }) => going.subjects);
  usePlannerFor(ticked, language);
  const onChosen = (id: string, isChosen: boolean) =>
    tickSubjects(EXPORT_SUBJECTS.filter((subject) => (subject === id ? isChosen : ticked.includes(subject))));
  return (
    <Section heading={text("data.going.figures")} onMethod={howComputed("coverage")}>
      <CheckList
        label={text("data.going.what")}
        checks={EXPORT_SUBJECTS.map((id) => ({
          id,
          label: text(`dataOut.subjects.${id}`),
          line: text(`data.going.lines.${id}`),
          state: surveyWords(surveys.get(id), id, view),
        }))}
        chosen={ticked}
        onChosen={onChosen}
      />
      <FormatChoice surveys={surveys} />
      <AboutFile subjects={ticked} />
      <SaveFigures surveys={surveys} />
    </Section>
  );
}

/** Figures of the pilots are worked out from the moment that somebody wants them. */
function usePlannerFor(ticked: readonly ExportSubject[], language: string): void {
  const isWanted = useApp(selectCanPlan) && ticked.some(isOfPilots);
  useEffect(() => {
    if (isWanted) void startPlanner(namingIn(language));
  }, [isWanted, language]);
}
