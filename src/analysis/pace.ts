/** Milliseconds of work after which others are let through. */
const SLICE = 12;

/** Lets other events through now and then during long work, so that a newer question can be heard. */
export interface Pace {
  /** Waits for waiting events when enough work was done since they were last let through. */
  breathe(): Promise<void>;
}

export function paceOf(): Pace {
  let since = performance.now();
  return {
    breathe: async () => {
      if (performance.now() - since < SLICE) return;
      await nextTask();
      since = performance.now();
    },
  };
}

/** The next task of the event loop. A message channel, because timers wait 4 ms each once they are nested. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
