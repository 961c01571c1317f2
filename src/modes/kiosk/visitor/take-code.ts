import { TAKEAWAYS, type Takeaway } from "../../../state/kiosk/takeaway";
import { type QrPicture, qrOf } from "../../../ui/signs/qr";

/** The code for the first of the links, the fullest before the others, that one can hold; null where there is none. */
export function codeOf(
  links: Readonly<Record<Takeaway, string | null>>,
): { readonly holds: Takeaway; readonly picture: QrPicture } | null {
  for (const holds of TAKEAWAYS) {
    const link = links[holds];
    const picture = link === null ? null : qrOf(link, holds === "edits" ? "fine" : "plain");
    if (picture !== null) return { holds, picture };
  }
  return null;
}
