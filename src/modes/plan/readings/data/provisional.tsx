import { inLanguage } from "../../../../domain/text";
import { ProposalBadge } from "../../../../ui";
import { useCity } from "../../../../view/use-city";
import reading from "../reading.module.css";

/** Which municipalities are inside by our choice, and why. */
export function Provisional() {
  const { geodata, city, text, language, figures } = useCity();
  const { municipalities } = geodata;
  const provisional = municipalities.filter(({ membership }) => membership === "provisional");
  if (provisional.length === 0) return <p>{text("about.method.data.noProvisional")}</p>;
  const counts = { count: provisional.length, all: figures.count(municipalities.length) };
  return (
    <>
      <p>{text("about.method.data.provisionalList", counts)}</p>
      <p>{inLanguage(city.membershipNote, language)}</p>
      <ul className={reading.list}>
        {provisional
          .toSorted((one, other) => figures.compare(one.name, other.name))
          .map(({ code, name }) => (
            <li key={code}>{name}</li>
          ))}
      </ul>
    </>
  );
}

/** What is our proposal and stands in the place of something that the plan does not say. */
export function Proposal() {
  const { city, text, language, figures } = useCity();
  const layers = city.layers.filter(({ proposal }) => proposal);
  if (layers.length === 0) return <p>{text("about.method.data.noProposal")}</p>;
  return (
    <>
      <p>
        <ProposalBadge />{" "}
        {text("about.method.data.proposalLayers", {
          layers: figures.list(layers.map(({ name }) => inLanguage(name, language))),
        })}
      </p>
      <p>{inLanguage(city.proposalNote, language)}</p>
    </>
  );
}
