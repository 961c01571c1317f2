import { inLanguage } from "../../../../domain/text";
import { usePlan } from "../../use-plan";
import { DocumentsLine } from "../documents-line";
import { Part } from "../part";
import own from "./perimeter.module.css";

/** What was to come next. */
export function Following() {
  const { plan, text, language } = usePlan();
  const { following } = plan.catalogue;
  if (following === null) return null;
  return (
    <Part id="following" heading={text("reading.perimeter.following")}>
      <p>{inLanguage(following.about, language)}</p>
      <ol className={own.steps}>
        {following.steps.map((step) => (
          <li key={step.en}>{inLanguage(step, language)}</li>
        ))}
      </ol>
      <DocumentsLine ids={following.documents} />
    </Part>
  );
}
