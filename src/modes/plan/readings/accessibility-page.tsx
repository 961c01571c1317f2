import type { ReactNode } from "react";
import { inLanguage } from "../../../domain/text";
import { FactList } from "../../../ui";
import { useCity } from "../../../view/use-city";
import { Part } from "./part";
import styles from "./reading.module.css";
import { ContactFacts, publisherOf } from "./statements/contacts";

/** The day on which the statement was written and checked against the app. */
const PREPARED = "2026-11-23";

const PARTS = ["status", "missing", "preparation", "feedback", "enforcement", "site", "body"] as const;
const MISSING = ["picture", "drawing", "people", "formulas", "languages"] as const;

/** The accessibility statement, in the parts and the order of the Italian model (AgID). */
export function AccessibilityPage(_props: { readonly at: string | null }) {
  const view = useCity();
  const { city, text, language } = view;
  const unset = text("about.statements.unset");
  const publisher = publisherOf(view) ?? text("about.statements.accessibility.nobody", { unset });
  const content: Readonly<Record<(typeof PARTS)[number], ReactNode>> = {
    status: <p>{text("about.statements.accessibility.status")}</p>,
    missing: <Missing />,
    preparation: <Preparation />,
    feedback: <Feedback />,
    enforcement: <p>{text("about.statements.accessibility.enforcement")}</p>,
    site: <SiteFacts />,
    body: <BodyFacts />,
  };
  return (
    <>
      <p className={styles.lede}>
        {text("about.statements.accessibility.lede", {
          publisher,
          title: inLanguage(city.name, language),
        })}
      </p>
      {PARTS.map((id) => (
        <Part key={id} id={id} heading={text(`about.statements.accessibility.parts.${id}`)}>
          {content[id]}
        </Part>
      ))}
    </>
  );
}

function Missing() {
  const { text } = useCity();
  return (
    <>
      <p>{text("about.statements.accessibility.missingIntro")}</p>
      <ul className={styles.list}>
        {MISSING.map((what) => (
          <li key={what}>{text(`about.statements.accessibility.missing.${what}`)}</li>
        ))}
      </ul>
      <p>{text("about.statements.accessibility.disproportionate")}</p>
      <p>{text("about.statements.accessibility.outside")}</p>
    </>
  );
}

function Preparation() {
  const { city, text, figures } = useCity();
  const official = city.contacts?.accessibilityUrl ?? null;
  const words = text("about.statements.accessibility.official");
  return (
    <>
      <p>{text("about.statements.accessibility.prepared", { date: figures.date(PREPARED) })}</p>
      <p>{text("about.statements.accessibility.method")}</p>
      <p>
        {official === null ? `${words}: ${text("about.statements.unset")}` : <a href={official}>{words}</a>}
      </p>
    </>
  );
}

function Feedback() {
  const { text } = useCity();
  return (
    <>
      <p>{text("about.statements.accessibility.feedback")}</p>
      <ContactFacts />
    </>
  );
}

/** What the second section of the model asks about the site. */
function SiteFacts() {
  const { city, text, figures } = useCity();
  const published = city.contacts?.publishedOn ?? null;
  return (
    <FactList
      facts={[
        {
          id: "published",
          label: text("about.statements.accessibility.published"),
          value: published === null ? text("about.statements.unset") : figures.date(published),
        },
        {
          id: "tests",
          label: text("about.statements.accessibility.tests"),
          value: text("about.statements.accessibility.testsNone"),
        },
        {
          id: "cms",
          label: text("about.statements.accessibility.cms"),
          value: text("about.statements.accessibility.cmsNone"),
        },
      ]}
    />
  );
}

/** What it asks about the body: not ours to know. */
function BodyFacts() {
  const { text } = useCity();
  const staff = text("about.statements.accessibility.staff");
  return (
    <>
      <FactList facts={[{ id: "staff", label: staff, value: text("about.statements.unset") }]} />
      <p>{text("about.statements.accessibility.bodyNote")}</p>
    </>
  );
}
