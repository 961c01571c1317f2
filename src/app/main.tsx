import "../ui/fonts.css";
import "../ui/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { LANGUAGES, startText } from "../i18n";
import {
  enter,
  isPublicScreen,
  languageOfAddress,
  readSettings,
  speakLanguage,
  start,
  wishLook,
} from "../state";
import { App } from "./app";
import { ErrorBoundary } from "./error-boundary";
import { PublicScreen } from "./public-screen";
import { reflect } from "./reflect";

const settings = readSettings();
const language = firstLanguage([languageOfAddress(), settings.language, ...navigator.languages]);
if (isPublicScreen()) enter("kiosk");

startText(language);
speakLanguage(language);
if (settings.look !== null) wishLook(settings.look);
reflect();
void start(LANGUAGES);

const root = document.getElementById("root");
if (root === null) throw new Error("page: got no element #root, wanted one to draw in");
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>{isPublicScreen() ? <PublicScreen /> : <App />}</ErrorBoundary>
  </StrictMode>,
);

/** The first wish that can be spoken; «it-CH» asks for Italian. */
function firstLanguage(wishes: readonly (string | null)[]): string {
  const spoken = wishes.map((wish) => LANGUAGES.find((known) => known === wish?.slice(0, 2)));
  return spoken.find((known) => known !== undefined) ?? LANGUAGES[0];
}
