import { expect, test } from "vitest";
import { fingerprint, sealed } from "../../src/exchange/check-package";
import { dataVersion, parsePackage, sourcesOf } from "../../src/exchange/parse-package";
import { filesOf, TINY_CITY, textsOf, whole } from "../fixtures/city-on-disk";

const text = textsOf(TINY_CITY).get("datapackage.json") ?? "";
const resources = whole(parsePackage(text));

test("a source has its title in both languages, its publisher and its licence", () => {
  expect(sourcesOf(resources)[1]).toEqual({
    id: "communes",
    file: "communes.geojson",
    title: { it: "Comuni", en: "Municipalities" },
    publishers: ["The tests"],
    licences: ["CC0-1.0"],
    date: "2021",
    accuracy: { it: "Inventato per le prove.", en: "Invented for the tests." },
  });
});

test("a date that the source does not state is null, and something else is refused", () => {
  const unknown = whole(parsePackage(text.replace('"date": "2021"', '"date": null')));
  expect(sourcesOf(unknown)[0]?.date).toBeNull();
  expect(parsePackage(text.replace('"date": "2021"', '"date": "last year"')).ok).toBe(false);
});

test("the version of the data changes with any file and not with the order in which they are listed", () => {
  const version = dataVersion(resources);
  const [first, ...others] = resources;
  const changed = first === undefined ? [] : [{ ...first, hash: `sha256:${"1".repeat(64)}` }, ...others];
  expect(dataVersion([...resources].reverse())).toBe(version);
  expect(dataVersion(changed)).not.toBe(version);
});

test("the fingerprint is SHA-256 as everyone writes it", async () => {
  expect(await fingerprint(new TextEncoder().encode("abc"))).toBe(
    "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

test("sealing writes the fingerprints of the files as they are, and sealing again changes nothing", async () => {
  const files = filesOf(TINY_CITY);
  const forgotten = text.replace(/sha256:[0-9a-f]{64}/g, `sha256:${"0".repeat(64)}`);
  expect(whole(await sealed(files, forgotten))).toBe(text);
  expect(whole(await sealed(files, text))).toBe(text);
});
