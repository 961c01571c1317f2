import { useApp } from "../../../state";
import { hasEdits, type Takeaway, takeawayOf } from "../../../state/kiosk/takeaway";
import { TouchButton } from "../../../ui/controls/touch-button";
import { QrCode } from "../../../ui/signs/qr-code";
import { useCity } from "../../../view/use-city";
import { Overlay } from "../overlay";
import { codeOf } from "./take-code";

interface TakeItProps {
  readonly onClose: () => void;
}

/**
 * The visitor's view as a code for a phone, drawn on this device. What would be too fine to scan is left out, the edits first and
 * then where the map looks; and it is said.
 */
export function TakeIt({ onClose }: TakeItProps) {
  const { text } = useCity();
  const links = {
    edits: useApp((app) => takeawayOf(app, "edits")),
    view: useApp((app) => takeawayOf(app, "view")),
    choices: useApp((app) => takeawayOf(app, "choices")),
  };
  const isEdited = useApp(hasEdits);
  const code = codeOf(links);
  return (
    <Overlay kind="dialog" title={text("kiosk.visitor.take.title")}>
      {code === null ? (
        <p>{text("kiosk.visitor.take.tooLong")}</p>
      ) : (
        <>
          <QrCode picture={code.picture} label={text("kiosk.visitor.take.code")} />
          <p>{text(`kiosk.visitor.take.${saidOf(code.holds, isEdited)}`)}</p>
        </>
      )}
      <TouchButton tone="primary" onPress={onClose}>
        {text("kiosk.visitor.take.close")}
      </TouchButton>
    </Overlay>
  );
}

const saidOf = (holds: Takeaway, isEdited: boolean) =>
  holds === "choices" ? "shorter" : isEdited && holds === "view" ? "withoutEdits" : "body";
