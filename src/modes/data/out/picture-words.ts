import type { Classes } from "../../../domain/classes";
import { inLanguage } from "../../../domain/text";
import type { PictureWords } from "../../../map/picture-file";
import { type App, selectColours, selectGeodata } from "../../../state";
import { provenanceWith } from "../../../state/exporting/subjects";
import { legendWords, scaleWords } from "../../../view/map-words";
import type { GoingView } from "./use-wording";

/** What is written around a picture of the map, of the moment. */
export function pictureWords(app: App, view: GoingView): PictureWords {
  const { geodata, city, text, language, figures, wording, date } = view;
  const lines = provenanceWith(app, ["sites", "patches"], wording, date);
  const of = (wanted: string) => lines.filter(({ id }) => id === wanted).map((line) => line.text);
  const publishers = [...new Set(selectGeodata(app)?.sources.flatMap((source) => source.publishers))];
  return {
    title: text("data.going.sheet.title", { city: inLanguage(city.name, language) }),
    subtitle: inLanguage(city.plan, language),
    filter: of("filter").join(" "),
    legend: text("data.going.sheet.legend"),
    north: text("map.northLetter"),
    notes: [
      ...of("proposal"),
      ...of("provisional"),
      text("data.going.sheet.sources", { sources: publishers.join(", ") }),
      text("data.going.sheet.made", { date: figures.date(date), version: geodata.version }),
    ],
    marks: marksOf(app, view),
    provisional: text("common.provisional"),
    scale: (metres) => scaleWords(metres, view),
  };
}

function marksOf(app: App, view: GoingView): PictureWords["marks"] {
  const { text } = view;
  return {
    ...legendWords(view, text("data.going.sheet.reach")),
    classes: classesOf(app, view),
    unknown: text("common.notKnown"),
    density: text("explore.map.points"),
    reaches: text("explore.map.reach"),
  };
}

/** What each of the five colours stands for, with what they are colours of. */
function classesOf(app: App, { city, text, language, figures }: GoingView): string[] {
  const { classes } = selectColours(app);
  const { choropleth } = app;
  if (classes === null || choropleth.kind === "none") return [];
  const strategy =
    choropleth.kind === "share" ? city.strategies.find(({ id }) => id === choropleth.strategy) : undefined;
  const what =
    choropleth.kind === "share"
      ? text("explore.map.share", {
          strategy: strategy === undefined ? "" : inLanguage(strategy.name, language),
        })
      : choropleth.kind === "own"
        ? ""
        : text(`explore.map.${choropleth.kind}`);
  const write = (value: number) =>
    choropleth.kind === "share" ? figures.share(value) : figures.count(Math.round(value));
  return edgesOf(classes).map(([from, to]) => `${what} ${write(from)} – ${write(to)}`.trim());
}

function edgesOf({ least, breaks, greatest }: Classes): (readonly [number, number])[] {
  const edges = [least, ...breaks, greatest];
  return edges.slice(1).map((to, index) => [edges[index] ?? least, to]);
}
