import { Component, type ReactNode } from "react";
import { textIn } from "../../i18n";
import { screenFailed } from "../../state/kiosk/keep-healing";
import styles from "./kiosk.module.css";

/** An error in a screen is told to what heals it; until the screen is shown anew, a word stands in its place. */
export class ScreenBoundary extends Component<
  { readonly children: ReactNode },
  { readonly broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: Error): void {
    console.error(error);
    // After React is done with the screen that broke: it is thrown away at once.
    queueMicrotask(() => screenFailed(`${error.name}: ${error.message}`));
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <p className={styles.notice}>{textIn(document.documentElement.lang)("kiosk.visitor.broken")}</p>;
  }
}
