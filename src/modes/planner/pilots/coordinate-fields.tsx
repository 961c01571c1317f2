import { NumberField } from "../../../ui/controls/number-field";
import { refusalWords } from "../refusal-words";
import { usePlan } from "../use-plan";
import type { RefusedCoordinate } from "./coordinates";
import styles from "./pilots.module.css";

/** A hundred-thousandth of a degree is about a metre. */
const DECIMALS = 5;

interface CoordinateFieldsProps {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly onLatitude: (latitude: number) => void;
  readonly onLongitude: (longitude: number) => void;
  readonly refused: RefusedCoordinate | null;
}

/** Latitude and longitude, typed in degrees. */
export function CoordinateFields(props: CoordinateFieldsProps) {
  const { latitude, longitude, onLatitude, onLongitude, refused } = props;
  const { text, figures } = usePlan();
  const why = (axis: RefusedCoordinate["axis"]) =>
    refused?.axis === axis ? refusalWords(refused.refusal, text, figures) : null;
  return (
    <div className={styles.pair}>
      <NumberField
        label={text("planner.pilots.add.latitude")}
        unit={text("planner.pilots.add.degrees")}
        value={latitude}
        decimals={DECIMALS}
        onNumber={(typed) => onLatitude(typed ?? Number.NaN)}
        refusal={why("latitude")}
      />
      <NumberField
        label={text("planner.pilots.add.longitude")}
        unit={text("planner.pilots.add.degrees")}
        value={longitude}
        decimals={DECIMALS}
        onNumber={(typed) => onLongitude(typed ?? Number.NaN)}
        refusal={why("longitude")}
      />
    </div>
  );
}
