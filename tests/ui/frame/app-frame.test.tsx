import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { AppFrame } from "../../../src/ui/frame/app-frame";
import { count, markup, nothing } from "../markup";

describe("the frame", () => {
  const frame = (answer: ReactNode, showing: "question" | "answer") => (
    <AppFrame
      header={null}
      question={<p>domanda</p>}
      answer={answer}
      map={<i>carta</i>}
      showing={showing}
      onShowing={nothing}
      sheet="half"
      onSheet={nothing}
    />
  );

  test("holds one map, last in the page, whether there is an answer or not", () => {
    for (const html of [markup(frame(null, "question")), markup(frame(<p>risposta</p>, "answer"))]) {
      expect(count(html, "<i>carta</i>")).toBe(1);
      expect(html).toMatch(/<i>carta<\/i><\/section><\/main>/);
    }
  });

  test("without an answer shows the question, whatever was asked to be shown", () => {
    const html = markup(frame(null, "answer"));
    expect(html).not.toContain("Vai alla risposta");
    expect(html).toMatch(/<section id="question"/);
    expect(html).not.toContain("behind");
    expect(markup(frame(<p>risposta</p>, "answer"))).toMatch(/<section id="question"[^>]*behind/);
  });
});
