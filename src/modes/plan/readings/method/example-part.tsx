import { ANSWERS, GROUND_TOLERANCE } from "../../../../domain/method-answers";
import {
  type ExamplePlace,
  type ExamplePoint,
  PLACES,
  POINTS,
  SIDE,
} from "../../../../domain/method-example";
import { type Column, DataTable } from "../../../../ui";
import { useCity } from "../../../../view/use-city";
import { Part } from "../part";
import { writingOf } from "./writing";

/** The ground that all examples stand on, with its points and places as tables: whatever is needed to do them by hand. */
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
        columns={usePointColumns()}
        rows={POINTS}
        keyOf={({ id }) => id}
      />
      <DataTable
        caption={text("about.method.example.places")}
        columns={usePlaceColumns()}
        rows={PLACES}
        keyOf={({ id, kind }) => `${kind} ${id}`}
      />
    </Part>
  );
}

function usePointColumns(): Column<ExamplePoint>[] {
  const { text, figures } = useCity();
  const { bare } = writingOf(text, figures);
  return [
    {
      id: "point",
      heading: `${text("about.method.example.point")} · ${text("about.method.example.square")}`,
      cell: ({ id, square }) => `${id} · ${square}`,
    },
    {
      id: "east",
      heading: text("about.method.example.east"),
      numeric: true,
      cell: ({ at }) => bare(at[0]),
    },
    {
      id: "north",
      heading: text("about.method.example.north"),
      numeric: true,
      cell: ({ at }) => bare(at[1]),
    },
    {
      id: "people",
      heading: text("about.method.example.people"),
      numeric: true,
      cell: ({ residents }) => figures.count(residents),
    },
  ];
}

function usePlaceColumns(): Column<ExamplePlace>[] {
  const { text, figures } = useCity();
  const { bare } = writingOf(text, figures);
  const along = (axis: 0 | 1) => (place: ExamplePlace) => {
    const [from, to] = [place.from[axis], place.to[axis]];
    if (from === to) return bare(from);
    return text("about.method.example.span", { from: bare(from), to: bare(to) });
  };
  return [
    {
      id: "place",
      heading: text("about.method.example.place"),
      cell: ({ id, kind }) => `${id} · ${text(`about.method.example.kinds.${kind}`)}`,
    },
    { id: "east", heading: text("about.method.example.east"), numeric: true, cell: along(0) },
    { id: "north", heading: text("about.method.example.north"), numeric: true, cell: along(1) },
    {
      id: "reach",
      heading: text("about.method.example.reach"),
      numeric: true,
      cell: ({ reach }) => (reach === null ? text("about.method.example.ownGround") : bare(reach)),
    },
  ];
}
