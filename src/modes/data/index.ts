export { DataAnswer } from "./data-answer";
export { DataQuestion } from "./data-question";
