import { zipSync } from "fflate";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A zip of the files. */
export function zipOf(files: Files): Uint8Array {
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? new TextEncoder().encode(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { level: 9 });
}

/** The zip after something was written over a field of its first entry in the directory. */
export function withDirectory(zip: Uint8Array, field: number, value: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  view.setUint32(view.getUint32(copy.length - 6, true) + field, value, true);
  return copy;
}

/** Where the directory says how many bytes an entry becomes. */
export const UNPACKED = 24;

/** A workbook with one sheet of these rows in XML, which lies at a path inside of it. */
export function workbookOf(rows: string, sheet = "xl/worksheets/sheet1.xml"): Uint8Array {
  const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"/>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="${sheet.slice(3)}"/></Relationships>`,
    [sheet]: `<worksheet xmlns="${spreadsheet}"><sheetData>${rows}</sheetData></worksheet>`,
  });
}
