/** What a text is made of. */
export interface Measured {
  readonly sentences: number;
  readonly words: number;
  readonly letters: number;
  /** The words of its longest sentence. */
  readonly longest: number;
}

/** Sentences, words and letters of a text; a semicolon ends a sentence too, as in a list of what letters mean. */
export function measure(text: string, language: string): Measured {
  const words = new Intl.Segmenter(language, { granularity: "word" });
  const sentences = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)]
    .flatMap(({ segment }) => segment.split(";"))
    .map((sentence) =>
      [...words.segment(sentence)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
    )
    .filter((sentence) => sentence.length > 0);
  const all = sentences.flat();
  return {
    sentences: sentences.length,
    words: all.length,
    letters: all.join("").length,
    longest: Math.max(0, ...sentences.map((sentence) => sentence.length)),
  };
}

/**
 * The Gulpease index of Italian, 0 to 100: below 80 hard for who ended primary school, below 60 for who ended lower
 * secondary school, below 40 for who ended upper secondary school (Lucisano and Piemontese, 1988).
 */
export const gulpease = ({ sentences, words, letters }: Measured): number =>
  89 + (300 * sentences - 10 * letters) / words;

/** The Automated Readability Index of English: about the school year that a reader needs (Senter and Smith, 1967). */
export const schoolYear = ({ sentences, words, letters }: Measured): number =>
  4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43;

/** Several texts as if they were one. */
export const together = (texts: readonly Measured[]): Measured =>
  texts.reduce((all, one) => ({
    sentences: all.sentences + one.sentences,
    words: all.words + one.words,
    letters: all.letters + one.letters,
    longest: Math.max(all.longest, one.longest),
  }));
