import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Paper } from "../../../src/ui/print/paper";
import { PAPER_SIZES, roomOn } from "../../../src/ui/print/papers";
import { PrintPages } from "../../../src/ui/print/print-pages";
import { PrintTable } from "../../../src/ui/print/print-table";
import { count, markup, nothing } from "../markup";

const css = readFileSync("src/ui/print/print-pages.module.css", "utf8");

test.each(Object.entries(PAPER_SIZES))(
  "the style sheet has the paper %s",
  (name, { width, height, margin }) => {
    const page = css.slice(css.indexOf(`@page ${name}`));
    expect(page).toContain(`size: ${width}mm ${height}mm`);
    expect(page).toContain(`margin: ${margin}mm`);
    expect(css).toContain(`--wide: ${width}mm`);
    expect(css).toContain(`--high: ${height}mm`);
  },
);

test("the room on a paper is what its margins leave", () => {
  expect(roomOn("a4")).toEqual({ width: 186, height: 273 });
});

describe("a table for paper", () => {
  const page = markup(
    <PrintTable
      caption="Places"
      columns={[
        { id: "name", heading: "Name", cell: (row: string) => row, sum: "All" },
        { id: "size", heading: "Size", numeric: true, cell: (row: string) => row.length, sum: 7 },
      ]}
      rows={["one", "four"]}
      keyOf={(row) => row}
    />,
  );

  test("has a caption, heads for columns and rows, and its sum as the last row", () => {
    expect(page).toContain("<caption");
    expect(count(page, 'scope="col"')).toBe(2);
    expect(count(page, 'scope="row"')).toBe(3);
    expect(page.indexOf("All")).toBeGreaterThan(page.indexOf("four"));
  });

  test("has no foot, which a browser would repeat on every page", () => {
    expect(page).not.toContain("<tfoot");
  });
});

describe("pages", () => {
  const pages = (waiting: string | null) =>
    markup(
      <PrintPages
        title="Sheets"
        paper="a4"
        onPaper={nothing}
        onClose={nothing}
        onPrint={nothing}
        waiting={waiting}
        words={{ paper: "Paper", print: "Print" }}
        foot="Sheets · today"
      >
        <Paper label="First" foot="Sheets · today">
          <h1>First</h1>
        </Paper>
      </PrintPages>,
    );

  test("are a dialog with a name, whose sheets have theirs", () => {
    expect(pages(null)).toMatch(/role="dialog"[^>]*aria-label="Sheets"/);
    expect(pages(null)).toMatch(/<article[^>]*aria-label="First"/);
  });

  test("cannot be printed while something is missing, and say what", () => {
    const button = (page: string) => page.match(/<button[^>]*>Print<\/button>/)?.[0] ?? "";
    expect(button(pages("2 of 4"))).toContain('aria-disabled="true"');
    expect(pages("2 of 4")).toMatch(/role="status"[^>]*>2 of 4</);
    expect(button(pages(null))).not.toContain("aria-disabled");
  });
});
