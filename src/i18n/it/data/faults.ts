/** Why a file is not opened, and what is wrong in one that is. */
export const faults = {
  "file-empty": "Il file è vuoto.",
  "file-unknown":
    "Non si riconosce che tipo di file è. Prova a salvarlo di nuovo in uno dei formati elencati.",
  "file-closed": "È {{found}}: qui non si apre.",
  "file-broken": "Il file {{format}} è rovinato e non si legge: {{reason}}",
  "nothing-inside": "Il file {{format}} si legge, ma dentro non c'è nessun dato.",
  "too-many-bytes": "Il file è di {{bytes}}: se ne aprono fino a {{limit}}. Prova a dividerlo.",
  "too-many-unpacked-bytes": "Lo zip contiene più di {{limit}}: non si apre.",
  "too-many-vertices": "Il file ha più di {{limit}} vertici. Semplifica le geometrie e riprova.",
  "too-many-rows": "Il file ha più di {{limit}} righe. Prova a dividerlo.",
  "too-many-fields": "La tabella ha {{fields}} colonne: se ne leggono fino a {{limit}}.",
  "too-many-cells": "La tabella ha più di {{limit}} celle. Togli le colonne che non servono.",
  "too-many-layers": "Il file ha {{layers}} strati: se ne leggono fino a {{limit}}.",
  "nested-too-deep": "Il file annida i suoi elementi oltre {{limit}} livelli: non si apre.",
  "zip-nested": "Lo zip contiene un altro archivio («{{entry}}»): estrai quello e apri il suo contenuto.",
  "zip-locked": "Lo zip è protetto da una parola d'ordine («{{entry}}»): salvalo senza.",
  "zip-broken": "Lo zip è rovinato: {{reason}}",
  "xml-doctype": "Il file XML dichiara un DOCTYPE: per sicurezza non si apre.",
  "took-too-long":
    "Dopo {{seconds}} secondi il file non era ancora letto: si è smesso. Prova con un file più piccolo.",
  "opening-lost": "La lettura si è interrotta: {{reason}}. Riprova.",
  cancelled: "L'apertura è stata annullata.",
  "name-differs": "Il nome dice {{said}}, il contenuto è {{found}}: si è creduto al contenuto.",
  "encoding-guessed":
    "Il testo non è in UTF-8: è stato letto come {{encoding}}. Controlla le lettere accentate.",
  "markup-doubtful": "L'XML non è del tutto regolare ({{doubts}} volte): {{reason}}",
  "layer-broken": "Lo strato «{{dataset}}» non si legge: {{reason}}",
  "part-missing":
    "A «{{dataset}}» manca la parte .{{part}}: le geometrie ci sono, gli attributi no. Per averli apri .shp, .dbf e .prj insieme.",
  "line-unreadable": "Riga {{row}} di «{{dataset}}»: non si legge ({{reason}}).",
  "geometry-unreadable": "Riga {{row}} di «{{dataset}}»: la geometria non si legge ({{reason}}).",
  "coordinates-unreadable":
    "Riga {{row}} di «{{dataset}}»: «{{longitude}}» e «{{latitude}}» non sono coordinate.",
  "title-skipped": "In «{{dataset}}» {{lines}} righe sopra l'intestazione sono state saltate.",
  "cells-beyond-fields":
    "Riga {{row}} di «{{dataset}}»: {{cells}} celle per {{fields}} colonne, quelle in più sono ignorate.",
  "ring-outside":
    "Riga {{row}} di «{{dataset}}»: {{rings}} anelli fuori dal loro poligono, tenuti come poligoni a sé.",
} as const;

/** Kinds of file that are told and not opened. */
export const closed = {
  "shapefile-part":
    "una parte sola di uno shapefile (scegli .shp, .dbf e .prj insieme, oppure uno zip che li contiene)",
  "old-excel": "un file del vecchio Excel (.xls: salvalo come .xlsx)",
  "open-document": "un foglio OpenDocument (salvalo come .xlsx o .csv)",
  document: "un documento di testo",
  archive: "un archivio che non è uno zip",
  pdf: "un PDF",
  picture: "un'immagine",
  database: "una base di dati che non è un GeoPackage",
  "web-page": "una pagina web",
} as const;

export const formats = {
  geojson: "GeoJSON",
  "geojson-lines": "GeoJSON a righe",
  csv: "CSV",
  kml: "KML",
  kmz: "KMZ",
  gpx: "GPX",
  shapefile: "shapefile",
  geopackage: "GeoPackage",
  xlsx: "XLSX",
  zip: "zip",
} as const;
