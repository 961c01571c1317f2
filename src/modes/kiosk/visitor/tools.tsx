import { speakLanguage, useApp, useAppList, wishLook } from "../../../state";
import { wishTextSize } from "../../../state/kiosk/staff";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import { offeredLanguages, ownName } from "../languages";
import { useKiosk } from "../use-kiosk";
import styles from "./visitor.module.css";

interface ToolsProps {
  readonly onTake: () => void;
  readonly onRestart: () => void;
}

/** Language, letters and contrast at one tap each; what can be taken along; and a new beginning. */
export function Tools({ onTake, onRestart }: ToolsProps) {
  const { text } = useCity();
  const hasAddress = useKiosk(({ settings }) => settings.address !== null);
  return (
    <section className={styles.tools} aria-label={text("kiosk.visitor.tools.label")}>
      <Languages />
      <Reading />
      <span className={styles.last}>
        {hasAddress ? <TouchButton onPress={onTake}>{text("kiosk.visitor.tools.take")}</TouchButton> : null}
        <TouchButton onPress={onRestart}>{text("kiosk.visitor.tools.restart")}</TouchButton>
      </span>
    </section>
  );
}

function Languages() {
  const { city, language } = useCity();
  const languages = useAppList((app) => offeredLanguages(app, city));
  if (languages.length < 2) return null;
  return languages.map((code) => (
    <TouchButton key={code} language={code} current={code === language} onPress={() => speakLanguage(code)}>
      {ownName(code)}
    </TouchButton>
  ));
}

function Reading() {
  const { text } = useCity();
  const isLarge = useKiosk(({ textSize }) => textSize === "large");
  const home = useKiosk((kiosk) => kiosk.home.roots.look);
  const isContrast = useApp((app) => app.look === "contrast");
  return (
    <>
      <TouchButton pressed={isLarge} onPress={() => wishTextSize(isLarge ? "normal" : "large")}>
        {text("kiosk.visitor.tools.large")}
      </TouchButton>
      <TouchButton
        pressed={isContrast}
        onPress={() => wishLook(isContrast ? (home === "contrast" ? "day" : home) : "contrast")}
      >
        {text("kiosk.visitor.tools.contrast")}
      </TouchButton>
    </>
  );
}
