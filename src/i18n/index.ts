export { type Figures, figuresIn } from "./figures";
export { describeProblem } from "./problems";
export {
  addLanguage,
  isRightLanguage,
  LANGUAGES,
  speak,
  startText,
  type Text,
  textIn,
  useText,
} from "./text";
