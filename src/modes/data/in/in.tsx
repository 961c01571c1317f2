import { useEffect, useState } from "react";
import { useApp } from "../../../state";
import { openChosen } from "../../../state/importing/chosen";
import { Notice } from "../../../ui";
import { FileDrop, type PickedFile } from "../../../ui/controls/file-field";
import { useCity } from "../../../view/use-city";
import { FilePart } from "./file-part";
import { FoundPart } from "./found-part";
import { Opening } from "./opening";
import { OwnList } from "./own-list";
import { RolePart } from "./role-part";
import { TakePart } from "./take-part";
import { WherePart } from "./where-part";

/** Opening a file: which it is, where it lies, what it becomes, and what was taken in. */
export function In() {
  const { text } = useCity();
  const [onlyOne, setOnlyOne] = useState<string | null>(null);
  const isOpened = useApp(({ importing }) => importing?.stage.kind === "opened");
  const open = (files: readonly PickedFile[]) => setOnlyOne(openChosen(files));
  return (
    <FileDrop invitation={text("data.coming.open.dropNow")} onFiles={open}>
      {onlyOne === null ? null : (
        <Notice onDismiss={() => setOnlyOne(null)}>{text("data.coming.open.one", { file: onlyOne })}</Notice>
      )}
      {isOpened ? <Steps /> : <Opening onFiles={open} />}
      <OwnList />
    </FileDrop>
  );
}

const PARTS = [
  ["file", FilePart],
  ["where", WherePart],
  ["role", RolePart],
  ["found", FoundPart],
  ["take", TakePart],
] as const;

/**
 * From what the file is to what is taken of it, each resting on the one before. One comes after the other: all at once they
 * would hold the page just when the rows are being drawn. Not with each frame, which a heavy preview makes rare.
 */
function Steps() {
  const [count, setCount] = useState(1);
  useEffect(() => {
    if (count === PARTS.length) return;
    const next = setTimeout(() => setCount(count + 1));
    return () => clearTimeout(next);
  }, [count]);
  return PARTS.slice(0, count).map(([name, Part]) => <Part key={name} />);
}
