/** One sentence for each thing that can be wrong with a file: what is wrong, and where it helps, what was wanted. */
export const problem = {
  "file-missing": "Il file non si trova.",
  "file-unreadable": "Il file non si legge: {{reason}}.",
  "not-json": "Il file non è JSON valido: {{reason}}.",
  schema: "Il campo {{path}} non va: trovato {{got}}, atteso {{wanted}}.",
  "not-rfc7946": "Non è GeoJSON secondo RFC 7946: {{reason}}.",
  "ring-open": "L'anello {{ring}} non è chiuso.",
  "ring-winding":
    "L'anello {{ring}} gira nel verso sbagliato (RFC 7946: esterno antiorario, interno orario).",
  "position-range": "La posizione {{position}} è fuori dai limiti di longitudine e latitudine.",
  "duplicate-id": "L'identificativo compare più volte.",
  "unknown-reference": "Il campo {{path}} rimanda a «{{got}}», che non esiste.",
  "code-unknown": "Il codice Istat «{{got}}» non è fra i comuni della provincia.",
  "site-not-in-municipality": "Il luogo non cade nel comune che dichiara ({{municipality}}).",
  "site-outside-unflagged": "Il luogo cade fuori dal perimetro e non è segnato come esterno.",
  "site-inside-flagged": "Il sito sta dentro il perimetro ed è segnato come esterno.",
  "residents-differ": "I residenti dei punti sono {{got}}, quelli del censimento {{wanted}}.",
  "residents-misplaced":
    "{{count}} punti dei residenti stanno fuori dal comune che nominano, il primo in {{position}}.",
  "register-differs": "Il campo {{path}} dice {{got}}, l’elenco della provincia dice {{wanted}}.",
  "hash-differs": "Il file non è quello che datapackage.json descrive: l’impronta è diversa.",
  gap: "Fra i confini c'è un vuoto di {{area}} m².",
  overlap: "Si sovrappone a {{other}} per {{area}} m².",
  "language-missing": "Manca il testo in «{{language}}» nel campo {{path}}.",
  "licence-missing": "Manca la licenza.",
  "source-missing": "Manca il documento da cui viene (campo {{path}}).",
  "place-missing": "Non dice dove cade, né perché non ha un luogo (campo {{path}}).",
  "sum-differs": "La somma {{path}} non torna: trovato {{got}}, atteso {{wanted}}.",
  "zone-name-differs":
    "Il territorio si chiama {{got}} e la zona {{wanted}}: il legame vale solo con lo stesso nome.",
  "pin-lost":
    "Il PIN del personale su questo dispositivo non si legge. Alza il numero nel campo {{path}} per sceglierne uno nuovo.",
  "camera-outside": "Guarda a {{position}}, fuori dai limiti della città ({{bounds}}).",
  "outline-inside-perimeter": "Il contorno entra nel perimetro per {{area}} m².",
  "origin-not-listed":
    "I dati si aprono solo dal server della mappa o da quelli elencati quando è stata costruita, e non da {{origin}}.",
  "not-reckoned": "Non è stato possibile passarlo al calcolo: {{reason}}.",
  "contact-unset":
    "Il campo {{path}} non è impostato: chi pubblica la mappa lo compila, e fino ad allora le pagine lo dicono.",
  "placeholder-left":
    "Il campo {{path}} ha ancora il valore provvisorio «{{got}}»: chi pubblica la mappa lo sostituisce.",
} as const;
