/** What the tabs of this app on this device say to one another: that something of this id was saved or deleted. */
export interface OtherTabs {
  tell(id: string): void;
  /** Returns the way to stop. */
  hear(told: (id: string) => void): () => void;
  close(): void;
}

/** Where the browser has no such channel nobody is told; nothing is lost for it, as each save looks at what is there. */
export function channelOf(name: string): OtherTabs {
  if (typeof BroadcastChannel === "undefined") return ALONE;
  const channel = new BroadcastChannel(name);
  let isClosed = false;
  return {
    // What was under way when this tab closed its channel may still end: nobody is told then.
    tell: (id) => {
      if (!isClosed) channel.postMessage(id);
    },
    hear: (told) => {
      const listen = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === "string") told(data);
      };
      channel.addEventListener("message", listen);
      return () => channel.removeEventListener("message", listen);
    },
    close: () => {
      isClosed = true;
      channel.close();
    },
  };
}

const ALONE: OtherTabs = { tell: () => undefined, hear: () => () => undefined, close: () => undefined };
