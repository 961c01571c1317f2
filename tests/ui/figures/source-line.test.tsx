import { expect, test } from "vitest";
import { SourceLine } from "../../../src/ui/figures/source-line";
import { markup } from "../markup";

test("a source without a date says that it is not known", () => {
  const words = { it: "Titolo", en: "Title" };
  const source = { id: "s", file: "f", title: words, publishers: ["Ente"], licences: ["CC0"] };
  const html = markup(<SourceLine source={{ ...source, date: null, accuracy: words }} />);
  expect(html).toContain("Ente");
  expect(html).toContain("CC0");
  expect(html).toContain("non noto");
});
