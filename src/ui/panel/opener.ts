/** What had the focus when something opened, and what it is called. */
export interface Opener {
  readonly element: HTMLElement;
  readonly name: string;
}

/** null: nothing that takes the focus of itself. */
export function openerNow(): Opener | null {
  const element = document.activeElement;
  const isControl = element instanceof HTMLElement && element !== document.body;
  return isControl ? { element, name: nameOf(element) } : null;
}

/** What had the focus has left the page: a keyboard would begin anew at its top. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/** What is called the same takes the place of an opener that was drawn anew meanwhile, as the card under a page is. */
export function goBackTo(opener: Opener | null): void {
  const places = ["answer", "question"].flatMap((id) => document.getElementById(id) ?? []);
  const again = places
    .flatMap((place) => [...place.querySelectorAll<HTMLElement>("button, a[href]")])
    .find((control) => isSeen(control) && opener !== null && nameOf(control) === opener.name);
  const wanted = opener !== null && isSeen(opener.element) ? opener.element : (again ?? places.find(isSeen));
  wanted?.focus({ preventScroll: true });
}

/** To the title of the card that has come, or to where it will stand; false where there is none. */
export function goToCard(): boolean {
  const answer = document.getElementById("answer");
  const target = answer?.querySelector<HTMLElement>("h2") ?? answer;
  if (!target || !isSeen(target)) return false;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  return true;
}

const nameOf = (element: HTMLElement): string => element.ariaLabel ?? element.textContent;

const isSeen = (element: HTMLElement): boolean => element.isConnected && element.getClientRects().length > 0;
