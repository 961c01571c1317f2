import { xmlEscaped } from "./xml-text";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The styles of cells, by their place in the list below. */
export const STYLE = { plain: 0, head: 1, share: 2, wrapped: 3 } as const;

/** Number format 10 is «0.00%», built in, written as the device's language does. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}">
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="4">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;

/** A sheet's name and its XML. */
export interface XlsxSheet {
  readonly name: string;
  readonly xml: string;
}

/** The files inside a workbook (ECMA-376), by their path. */
export function workbookFiles(sheets: readonly XlsxSheet[]): Record<string, string> {
  const named = sheets.map(({ name }, index) => ({ name, number: index + 1 }));
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETS}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEETS}.styles+xml"/>${named
      .map(
        ({ number }) =>
          `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEETS}.worksheet+xml"/>`,
      )
      .join("")}</Types>`,
    "_rels/.rels": relations([{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${named
      .map(
        ({ name, number }) => `<sheet name="${xmlEscaped(name)}" sheetId="${number}" r:id="rId${number}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...named.map(({ number }) => ({
        id: `rId${number}`,
        type: "worksheet",
        target: `worksheets/sheet${number}.xml`,
      })),
      { id: `rId${named.length + 1}`, type: "styles", target: "styles.xml" },
    ]),
    "xl/styles.xml": STYLES,
    ...Object.fromEntries(sheets.map(({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const relations = (all: readonly Relation[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(({ id, type, target }) => `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

interface SheetParts {
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** The first row stays in sight, and its columns can be filtered. */
  readonly hasHead: boolean;
  /** XML of the cells, row by row. */
  readonly rows: readonly string[];
}

export function sheetXml({ widths, hasHead, rows }: SheetParts): string {
  const view = hasHead
    ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    : "";
  const columns = widths.map((width, index) => {
    const number = index + 1;
    return `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`;
  });
  const lines = rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`);
  const filter =
    hasHead && rows.length > 1 ? `<autoFilter ref="A1:${columnName(widths.length - 1)}${rows.length}"/>` : "";
  return `${HEAD}<worksheet xmlns="${MAIN}">${view}<cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData>${filter}</worksheet>`;
}

/** A text as what it is, never as a formula; a number as a number. */
export function cellXml(value: string | number, row: number, column: number, style: number): string {
  const at = `r="${columnName(column)}${row + 1}"${style === STYLE.plain ? "" : ` s="${style}"`}`;
  return typeof value === "number"
    ? `<c ${at}><v>${value}</v></c>`
    : `<c ${at} t="inlineStr"><is><t xml:space="preserve">${xmlEscaped(value)}</t></is></c>`;
}

/** A, B … Z, AA … from 0. */
export function columnName(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnName(Math.floor(column / 26) - 1) + rest;
}
