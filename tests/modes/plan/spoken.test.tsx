import { beforeEach, describe, expect, test } from "vitest";
import { Answer } from "../../../src/modes/plan/answer";
import { ProjectCard } from "../../../src/modes/plan/catalogue/project-card";
import { Spoken } from "../../../src/modes/plan/spoken";
import { choose, chooseProject, showMatrix } from "../../../src/state/selection";
import { store } from "../../../src/state/store";
import { realPlan } from "../../fixtures/real-plan";
import { nothing } from "../../ui/markup";
import { openOn, shown } from "./catalogue/on-plan";

const { geodata, plan } = realPlan();

describe.runIf(plan !== null)("a screen reader hears", () => {
  beforeEach(() => {
    if (plan !== null) openOn(geodata, plan, "en");
  });

  test.each(plan?.projects.map((project) => [project.id, project] as const) ?? [])(
    "of the project %s its title",
    (id, { title }) => {
      chooseProject(id);
      expect(shown(<Spoken />)).toContain(`${title.en}. `);
    },
  );

  test("where a project lands, or that no place is named", () => {
    chooseProject("corona-verde");
    expect(shown(<Spoken />)).toMatch(/\d+ places on the map\./);
    chooseProject("travel-platform");
    expect(shown(<Spoken />)).toContain("The plan names no place.");
  });

  test("that a project is not there, which column colours the map, and nothing once all is closed", () => {
    chooseProject("nothing-of-the-kind");
    expect(shown(<Spoken />)).toContain("Project not found");
    showMatrix(null);
    const all = shown(<Spoken />);
    showMatrix("mobility");
    expect(shown(<Spoken />)).toContain("Mobility");
    expect(shown(<Spoken />)).not.toBe(all);
    choose(null);
    expect(shown(<Spoken />)).toMatch(/<p[^>]*><\/p>/);
  });
});

describe.runIf(plan !== null)("the right side", () => {
  beforeEach(() => {
    if (plan !== null) openOn(geodata, plan, "en");
  });

  test("says over a project’s title where it lands, in the words of the list", () => {
    chooseProject("travel-platform");
    expect(shown(<ProjectCard id="travel-platform" onClose={nothing} />)).toContain(
      "Project of the plan · No place named",
    );
    chooseProject("a-1");
    expect(shown(<ProjectCard id="a-1" onClose={nothing} />)).toContain("Place not known");
  });

  test("is never empty when the plan did not come, and can be closed", () => {
    showMatrix(null);
    store.setState({ plan: { status: "failed", problems: [] } });
    const html = shown(<Answer />);
    expect(html).toContain("The plan did not load.");
    expect(html).toContain("Close");
  });
});
