import { beforeEach, describe, expect, test } from "vitest";
import { placesOf } from "../../../../src/domain/plan-landing";
import type { Project } from "../../../../src/domain/plan-project";
import { inLanguage } from "../../../../src/domain/text";
import { ProjectCard } from "../../../../src/modes/plan/catalogue/project-card";
import { projectsOfSites } from "../../../../src/state/plan/selectors/landing";
import { selectPlanSites } from "../../../../src/state/plan/selectors/picture";
import { selectProject } from "../../../../src/state/plan/selectors/projects";
import { readLink } from "../../../../src/state/read-link";
import { chooseProject } from "../../../../src/state/selection";
import { store } from "../../../../src/state/store";
import { writeLink } from "../../../../src/state/write-link";
import { realPlan } from "../../../fixtures/real-plan";
import { nothing } from "../../../ui/markup";
import { openOn, shown } from "./on-plan";

const { geodata, plan } = realPlan();
const app = () => store.getState();
const NO_IDS: ReadonlySet<string> = new Set();

/** The card of a project as it opens. */
function card(id: string): string {
  chooseProject(id);
  return shown(<ProjectCard id={id} onClose={nothing} />);
}

/** What no card of the project may leave out, in one language. */
function owed({ title, proposes, parts, place, documents, code }: Project, language: string): string[] {
  const sources = plan?.documents.filter(({ id }) => documents.includes(id)) ?? [];
  const texts = [title, proposes, ...parts, place.reason, ...sources.map((source) => source.title)];
  return [...texts.map((text) => inLanguage(text, language)), ...(code === null ? [] : [code])];
}

describe.runIf(plan !== null).each(["it", "en"])("in %s the card of", (language) => {
  beforeEach(() => {
    if (plan !== null) openOn(geodata, plan, language);
  });

  test.each(plan?.projects.map((project) => [project.id, project] as const) ?? [])(
    "%s says what it proposes, where it lands and why, and who says so",
    (id, project) => {
      const html = card(id);
      expect(owed(project, language).filter((text) => !html.includes(text))).toEqual([]);
      expect(html).not.toMatch(/plan\.catalogue\.|NaN|undefined/);
    },
  );
});

describe.runIf(plan !== null)("every project of the plan", () => {
  beforeEach(() => {
    if (plan !== null) openOn(geodata, plan, "it");
  });

  test.each(plan?.projects.map(({ id }) => [id] as const) ?? [])("%s has an address of its own", (id) => {
    chooseProject(id);
    const known = { city: geodata.city, languages: ["it"], units: NO_IDS, sites: NO_IDS };
    const { roots, unknown } = readLink(writeLink(app()), known);
    expect(roots).toMatchObject({ mode: "plan", selection: { kind: "project", id } });
    expect(unknown).toEqual([]);
  });

  test("its strategy of the plan and its line stand with what it proposes; one of the whole area names the municipalities", () => {
    expect(card("corona-verde")).toContain("Strategia 1 del Piano · Infrastrutture verdi");
    expect(card("student-housing")).toContain("Strategia complementare · Città universitaria");
    expect(card("mobility-agency")).toContain(`I ${geodata.municipalities.length} comuni dell’area`);
    expect(card("corona-verde")).not.toContain("comuni dell’area");
  });

  test.each(plan?.projects.map((project) => [project.id, project] as const) ?? [])(
    "%s leads to each of its places, and each of them back to it",
    (id, project) => {
      const html = card(id);
      const places = placesOf(project, geodata.sites);
      const isPlaced = project.place.kind === "sites" || project.place.kind === "layers";
      expect(places !== null && places.length > 0).toBe(isPlaced);
      expect(places?.filter((site) => !html.includes(inLanguage(site.name, "it"))) ?? []).toEqual([]);
      const back = places?.map((site) => projectsOfSites(app(), [site.id])?.placed ?? []) ?? [];
      expect(back.filter((projects) => projects.every((one) => one.project.id !== id))).toEqual([]);
    },
  );

  test("one without a place is no place’s project, and what it may reach later is called so", () => {
    const later = plan?.projects.filter(({ place }) => place.kind === "none-named" && place.later !== null);
    for (const project of later ?? []) {
      expect(card(project.id)).toContain("Estensione successiva");
      const drawn = selectPlanSites(app()).map((site) => site.id);
      expect(drawn.length).toBeGreaterThan(0);
      const back = projectsOfSites(app(), drawn)?.placed.map((one) => one.project.id);
      expect(back).not.toContain(project.id);
    }
  });

  test("one on the subject of another leads there, and that one back, and neither is said to carry the other on", () => {
    const alike = plan?.projects.filter((project) => project.alike !== null) ?? [];
    expect(alike.map(({ code }) => code)).toEqual(["A.2", "A.3", "A.4"]);
    for (const { id, alike: other, title } of alike) {
      if (other === null) continue;
      expect(card(other.project)).toContain(
        `Progetto sullo stesso argomento. ${inLanguage(other.why, "it")}`,
      );
      expect(card(other.project)).toContain(inLanguage(title, "it"));
      expect(card(id)).toContain(inLanguage(other.why, "it"));
    }
  });

  test("a project that the plan does not have is said to be none of it", () => {
    expect(card("no-such-project")).toContain("«no-such-project»");
    expect(selectProject(app())).toBeNull();
  });
});
