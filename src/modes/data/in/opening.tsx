import { useEffect } from "react";
import { IMPORT_LIMITS } from "../../../domain/dataset";
import { describeFault } from "../../../i18n/data-in";
import { useApp } from "../../../state";
import { forgetFile, readyForFile } from "../../../state/importing/open";
import { Button, Notice, Section } from "../../../ui";
import { FileButton, type PickedFile } from "../../../ui/controls/file-field";
import { ShareProgress } from "../../../ui/panel/share-progress";
import { useCity } from "../../../view/use-city";
import styles from "./in.module.css";

/** Endings that the browser offers first; what a file is its bytes say. */
const ENDINGS = [
  ".geojson",
  ".json",
  ".geojsons",
  ".geojsonl",
  ".ndjson",
  ".csv",
  ".tsv",
  ".txt",
  ".kml",
  ".kmz",
  ".gpx",
  ".zip",
  ".shp",
  ".dbf",
  ".prj",
  ".shx",
  ".cpg",
  ".gpkg",
  ".xlsx",
];

interface OpeningProps {
  readonly onFiles: (files: readonly PickedFile[]) => void;
}

/** Before a file is open: the ways to open one, how far it is, or why it is not opened. */
export function Opening({ onFiles }: OpeningProps) {
  const { text, figures } = useCity();
  const importing = useApp((app) => app.importing);
  useEffect(readyForFile, []);
  if (importing?.stage.kind === "opening")
    return <Reading file={importing.file} share={importing.stage.share} />;
  const limits = {
    size: `${figures.count(IMPORT_LIMITS.bytes / 1e6)} MB`,
    vertices: figures.count(IMPORT_LIMITS.vertices),
  };
  return (
    <Section heading={text("data.coming.open.title")}>
      <div className={styles.stack}>
        <Refused />
        <div className={styles.actions}>
          <FileButton primary several endings={ENDINGS} onFiles={onFiles}>
            {text(importing === null ? "data.coming.open.choose" : "data.coming.open.another")}
          </FileButton>
        </div>
        <p className={styles.small}>{text("data.coming.open.drop")}</p>
        <p className={styles.small}>{text("data.coming.open.formats", limits)}</p>
        <p className={styles.small}>{text("data.coming.open.becomes")}</p>
      </div>
    </Section>
  );
}

function Reading({ file, share }: { readonly file: string; readonly share: number }) {
  const { text, figures } = useCity();
  return (
    <Section heading={text("data.coming.open.title")}>
      <div className={styles.stack}>
        <ShareProgress
          label={text("data.coming.open.opening", { file })}
          share={share}
          words={text("data.coming.open.done", { share: `${figures.count(Math.round(share * 100))} %` })}
        />
        <Button onPress={forgetFile}>{text("data.coming.open.cancel")}</Button>
      </div>
    </Section>
  );
}

/** What the file is called and every reason; who cancelled knows. */
function Refused() {
  const { text, language } = useCity();
  const importing = useApp((app) => app.importing);
  if (importing?.stage.kind !== "refused") return null;
  const { faults } = importing.stage;
  return (
    <Notice tone="warning" urgent onDismiss={forgetFile}>
      {text("data.coming.open.refused", { file: importing.file })}{" "}
      {[...new Set(faults.map((fault) => describeFault(fault, language)))].slice(0, 3).join(" ")}
    </Notice>
  );
}
