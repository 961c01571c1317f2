import { expect, test } from "vitest";
import { DataTable } from "../../../src/ui/tables/data-table";
import { count, markup, nothing } from "../markup";

test("a table names its rows and columns and says how it is sorted", () => {
  const html = markup(
    <DataTable
      caption="Comuni"
      columns={[
        { id: "name", heading: "Nome", cell: (row: string) => row, compare: (a, b) => a.localeCompare(b) },
        { id: "length", heading: "Lunghezza", numeric: true, cell: (row: string) => row.length, sum: 5 },
      ]}
      rows={["bb", "aaa"]}
      keyOf={(row) => row}
      sorting={{ column: "name", direction: "ascending" }}
      selected="bb"
      onRow={nothing}
    />,
  );
  expect(html).toContain('aria-sort="ascending"');
  expect(html.indexOf(">aaa<")).toBeLessThan(html.indexOf(">bb<"));
  expect(count(html, '<th scope="row"')).toBe(3);
  expect(count(html, 'aria-current="true"')).toBe(1);
  expect(html).toMatch(/<section[^>]*tabindex="0"/i);
});
