import { describe, expect, test } from "vitest";
import { isPublicScreen, pathIn } from "../../../src/app/offline/answer";

const ROOT = "https://maps.example.org/some/folder/";

describe("whose request it is", () => {
  test("a public screen says so in its address, and runs on the data beside it", () => {
    expect(isPublicScreen(`${ROOT}?mode=kiosk#l=it`)).toBe(true);
    expect(isPublicScreen(ROOT)).toBe(false);
    expect(isPublicScreen(`${ROOT}?mode=kiosk&data=other/`)).toBe(false);
  });

  test("a file is named from the app's folder, the page by its own name", () => {
    expect(pathIn(`${ROOT}?mode=kiosk`, ROOT)).toBe("index.html");
    expect(pathIn(`${ROOT}geodata/city.json`, ROOT)).toBe("geodata/city.json");
  });

  test("what is not in the folder is not ours", () => {
    expect(pathIn("https://maps.example.org/some/other.html", ROOT)).toBeNull();
    expect(pathIn("https://elsewhere.example.org/some/folder/a.js", ROOT)).toBeNull();
  });
});
