import { expect } from "vitest";
import { journey } from "./journey";
import type { Visitor } from "./visitor";

/** A screen by its link, with words that are there once it is whole. */
export type Screen = readonly [name: string, link: string, words: string | RegExp];

/** Each screen keeps nobody out, on a laptop and on a phone at night, and there none scrolls sideways, at twice the text neither. */
export function keepNobodyOut(what: string, screens: readonly Screen[]): void {
  journey(`${what}: nothing keeps anyone out on a laptop`, {}, async (visitor) => {
    for (const screen of screens) {
      await opens(visitor, screen);
      expect(await barriersOf(visitor, screen)).toEqual({ name: screen[0], barriers: [] });
    }
  });
  journey(
    `${what}: nothing keeps anyone out on a phone at night, and nothing scrolls sideways`,
    { viewport: "phone", scheme: "dark", touch: true },
    async (visitor) => {
      for (const screen of screens) {
        await opens(visitor, screen);
        expect(await barriersOf(visitor, screen)).toEqual({ name: screen[0], barriers: [] });
        for (const size of ["200%", "100%"])
          expect({ name: screen[0], size, over: await sideways(visitor, size) }).toEqual({
            name: screen[0],
            size,
            over: 0,
          });
      }
    },
  );
}

const barriersOf = async (visitor: Visitor, [name]: Screen) => ({
  name,
  barriers: await visitor.barriers(),
});

/** By how many pixels the page is wider than the window with text of a size. */
const sideways = ({ page }: Visitor, size: string): Promise<number> =>
  page.evaluate((text) => {
    document.documentElement.style.fontSize = text;
    return Math.max(0, document.documentElement.scrollWidth - window.innerWidth);
  }, size);

/** One page for all: a link that is followed in it changes what it shows, as going back does. */
async function opens(visitor: Visitor, [, link, words]: Screen): Promise<void> {
  await visitor.opens(link);
  await visitor.page.getByText(words).first().waitFor({ state: "attached", timeout: 60_000 });
}
