import { useCity } from "../../../view/use-city";
import { Part } from "./part";
import styles from "./reading.module.css";
import { ClearButton } from "./statements/clear-button";
import { publisherOf } from "./statements/contacts";
import { KeptHere } from "./statements/kept-here";

/** What is collected: nothing; and what the device keeps. */
export function PrivacyPage(_props: { readonly at: string | null }) {
  const view = useCity();
  const { text } = view;
  const publisher = publisherOf(view) ?? text("about.statements.unset");
  return (
    <>
      <p className={styles.lede}>{text("about.statements.privacy.lede")}</p>
      <Part id="collected" heading={text("about.statements.privacy.parts.collected")}>
        <p>{text("about.statements.privacy.collected")}</p>
        <p>{text("about.statements.privacy.hosting", { publisher })}</p>
      </Part>
      <Part id="kept" heading={text("about.statements.privacy.parts.kept")}>
        <KeptHere />
        <p>{text("about.statements.privacy.files")}</p>
      </Part>
      <Part id="requests" heading={text("about.statements.privacy.parts.requests")}>
        <p>{text("about.statements.privacy.requests")}</p>
        <p>{text("about.statements.privacy.opened")}</p>
        <p>{text("about.statements.privacy.link")}</p>
      </Part>
      <Part id="clear" heading={text("about.statements.privacy.parts.clear")}>
        <ClearButton />
      </Part>
    </>
  );
}
