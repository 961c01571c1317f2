import { SETTINGS_KEY } from "../../../../state/device/settings";
import { type Column, DataTable } from "../../../../ui";
import { useCity } from "../../../../view/use-city";
import { kioskOf, ownDataOf, scenariosOf } from "./storage";

interface Row {
  readonly id: "settings" | "scenarios" | "own" | "kiosk";
  readonly where: string;
  readonly until: string;
}

/** What the device keeps, under which name, and until when. */
export function KeptHere() {
  const { city, text } = useCity();
  const cleared = text("about.statements.privacy.untilCleared");
  const database = (name: string) => text("about.statements.privacy.database", { name });
  const rows: readonly Row[] = [
    {
      id: "settings",
      where: text("about.statements.privacy.storage", { name: SETTINGS_KEY }),
      until: cleared,
    },
    { id: "scenarios", where: database(scenariosOf(city.id)), until: cleared },
    { id: "own", where: database(ownDataOf(city.id)), until: cleared },
    {
      id: "kiosk",
      where: database(kioskOf(city.id)),
      until: text("about.statements.privacy.untilStaff"),
    },
  ];
  const columns: Column<Row>[] = [
    {
      id: "what",
      heading: text("about.statements.privacy.what"),
      cell: ({ id }) => text(`about.statements.privacy.${id}`),
    },
    { id: "where", heading: text("about.statements.privacy.where"), cell: ({ where }) => where },
    { id: "until", heading: text("about.statements.privacy.until"), cell: ({ until }) => until },
  ];
  return (
    <DataTable
      caption={text("about.statements.privacy.keptCaption")}
      captionHidden
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
    />
  );
}
