import { beforeAll, describe, expect, test } from "vitest";
import { createReckoning } from "../../../src/analysis/reckoning";
import { placesOf } from "../../../src/domain/plan-landing";
import { projectsIn, projectsOfSites, selectLandings } from "../../../src/state/plan/selectors/landing";
import { FIRST_ROOTS } from "../../../src/state/roots";
import { selectQuestion } from "../../../src/state/selectors/question";
import { FIRST_MEMORY, store } from "../../../src/state/store";
import { opening, realCity } from "../../analysis/city";
import { realPlan } from "../../fixtures/real-plan";

const { geodata, plan } = realPlan();
const app = () => store.getState();
const codes = geodata.municipalities.map(({ code }) => code);
const unit = (code: string) => ({ kind: "municipality", code }) as const;
const listed = (code: string) => projectsIn(app(), unit(code))?.placed ?? [];

describe.runIf(plan !== null)("in the city itself", () => {
  beforeAll(async () => {
    const { ground } = realCity();
    const reckoning = createReckoning();
    await reckoning.load(ground);
    const answer = await reckoning.overlap(opening(ground));
    const state = { ...FIRST_ROOTS, ...FIRST_MEMORY, geodata: { status: "ready", value: geodata } as const };
    store.setState({ ...state, plan: { status: "ready", value: plan } }, true);
    store.setState({ answers: new Map([[selectQuestion(app())?.key ?? "", answer]]) });
  });

  test.each(plan?.projects.map(({ id, ...project }) => ({ ...project, id })) ?? [])(
    "$id leads to its municipalities, and exactly these lead back",
    (project) => {
      const landing = selectLandings(app())?.placed.find((one) => one.project.id === project.id);
      const back = codes.filter((code) => listed(code).some((one) => one.project.id === project.id));
      expect(back).toEqual(codes.filter((code) => landing?.places.has(code)));
      expect(landing !== undefined).toBe(["sites", "layers"].includes(project.place.kind));
    },
  );

  test.each(plan?.projects ?? [])("$id leads to its sites, and each of them back", (project) => {
    const places = new Set(placesOf(project, geodata.sites)?.map(({ id }) => id) ?? []);
    const back = geodata.sites.filter(({ id }) =>
      projectsOfSites(app(), [id])?.placed.some((one) => one.project.id === project.id),
    );
    expect(new Set(back.map(({ id }) => id))).toEqual(places);
  });

  test("every municipality lists the projects of the whole area, apart from those with a place, and no other", () => {
    const whole = plan?.projects.filter(({ place }) => place.kind === "whole-area") ?? [];
    expect(whole.length).toBeGreaterThan(0);
    for (const code of codes) expect(projectsIn(app(), unit(code))?.wholeArea).toEqual(whole);
  });

  test("a point site lands in the municipality that its source names", () => {
    const named = geodata.sites.filter(({ geometry, outside }) => geometry.type === "Point" && !outside);
    for (const { id, municipality } of named)
      for (const { places } of selectLandings(app())?.placed ?? [])
        for (const [code, ids] of places) if (ids.includes(id)) expect(code).toBe(municipality);
  });

  test("each zone lists the projects of its members and no other", () => {
    for (const { id } of geodata.zones) {
      const members = geodata.municipalities.filter(({ zone }) => zone === id);
      const own = new Set(members.flatMap(({ code }) => listed(code).map(({ project }) => project.id)));
      const zone = projectsIn(app(), { kind: "zone", id });
      expect(zone === null ? 0 : 1).toBe(members.length > 0 ? 1 : 0);
      expect(new Set(zone?.placed.map(({ project }) => project.id) ?? [])).toEqual(own);
    }
  });
});
