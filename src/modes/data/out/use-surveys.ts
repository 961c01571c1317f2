import { useEffect, useState } from "react";
import { EXPORT_SUBJECTS, type ExportSubject } from "../../../domain/export";
import type { ExportWording } from "../../../domain/export-words";
import { type App, store } from "../../../state";
import { type Survey, surveyOf } from "../../../state/exporting/survey";

export type Surveys = ReadonlyMap<ExportSubject, Survey>;

/** Milliseconds of calm before all is looked at again: answers come several at once. */
const CALM = 150;

/** What no figure follows from. */
const ASIDE: readonly (keyof App)[] = [
  "hovered",
  "sheet",
  "camera",
  "flight",
  "map",
  "look",
  "going",
  "importing",
  "reading",
  "help",
];

/**
 * What there is of each subject now. Tables are made to be counted, so one subject after the other is looked at, each in a
 * task of its own, and nothing stands still.
 */
export function useSurveys(wording: ExportWording): Surveys {
  const [surveys, setSurveys] = useState<Surveys>(new Map());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (left: readonly ExportSubject[]) => {
      const [next, ...others] = left;
      if (next === undefined) return;
      const survey = surveyOf(store.getState(), next, wording);
      setSurveys((before) => new Map(before).set(next, survey));
      timer = setTimeout(() => look(others), 0);
    };
    const begin = () => {
      clearTimeout(timer);
      timer = setTimeout(() => look(EXPORT_SUBJECTS), CALM);
    };
    look(EXPORT_SUBJECTS);
    const stop = store.subscribe((now, before) => {
      if (matters(now, before)) begin();
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [wording]);
  return surveys;
}

function matters(now: App, before: App): boolean {
  const old = new Map<string, unknown>(Object.entries(before));
  const aside = new Set<string>(ASIDE);
  return Object.entries(now).some(([name, value]) => !aside.has(name) && old.get(name) !== value);
}
