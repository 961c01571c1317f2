import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./overlay.module.css";

interface OverlayProps {
  readonly kind: "dialog" | "alertdialog";
  readonly title: string;
  readonly children: ReactNode;
}

/**
 * A sheet over the whole screen, its words in reach of a seated person. Not the browser's dialog: its Escape would close what
 * nobody answered.
 */
export function Overlay({ kind, title, children }: OverlayProps) {
  const id = useId();
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const named = { role: kind, "aria-modal": true, "aria-labelledby": id };
  return (
    <div className={styles.scrim}>
      <section ref={sheet} tabIndex={-1} className={styles.sheet} {...named}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {children}
      </section>
    </div>
  );
}
