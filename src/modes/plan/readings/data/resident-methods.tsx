import type { City } from "../../../../domain/city";
import { shareOf } from "../../../../domain/measure";
import type { Municipality } from "../../../../domain/municipality";
import { inLanguage } from "../../../../domain/text";
import { type Column, DataTable } from "../../../../ui";
import { type CityView, useCity } from "../../../../view/use-city";

interface Row {
  readonly method: City["residentMethods"][number];
  readonly municipalities: number;
  readonly residents: number;
}

/** On which kind of data the position of residents rests, and for how many. */
export function ResidentMethods() {
  const view = useCity();
  const { geodata, city, text } = view;
  const rows = city.residentMethods.map((method) => rowOf(method, geodata.municipalities));
  return (
    <DataTable
      caption={text("about.method.data.methodsCaption")}
      columns={columnsOf(rows, view)}
      rows={rows}
      keyOf={({ method }) => method.id}
    />
  );
}

function rowOf(method: Row["method"], municipalities: readonly Municipality[]): Row {
  const own = municipalities.filter(({ residentMethod }) => residentMethod === method.id);
  return {
    method,
    municipalities: own.length,
    residents: own.reduce((sum, { residents }) => sum + residents, 0),
  };
}

function columnsOf(rows: readonly Row[], { city, text, language, figures }: CityView): Column<Row>[] {
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  const all = sum(({ residents }) => residents);
  return [
    {
      id: "method",
      heading: text("about.method.data.method"),
      cell: ({ method }) => inLanguage(method.name, language),
      sum: text("about.method.data.sum"),
    },
    {
      id: "quality",
      heading: text("about.method.data.quality"),
      cell: ({ method }) => text(`about.method.data.${method.rough ? "rough" : "good"}`),
    },
    {
      id: "municipalities",
      heading: text("about.method.data.municipalities"),
      numeric: true,
      cell: (row) => figures.count(row.municipalities),
      sum: figures.count(sum(({ municipalities }) => municipalities)),
    },
    {
      id: "people",
      heading: text("about.method.data.people", { year: city.censusYear }),
      numeric: true,
      cell: ({ residents }) => figures.count(residents),
      sum: figures.count(all),
    },
    {
      id: "share",
      heading: text("about.method.data.share"),
      numeric: true,
      cell: ({ residents }) => figures.share(shareOf(residents, all)),
    },
  ];
}
