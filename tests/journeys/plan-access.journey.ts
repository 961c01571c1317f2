import { it } from "../../src/i18n/it";
import { plan } from "../../src/i18n/it/plan";
import { keepNobodyOut } from "./screens";

const { pages } = it.common;

keepNobodyOut("plan", [
  ["the catalogue", "#v=1&l=it&o=plan", /^27 su 27$/],
  ["a project with places", "#v=1&l=it&o=plan&a=project.corona-verde", plan.catalogue.place.show],
  ["a project without", "#v=1&l=it&o=plan&a=project.four-mobility-areas", /il piano ne conta 4/],
  ["the matrix", "#v=1&l=it&o=plan&a=matrix", plan.landing.matrix.totals],
  ["the projects of a municipality", "#v=1&l=it&o=plan&a=unit.m001272", plan.landing.here.wholeArea],
  ["why these municipalities", "#v=1&l=it&o=plan&w=perimeter", pages.perimeter],
  ["how it came about", "#v=1&l=it&o=plan&w=history", pages.history],
  ["who works on it", "#v=1&l=it&o=plan&w=people", pages.people],
  ["the budget", "#v=1&l=it&o=plan&w=budget", /771\.322/],
]);
