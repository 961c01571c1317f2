/** One sentence for each thing that can be wrong with a file: what is wrong, and where it helps, what was wanted. */
export const problem = {
  "file-missing": "The file is not there.",
  "file-unreadable": "The file cannot be read: {{reason}}.",
  "not-json": "The file is not valid JSON: {{reason}}.",
  schema: "The field {{path}} is wrong: got {{got}}, wanted {{wanted}}.",
  "not-rfc7946": "It is not GeoJSON by RFC 7946: {{reason}}.",
  "ring-open": "Ring {{ring}} is not closed.",
  "ring-winding": "Ring {{ring}} winds the wrong way (RFC 7946: outer counterclockwise, inner clockwise).",
  "position-range": "The position {{position}} is outside the range of longitude and latitude.",
  "duplicate-id": "The id stands more than once.",
  "unknown-reference": "The field {{path}} refers to “{{got}}”, which does not exist.",
  "code-unknown": "The Istat code “{{got}}” is not among the municipalities of the province.",
  "site-not-in-municipality": "The site does not lie in the municipality it names ({{municipality}}).",
  "site-outside-unflagged": "The site lies outside the perimeter and is not flagged as outside.",
  "site-inside-flagged": "The site lies inside the perimeter and is flagged as outside.",
  "residents-differ": "The points hold {{got}} residents, the census {{wanted}}.",
  "residents-misplaced":
    "{{count}} residents’ points stand outside the municipality they name, the first at {{position}}.",
  "register-differs": "The field {{path}} says {{got}}, the register of the province says {{wanted}}.",
  "hash-differs": "The file is not the one that datapackage.json describes: its fingerprint differs.",
  gap: "There is a gap of {{area}} m² between borders.",
  overlap: "It overlaps {{other}} by {{area}} m².",
  "language-missing": "The text in “{{language}}” is missing in the field {{path}}.",
  "licence-missing": "The licence is missing.",
  "source-missing": "The document it comes from is missing (field {{path}}).",
  "place-missing": "It says neither where it lands nor why it has no place (field {{path}}).",
  "sum-differs": "The sum {{path}} does not add up: got {{got}}, wanted {{wanted}}.",
  "zone-name-differs":
    "The territory is called {{got}} and the zone {{wanted}}: only the same name links them.",
  "pin-lost":
    "The staff’s PIN on this device cannot be read. Raise the number in the field {{path}} to set a new one.",
  "camera-outside": "It looks at {{position}}, which is outside the city’s bounds ({{bounds}}).",
  "outline-inside-perimeter": "The outline enters the perimeter by {{area}} m².",
  "origin-not-listed":
    "Data are opened only from the map's own server or from those listed when it was built, not from {{origin}}.",
  "not-reckoned": "It could not be handed to the reckoning: {{reason}}.",
  "contact-unset":
    "The field {{path}} is not set: whoever publishes the map fills it in, and until then the pages say so.",
  "placeholder-left":
    "The field {{path}} still holds the placeholder “{{got}}”: whoever publishes the map replaces it.",
};
