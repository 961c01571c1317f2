import { describe, expect, test } from "vitest";
import { figuresIn } from "../../../src/i18n";
import { Figure } from "../../../src/ui/figures/figure";
import { count, markup } from "../markup";

const figures = figuresIn("it");
/** What stands between the tags. */
const words = (html: string) => html.replaceAll(/<[^>]*>/g, " ");

describe("a figure", () => {
  test("is heard once, as the final value with its unit", () => {
    const html = markup(<Figure value={1241} write={figures.residents} what="raggiunti" parts={["2011"]} />);
    expect(html).toContain('<span class="visually-hidden">1.241 residenti</span>');
    expect(count(html, 'aria-hidden="true">1.241 residenti')).toBe(1);
  });

  test("that is not known says so and has no number", () => {
    const html = markup(<Figure value={null} write={figures.area} what="di bosco" />);
    expect(html).toContain("non noto");
    expect(words(html)).not.toMatch(/\d/);
  });

  test("that is rough is seen with its mark and heard with words", () => {
    const html = markup(<Figure value={10} write={figures.count} what="x" rough="punti di sezione" />);
    expect(html).toContain('title="punti di sezione"');
    expect(html).toContain("≈");
    expect(html).toContain("Cifra approssimata");
  });
});
