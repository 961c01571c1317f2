import { expect } from "vitest";
import { it } from "../../src/i18n/it";
import { journey } from "./journey";

journey("a tap on the map opens the municipality under it", {}, async (visitor) => {
  await visitor.opens();
  await visitor.seesTheMap();
  await visitor.taps(7.63, 44.865);
  await visitor.reads("Carignano");
  expect(visitor.address()).toContain("a=unit.m001058");
});

journey("a choice in the list moves the map there", {}, async (visitor) => {
  await visitor.opens();
  await visitor.seesTheMap();
  const [west, , east] = await visitor.shown();
  await visitor.presses(/Falchera/);
  await visitor.page.waitForFunction((before) => {
    const bounds = document.querySelector("[data-map-bounds]")?.getAttribute("data-map-bounds") ?? "";
    const [left = 0, , right = 0] = bounds.split(",").map(Number);
    return right - left < before / 2;
  }, east - west);
  const [left, south, right, north] = await visitor.shown();
  expect(left < 7.703 && 7.703 < right && south < 45.129 && 45.129 < north).toBe(true);
});

journey("the marks of the map are reached and opened by keyboard", {}, async (visitor) => {
  await visitor.opens();
  await visitor.seesTheMap();
  await visitor.page.getByRole("button", { name: /^1 Falchera · proposta di lavoro/i }).focus();
  await visitor.hits("Enter");
  await visitor.reads(/Il piano propone 15 progetti pilota/);
});

journey("the map is coloured by residents and its legend says the classes", {}, async (visitor) => {
  await visitor.opens();
  await visitor.seesTheMap();
  const before = (await visitor.picture()).colours;
  await visitor.page.getByLabel(it.explore.map.colour).selectOption("density");
  await visitor.seesTheMap();
  await visitor.reads(it.explore.map.density);
  expect(before).toBeGreaterThan(0);
  expect(visitor.address()).toContain("g=density");
});
