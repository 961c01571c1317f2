import { describe, expect, test } from "vitest";
import { residents, squareMetres } from "../../../src/domain/measure";
import type { Coverage } from "../../../src/domain/overlap";
import { type Strategy, subset } from "../../../src/domain/strategy";
import { PairMatrix } from "../../../src/ui/charts/pair-matrix";
import { count, markup, nothing } from "../markup";

const strategies = ([1, 2, 3] as const).map(
  (slot): Strategy => ({
    id: `s${slot}`,
    slot,
    name: { it: `Linea ${slot}`, en: `Line ${slot}` },
    planLine: { it: "x", en: "x" },
  }),
);

const coverage: Coverage = {
  area: squareMetres(3e6),
  residents: residents(0),
  ofArea: squareMetres(12e6),
  ofResidents: residents(0),
  atLeastArea: squareMetres(0),
  atLeastResidents: residents(0),
  wholeArea: squareMetres(12e6),
  wholeResidents: residents(0),
};

describe("the matrix of pairs", () => {
  const bits = [1, 2, 3, 4, 5, 7];
  const html = markup(
    <PairMatrix
      caption="Insieme"
      strategies={strategies}
      cells={bits.map((each) => ({ subset: subset(each), coverage }))}
      measure="area"
      selected={subset(3)}
      onSelect={nothing}
    />,
  );

  test("holds each strategy, each pair once, and the triple in a row of its own", () => {
    expect(count(html, "<button")).toBe(bits.length);
    expect(count(html, "Linea 1 e Linea 2: ")).toBe(1);
    expect(html).not.toContain("Linea 2 e Linea 1");
    expect(html).toContain("Linea 3 in tutto: ");
    expect(html).toMatch(/<th scope="row"[^>]*>Linea 1, Linea 2 e Linea 3<\/th><td colspan="3">/i);
  });

  test("says the share and the amount, which cell is chosen, and what is not known", () => {
    expect(count(html, "25,0 %")).toBe(bits.length);
    expect(html).toContain("3,00 km²");
    expect(html).toMatch(
      /aria-pressed="true"><span class="visually-hidden">Mostra le aree: Linea 1 e Linea 2/,
    );
    expect(count(html, 'aria-pressed="true"')).toBe(1);
    expect(count(html, "non noto")).toBe(1);
  });
});
