import { useMemo, useState } from "react";
import type { ExportWording } from "../../../domain/export-words";
import { exportWordingIn } from "../../../i18n/data-out";
import { dayOf } from "../../../state/exporting/day";
import { type CityView, useCity } from "../../../view/use-city";

/** What every part of the way out needs: the desk's own, the words of files in the reader's language, and the day. */
export interface GoingView extends CityView {
  readonly wording: ExportWording;
  /** ISO 8601. */
  readonly date: string;
}

export function useGoing(): GoingView {
  const view = useCity();
  const wording = useMemo(() => exportWordingIn(view.language), [view.language]);
  const [date] = useState(() => dayOf(new Date()));
  return { ...view, wording, date };
}
