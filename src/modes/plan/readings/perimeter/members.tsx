import { inLanguage } from "../../../../domain/text";
import { goToUnit, includeProvisional, useApp } from "../../../../state";
import { Button, ProvisionalMark, UnitLine } from "../../../../ui";
import { usePlan } from "../../use-plan";
import { Part } from "../part";
import styles from "../reading.module.css";

/** How many municipalities the plan speaks of, how many are drawn, and which of these may not stay. */
export function Members() {
  const { geodata, city, plan, text, language, figures } = usePlan();
  const provisional = geodata.municipalities
    .filter(({ membership }) => membership === "provisional")
    .toSorted((one, other) => figures.compare(one.name, other.name));
  return (
    <Part id="members" heading={text("reading.perimeter.members")}>
      <p>
        {text("reading.perimeter.counted", {
          wanted: figures.count(plan.catalogue.perimeter.municipalities),
          drawn: figures.count(geodata.municipalities.length),
        })}
      </p>
      <p className={styles.ours}>{inLanguage(city.membershipNote, language)}</p>
      <Part id="provisional" heading={text("reading.perimeter.provisional")} level={4}>
        {provisional.length === 0 ? <p>{text("reading.perimeter.noProvisional")}</p> : <Excluded />}
        {provisional.map(({ code, name }) => (
          <UnitLine
            key={code}
            name={name}
            marks={<ProvisionalMark />}
            onSelect={() => goToUnit({ kind: "municipality", code })}
          />
        ))}
      </Part>
    </Part>
  );
}

/** Who took them out while exploring should not wonder why their cards have no figures. */
function Excluded() {
  const { text } = usePlan();
  const withProvisional = useApp((app) => app.withProvisional);
  if (withProvisional) return null;
  return (
    <>
      <p>{text("reading.perimeter.excluded")}</p>
      <Button onPress={() => includeProvisional(true)}>{text("reading.perimeter.include")}</Button>
    </>
  );
}
