/** What XML 1.0 cannot hold (2.2): most control characters, halves of characters, and two that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that have to go
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text without what XML cannot hold. */
export const xmlText = (text: string): string => text.replaceAll(NOT_XML, "");

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A reader turns bare ones into blanks or line feeds; written out they stay what they are.
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** A text as it stands in an element or an attribute of XML. */
export const xmlEscaped = (text: string): string =>
  xmlText(text).replaceAll(/[&<>"\r\n\t]/g, (sign) => ENTITIES[sign] ?? sign);
