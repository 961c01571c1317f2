import { afterEach, expect, test, vi } from "vitest";
import {
  loadGeodata,
  loadMessages,
  loadProvinceOutlines,
  loadResidents,
} from "../../src/exchange/load-geodata";
import { fetchFrom, TINY_CITY, whole } from "../fixtures/city-on-disk";

const serve = fetchFrom(TINY_CITY, "data/");

afterEach(() => vi.unstubAllGlobals());

test("a city is loaded from its folder in two rounds, and the residents on their own", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", (url: string) => {
    asked.push(url);
    return serve(url);
  });
  const { city, sites } = whole(await loadGeodata("data/"));
  expect(sites).toHaveLength(8);
  expect(asked.slice(0, 2)).toEqual(["data/city.json", "data/datapackage.json"]);
  expect(asked).not.toContain("data/doors.json");
  const points = whole(await loadResidents("data/", city));
  expect(points.counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
  expect(whole(await loadProvinceOutlines("data/", city))).toEqual([]);
  expect(whole(await loadMessages("data/", "fr"))).toMatchObject({ common: { of: "sur" } });
});

test("a file that is not there, one the server refuses and one that is garbled are all named", async () => {
  vi.stubGlobal("fetch", async (url: string) => {
    if (url.endsWith("quays.geojson")) return new Response("<!doctype html>");
    if (url.endsWith("dunes.geojson")) return new Response(null, { status: 503 });
    return url.endsWith("members.json") ? new Response(null, { status: 404 }) : serve(url);
  });
  const result = await loadGeodata("data/");
  expect(result.ok ? [] : result.problems).toEqual([
    { code: "file-missing", file: "members.json", feature: null, values: {} },
    { code: "file-unreadable", file: "dunes.geojson", feature: null, values: { reason: "HTTP 503" } },
    expect.objectContaining({ code: "not-json", file: "quays.geojson" }),
  ]);
});

test("without a network nothing is thrown: it is said", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  const result = await loadGeodata("data/");
  expect(result.ok ? [] : result.problems).toEqual([
    { code: "file-unreadable", file: "city.json", feature: null, values: { reason: "Failed to fetch" } },
    {
      code: "file-unreadable",
      file: "datapackage.json",
      feature: null,
      values: { reason: "Failed to fetch" },
    },
  ]);
});
