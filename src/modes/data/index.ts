export { DataAnswer } from "./data-answer";
export { DataQuestion } from "./data-question";
export { DataOwnNote } from "./own-note";
