import { useText } from "../../i18n";

export interface RoughProps {
  /** Why the figure is rough; without it nothing is shown. */
  readonly why?: string | undefined;
}

/** The mark of a rough figure: seen as «≈», heard as words, the reason on hover. */
export function Rough({ why }: RoughProps) {
  const { text } = useText();
  if (why === undefined) return null;
  return (
    <span title={why}>
      <span aria-hidden="true">≈ </span>
      <span className="visually-hidden">{text("ui.rough")}: </span>
    </span>
  );
}
