import { inLanguage } from "../../../../domain/text";
import { goToUnit, selectMemberships, useApp } from "../../../../state";
import { UnitLine } from "../../../../ui";
import { usePlan } from "../../use-plan";
import { DocumentsLine } from "../documents-line";
import { Part } from "../part";

/** What the plan says of the zones that the area touches, and which these are by our count. */
export function ZonesTouched() {
  const { geodata, plan, text, language, figures } = usePlan();
  const memberships = useApp(selectMemberships);
  const { zones } = plan.catalogue.perimeter;
  if (zones === null) return null;
  return (
    <Part id="zones" heading={text("reading.perimeter.zones")}>
      <p>{inLanguage(zones.text, language)}</p>
      <DocumentsLine ids={zones.documents} />
      <p>
        {text("reading.perimeter.touched", {
          here: figures.count(memberships.size),
          all: figures.count(geodata.zones.length),
        })}
      </p>
      <div>
        {geodata.zones.map(({ id, name, derived }) => {
          const members = memberships.get(id);
          if (members === undefined) return null;
          return (
            <UnitLine
              key={id}
              name={text("reading.perimeter.zone", { id, name })}
              kind={[
                text("reading.perimeter.inside", {
                  inside: figures.count(members.inside),
                  all: figures.count(members.all),
                }),
                ...(derived ? [text("reading.perimeter.derived")] : []),
              ].join(" · ")}
              onSelect={() => goToUnit({ kind: "zone", id })}
            />
          );
        })}
      </div>
    </Part>
  );
}
