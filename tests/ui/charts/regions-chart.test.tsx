import { describe, expect, test } from "vitest";
import { type Strategy, subset } from "../../../src/domain/strategy";
import { RegionsChart } from "../../../src/ui/charts/regions-chart";
import { count, markup, nothing } from "../markup";

describe("the chart of the regions", () => {
  const strategies = ([1, 2] as const).map(
    (slot): Strategy => ({
      id: `s${slot}`,
      slot,
      name: { it: `Linea ${slot}`, en: `Line ${slot}` },
      planLine: { it: "x", en: "x" },
    }),
  );
  const regions = [
    { subset: subset(3), known: 1e6, notKnown: 1e6 },
    { subset: subset(1), known: 2e6, notKnown: 0 },
    { subset: subset(2), known: 0, notKnown: 0 },
    { subset: subset(0), known: 4e6, notKnown: 0 },
  ];
  const html = markup(
    <RegionsChart
      caption="Superficie"
      strategies={strategies}
      regions={regions}
      measure="area"
      selected={subset(1)}
      onSelect={nothing}
    />,
  );

  test("is a list of buttons that say name, amount, share and what is not fully known", () => {
    // Ground that nothing covers leads to no patches and is no button.
    expect(count(html, "<button")).toBe(3);
    expect(html).toContain("Tutte le strategie");
    expect(html).toContain("Solo Linea 1");
    expect(html).toContain("2,00 km²");
    expect(html).toContain("25,0 %");
    expect(html).toContain("di cui 1,00 km² non del tutto noti");
    expect(count(html, 'aria-pressed="true"')).toBe(1);
  });

  test("draws the longest bar over the whole width and the rest in its measure", () => {
    expect(html).toContain('<rect width="100%"');
    expect(html).toContain('<rect x="25%" width="25%"');
  });
});
