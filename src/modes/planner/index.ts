export { PlannerAnswer } from "./planner-answer";
export { PlannerQuestion } from "./planner-question";
export { PlannerSheets } from "./planner-sheets";
