import { strToU8, zipSync } from "fflate";
import { type ExportColumn, type ExportContent, type ExportTable, headingOf } from "../../domain/export";
import { aboutLines } from "./about";
import { cellXml, STYLE, sheetXml, workbookFiles } from "./xlsx-parts";

/** So many characters a cell holds at most; what is longer makes Excel mend the file on opening. */
const LONGEST_CELL = 32_767;
const LONGEST_NAME = 31;

/**
 * A workbook with one sheet for each table and one that says where all comes from. Numbers are numbers, shares are shown
 * as per cent, texts are texts whatever they begin with.
 *
 * The parts are written here and not by a library: the one at hand packs sheets from some 160 kB on in workers made of
 * blobs, which the page's security policy forbids, and then waits for ever.
 */
export function writeXlsx(content: ExportContent): Uint8Array<ArrayBuffer> {
  const names = sheetNames([...content.tables.map(({ title }) => title), content.aboutTitle]);
  const sheets = [...content.tables.map(tableSheet), aboutSheet(content)];
  const files = workbookFiles(sheets.map((xml, index) => ({ name: names[index] ?? "", xml })));
  const parts = Object.entries(files).map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]);
  // The day of the export, so that the same content gives the same bytes.
  return zipSync(Object.fromEntries(parts), { mtime: new Date(`${content.date}T12:00:00`) });
}

function tableSheet({ columns, rows }: ExportTable): string {
  const head = columns.map((column, place) => cellXml(headingOf(column), 0, place, STYLE.head)).join("");
  const body = rows.map((row, index) =>
    row
      .map((cell, place) =>
        cell === null ? "" : cellXml(cut(cell), index + 1, place, styleOf(columns[place])),
      )
      .join(""),
  );
  return sheetXml({ widths: columns.map(widthOf), hasHead: true, rows: [head, ...body] });
}

function aboutSheet(content: ExportContent): string {
  const rows = aboutLines(content).map(
    ({ label, text }, index) =>
      cellXml(cut(label), index, 0, STYLE.head) + cellXml(cut(text), index, 1, STYLE.wrapped),
  );
  return sheetXml({ widths: [28, 100], hasHead: false, rows });
}

const styleOf = (column: ExportColumn | undefined): number =>
  column?.kind === "share" ? STYLE.share : STYLE.plain;

const widthOf = ({ kind, id }: ExportColumn): number => (kind === "text" && id !== "code" ? 24 : 14);

const cut = <Cell extends string | number>(cell: Cell): Cell | string =>
  typeof cell === "string" && cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL - 1)}…` : cell;

/** Names as Excel takes them: at most 31 characters, none of `[]/\:*?`, no apostrophe at an end, each once in any case. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = title.replaceAll(/[\s[\]/\\:*?]+/g, " ").replaceAll(/^[ ']+|[ ']+$/g, "");
    for (let count = 1; ; count += 1) {
      const ending = count === 1 ? "" : ` ${count}`;
      const name = (plain === "" ? "–" : plain).slice(0, LONGEST_NAME - ending.length).trimEnd() + ending;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
