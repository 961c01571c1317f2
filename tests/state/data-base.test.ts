import { describe, expect, test } from "vitest";
import { dataBase } from "../../src/state/data-base";

const PAGE = "https://map.example.org/app/";
const LISTED = ["https://data.example.org"];
const base = (named: string) => dataBase(`${PAGE}?data=${encodeURIComponent(named)}`, "./geodata/", LISTED);

describe("the folder of the data", () => {
  test("is the one beside the app when the address names none", () => {
    expect(dataBase(PAGE, "./geodata/", LISTED)).toEqual({ ok: true, value: "./geodata/" });
  });

  test.each([
    ["other/", `${PAGE}other/`],
    ["/cities/two", "https://map.example.org/cities/two/"],
    ["https://data.example.org/city/", "https://data.example.org/city/"],
  ])("may be on the app's own server or on a listed one: %s", (named, wanted) => {
    expect(base(named)).toEqual({ ok: true, value: wanted });
  });

  test.each([
    "https://elsewhere.example.org/",
    "//elsewhere.example.org/",
    "https://data.example.org.evil.example/",
    "https://data.example.org:8443/",
    "http://data.example.org/",
    "javascript:alert(1)//",
    "data:application/json,{}",
    "blob:https://map.example.org/1",
    "https://",
  ])("is refused elsewhere: %s", (named) => {
    expect(base(named)).toMatchObject({ ok: false, problems: [{ code: "origin-not-listed" }] });
  });
});
