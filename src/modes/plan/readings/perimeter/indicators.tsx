import { inLanguage } from "../../../../domain/text";
import { usePlan } from "../../use-plan";
import { DocumentsLine } from "../documents-line";
import { Part } from "../part";
import { indicatorsHeading } from "./parts";
import own from "./perimeter.module.css";

/** By what a strategy of the plan is to be judged, and that the plan gives no figure where it gives none. */
export function Indicators() {
  const view = usePlan();
  const { plan, text, language } = view;
  const { indicators } = plan.catalogue;
  if (indicators === null) return null;
  const heading = indicatorsHeading(view);
  return (
    <Part id="indicators" heading={heading}>
      <p>{inLanguage(indicators.about, language)}</p>
      <table className={own.indicators}>
        <caption className="visually-hidden">{heading}</caption>
        <thead>
          <tr>
            <th scope="col">{text("reading.perimeter.indicator")}</th>
            <th scope="col">{text("reading.perimeter.figure")}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.list.map(({ id, name, figure }) => (
            <tr key={id}>
              <th scope="row">{inLanguage(name, language)}</th>
              <td>{figure === null ? text("reading.perimeter.noFigure") : inLanguage(figure, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <DocumentsLine ids={indicators.documents} />
    </Part>
  );
}
