import { ANSWERS, GROUND_TOLERANCE } from "../../../../domain/method-answers";
import { type ExamplePoint, POINTS, SIDE } from "../../../../domain/method-example";
import { type Column, DataTable } from "../../../../ui";
import { useCity } from "../../../../view/use-city";
import { Part } from "../part";
import { writingOf } from "./writing";

/** The ground that all examples stand on, with its points as a table. */
export function ExamplePart() {
  const { text, figures } = useCity();
  const { metres } = writingOf(text, figures);
  return (
    <Part id="example" heading={text("about.method.example.title")}>
      <p>
        {text("about.method.example.about", {
          side: metres(SIDE),
          points: figures.count(POINTS.length),
          residents: figures.residents(ANSWERS.whole.residents),
          tolerance: figures.share(GROUND_TOLERANCE),
        })}
      </p>
      <DataTable
        caption={text("about.method.example.points")}
        columns={useColumns()}
        rows={POINTS}
        keyOf={({ id }) => id}
      />
    </Part>
  );
}

function useColumns(): Column<ExamplePoint>[] {
  const { text, figures } = useCity();
  const { metres } = writingOf(text, figures);
  return [
    { id: "point", heading: text("about.method.example.point"), cell: ({ id }) => id },
    { id: "square", heading: text("about.method.example.square"), cell: ({ square }) => square },
    {
      id: "east",
      heading: text("about.method.example.east"),
      numeric: true,
      cell: ({ at }) => metres(at[0]),
    },
    {
      id: "north",
      heading: text("about.method.example.north"),
      numeric: true,
      cell: ({ at }) => metres(at[1]),
    },
    {
      id: "people",
      heading: text("about.method.example.people"),
      numeric: true,
      cell: ({ residents }) => figures.count(residents),
    },
  ];
}
