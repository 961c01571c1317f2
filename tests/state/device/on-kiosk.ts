import "fake-indexeddb/auto";
import { afterEach, vi } from "vitest";
import type { Connection } from "../../../src/state/device/connection";
import { type KioskSchema, kioskDatabase } from "../../../src/state/device/kiosk-database";

let city = 0;
const opened: Connection<KioskSchema>[] = [];

/** A device of its own for each test; a page that was reloaded opens it again. */
export const newCity = (): string => `city-${city++}`;
export function device(name: string = newCity()): Connection<KioskSchema> {
  const connection = kioskDatabase(name);
  opened.push(connection);
  return connection;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const connection of opened.splice(0)) connection.close();
});

type Write = (this: IDBObjectStore, ...args: never[]) => unknown;

/** A device without room for what these stores are given, as long as `isFull` says so. */
export function fill(stores: readonly string[], isFull: () => boolean): void {
  for (const method of ["add", "put"] as const) {
    const write: Write = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      if (stores.includes(this.name) && isFull())
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      return Reflect.apply(write, this, args);
    });
  }
}
