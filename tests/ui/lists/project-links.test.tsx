import { describe, expect, test } from "vitest";
import { addPlanWords } from "../../../src/i18n/plan";
import { ProjectLinks, type ProjectLinksProps } from "../../../src/ui/lists/project-links";
import { squareCity } from "../../fixtures/square-city";
import { squarePlan } from "../../fixtures/square-plan";
import { count, markup, nothing } from "../markup";

addPlanWords();

const [stop, pilots, everywhere] = squarePlan.projects;
if (stop === undefined || pilots === undefined || everywhere === undefined)
  throw new Error("The plan of the squares has projects");
const sites = squareCity.sites.filter(({ layer }) => layer === "pilots");

const links = (more: Partial<ProjectLinksProps>) =>
  markup(
    <ProjectLinks
      of="municipality"
      strategies={squareCity.city.strategies}
      here={{
        placed: [
          { project: stop, places: [] },
          { project: pilots, places: sites },
        ],
        wholeArea: [everywhere],
      }}
      failure={null}
      onOpen={nothing}
      onRetry={nothing}
      {...more}
    />,
  );

describe("the projects in a card", () => {
  test("are links with their places and who names them; those of the whole area are folded apart", () => {
    const html = links({});
    expect(count(html, "<button")).toBe(3);
    expect(html).toContain("2 luoghi: pilot-one it e pilot-two it");
    expect(html).toContain("luoghi letti da noi");
    expect(html).toContain("luoghi nominati dal piano");
    expect(html).toContain("Proposta di lavoro");
    expect(html).toMatch(/<details[^>]*><summary.*Per tutta l’area/);
    expect(html).not.toMatch(/<details[^>]* open/);
  });

  test("many places are counted and not named", () => {
    const many = Array.from({ length: 4 }, () => sites).flat();
    const here = { placed: [{ project: pilots, places: many }], wholeArea: [] };
    expect(links({ here })).toContain("8 luoghi ·");
    expect(links({ here })).not.toContain("pilot-one it");
  });

  test("are said to be none, in the words of the card", () => {
    const here = { placed: [], wholeArea: [everywhere] };
    expect(links({ here })).toContain("Nessun progetto del piano ha un luogo in questo comune.");
    expect(links({ here, of: "site" })).toContain("non appartiene a nessun progetto");
    expect(links({ here, of: "site" })).not.toContain("Per tutta l’area");
  });

  test("are waited for, or missing for a reason; a scenario is not the plan", () => {
    expect(links({ here: null })).toContain("Si cercano i progetti del piano");
    expect(links({ here: null, failure: "plan" })).toContain("Riprova");
    expect(links({ here: null, failure: "reckoning" })).toContain("dove siano i progetti non è noto");
    expect(links({ beside: "scenario" })).toContain("non quelli dello scenario");
  });
});
