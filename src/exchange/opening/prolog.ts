/** What of XML comes after its declaration, instructions and comments: a DOCTYPE or the first element. */
export function afterProlog(xml: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(xml.charAt(at))) at += 1;
    const end = xml.startsWith("<?", at) ? "?>" : xml.startsWith("<!--", at) ? "-->" : null;
    if (end === null) return xml.slice(at);
    const next = xml.indexOf(end, at);
    if (next < 0) return "";
    at = next + end.length;
  }
}
