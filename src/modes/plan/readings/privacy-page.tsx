import { useCity } from "../use-city";
import { Part } from "./part";
import styles from "./reading.module.css";
import { ClearButton } from "./statements/clear-button";
import { publisherOf } from "./statements/contacts";
import { KeptHere } from "./statements/kept-here";

/** What is collected: nothing; and what the device keeps. */
export function PrivacyPage(_props: { readonly at: string | null }) {
  const view = useCity();
  const { text } = view;
  const publisher = publisherOf(view) ?? text("reading.statements.unset");
  return (
    <>
      <p className={styles.lede}>{text("reading.statements.privacy.lede")}</p>
      <Part id="collected" heading={text("reading.statements.privacy.parts.collected")}>
        <p>{text("reading.statements.privacy.collected")}</p>
        <p>{text("reading.statements.privacy.hosting", { publisher })}</p>
      </Part>
      <Part id="kept" heading={text("reading.statements.privacy.parts.kept")}>
        <KeptHere />
        <p>{text("reading.statements.privacy.files")}</p>
      </Part>
      <Part id="requests" heading={text("reading.statements.privacy.parts.requests")}>
        <p>{text("reading.statements.privacy.requests")}</p>
        <p>{text("reading.statements.privacy.opened")}</p>
        <p>{text("reading.statements.privacy.link")}</p>
      </Part>
      <Part id="clear" heading={text("reading.statements.privacy.parts.clear")}>
        <ClearButton />
      </Part>
    </>
  );
}
