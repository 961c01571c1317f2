export { PlanAnswer } from "./plan-answer";
export { PlanQuestion } from "./plan-question";
export { PlanReading } from "./plan-reading";
