import { read } from "../../../state";
import { Button, type Column, DataTable } from "../../../ui";
import { useCity } from "../../../view/use-city";
import { Part } from "./part";
import styles from "./reading.module.css";
import { publisherOf } from "./statements/contacts";
import { CARRIED, LIBRARIES, type Library, TYPEFACE } from "./statements/libraries";

/** Beside the page; the build writes it. */
const LICENCES = "licences.txt";

/** Who and what this map is made of. */
export function CreditsPage(_props: { readonly at: string | null }) {
  const view = useCity();
  const { text } = view;
  const licence = LIBRARIES.find(({ name }) => name === TYPEFACE)?.licence ?? text("common.notKnown");
  return (
    <>
      <p className={styles.lede}>{text("about.statements.credits.lede")}</p>
      <Part id="app" heading={text("about.statements.credits.parts.app")}>
        <p>
          {text("about.statements.credits.app", {
            publisher: publisherOf(view) ?? text("about.statements.unset"),
          })}
        </p>
      </Part>
      <Part id="data" heading={text("about.statements.credits.parts.data")}>
        <p>{text("about.statements.credits.data")}</p>
        <Button onPress={() => read("data")}>{text("about.statements.credits.toData")}</Button>
      </Part>
      <Part id="fonts" heading={text("about.statements.credits.parts.fonts")}>
        <p>{text("about.statements.credits.fonts", { licence })}</p>
      </Part>
      <Part id="libraries" heading={text("about.statements.credits.parts.libraries")}>
        <Libraries of={LIBRARIES} caption={text("about.statements.credits.librariesCaption")} />
        <Libraries of={CARRIED} caption={text("about.statements.credits.carriedCaption")} />
        <p>
          <a href={LICENCES}>{text("about.statements.credits.licences")}</a>
        </p>
      </Part>
    </>
  );
}

interface LibrariesProps {
  readonly of: readonly Library[];
  readonly caption: string;
}

function Libraries({ of, caption }: LibrariesProps) {
  const { text } = useCity();
  const columns: Column<Library>[] = [
    { id: "name", heading: text("about.statements.credits.library"), cell: ({ name }) => name },
    { id: "licence", heading: text("about.statements.credits.licence"), cell: ({ licence }) => licence },
  ];
  return <DataTable caption={caption} columns={columns} rows={of} keyOf={({ name }) => name} />;
}
