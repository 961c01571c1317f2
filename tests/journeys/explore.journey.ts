import { expect } from "vitest";
import { en } from "../../src/i18n/en";
import { it } from "../../src/i18n/it";
import { FOLLOWS, journey } from "./journey";

const words = it.explore;

const START = "#v=1&l=it";

journey("someone asks for a municipality and reads what reaches it", FOLLOWS, async (visitor) => {
  await visitor.opens(START);
  await visitor.types(words.question.title, "monc");
  await visitor.presses(/^Moncalieri comune/);
  await visitor.reads("Moncalieri");
  await visitor.reads(new RegExp(words.unit.reached));
  await visitor.reads(/su 55\.875 residenti/);
  await visitor.hears(/^Moncalieri: raggiunti almeno [\d.]+ su 55\.875 residenti/);
  await visitor.reads(words.unit.here);
  await visitor.reads(words.unit.unknown);
  expect(visitor.address()).toContain("a=unit.m001156");
});

journey("accents and case do not matter, and no name found says so", FOLLOWS, async (visitor) => {
  await visitor.opens(START);
  await visitor.types(words.question.title, "LEINÌ");
  await visitor.presses(/^Leini comune/);
  await visitor.reads(/Zona|15\.523/);
  await visitor.types(words.question.title, "zzzz");
  await visitor.reads(words.question.none);
});

journey("the figures are those of the plan's area, census and all", FOLLOWS, async (visitor) => {
  await visitor.opens(START);
  await visitor.reads(/Di 1\.558\.028 residenti, censimento 2011/);
  await visitor.presses(words.overview.open);
  await visitor.reads(/925,\d\d km² · 1\.558\.028 residenti/);
  await visitor.presses(words.method.title);
  await visitor.reads(/15\.804 punti/);
});

journey(
  "the provisional municipalities are switched off and every figure follows",
  FOLLOWS,
  async (visitor) => {
    await visitor.opens(START);
    await visitor.reads(/Di 1\.558\.028 residenti/);
    await visitor.ticks(/6 comuni provvisori/, false);
    await visitor.reads(/Di 1\.511\.694 residenti/);
    expect(visitor.address()).toContain("p=0");
  },
);

journey("filters that come to nothing offer the way back", FOLLOWS, async (visitor) => {
  await visitor.opens(START);
  await visitor.reads(/Di 1\.558\.028 residenti/);
  await visitor.types(words.list.search, "falchera");
  await visitor.hears(/^1 luogo nell/);
  await visitor.types(words.list.search, "falchera xyz");
  await visitor.reads(words.list.none);
  await visitor.presses(/^Senza testo \(/);
  await visitor.hears(/^\d\d+ luoghi nell/);
});

journey("a planned station counts once planned ones are switched on", FOLLOWS, async (visitor) => {
  await visitor.opens(START);
  await visitor.reads(/Di 1\.558\.028 residenti/);
  await visitor.readsNo("Orbassano San Luigi");
  await visitor.presses(/^In progetto/);
  await visitor.reads(/in progetto/);
  await visitor.presses(/Orbassano San Luigi/);
  await visitor.reads(words.site.reach);
  expect(visitor.address()).toContain("t=open.proposed.planned");
});

journey(
  "a pilot wears its number and that it is a working proposal, on list and card",
  FOLLOWS,
  async (visitor) => {
    await visitor.opens(START);
    await visitor.reads(/Di 1\.558\.028 residenti/);
    await visitor.presses(/Falchera/);
    await visitor.reads(it.common.proposal);
    await visitor.reads(/Il piano propone 15 progetti pilota/);
    await visitor.reads(words.site.where);
  },
);

journey("a cell of the matrix leads to its patches, a patch to what covers it", FOLLOWS, async (visitor) => {
  await visitor.opens(START);
  await visitor.presses(words.overview.open);
  await visitor.presses(/Mobilità e Qualità urbana/);
  await visitor.reads("Aree con Mobilità e Qualità urbana");
  await visitor.presses(/^(Grugliasco|Collegno|Settimo Torinese|Torino|Moncalieri|Nichelino).*(km²|ha)/);
  await visitor.reads(words.patch.sites);
  await visitor.reads(/Progetto pilota/);
});

journey("two units are compared in one table", FOLLOWS, async (visitor) => {
  await visitor.opens("#v=1&l=en&c=m001090.z2&a=compare");
  await visitor.reads(en.explore.compare.title);
  await visitor.reads("Collegno");
  await visitor.reads(/49,083/);
  await visitor.presses(/^Remove Collegno/);
  await visitor.reads(en.explore.compare.few);
});

journey("a link opens what it was copied from, and says what it names in vain", FOLLOWS, async (visitor) => {
  await visitor.opens("#v=1&l=en&s=mobility&x=exactly&u=z3&a=site.pilot-beinasco&f=flying");
  await visitor.reads("Beinasco: Fornaci");
  await visitor.reads(/left out: flying/);
  await visitor.reads("Area Metropolitana Torino Sud");
});

journey("back returns to the card before", FOLLOWS, async (visitor) => {
  await visitor.opens("#v=1&l=it&a=unit.m001272");
  await visitor.reads(/872\.367/);
  await visitor.types(words.question.title, "chieri");
  await visitor.presses(/^Chieri comune/);
  await visitor.reads(/35\.962/);
  await visitor.page.goBack();
  await visitor.reads(/872\.367/);
});

journey(
  "Escape closes a card, the focus is where it came from, and back opens it again",
  FOLLOWS,
  async (visitor) => {
    const { page } = visitor;
    await visitor.opens("#v=1&l=it");
    await visitor.seesTheMap();
    await page.getByRole("button", { name: words.overview.open }).focus();
    await visitor.hits("Enter");
    await visitor.reads(words.overlaps.matrix);
    await page.locator("#answer button").first().focus();
    await visitor.hits("Escape");
    await visitor.readsNo(words.overlaps.matrix);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.overview.open);
    await page.goBack();
    await visitor.reads(words.overlaps.matrix);
  },
);

journey("the page turns from Italian to English and remembers it", {}, async (visitor) => {
  await visitor.opens();
  await visitor.presses(/English/);
  await visitor.reads(en.explore.question.title);
  await visitor.opens();
  await visitor.reads(en.explore.question.title);
});
