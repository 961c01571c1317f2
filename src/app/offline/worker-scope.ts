/**
 * What this app uses of a service worker's surroundings. TypeScript's own description of them cannot stand in one program with
 * that of a page.
 */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: Clients;
  skipWaiting(): Promise<void>;
  addEventListener(name: "install" | "activate", does: (event: LastingEvent) => void): void;
  addEventListener(name: "fetch", does: (event: AskedEvent) => void): void;
  addEventListener(name: "message", does: (event: ToldEvent) => void): void;
}

export interface Clients {
  get(id: string): Promise<Client | undefined>;
  matchAll(options: {
    readonly type: "window";
    readonly includeUncontrolled: boolean;
  }): Promise<readonly Client[]>;
  claim(): Promise<void>;
}

export interface Client {
  readonly url: string;
  readonly type: "window" | "worker" | "sharedworker";
  /** Windows alone have it. */
  navigate?(url: string): Promise<unknown>;
}

export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface AskedEvent extends LastingEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}

export interface ToldEvent extends LastingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
