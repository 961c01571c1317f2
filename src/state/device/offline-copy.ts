import { type OfflineAsk, type OfflineStand, standIn } from "../../domain/offline";

/** The copy of the app on this device, which a service worker keeps. Each answer is how things stand then. */
export interface OfflineCopy {
  stand(): Promise<OfflineStand>;
  /** Looks for a newer version and takes it in, whole or not at all; it waits then. */
  look(): Promise<OfflineStand>;
  /** The version that waits is the one with which the next page begins. */
  take(): Promise<OfflineStand>;
  /** The version of this page does what it should. */
  proven(): Promise<OfflineStand>;
}

type Container = Pick<ServiceWorkerContainer, "register">;

/** A look takes in a whole version; milliseconds. */
const PATIENCE = 300_000;

/**
 * Keeps the app on this device from now on.
 * @param script of the worker, relative to the page
 * @throws when the worker cannot be had, or the first version could not be taken in
 */
export async function keepCopy(script: string, workers: Container): Promise<OfflineCopy> {
  // The worker itself is never taken from a cache on the way.
  const registration = await workers.register(script, { updateViaCache: "none" });
  await settled(registration.installing);
  const say = (what: OfflineAsk) => ask(registration, what);
  return {
    stand: () => say("stand"),
    look: async () => {
      await registration.update();
      // A new worker that could not take its version in has said why; the old one knows of nothing new.
      return say((await settled(registration.installing)) ? "look" : "stand");
    },
    take: () => say("take"),
    proven: () => say("proven"),
  };
}

/** Waits until a worker is done with taking in its version. @returns whether it did; where there is none there was nothing to do */
function settled(worker: ServiceWorker | null): Promise<boolean> {
  return new Promise((done) => {
    const look = () => {
      if (worker !== null && worker.state !== "activated" && worker.state !== "redundant") return;
      worker?.removeEventListener("statechange", look);
      done(worker?.state !== "redundant");
    };
    worker?.addEventListener("statechange", look);
    look();
  });
}

async function ask({ active }: ServiceWorkerRegistration, what: OfflineAsk): Promise<OfflineStand> {
  if (active === null) throw new Error("the copy on this device: no version could be taken in");
  const { port1, port2 } = new MessageChannel();
  const heard = new Promise<unknown>((answered, failed) => {
    const timer = setTimeout(
      () => failed(new Error(`the copy on this device: no answer to «${what}»`)),
      PATIENCE,
    );
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer);
      answered(data);
    };
  });
  active.postMessage(what, [port2]);
  const stand = standIn(await heard.finally(() => port1.close()));
  if (stand === null) throw new Error(`the copy on this device: got no stand in answer to «${what}»`);
  return stand;
}

/** Asks the browser not to clear by itself what is kept here. @returns whether it promised */
export async function keepStorage(storage: Partial<StorageManager> | undefined): Promise<boolean> {
  return (await storage?.persist?.()) ?? false;
}
