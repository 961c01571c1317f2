import { expect } from "vitest";
import type { Circumstances } from "./browser";
import { journey } from "./journey";
import type { Visitor } from "./visitor";

/** A screen by its link, with words that are there once it is whole. */
export type Screen = readonly [name: string, link: string, words: string | RegExp];

const WAYS: readonly (readonly [name: string, circumstances: Circumstances])[] = [
  ["on a laptop", {}],
  ["on a phone at night", { viewport: "phone", scheme: "dark", touch: true }],
];

/** Each screen keeps nobody out, on a laptop and on a phone at night, and none scrolls sideways, at twice the text neither. */
export function keepNobodyOut(what: string, screens: readonly Screen[]): void {
  for (const [way, circumstances] of WAYS) {
    journey(`${what}: nothing keeps anyone out ${way}`, circumstances, async (visitor) => {
      for (const screen of screens) {
        await opens(visitor, screen);
        const [name] = screen;
        expect({ name, barriers: await visitor.barriers() }).toEqual({ name, barriers: [] });
      }
    });
  }
  journey(
    `${what}: no screen scrolls sideways at 360 px nor at twice the text`,
    { viewport: "phone" },
    async (visitor) => {
      for (const screen of screens) {
        await opens(visitor, screen);
        const [name] = screen;
        for (const size of ["100%", "200%"]) {
          const over = await visitor.page.evaluate((text) => {
            document.documentElement.style.fontSize = text;
            return document.documentElement.scrollWidth - window.innerWidth;
          }, size);
          expect({ name, size, over: Math.max(0, over) }).toEqual({ name, size, over: 0 });
        }
      }
    },
  );
}

async function opens(visitor: Visitor, [, link, words]: Screen): Promise<void> {
  await visitor.opens(link);
  await visitor.page.reload();
  await visitor.page.getByText(words).first().waitFor({ state: "attached", timeout: 60_000 });
}
