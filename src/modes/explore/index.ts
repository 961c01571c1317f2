export { ExploreAnswer } from "./explore-answer";
export { Question as ExploreQuestion } from "./question";
export { Spoken as ExploreSpoken } from "./spoken";
