import { describe, expect, test } from "vitest";
import { codeAddress, MOST } from "../../../src/modes/kiosk/staff/code-address";

describe("the address of the code", () => {
  test("is kept as a phone reads it", () => {
    expect(codeAddress("https://map.example/kiosk/")).toEqual({
      address: "https://map.example/kiosk/",
      refusal: null,
    });
    expect(codeAddress("https://map.example/a b/è").address).toBe("https://map.example/a%20b/%C3%A8");
    expect(codeAddress("http://map.example").address).toBe("http://map.example/");
  });
  test.each([
    ...["map.example", "ftp://map.example/", "https://map.example/#here", "https://", "javascript:0"],
    // A phone that reads one of these opens itself.
    ...["http://localhost:4173/", "http://kiosk.localhost/", "http://127.0.0.1:8080/", "http://[::1]/"],
  ])("«%s» is refused", (typed) => expect(codeAddress(typed)).toEqual({ address: null, refusal: "refused" }));
  test("one for which no code has room is refused", () => {
    const start = "https://map.example/";
    const fits = start.padEnd(MOST, "a");
    expect(codeAddress(fits)).toEqual({ address: fits, refusal: null });
    expect(codeAddress(`${fits}a`)).toEqual({ address: null, refusal: "tooLong" });
    // Written out, a letter with an accent is six.
    expect(codeAddress(start.padEnd(MOST - 4, "è")).refusal).toBe("tooLong");
  });
  test("nothing typed is nothing refused", () =>
    expect(codeAddress("")).toEqual({ address: null, refusal: null }));
});
