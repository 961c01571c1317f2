import { useState } from "react";
import { reloadPage } from "../../../../state";
import { Button, Notice } from "../../../../ui";
import { AskDialog } from "../../../../ui/panel/ask-dialog";
import { useCity } from "../../../../view/use-city";

/** Clears what the device keeps for its reader, after asking; the page then begins anew. */
export function ClearButton() {
  const { city, text } = useCity();
  const [isAsking, ask] = useState(false);
  const [trouble, say] = useState<"held" | "refused" | null>(null);
  const clear = async () => {
    ask(false);
    const { clearDevice } = await import("../../../../state/device/clear-device");
    const cleared = await clearDevice(city.id);
    if (cleared === "cleared") reloadPage();
    else say(cleared);
  };
  return (
    <>
      <p>{text("about.statements.privacy.clearWhat")}</p>
      <Button onPress={() => ask(true)}>{text("about.statements.privacy.clear")}</Button>
      {trouble === null ? null : (
        <Notice tone="warning" urgent>
          {text(`about.statements.privacy.${trouble}`)}
        </Notice>
      )}
      {isAsking ? (
        <AskDialog
          title={text("about.statements.privacy.askTitle")}
          confirm={text("about.statements.privacy.clear")}
          cancel={text("about.statements.privacy.askCancel")}
          onConfirm={() => void clear()}
          onCancel={() => ask(false)}
        >
          <p>{text("about.statements.privacy.askBody")}</p>
        </AskDialog>
      ) : null}
    </>
  );
}
