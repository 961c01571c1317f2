import { beforeEach, describe, expect, test } from "vitest";
import type { Contacts } from "../../../../src/domain/contacts";
import { addAboutWords } from "../../../../src/i18n/about";
import { AccessibilityPage } from "../../../../src/modes/plan/readings/accessibility-page";
import { squareCity } from "../../../fixtures/square-city";
import { squarePlan } from "../../../fixtures/square-plan";
import { count } from "../../../ui/markup";
import { openOn, shown } from "../catalogue/on-plan";

function openWith(contacts: Contacts | undefined): void {
  const city = { ...squareCity.city, ...(contacts === undefined ? {} : { contacts }) };
  openOn({ ...squareCity, city }, squarePlan, "it");
  addAboutWords();
}

const page = () => shown(<AccessibilityPage at={null} />);

describe("the accessibility statement", () => {
  beforeEach(() => openWith(undefined));

  test("has the sections of the Italian model, both of its halves, in their order", () => {
    const headings = [...page().matchAll(/<h3[^>]*>([^<]*)</g)].map(([, words]) => words);
    expect(headings).toEqual([
      "Stato di conformità",
      "Contenuti non accessibili",
      "Redazione della dichiarazione",
      "Feedback e recapiti",
      "Procedura di attuazione",
      "Informazioni sul sito",
      "Informazioni sull'amministrazione",
    ]);
  });

  test("gives the three reasons that the model knows for what is not accessible", () => {
    for (const reason of ["inosservanza della legge 4/2004", "Onere sproporzionato", "Fuori dall'ambito"])
      expect(page()).toContain(reason);
  });

  test("says of each contact that nobody has filled in that it is not set, and invents none", () => {
    const facts = ["Chi pubblica", "Posta elettronica", "Pagina per scrivere", "Data di pubblicazione"];
    for (const label of facts)
      expect(page()).toMatch(new RegExp(`<dt[^>]*>${label}</dt>\\s*<dd[^>]*><span>non impostato<`));
    expect(page()).toContain("La dichiarazione presentata all'AgID: non impostato");
    expect(page()).not.toContain("mailto:");
  });

  test("shows the contacts once they are filled in", () => {
    openWith({
      publisher: { it: "Un ente", en: "A body" },
      feedbackEmail: "map@example.org",
      feedbackUrl: "https://example.org/write",
      accessibilityUrl: "https://example.org/statement",
      publishedOn: "2026-01-31",
    });
    expect(page()).toContain("Un ente si impegna a rendere questa mappa accessibile");
    expect(page()).toContain('href="mailto:map@example.org"');
    expect(page()).toContain('href="https://example.org/write"');
    expect(page()).toContain('href="https://example.org/statement"');
    expect(page()).toContain("31 gennaio 2026");
    // What only the body itself can declare stays so.
    expect(count(page(), "non impostato")).toBe(1);
  });
});
