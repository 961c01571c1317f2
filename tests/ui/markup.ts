import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { startText } from "../../src/i18n";

// What is looked at is in Italian, the first language of the page.
startText("it");

/** The page as it first stands, before any event: enough to say what a screen reader is given. */
export const markup = (node: ReactNode): string => renderToStaticMarkup(node);

/** How often a part stands in a text. */
export const count = (text: string, part: string): number => text.split(part).length - 1;

/** For events that no test here lets happen. */
export const nothing = () => undefined;
