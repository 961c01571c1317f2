import { type MouseEvent, type PointerEvent, type TouchEvent, useRef, useState } from "react";

/** A finger on a button: which it is, and where the button stood when it came down. */
interface Held {
  readonly id: number;
  readonly box: DOMRect;
}

type Press = PointerEvent<HTMLButtonElement>;

/**
 * Presses by pointers, each by itself: the browser's own click is given to one finger alone, and is lost where the button moves
 * away from under it because somebody else made the letters larger. A finger presses what it came down on, if it goes up where
 * that stood. The click that follows is kept from what may stand there by then; one without a pointer is a key's or a reader's.
 * @returns whether a finger is on it, and what the button listens with
 */
export function useFingers(onPress: () => void, disabled: boolean) {
  const held = useRef<Held | null>(null);
  const [isHeld, show] = useState(false);
  const take = (next: Held | null) => {
    held.current = next;
    show(next !== null);
  };
  const isMine = ({ pointerId }: Press) => held.current?.id === pointerId;
  const listening = {
    onPointerDown: (event: Press) => {
      if (disabled || event.button !== 0 || held.current !== null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      take({ id: event.pointerId, box: event.currentTarget.getBoundingClientRect() });
    },
    onPointerMove: (event: Press) => {
      if (isMine(event)) show(isOver(event, held.current));
    },
    onPointerUp: (event: Press) => {
      if (!isMine(event)) return;
      const isPress = !disabled && isOver(event, held.current);
      take(null);
      if (!isPress) return;
      event.currentTarget.focus({ preventScroll: true });
      onPress();
    },
    onPointerCancel: (event: Press) => isMine(event) && take(null),
    onLostPointerCapture: (event: Press) => isMine(event) && take(null),
    onTouchEnd: (event: TouchEvent) => event.cancelable && event.preventDefault(),
    onClick: ({ detail }: MouseEvent) => detail === 0 && onPress(),
  };
  return { isHeld: isHeld && !disabled, listening };
}

const isOver = ({ clientX, clientY }: Press, held: Held | null): boolean =>
  held !== null &&
  clientX >= held.box.left &&
  clientX <= held.box.right &&
  clientY >= held.box.top &&
  clientY <= held.box.bottom;
