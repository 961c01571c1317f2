import { DOMImplementation, type Element, XMLSerializer } from "@xmldom/xmldom";
import {
  type ExportColumn,
  type ExportContent,
  type ExportFeatures,
  headingOf,
  isDrawable,
} from "../../domain/export";
import { aboutLines } from "./about";
import { kmlGeometry, type Make } from "./kml-geometry";
import { wound } from "./winding";
import { xmlText } from "./xml-text";

const KML = "http://www.opengis.net/kml/2.2";

/**
 * KML 2.2 with a folder for each map layer; tables without geometry have no place in it. Cells are typed by a schema.
 * Everything is text: where viewers take descriptions for HTML, no markup is left to take.
 */
export function writeKml(content: ExportContent): Uint8Array<ArrayBuffer> {
  const document = new DOMImplementation().createDocument(KML, "kml", null);
  const make: Make = (name, ...children) => {
    const element = document.createElementNS(KML, name);
    for (const child of children)
      element.appendChild(typeof child === "string" ? document.createTextNode(xmlText(child)) : child);
    return element;
  };
  const layers = content.tables.filter(isDrawable);
  document.documentElement?.appendChild(
    make(
      "Document",
      make("name", content.title),
      make(
        "description",
        plainDescription(
          aboutLines({ ...content, tables: layers }).map(({ label, text }) => `${label}: ${text}`),
        ),
      ),
      ...layers.map((layer) => schemaOf(layer, make)),
      ...layers.map((layer) => folderOf(layer, make)),
    ),
  );
  const xml = new XMLSerializer().serializeToString(document);
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`);
}

/** Lines as a viewer shows them that reads HTML, and one that reads text: no sign in them opens an element. */
const plainDescription = (lines: readonly string[]): string => lines.join("\n").replaceAll("<", "‹");

function schemaOf({ id, columns }: ExportFeatures, make: Make): Element {
  const fields = columns.map((column) => {
    const field = make("SimpleField", make("displayName", headingOf(column)));
    field.setAttribute("type", isNumeric(column) ? "double" : "string");
    field.setAttribute("name", column.id);
    return field;
  });
  const schema = make("Schema", ...fields);
  schema.setAttribute("name", id);
  schema.setAttribute("id", id);
  return schema;
}

const isNumeric = ({ kind }: ExportColumn): boolean => kind === "number" || kind === "share";

function folderOf(layer: ExportFeatures, make: Make): Element {
  const { title, rows, columns, geometries } = layer;
  const named = columns.findIndex(({ id }) => id === "name");
  const marks = rows.map((row, index) => {
    const geometry = geometries[index] ?? null;
    const name = named === -1 ? null : (row[named] ?? null);
    return make(
      "Placemark",
      ...(name === null ? [] : [make("name", String(name))]),
      dataOf(layer, row, make),
      ...(geometry === null ? [] : [kmlGeometry(wound(geometry), make)]),
    );
  });
  return make("Folder", make("name", title), ...marks);
}

/** What is not known has no element. */
function dataOf({ id, columns }: ExportFeatures, row: ExportFeatures["rows"][number], make: Make): Element {
  const cells = columns.flatMap((column, place) => {
    const cell = row[place] ?? null;
    if (cell === null) return [];
    const data = make("SimpleData", String(cell));
    data.setAttribute("name", column.id);
    return [data];
  });
  const data = make("SchemaData", ...cells);
  data.setAttribute("schemaUrl", `#${id}`);
  return make("ExtendedData", data);
}
