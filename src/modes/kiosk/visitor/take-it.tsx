import { useApp } from "../../../state";
import { takeawayOf } from "../../../state/kiosk/takeaway";
import { TouchButton } from "../../../ui/controls/touch-button";
import { type QrPicture, qrOf } from "../../../ui/signs/qr";
import { QrCode } from "../../../ui/signs/qr-code";
import { Overlay } from "../overlay";
import { useCity } from "../use-kiosk";

interface TakeItProps {
  readonly onClose: () => void;
}

/** The visitor's view as a code for a phone, drawn on this device; one that would be too fine to scan leaves the camera out. */
export function TakeIt({ onClose }: TakeItProps) {
  const { text } = useCity();
  const whole = useApp((app) => takeawayOf(app, true));
  const shorter = useApp((app) => takeawayOf(app, false));
  const code = fitting([whole, shorter]);
  return (
    <Overlay kind="dialog" title={text("kiosk.visitor.take.title")}>
      {code === null ? (
        <p>{text("kiosk.visitor.take.tooLong")}</p>
      ) : (
        <>
          <QrCode picture={code.picture} label={text("kiosk.visitor.take.code")} />
          <p>{text(code.link === whole ? "kiosk.visitor.take.body" : "kiosk.visitor.take.shorter")}</p>
        </>
      )}
      <TouchButton tone="primary" onPress={onClose}>
        {text("kiosk.visitor.take.close")}
      </TouchButton>
    </Overlay>
  );
}

/** The first of the links that a code can hold. */
function fitting(
  links: readonly (string | null)[],
): { readonly link: string; readonly picture: QrPicture } | null {
  for (const link of links) {
    const picture = link === null ? null : qrOf(link);
    if (link !== null && picture !== null) return { link, picture };
  }
  return null;
}
