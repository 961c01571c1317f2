import { NO_CONTACTS, unsetContacts } from "../../../../domain/contacts";
import { inLanguage } from "../../../../domain/text";
import { FactList } from "../../../../ui";
import { type CityView, useCity } from "../../../../view/use-city";
import reading from "../reading.module.css";

/** Who publishes the app; null until somebody has filled it in. */
export function publisherOf({ city, language }: CityView): string | null {
  const publisher = city.contacts?.publisher ?? null;
  return publisher === null ? null : inLanguage(publisher, language);
}

/** Whom to write to, with «not set» for what nobody has filled in yet. */
export function ContactFacts() {
  const view = useCity();
  const { city, text } = view;
  const { feedbackEmail, feedbackUrl } = city.contacts ?? NO_CONTACTS;
  const unset = text("about.statements.unset");
  return (
    <>
      <FactList
        facts={[
          {
            id: "publisher",
            label: text("about.statements.accessibility.publisher"),
            value: publisherOf(view) ?? unset,
          },
          {
            id: "email",
            label: text("about.statements.accessibility.email"),
            value: feedbackEmail === null ? unset : <a href={`mailto:${feedbackEmail}`}>{feedbackEmail}</a>,
          },
          {
            id: "url",
            label: text("about.statements.accessibility.url"),
            value: feedbackUrl === null ? unset : <a href={feedbackUrl}>{feedbackUrl}</a>,
          },
        ]}
      />
      {unsetContacts(city.contacts).length > 0 ? (
        <p className={reading.small}>{text("about.statements.accessibility.unsetNote", { unset })}</p>
      ) : null}
    </>
  );
}
