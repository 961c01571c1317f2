import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { type Strategy, subset } from "../../src/domain/strategy";
import { figuresIn, startText } from "../../src/i18n";
import {
  AppFrame,
  Button,
  DataTable,
  Dialog,
  Figure,
  HatchSwatch,
  ProposalBadge,
  RegionsChart,
  SearchBox,
  Sheet,
  SiteList,
  type SiteRow,
  SourceLine,
  VisuallyHidden,
} from "../../src/ui";
import { Tabs } from "../../src/ui/controls/tabs";

startText("it");

const markup = (node: ReactNode) => renderToStaticMarkup(node);
const count = (text: string, part: string) => text.split(part).length - 1;
/** What stands between the tags. */
const words = (html: string) => html.replaceAll(/<[^>]*>/g, " ");
const nothing = () => undefined;
const figures = figuresIn("it");

describe("a figure", () => {
  test("is heard once, as the final value with its unit", () => {
    const html = markup(<Figure value={1241} write={figures.residents} what="raggiunti" parts={["2011"]} />);
    expect(html).toContain('<span class="visually-hidden">1.241 residenti</span>');
    expect(count(html, 'aria-hidden="true">1.241 residenti')).toBe(1);
  });

  test("that is not known says so and has no number", () => {
    const html = markup(<Figure value={null} write={figures.area} what="di bosco" />);
    expect(html).toContain("non noto");
    expect(words(html)).not.toMatch(/\d/);
  });

  test("that is rough is seen with its mark and heard with words", () => {
    const html = markup(<Figure value={10} write={figures.count} what="x" rough="punti di sezione" />);
    expect(html).toContain('title="punti di sezione"');
    expect(html).toContain("≈");
    expect(html).toContain("Cifra approssimata");
  });
});

describe("the chart of the regions", () => {
  const strategies = ([1, 2] as const).map(
    (slot): Strategy => ({
      id: `s${slot}`,
      slot,
      name: { it: `Linea ${slot}`, en: `Line ${slot}` },
      planLine: { it: "x", en: "x" },
    }),
  );
  const regions = [
    { subset: subset(3), known: 1e6, notKnown: 1e6 },
    { subset: subset(1), known: 2e6, notKnown: 0 },
    { subset: subset(2), known: 0, notKnown: 0 },
    { subset: subset(0), known: 4e6, notKnown: 0 },
  ];
  const html = markup(
    <RegionsChart
      caption="Superficie"
      strategies={strategies}
      regions={regions}
      measure="area"
      selected={subset(1)}
      onSelect={nothing}
    />,
  );

  test("is a list of buttons that say name, amount, share and what is not fully known", () => {
    expect(count(html, "<button")).toBe(4);
    expect(html).toContain("Tutte le strategie");
    expect(html).toContain("Solo Linea 1");
    expect(html).toContain("2,00 km²");
    expect(html).toContain("25,0 %");
    expect(html).toContain("di cui 1,00 km² non del tutto noti");
    expect(count(html, 'aria-pressed="true"')).toBe(1);
  });

  test("draws the longest bar over the whole width and the rest in its measure", () => {
    expect(html).toContain('<rect width="100%"');
    expect(html).toContain('<rect x="25%" width="25%"');
  });
});

test("a table names its rows and columns and says how it is sorted", () => {
  const html = markup(
    <DataTable
      caption="Comuni"
      columns={[
        { id: "name", heading: "Nome", cell: (row: string) => row, compare: (a, b) => a.localeCompare(b) },
        { id: "length", heading: "Lunghezza", numeric: true, cell: (row: string) => row.length, sum: 5 },
      ]}
      rows={["bb", "aaa"]}
      keyOf={(row) => row}
      sorting={{ column: "name", direction: "ascending" }}
      selected="bb"
      onRow={nothing}
    />,
  );
  expect(html).toContain('aria-sort="ascending"');
  expect(html.indexOf(">aaa<")).toBeLessThan(html.indexOf(">bb<"));
  expect(count(html, '<th scope="row"')).toBe(3);
  expect(count(html, 'aria-current="true"')).toBe(1);
  expect(html).toMatch(/<section[^>]*tabindex="0"/i);
});

describe("the frame", () => {
  const frame = (answer: ReactNode, showing: "question" | "answer") => (
    <AppFrame
      header={null}
      question={<p>domanda</p>}
      answer={answer}
      map={<i>carta</i>}
      showing={showing}
      onShowing={nothing}
      sheet="half"
      onSheet={nothing}
    />
  );

  test("holds one map, last in the page, whether there is an answer or not", () => {
    for (const html of [markup(frame(null, "question")), markup(frame(<p>risposta</p>, "answer"))]) {
      expect(count(html, "<i>carta</i>")).toBe(1);
      expect(html).toMatch(/<i>carta<\/i><\/section><\/main>/);
    }
  });

  test("without an answer shows the question, whatever was asked to be shown", () => {
    const html = markup(frame(null, "answer"));
    expect(html).not.toContain("Vai alla risposta");
    expect(html).toMatch(/<section id="question"/);
    expect(html).not.toContain("behind");
    expect(markup(frame(<p>risposta</p>, "answer"))).toMatch(/<section id="question"[^>]*behind/);
  });
});

test("the sheet says its height and does not step beyond its ends", () => {
  const html = markup(
    <Sheet height="full" onHeight={nothing}>
      <p />
    </Sheet>,
  );
  expect(html).toContain("Riquadro a tutto schermo");
  expect(html).toMatch(/aria-disabled="true"[^>]*>Più testo/);
  expect(html).not.toMatch(/aria-disabled="true"[^>]*>Più mappa/);
});

test("a list of sites is one stop for the Tab key and says numbers and proposals", () => {
  const row = (id: string, number: number | null): SiteRow => {
    return { id, name: id, number, slot: 3, where: "Pilota", status: "proposto", proposal: number !== null };
  };
  const rows = [row("a", 7), row("b", null), row("c", 8)];
  const html = markup(<SiteList label="Progetti" rows={rows} selected="b" onSelect={nothing} />);
  expect(count(html, 'tabindex="0"')).toBe(1);
  expect(count(html, 'tabindex="-1"')).toBe(2);
  expect(html).toContain("numero 7");
  expect(count(html, "Proposta di lavoro")).toBe(2);
  expect(html).toMatch(/aria-current="true" tabindex="0"/);
});

test("a search that found nothing says so, and its field is a closed combobox", () => {
  const html = markup(
    <SearchBox label="Comune" value="zz" onValue={nothing} options={[]} onChosen={nothing} />,
  );
  expect(html).toContain('role="combobox"');
  expect(html).toContain('aria-expanded="false"');
  expect(html).toContain("Nessun risultato");
});

test("an overlap is drawn with each strategy's own colour over a neutral tone, the triple over the darkest", () => {
  const pair = markup(<HatchSwatch slots={[1, 2]} />);
  expect(pair).toContain("var(--slot-1)");
  expect(pair).toContain("var(--slot-2)");
  expect(pair).toContain("var(--neutral-patch)");
  expect(markup(<HatchSwatch slots={[1, 2, 3]} />)).toContain("var(--triple-patch)");
  expect(markup(<HatchSwatch slots={[2]} />)).not.toMatch(/neutral|triple/);
});

test("a proposal says what the word means here", () => {
  expect(markup(<ProposalBadge note="nessuna decisione" />)).toContain("Proposta di lavoro");
  expect(markup(<ProposalBadge note="nessuna decisione" />)).toContain("nessuna decisione");
});

test("a disabled button keeps its place in the order of focus", () => {
  const html = markup(
    <Button disabled onPress={nothing}>
      Ora no
    </Button>,
  );
  expect(html).toContain('aria-disabled="true"');
  expect(html).not.toMatch(/ disabled/);
});

test("a source without a date says that it is not known", () => {
  const words = { it: "Titolo", en: "Title" };
  const source = { id: "s", file: "f", title: words, publishers: ["Ente"], licences: ["CC0"] };
  const html = markup(<SourceLine source={{ ...source, date: null, accuracy: words }} />);
  expect(html).toContain("Ente");
  expect(html).toContain("CC0");
  expect(html).toContain("non noto");
});

test("a dialog is named by its title and holds nothing while it is closed", () => {
  const dialog = (open: boolean) =>
    markup(
      <Dialog title="Metodo" open={open} onClose={nothing}>
        <p>come si calcola</p>
      </Dialog>,
    );
  const name = dialog(true).match(/aria-labelledby="([^"]+)"/)?.[1];
  expect(dialog(true)).toContain(`<h2 id="${name}"`);
  expect(dialog(false)).not.toContain("come si calcola");
});

test("tabs hold the chosen view only, and each tab says whether it is chosen", () => {
  const tabs = [
    { id: "parts", label: "Parti", content: <p>sei parti</p> },
    { id: "sites", label: "Luoghi", content: <p>dodici luoghi</p> },
  ];
  const html = markup(<Tabs label="Viste" tabs={tabs} chosen="sites" onChosen={nothing} />);
  expect(count(html, 'role="tab"')).toBe(2);
  expect(count(html, 'aria-selected="true"')).toBe(1);
  expect(html).toContain("dodici luoghi");
  expect(html).not.toContain("sei parti");
});

test("words for a screen reader only are not seen", () => {
  expect(markup(<VisuallyHidden>detto</VisuallyHidden>)).toBe('<span class="visually-hidden">detto</span>');
});
