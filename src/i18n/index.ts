export { type Figures, figuresIn } from "./figures";
export { describeProblem } from "./problems";
export {
  addLanguage,
  LANGUAGES,
  lacksWords,
  speak,
  startText,
  type Text,
  textIn,
  useText,
} from "./text";
