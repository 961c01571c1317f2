import { planner } from "../../src/i18n/it/planner";
import { keepNobodyOut } from "./screens";

const RECKONED = /^[\d.,]+ km² di suolo/;

keepNobodyOut("planner", [
  ["who is covered", "#v=1&l=it&o=planner", RECKONED],
  ["the units' coverage", "#v=1&l=it&o=planner&a=report.units", RECKONED],
  ["the gaps", "#v=1&l=it&o=planner&a=report.gaps", planner.coverage.gaps.title],
  ["inequality", "#v=1&l=it&o=planner&a=report.inequality", planner.coverage.inequality.title],
  ["what each pilot adds", "#v=1&l=it&o=planner&a=report.pilots", RECKONED],
  ["a municipality's coverage", "#v=1&l=it&o=planner&a=unit.m001272", RECKONED],
  [
    "a pilot that can be moved",
    "#v=1&l=it&o=planner.pilots&a=pilot.pilot-chieri",
    planner.pilots.card.figures,
  ],
  ["where next", "#v=1&l=it&o=planner.next", planner.next.goal.label],
  ["before and after", "#v=1&l=it&o=planner.compare&a=report.difference", planner.compare.before],
]);
