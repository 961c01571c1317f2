import { beforeEach, describe, expect, test } from "vitest";
import { EXPORT_FORMATS, EXPORT_SUBJECTS, PROVENANCE } from "../../../src/domain/export";
import { writeExport } from "../../../src/exchange/writing/write-export";
import { contentOf } from "../../../src/state/exporting/subjects";
import {
  includeProvisional,
  matchBy,
  reportOnly,
  searchFor,
  toggleFocus,
  toggleStrategy,
} from "../../../src/state/filters";
import { store } from "../../../src/state/store";
import { squareCity } from "../../fixtures/square-city";
import { answered, countOnSquares, english } from "./telling";

const made = (subjects: Parameters<typeof contentOf>[1] = ["overlaps"]) => {
  const content = contentOf(store.getState(), subjects, english(), "2031-04-01");
  if (content === null) throw new Error("there is something to export");
  return content;
};
const lines = (id: (typeof PROVENANCE)[number]) =>
  made()
    .provenance.filter((line) => line.id === id)
    .map(({ text }) => text);

beforeEach(() => {
  countOnSquares();
  const source = {
    id: "stops",
    file: "stops.geojson",
    title: { it: "Fermate", en: "Stops" },
    publishers: ["Harbour Office"],
    licences: ["CC0-1.0"],
    date: "2030",
    accuracy: { it: "bene", en: "Good to 1 m." },
  };
  store.setState({ geodata: { status: "ready", value: { ...squareCity, sources: [source] } } });
  answered();
});

describe("an export says of itself", () => {
  test("where it comes from, of when, of what data, how it is worked out", () => {
    const { provenance, title, id } = made();
    expect([title, id]).toEqual(["Overlap totals", "overlap-totals"]);
    expect([...new Set(provenance.map((line) => line.id))]).toEqual([...PROVENANCE]);
    expect(lines("city")).toEqual(["Squares en · Plan en"]);
    expect(lines("exported")).toEqual(["1 April 2031"]);
    expect(lines("data_version")).toEqual(["squares-1"]);
    expect(lines("census")).toEqual(["2020"]);
    expect(lines("source")).toEqual(["Stops – Harbour Office (CC0-1.0; 2030). Good to 1 m."]);
    expect(lines("proposal")).toEqual(["Working proposal. proposal en"]);
    expect(lines("method")).toHaveLength(7);
  });

  test("which municipalities are provisional, counted or left out", () => {
    expect(lines("provisional")).toEqual(["Counted with the others: Square 4. membership en"]);
    includeProvisional(false);
    answered();
    expect(lines("provisional")).toEqual(["Left out: Square 4. membership en"]);
  });

  test("of what filter it is, in words", () => {
    expect(lines("filter")[0]).toMatch(/^The whole perimeter · Counted: /);
    reportOnly({ kind: "zone", id: "1" });
    toggleFocus("walk");
    toggleStrategy("moving");
    matchBy("exactly");
    searchFor("<b>stop</b>");
    answered();
    const [filter] = lines("filter");
    expect(filter).toMatch(/^Only Zone 1 · South · /);
    expect(filter).toContain("Walk en");
    expect(filter).not.toMatch(/\. · |\.$/);
    expect(filter).toContain("Shown where these reach: Moving en (Exactly these)");
    expect(filter).toContain("Places searched for: “<b>stop</b>”");
  });
});

describe("what goes into one download", () => {
  test("several subjects together, without those that have nothing to tell", () => {
    const content = made(EXPORT_SUBJECTS);
    expect(content.title).toBe("Figures and places");
    expect(content.tables.map(({ id }) => id)).toEqual([
      "sites",
      "patches",
      "overlap-regions",
      "overlap-together",
      "municipalities",
      "zones",
    ]);
    expect(contentOf(store.getState(), ["difference"], english(), "2031-04-01")).toBeNull();
  });

  test.each(EXPORT_FORMATS)("can be written as %s", async (format) => {
    const file = await writeExport(made(EXPORT_SUBJECTS), format);
    expect(file.name).toMatch(
      /^squares-2031-04-01-figures-and-places(-(csv|csv-italian|geojson)\.zip|\.(xlsx|gpkg|kml))$/,
    );
    expect(file.bytes.length).toBeGreaterThan(1000);
  });
});
