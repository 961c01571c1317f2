import { boundsOf } from "../../../domain/bounds";
import { flyTo, liftSheet, useApp } from "../../../state";
import { wishFor } from "../../../state/planner/searching";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { putAway, takeUp } from "../../../state/planner/tools";
import { Button } from "../../../ui";
import { useFocusKept } from "../use-focus-kept";
import { usePlan } from "../use-plan";
import styles from "./next.module.css";
import { PickedUnits } from "./picked-units";
import { Removable } from "./removable";

/** Where no new pilot may stand: areas drawn on the map, and municipalities or zones. */
export function ForbidWish() {
  const { text } = usePlan();
  const { forbidden } = useApp((app) => selectPlanner(app).wish);
  const box = useFocusKept<HTMLFieldSetElement>(forbidden.areas.length);
  return (
    <fieldset ref={box} tabIndex={-1} className={styles.group}>
      <legend className={styles.label}>{text("planner.next.forbid.title")}</legend>
      <DrawTool />
      <DrawnAreas />
      <PickedUnits
        label={text("planner.next.forbid.units")}
        units={forbidden.units}
        onUnits={(units) => wishFor({ forbidden: { ...forbidden, units } })}
      />
    </fieldset>
  );
}

function DrawTool() {
  const { text } = usePlan();
  const isDrawing = useApp((app) => selectPlanner(app).tool === "forbid");
  const hasMap = useApp(({ map }) => map === "ready" || map === "starting");
  if (!hasMap) return <p className={styles.small}>{text("planner.next.forbid.noMap")}</p>;
  const draw = () => {
    takeUp("forbid");
    // On a phone the map has to be seen to be drawn on.
    liftSheet("peek");
  };
  return (
    <div>
      <Button pressed={isDrawing} onPress={isDrawing ? putAway : draw} wide>
        {text(`planner.next.forbid.${isDrawing ? "stop" : "draw"}`)}
      </Button>
      <p className={styles.small} role="status">
        {isDrawing ? text("planner.next.forbid.drawing") : null}
      </p>
    </div>
  );
}

function DrawnAreas() {
  const { text } = usePlan();
  const { forbidden } = useApp((app) => selectPlanner(app).wish);
  const { areas } = forbidden;
  if (areas.length === 0) return null;
  return (
    <ul className={styles.picked}>
      {areas.map((area, index) => {
        const name = text("planner.next.forbid.area", { number: index + 1 });
        return (
          <Removable
            // An area is known by nothing but its place in the list.
            key={name}
            name={name}
            onShow={() => flyTo(boundsOf([area]))}
            onRemove={() =>
              wishFor({ forbidden: { ...forbidden, areas: areas.filter((other) => other !== area) } })
            }
          />
        );
      })}
    </ul>
  );
}
