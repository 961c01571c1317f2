import { ANSWERS } from "../../../../domain/method-answers";
import { SQUARES } from "../../../../domain/method-example";
import { type Column, DataTable } from "../../../../ui";
import { useCity } from "../../../../view/use-city";

type Square = (typeof SQUARES)[number];

/** The example's projects by square and strategy; 0 is a hole. */
export function MatrixExample() {
  const { text, figures } = useCity();
  const title = text("about.method.topics.matrix.title");
  const columns: Column<Square>[] = [
    { id: "square", heading: text("about.method.example.square"), cell: (square) => square },
    ...(["first", "second"] as const).map((strategy, place) => ({
      id: strategy,
      heading: text(`about.method.topics.matrix.${strategy}`),
      numeric: true,
      cell: (square: Square) => figures.count(ANSWERS.matrix[square][place] ?? null),
    })),
  ];
  return (
    <DataTable caption={title} captionHidden columns={columns} rows={SQUARES} keyOf={(square) => square} />
  );
}
