/** Room above what is brought up, in pixels. */
const ABOVE = 16;

/**
 * Scrolls the panel that an element stands in so that it begins at its top. Only the panel: `scrollIntoView` would move
 * the frame of the page, too, which is cut off and cannot be moved back by hand.
 */
export function bringUp(element: HTMLElement): void {
  const panel = scrollerOf(element.parentElement);
  if (panel === null) return;
  const below = element.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  panel.scrollTop += below - ABOVE;
}

function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  if (element === null) return null;
  const scrolls = ["auto", "scroll"].includes(getComputedStyle(element).overflowY);
  return scrolls && element.scrollHeight > element.clientHeight ? element : scrollerOf(element.parentElement);
}
