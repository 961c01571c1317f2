import { DOMParser, type Document } from "@xmldom/xmldom";
import { decodeText } from "./decode-text";
import { afterProlog } from "./prolog";
import { reasonOf, refused } from "./refusal";

/** What a document came to, and what the parser was in doubt about. */
export interface Markup {
  readonly root: Document;
  readonly doubts: readonly string[];
}

/** More than these, and it is no document but noise. */
const MOST_DOUBTS = 10_000;

/**
 * XML to a document. One with a DOCTYPE is refused whole: KML and GPX have none, and entities are how markup is blown up or
 * reaches outside.
 * @throws Refusal `xml-doctype`, `file-broken`
 */
export function markupOf(bytes: Uint8Array, format: "kml" | "gpx"): Markup {
  const text = xmlText(bytes);
  if (afterProlog(text).startsWith("<!")) throw refused("xml-doctype", {});
  const doubts: string[] = [];
  const onError = (_: string, message: string) => {
    if (doubts.push(message.slice(0, 200)) > MOST_DOUBTS) throw new Error(message);
  };
  try {
    const parser = new DOMParser({ onError, locator: false });
    const root = parser.parseFromString(withoutLongBlanks(text), "text/xml");
    return { root, doubts };
  } catch (error) {
    throw refused("file-broken", { format, reason: reasonOf(error) });
  }
}

/** Long blanks cost the reader of coordinates a square of their length. */
function withoutLongBlanks(text: string): string {
  const shorter = text.replaceAll(/\s{100}/g, "\n");
  return shorter.length === text.length ? text : withoutLongBlanks(shorter);
}

/** UTF-8 where nothing else is said, as XML wants; the prefix that some write before every name of KML is dropped. */
function xmlText(bytes: Uint8Array): string {
  const said = /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, 200)),
  );
  const text = said?.[1] === undefined ? decodeText(bytes).text : decodedAs(said[1], bytes);
  return text
    .replace(/^\uFEFF/, "")
    .trimStart()
    .replaceAll(/(<\/?)kml:/g, "$1");
}

function decodedAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // A name nobody knows, or bytes that it does not fit: what they most likely are is tried as for any text.
    return decodeText(bytes).text;
  }
}
