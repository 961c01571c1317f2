/** Every key of a tree of words, with dots; a plural is one key, whatever its forms. */
export function keysOf(words: object, above = ""): string[] {
  const keys = Object.entries(words).flatMap(([name, word]: [string, unknown]) =>
    typeof word === "object" && word !== null
      ? keysOf(word, `${above}${name}.`)
      : [singly(`${above}${name}`)],
  );
  return [...new Set(keys)];
}

/** A key without the form of its plural, which is chosen later than the key. */
const singly = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, "");

/** The keys that no code asks for, written out or put together with a template. */
export function unused(keys: readonly string[], code: readonly string[]): string[] {
  const written = new Set(
    code.flatMap((text) => [...text.matchAll(LITERAL)].map(([, key = ""]) => singly(key))),
  );
  const made = code.flatMap((text) => [...text.matchAll(TEMPLATE)].map(([, words = ""]) => patternOf(words)));
  return keys.filter((key) => !written.has(key) && !made.some((pattern) => pattern.test(key)));
}

const LITERAL = /["'`]([A-Za-z][\w-]*(?:\.[\w-]+)+)["'`]/g;
const TEMPLATE = /`([A-Za-z][\w.-]*\.(?:[\w.-]|\$\{[^{}`]*\})*)`/g;
const PART = /\$\{([^{}`]*)\}/g;

/** What a template can become: one of two words where it chooses between them, else any. */
function patternOf(template: string): RegExp {
  const parts = template.replaceAll(".", "\\.").replaceAll(PART, (_, chosen: string) => {
    const [, one, other] = / \? "([\w-]+)" : "([\w-]+)"$/.exec(chosen) ?? [];
    return one === undefined ? "[\\w-]+" : `(?:${[one, other].map((word) => singly(word ?? "")).join("|")})`;
  });
  return new RegExp(`^${parts}$`);
}
