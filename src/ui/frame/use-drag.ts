import { type PointerEvent, useRef, useState } from "react";
import { restOf, type SheetHeight } from "./sheet-height";

interface Hold {
  /** Where and how tall the sheet was when it was taken, and the room it is in; CSS pixels. */
  readonly y: number;
  readonly tall: number;
  readonly room: number;
  /** Pixels of the sheet under the finger; null until it has moved. */
  readonly now: number | null;
  /** The last move, for the speed at which it is let go. */
  readonly last: { readonly y: number; readonly time: number; readonly speed: number };
}

/** Moves shorter than this are presses on a button of the handle. */
const PRESS = 6;
/** A finger that rested this long before it left has not thrown. */
const REST = 100;

/** Follows a finger on the handle; gives the height in pixels while it is held, and null at rest. */
export function useDrag(onHeight: (height: SheetHeight) => void) {
  const hold = useRef<Hold | null>(null);
  const [pixels, setPixels] = useState<number | null>(null);
  const letGo = () => {
    hold.current = null;
    setPixels(null);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const sheet = event.currentTarget.parentElement;
    const room = sheet?.parentElement;
    if (event.button !== 0 || !sheet || !room) return;
    // A captured pointer takes the press away from a button, so there it is taken only when it moves.
    const isOnButton = event.target instanceof Element && event.target.closest("button") !== null;
    if (!isOnButton) event.currentTarget.setPointerCapture(event.pointerId);
    const last = { y: event.clientY, time: event.timeStamp, speed: 0 };
    hold.current = { y: event.clientY, tall: sheet.offsetHeight, room: room.offsetHeight, now: null, last };
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = hold.current;
    if (held === null || (held.now === null && Math.abs(event.clientY - held.y) < PRESS)) return;
    if (held.now === null) event.currentTarget.setPointerCapture(event.pointerId);
    const speed = (held.last.y - event.clientY) / Math.max(1, event.timeStamp - held.last.time);
    const now = Math.min(held.room, Math.max(0, held.tall + held.y - event.clientY));
    hold.current = { ...held, now, last: { y: event.clientY, time: event.timeStamp, speed } };
    setPixels(now);
  };
  const onPointerUp = (event: PointerEvent) => {
    const held = hold.current;
    letGo();
    if (held === null || held.now === null || held.room === 0) return;
    const speed = event.timeStamp - held.last.time > REST ? 0 : held.last.speed;
    onHeight(restOf(held.now / held.room, speed / held.room));
  };
  return { pixels, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: letGo } };
}
