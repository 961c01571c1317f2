/**
 * What spreadsheets take as the start of a formula, also in full width; a line break counts, because a cell that is cut
 * there begins anew. Source: OWASP, CSV Injection.
 */
const STARTS_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A text that no spreadsheet runs: one that would start a formula gets an apostrophe, which marks text there. */
export const harmless = (text: string): string => (STARTS_FORMULA.test(text) ? `'${text}` : text);
