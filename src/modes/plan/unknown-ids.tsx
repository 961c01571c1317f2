import { forgetUnknownIds, useApp } from "../../state";
import { Notice } from "../../ui";
import { useCity } from "../../view/use-city";

/** A link that names what is not here says so, and opens with the rest. */
export function UnknownIds() {
  const { text } = useCity();
  const ids = useApp((app) => app.unknownIds);
  if (ids.length === 0) return null;
  return (
    <Notice tone="warning" onDismiss={forgetUnknownIds}>
      {text("explore.notice.unknownIds", { ids: ids.join(", ") })}
    </Notice>
  );
}
