import type { Highs } from "highs";
import type { SitingAnswer, SitingGround, SitingProgress, SitingQuestion } from "../../domain/planner-siting";
import { solveSiting } from "./siting";

/** What a siting worker is sent, once. */
export interface SitingOrder {
  readonly ground: SitingGround;
  readonly question: SitingQuestion;
}

/** What it sends back: that it runs, then how far it is, and at last the answer or why there is none. */
export type SitingMessage =
  | { readonly kind: "up" }
  | { readonly kind: "progress"; readonly progress: SitingProgress }
  | { readonly kind: "answer"; readonly answer: SitingAnswer }
  | { readonly kind: "failed"; readonly reason: string };

/** Solves an order and posts all there is to say. A worker that solves hears nothing: to stop it is to end it. */
export async function fulfil(
  { ground, question }: SitingOrder,
  post: (message: SitingMessage) => void,
  loadSolver: () => Promise<Highs | null>,
): Promise<void> {
  try {
    const answer = await solveSiting(ground, question, {
      progress: (progress) => post({ kind: "progress", progress }),
      isCancelled: () => false,
      loadSolver,
    });
    post({ kind: "answer", answer });
  } catch (error) {
    post({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
}
