import { beforeEach, describe, expect, test } from "vitest";
import type { Project } from "../../../../src/domain/plan-project";
import { openProject, showPlaces } from "../../../../src/modes/plan/catalogue/open-project";
import { store } from "../../../../src/state/store";
import { liftSheet, moved } from "../../../../src/state/view";
import { squareCity } from "../../../fixtures/square-city";
import { squarePlan } from "../../../fixtures/square-plan";
import { openOn } from "./on-plan";

const { sites } = squareCity;
const app = () => store.getState();

function named(id: string): Project {
  const found = squarePlan.projects.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the square plan has no project ${id}`);
  return found;
}

beforeEach(() => openOn(squareCity, squarePlan, "en"));

describe("opening a project", () => {
  test("leaves the map still while it shows the whole area", () => {
    openProject(named("one-stop"), sites);
    expect(app().selection).toEqual({ kind: "project", id: "one-stop" });
    expect(app().flight).toBeNull();
  });

  test("shows its places whole when the map had been turned to a part; without places nothing moves", () => {
    moved({ centre: [-29.8, 0.2], zoom: 15 });
    openProject(named("everywhere"), sites);
    expect(app().flight).toBeNull();
    openProject(named("one-stop"), sites);
    expect(app().flight?.to).toEqual({ bounds: [-29.95, 0.05, -29.95, 0.05] });
  });
});

describe("showing places", () => {
  test("lowers a sheet that hides the map, and no other", () => {
    liftSheet("full");
    showPlaces(sites);
    expect(app().sheet.height).toBe("half");
    liftSheet("peek");
    showPlaces(sites);
    expect(app().sheet.height).toBe("peek");
  });

  test("asks for nothing where there is no place", () => {
    showPlaces([]);
    expect(app().flight).toBeNull();
  });
});
