import { bad, good, type Result } from "../domain/problem";
import type { Readable } from "../domain/readable";
import { type TourFrame, tourFrameSchema, type WrittenTour, writtenChapterSchema } from "../domain/tour";
import { checked, checkedJson } from "./json";
import { nameOf } from "./parse-features";
import { problemsOf } from "./results";

/** A tour with the chapters that are well formed; the others are named. It fails where its frame is wrong. */
export function parseTour(file: string, text: string): Result<Readable<WrittenTour>> {
  const frame = checkedJson(tourFrameSchema, text, file);
  if (!frame.ok) return bad(frame.problems);
  const { chapters: rows, ...about } = frame.value;
  const chapters = rows.map((row, index) =>
    checked(writtenChapterSchema, row, file, nameOf(fieldsOf(row), index)),
  );
  return good(readable(about, chapters));
}

function readable(
  about: TourFrame,
  chapters: readonly Result<WrittenTour["chapters"][number]>[],
): Readable<WrittenTour> {
  const value = { ...about, chapters: chapters.flatMap((one) => (one.ok ? [one.value] : [])) };
  return { value, problems: problemsOf(chapters) };
}

const fieldsOf = (row: unknown): Readonly<Record<string, unknown>> =>
  typeof row === "object" && row !== null ? { ...row } : {};
