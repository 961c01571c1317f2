import { describe, expect, test } from "vitest";
import { qrOf } from "../../../src/ui/signs/qr";
import { QrCode } from "../../../src/ui/signs/qr-code";
import { markup } from "../markup";
import { scanned } from "./scan";

function read(text: string): { readonly data: string | undefined; readonly version: number } {
  const picture = qrOf(text);
  if (picture === null) throw new Error(`${text.length} letters fit no code`);
  return { data: scanned(picture), version: picture.version };
}

describe("a code for a phone", () => {
  const view = "https://map.example.org/#v=1&l=it&s=one.two&a=unit.m900001&m=7.61234,45.06123,12.35";

  test.each([view, `${view}&k=contrast&f=${"x".repeat(60)}`, "https://città.example/à"])(
    "says %s",
    (text) => {
      expect(read(text).data).toBe(text);
    },
  );

  test("a view with a long link stays within version 10", () => {
    const text = `https://map.example.org/#${"a".repeat(140)}`;
    expect(read(text)).toMatchObject({ data: text });
    expect(read(text).version).toBeLessThanOrEqual(10);
  });

  test("what does not fit is no code", () => expect(qrOf("a".repeat(400))).toBeNull());

  test("it is named for who does not see it", () => {
    const picture = qrOf("https://map.example.org/");
    if (picture === null) throw new Error("a short address fits");
    expect(markup(<QrCode picture={picture} label="Il codice" />)).toContain('aria-label="Il codice"');
  });
});
