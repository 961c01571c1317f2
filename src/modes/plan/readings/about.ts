import { addAboutWords } from "../../../i18n/about";
import { AccessibilityPage } from "./accessibility-page";
import { CreditsPage } from "./credits-page";
import { DataPage } from "./data-page";
import { MethodPage } from "./method-page";
import { PrivacyPage } from "./privacy-page";

let isOpen = false;

/** Brings the words of the pages about the map once, and gives the pages. */
export function openAbout() {
  if (!isOpen) addAboutWords();
  isOpen = true;
  return { AccessibilityPage, CreditsPage, DataPage, MethodPage, PrivacyPage };
}
