import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { staff as english } from "../../src/i18n/en/kiosk/staff";
import { staff as italian } from "../../src/i18n/it/kiosk/staff";

const read = (path: string) => readFileSync(path, "utf8");
const start = read(".ci/pack/start.sh");
const [, inItalian = "", inEnglish = ""] = read("docs/kiosk.md").split(/^## (?:Italiano|English)$/m);

/** The first cells of the tables under a heading, and what they hold between middle dots. */
function namedUnder(text: string, heading: string): string[] {
  const [, after = ""] = text.split(`### ${heading}\n`);
  const [section = ""] = after.split("\n### ");
  const rows = [...section.matchAll(/^\| (.+?) \|/gm)].map(([, cell = ""]) => cell);
  return rows.slice(1).flatMap((cell) => cell.split(" · "));
}

describe.each([
  ["Italian", inItalian, italian, "Le luci della pagina «Salute»", "Il registro"],
  ["English", inEnglish, english, "The lights of the page «Health»", "The log"],
] as const)("the runbook in %s", (_, text, staff, lights, log) => {
  test("explains each light as the page names it", () => {
    expect(namedUnder(text, lights)).toEqual(Object.values(staff.lights));
  });

  test("explains all that the log can say, and nothing else", () => {
    expect(namedUnder(text, log).toSorted()).toEqual(Object.values(staff.log.kinds).toSorted());
  });

  test("names what may be set before the start, and flags with which Chromium is started", () => {
    const [, header = ""] = /^# What may be set beforehand: (.+)$/m.exec(start) ?? [];
    const settings = header.match(/KIOSK_\w+/g) ?? [];
    expect(settings.length).toBeGreaterThan(3);
    for (const setting of settings) expect(text).toContain(`\`${setting}\``);
    const flags = [...text.matchAll(/^\| (`--.+?) \|/gm)].flatMap(
      ([, cell = ""]) => cell.match(/--[a-z-]+/g) ?? [],
    );
    expect(flags.length).toBeGreaterThan(10);
    for (const flag of flags) expect(start).toContain(flag);
  });

  test("has the same commands as the other language", () => {
    const commands = (words: string) =>
      words.match(/(npm run [\w:-]+|systemctl [^\n#`]+|\w+\.(sh|mjs|service))/g);
    expect(commands(text)?.map((command) => command.trim())).toEqual(
      commands(inItalian)?.map((command) => command.trim()),
    );
  });
});
