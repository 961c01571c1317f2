import { expect } from "vitest";
import { kiosk as it } from "../../src/i18n/it/kiosk";
import type { Circumstances } from "./browser";
import { journey } from "./journey";
import { passerOf } from "./kiosk-visitor";

const { visitor: words, gate, staff } = it;
const TINY = { geodata: "tests/fixtures/tiny-city", touch: true } as const;
const ALL = ["strategies", "unit", "pilots", "meeting", "stories"] as const;
/** The upright screen lays the same parts out otherwise; two of them are enough. */
const WAYS: readonly (readonly [string, Circumstances, readonly (typeof ALL)[number][]])[] = [
  ["on a wall", { viewport: "wall" }, ALL],
  ["on an upright screen", { viewport: "portrait" }, ["unit", "meeting"]],
];

for (const [way, circumstances, questions] of WAYS)
  journey(`the public screen keeps nobody out ${way}`, { ...TINY, ...circumstances }, async (visitor) => {
    const passer = passerOf(visitor);
    await passer.arrives();
    const keeps = async (name: string) =>
      expect({ name, barriers: await passer.barriers() }).toEqual({ name, barriers: [] });
    await keeps("tour");
    await passer.touches();
    await passer.picks("Italiano");
    await keeps("home");
    for (const id of questions) {
      await passer.picks(words.questions[id]);
      await keeps(id);
      expect(await smallTargets(passer.page)).toEqual([]);
      await passer.picks(words.back);
    }
    await passer.picks(words.tools.large);
    await passer.picks(words.tools.contrast);
    await keeps("large and in contrast");
    if (questions !== ALL) return;
    await passer.knocks();
    await passer.reads(gate.choose);
    await keeps("gate");
    await passer.enters("13579", gate.keep);
    await passer.enters("13579", gate.keep);
    for (const page of Object.values(staff.pages)) {
      await passer.picks(page);
      await keeps(page);
    }
  });

/** Buttons over the map that are smaller than a finger. */
const smallTargets = (page: Parameters<typeof passerOf>[0]["page"]): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("[data-phase] button")]
      .filter((button) => button.getClientRects().length > 0)
      .flatMap((button) => {
        const { width, height } = button.getBoundingClientRect();
        return width < 44 || height < 44 ? [`${button.textContent} ${width} × ${height}`] : [];
      }),
  );
