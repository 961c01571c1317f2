import type { ComponentType } from "react";
import { Meeting } from "./meeting";
import { Pilots } from "./pilots";
import { Stories } from "./stories";
import { Strategies } from "./strategies";
import { Units } from "./units";

export interface QuestionProps {
  readonly onBack: () => void;
}

interface Question {
  readonly Part: ComponentType<QuestionProps>;
  /** Whether something is answered before anything was chosen on the map or in a list. */
  readonly answers: boolean;
}

const IDS = ["strategies", "unit", "pilots", "meeting", "stories"] as const;
export type QuestionId = (typeof IDS)[number];

/** What a visitor can ask, in this order. */
export const QUESTIONS: Readonly<Record<QuestionId, Question>> = {
  strategies: { Part: Strategies, answers: true },
  unit: { Part: Units, answers: false },
  pilots: { Part: Pilots, answers: false },
  meeting: { Part: Meeting, answers: true },
  stories: { Part: Stories, answers: false },
};

export const QUESTION_IDS: readonly QuestionId[] = IDS;
