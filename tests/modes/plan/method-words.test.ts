import { beforeAll, describe, expect, test } from "vitest";
import { CIRCLE_STEPS } from "../../../src/analysis/circle";
import { METHOD_TOPICS } from "../../../src/domain/method-topic";
import { figuresIn, LANGUAGES, startText, textIn } from "../../../src/i18n";
import { addAboutWords } from "../../../src/i18n/about";
import { EXAMPLE_VALUES } from "../../../src/modes/plan/readings/method/example-values";
import { FORMULAS } from "../../../src/modes/plan/readings/method/formulas";
import { worded, writingOf } from "../../../src/modes/plan/readings/method/writing";

beforeAll(() => {
  startText("it");
  addAboutWords();
});

const ways = LANGUAGES.flatMap((language) => METHOD_TOPICS.map((topic) => [language, topic] as const));

describe("the worked example in words", () => {
  test.each(ways)("in %s, of %s, says every figure of its answer and leaves none open", (language, topic) => {
    const text = textIn(language);
    const values = EXAMPLE_VALUES[topic](writingOf(text, figuresIn(language)));
    const sentence = worded(text, `about.method.topics.${topic}.example`, values);
    expect(sentence).not.toMatch(/\{\{|\}\}|NaN|undefined|about\./);
    for (const value of Object.values(values)) expect(sentence).toContain(value);
    expect(FORMULAS[topic].length).toBeGreaterThan(0);
  });

  test.each(LANGUAGES)("in %s, can be checked by hand to the digit", (language) => {
    const text = textIn(language);
    const writing = writingOf(text, figuresIn(language));
    const sentence = (topic: "influence" | "inequality") =>
      worded(text, `about.method.topics.${topic}.example`, EXAMPLE_VALUES[topic](writing));
    const point = language === "it" ? "," : ".";
    expect(sentence("influence")).toContain(`π · 400² = 0${point}5027 km²`);
    expect(sentence("inequality")).toContain("110 · (2 · 0 + 20) + 60 · (2 · 20 + 50) + 30 · (2 · 70 + 30)");
    expect(sentence("inequality")).toContain(`= 0${point}365`);
  });

  test.each(LANGUAGES)("in %s, the corners of a circle are those of the analysis", (language) => {
    expect(textIn(language)("about.method.topics.influence.limit.second")).toContain(` ${CIRCLE_STEPS} `);
  });
});
