import type { Covered } from "../../map";
import { Attract } from "./attract";
import { Cleaning } from "./cleaning";
import styles from "./kiosk.module.css";
import { HealthBeacon } from "./page/health-beacon";
import { useCovering } from "./page/use-covering";
import { useLetters } from "./page/use-letters";
import { useTouches } from "./page/use-touches";
import { useWaking } from "./page/use-waking";
import { ScreenBoundary } from "./screen-boundary";
import { Gate } from "./staff/gate";
import { StaffPage } from "./staff/staff-page";
import { StillThere } from "./still-there";
import { useKiosk } from "./use-kiosk";
import { VisitorScreen } from "./visitor/visitor-screen";

interface StageProps {
  readonly onCovered: (covered: Covered) => void;
}

/** What lies over the map: the tours while nobody is there, the visitor's questions, the pages of the staff. */
export function Stage({ onCovered }: StageProps) {
  const phase = useKiosk(({ idle }) => idle.phase);
  const shown = useKiosk((kiosk) => kiosk.shown);
  const covering = useCovering(onCovered);
  useTouches();
  useLetters(useKiosk(({ textSize }) => textSize));
  const isWaking = useWaking(phase);
  return (
    <div className={styles.stage} ref={covering} data-phase={phase}>
      <HealthBeacon />
      <div className={styles.corner} />
      <ScreenBoundary key={shown}>
        <div inert={phase === "asking" || phase === "cleaning"}>
          <Screen />
        </div>
        {phase === "asking" ? <StillThere /> : null}
      </ScreenBoundary>
      {phase === "cleaning" ? <Cleaning /> : null}
      {isWaking ? <div className={styles.shield} data-waking="" /> : null}
    </div>
  );
}

function Screen() {
  const isTouring = useKiosk(({ idle }) => idle.phase === "touring");
  const staffPage = useKiosk((kiosk) => kiosk.staffPage);
  if (isTouring) return <Attract />;
  if (staffPage === "open") return <StaffPage />;
  return (
    <>
      <div inert={staffPage === "gate"}>
        <VisitorScreen />
      </div>
      {staffPage === "gate" ? <Gate /> : null}
    </>
  );
}
