import { expect, test } from "vitest";
import { SearchBox } from "../../../src/ui/lists/search-box";
import { markup, nothing } from "../markup";

test("a search that found nothing says so, and its field is a closed combobox", () => {
  const html = markup(
    <SearchBox label="Comune" value="zz" onValue={nothing} options={[]} onChosen={nothing} />,
  );
  expect(html).toContain('role="combobox"');
  expect(html).toContain('aria-expanded="false"');
  expect(html).toContain("Nessun risultato");
});
