import { expect, inject, test } from "vitest";
import { LICENCES_FILE, packagesIn } from "../../.ci/build/licences.mjs";
import { about as en } from "../../src/i18n/en/about";
import { about } from "../../src/i18n/it/about";
import { CARRIED, LIBRARIES } from "../../src/modes/plan/readings/statements/libraries";
import { SETTINGS_KEY } from "../../src/state/device/settings";
import { FOLLOWS, journey } from "./journey";
import { keepNobodyOut } from "./screens";

const { method, statements } = about;

keepNobodyOut("pages about the map", [
  ["the method", "#v=1&l=it&w=method", method.topics.siting.answers],
  ["the data", "#v=1&l=it&w=data", method.data.methodsCaption],
  ["accessibility", "#v=1&l=it&w=accessibility", statements.accessibility.feedback],
  ["privacy", "#v=1&l=it&w=privacy", statements.privacy.clearWhat],
  ["credits", "#v=1&l=it&w=credits", statements.credits.data],
]);

journey(
  "the worked example of siting is read, with its formula, in both languages",
  FOLLOWS,
  async (visitor) => {
    await visitor.opens("#v=1&l=it&w=method.siting");
    await visitor.reads(method.topics.siting.answers);
    await visitor.reads(/Il primo passo prende M, che copre b e c, poi L: 80 residenti/);
    const formula = visitor.page.locator("#part-siting math").first();
    expect(await formula.evaluate(({ textContent }) => textContent)).toBe("max∑iniyi");
    await visitor.presses("English");
    await visitor.reads(/The first step takes M, which covers b and c, then L: 80 residents/);
  },
);

journey(
  "the sources of the plan stand beside those of the map, with the provisional municipalities",
  FOLLOWS,
  async (visitor) => {
    await visitor.opens("#v=1&l=en&w=data");
    await visitor.reads(en.method.data.parts.provisional);
    await visitor.page.locator("#part-source-projects").waitFor({ state: "attached" });
    await visitor.page.locator("#part-source-pilots").waitFor({ state: "attached" });
  },
);

journey("a page with tables longer than a screen prints them whole", {}, async (visitor) => {
  await visitor.opens("#v=1&l=it&w=credits");
  await visitor.reads(statements.credits.data);
  const hidden = () =>
    visitor.page
      .locator("[data-page] :has(> table)")
      .evaluateAll((boxes) => boxes.map(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight));
  expect(await hidden()).toContain(true);
  await visitor.page.emulateMedia({ media: "print" });
  expect(await hidden()).not.toContain(true);
});

journey("who clears the device is asked first, and finds it cleared", { language: "en" }, async (visitor) => {
  const settings = () => visitor.page.evaluate((key) => localStorage.getItem(key), SETTINGS_KEY);
  const { privacy } = en.statements;
  await visitor.opens("#v=1&l=en&w=privacy");
  await visitor.reads(privacy.clearWhat);
  await visitor.presses("Italiano");
  await visitor.presses("English");
  expect(await settings()).toContain('"language":"en"');
  await visitor.presses(privacy.clear);
  await visitor.presses(privacy.askCancel);
  expect(await settings()).toContain('"language":"en"');
  await visitor.presses(privacy.clear);
  await Promise.all([
    visitor.page.waitForEvent("load"),
    visitor.page.getByRole("alertdialog").getByRole("button", { name: privacy.clear }).click(),
  ]);
  await visitor.reads(privacy.clearWhat);
  expect(await settings()).not.toContain("language");
});

test("every package that went into the build is credited, and none that did not, with the text of its licence", async () => {
  const asked = LIBRARIES.map(({ name }) => name);
  const carried = CARRIED.map(({ name }) => name);
  const built = await packagesIn("dist");
  expect(built.filter((name) => !asked.includes(name))).toEqual(carried);
  const licences = `\n${await (await fetch(new URL(LICENCES_FILE, inject("app")))).text()}`;
  expect([...asked, ...carried].filter((name) => !licences.includes(`\n${name} (`))).toEqual([]);
});
