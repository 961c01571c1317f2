export interface AnnouncerProps {
  /** What a screen reader says when it changes. */
  readonly message: string;
}

/** Says results to a screen reader without moving the focus; it stays in the page, so that changes are heard. */
export function Announcer({ message }: AnnouncerProps) {
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {message}
    </p>
  );
}
