import { en } from "../../src/i18n/en";
import { it } from "../../src/i18n/it";
import { journey } from "./journey";
import { keepNobodyOut } from "./screens";

keepNobodyOut("explore", [
  ["the start", "", /Di 1\.558\.028 residenti/],
  ["a municipality", "#v=1&l=it&a=unit.m001130", it.explore.unit.regions],
  ["a zone", "#v=1&l=it&a=unit.z3", it.explore.unit.members],
  ["a pilot", "#v=1&l=it&a=site.pilot-chieri", it.explore.site.zone],
  ["a place", "#v=1&l=it&a=place.7.678,45.061", it.explore.place.covered],
  ["the overlaps", "#v=1&l=it&a=overlaps&g=density&r=1&d=1", it.explore.overlaps.matrix],
  ["a comparison", "#v=1&l=it&a=compare&c=m001272.z2.z3.m001078", it.explore.compare.pilots],
  ["nothing found", "#v=1&l=it&q=zzzz", it.explore.list.none],
]);

journey(
  "on a phone the sheet turns from the question to the answer and back",
  { viewport: "phone", touch: true },
  async (visitor) => {
    await visitor.opens("#v=1&l=en");
    await visitor.types(en.explore.question.title, "rivoli");
    await visitor.presses(/^Rivoli municipality/);
    await visitor.reads(new RegExp(en.explore.unit.reached));
    await visitor.presses(/Close/);
    await visitor.reads(en.explore.question.title);
  },
);
