import styles from "./skip-link.module.css";

export interface SkipLinkProps {
  /** The id of the element it leads to; that element can take the focus. */
  readonly target: string;
  readonly children: string;
}

/**
 * Seen only with the focus; the first thing the Tab key reaches. It moves the focus itself, because the address belongs
 * to the state of the app.
 */
export function SkipLink({ target, children }: SkipLinkProps) {
  return (
    <a
      className={styles.link}
      href={`#${target}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(target)?.focus();
      }}
    >
      {children}
    </a>
  );
}
