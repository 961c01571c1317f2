import type { ComponentType } from "react";
import type { AnsweredAtFirst } from "../answers/answer";
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
  readonly answers: AnsweredAtFirst;
}

const IDS = ["strategies", "unit", "pilots", "meeting", "stories"] as const;
export type QuestionId = (typeof IDS)[number];

/** What a visitor can ask, in this order. */
export const QUESTIONS: Readonly<Record<QuestionId, Question>> = {
  strategies: { Part: Strategies, answers: "whole" },
  unit: { Part: Units, answers: null },
  pilots: { Part: Pilots, answers: null },
  meeting: { Part: Meeting, answers: "meetings" },
  stories: { Part: Stories, answers: null },
};

export const QUESTION_IDS: readonly QuestionId[] = IDS;
