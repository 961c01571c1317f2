import { expect, test } from "vitest";
import { SiteList, type SiteRow } from "../../../src/ui/lists/site-list";
import { count, markup, nothing } from "../markup";

test("a list of sites is one stop for the Tab key and says numbers and proposals", () => {
  const row = (id: string, number: number | null): SiteRow => {
    return { id, name: id, number, slot: 3, where: "Pilota", status: "proposto", proposal: number !== null };
  };
  const rows = [row("a", 7), row("b", null), row("c", 8)];
  const html = markup(<SiteList label="Progetti" rows={rows} selected="b" onSelect={nothing} />);
  expect(count(html, 'tabindex="0"')).toBe(1);
  expect(count(html, 'tabindex="-1"')).toBe(2);
  expect(html).toContain("numero 7");
  expect(count(html, "Proposta di lavoro")).toBe(2);
  expect(html).toMatch(/aria-current="true" tabindex="0"/);
});
