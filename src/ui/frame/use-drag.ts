import { type PointerEvent, useRef, useState } from "react";
import { restOf, type SheetHeight } from "./sheet-height";

interface Hold {
  readonly y: number;
  readonly time: number;
  /** Pixels of the sheet and of the room it is in, when it was taken. */
  readonly tall: number;
  readonly room: number;
}

/** Follows a finger on the handle; gives the height in pixels while it is held, and null at rest. */
export function useDrag(height: SheetHeight, onHeight: (height: SheetHeight) => void) {
  const hold = useRef<Hold | null>(null);
  const [pixels, setPixels] = useState<number | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const sheet = event.currentTarget.parentElement;
    const room = sheet?.parentElement;
    if (event.button !== 0 || !sheet || !room) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    hold.current = {
      y: event.clientY,
      time: event.timeStamp,
      tall: sheet.offsetHeight,
      room: room.offsetHeight,
    };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (hold.current === null) return;
    const { y, tall, room } = hold.current;
    setPixels(Math.min(room, Math.max(0, tall + y - event.clientY)));
  };
  const onPointerUp = (event: PointerEvent) => {
    if (hold.current === null) return;
    const { y, time, tall, room } = hold.current;
    hold.current = null;
    setPixels(null);
    const way = y - event.clientY;
    if (Math.abs(way) < 4 || room === 0) return;
    onHeight(restOf(height, (tall + way) / room, way / room / Math.max(1, event.timeStamp - time)));
  };
  const onPointerCancel = () => {
    hold.current = null;
    setPixels(null);
  };
  return { pixels, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel } };
}
