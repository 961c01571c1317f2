import type {
  faults as italian,
  closed as italianClosed,
  formats as italianFormats,
} from "../../it/data/faults";
import type { Translated } from "../../messages";

export const faults: Translated<typeof italian> = {
  "file-empty": "The file is empty.",
  "file-unknown":
    "What kind of file this is cannot be told. Try saving it again in one of the listed formats.",
  "file-closed": "This is {{found}}: it cannot be opened here.",
  "file-broken": "The {{format}} file is damaged and cannot be read: {{reason}}",
  "nothing-inside": "The {{format}} file can be read, but there is no data in it.",
  "too-many-bytes": "The file has {{bytes}}: up to {{limit}} can be opened. Try splitting it.",
  "too-many-unpacked-bytes": "The zip holds more than {{limit}}: it is not opened.",
  "too-many-vertices": "The file has more than {{limit}} vertices. Simplify its geometries and try again.",
  "too-many-rows": "The file has more than {{limit}} rows. Try splitting it.",
  "too-many-fields": "The table has {{fields}} columns: up to {{limit}} are read.",
  "too-many-cells": "The table has more than {{limit}} cells. Remove the columns you do not need.",
  "too-many-layers": "The file has {{layers}} layers: up to {{limit}} are read.",
  "nested-too-deep": "The file nests its elements more than {{limit}} levels deep: it is not opened.",
  "zip-nested": "The zip holds another archive (“{{entry}}”): extract that one and open what is in it.",
  "zip-locked": "The zip is protected by a password (“{{entry}}”): save it without one.",
  "zip-broken": "The zip is damaged: {{reason}}",
  "xml-doctype": "The XML file declares a DOCTYPE: to be safe it is not opened.",
  "took-too-long":
    "After {{seconds}} seconds the file was still being read: it was given up. Try a smaller file.",
  "opening-lost": "Reading was interrupted: {{reason}}. Try again.",
  cancelled: "Opening was cancelled.",
  "name-differs": "The name says {{said}}, the content is {{found}}: the content was believed.",
  "encoding-guessed": "The text is not in UTF-8: it was read as {{encoding}}. Check the accented letters.",
  "markup-doubtful": "The XML is not quite regular ({{doubts}} times): {{reason}}",
  "layer-broken": "The layer “{{dataset}}” cannot be read: {{reason}}",
  "part-missing":
    "“{{dataset}}” lacks its .{{part}} part: the geometries are there, the attributes are not. To have them open .shp, .dbf and .prj together.",
  "line-unreadable": "Row {{row}} of “{{dataset}}”: it cannot be read ({{reason}}).",
  "geometry-unreadable": "Row {{row}} of “{{dataset}}”: its geometry cannot be read ({{reason}}).",
  "coordinates-unreadable":
    "Row {{row}} of “{{dataset}}”: “{{longitude}}” and “{{latitude}}” are not coordinates.",
  "title-skipped": "In “{{dataset}}”, {{lines}} rows above the header were skipped.",
  "cells-beyond-fields":
    "Row {{row}} of “{{dataset}}”: {{cells}} cells for {{fields}} columns; the rest is ignored.",
  "ring-outside":
    "Row {{row}} of “{{dataset}}”: {{rings}} rings outside their polygon, kept as polygons of their own.",
};

export const closed: Translated<typeof italianClosed> = {
  "shapefile-part":
    "only one part of a shapefile (choose .shp, .dbf and .prj together, or a zip that holds them)",
  "old-excel": "a file of old Excel (.xls: save it as .xlsx)",
  "open-document": "an OpenDocument sheet (save it as .xlsx or .csv)",
  document: "a text document",
  archive: "an archive other than a zip",
  pdf: "a PDF",
  picture: "a picture",
  database: "a database other than a GeoPackage",
  "web-page": "a web page",
};

export const formats: Translated<typeof italianFormats> = {
  geojson: "GeoJSON",
  "geojson-lines": "GeoJSON lines",
  csv: "CSV",
  kml: "KML",
  kmz: "KMZ",
  gpx: "GPX",
  shapefile: "shapefile",
  geopackage: "GeoPackage",
  xlsx: "XLSX",
  zip: "zip",
};
