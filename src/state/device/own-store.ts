import type { DBSchema } from "idb";
import type { Taken } from "../../domain/own-data";
import { type Connection, connectionTo, settled } from "./connection";
import { OWN_FORM, type StoredTaking, takingIn } from "./own-record";
import type { DeviceTrouble } from "./scenario-store";
import { asked } from "./trouble";

interface OwnSchema extends DBSchema {
  taken: { key: string; value: StoredTaking };
}

/** The form of the database; what the records hold has a version of its own. */
const FORM = 1;

/** What the device calls the visitor's own data in a city. */
export const ownDataOf = (city: string): string => `own-${city}`;

const ownDatabase = (city: string): Connection<OwnSchema> =>
  connectionTo<OwnSchema>(ownDataOf(city), FORM, (database) => {
    database.createObjectStore("taken", { keyPath: "id" });
  });

export interface KeptOwn {
  readonly kind: "kept";
  /** In the order in which they were taken. */
  readonly taken: readonly Taken[];
  /** How many records this app cannot read; they stay on the device as they are. */
  readonly unreadable: number;
}

/** What visitors brought along and this device keeps. Nothing is thrown: each answer says what came of it. */
export interface OwnStore {
  readAll(): Promise<KeptOwn | DeviceTrouble>;
  /** Adds some and takes others away, all or nothing. Where there is no room nothing was changed. */
  change(added: readonly Taken[], gone: readonly string[], order: number): Promise<DeviceTrouble | null>;
  close(): void;
}

/** The visitor's own data in one city, in the IndexedDB of this device. */
export function ownStore(city: string): OwnStore {
  const { connected, close } = ownDatabase(city);
  return {
    readAll: () =>
      asked(async () => {
        const database = await connected();
        const records: unknown[] = await database.getAll("taken");
        const found = records.flatMap((record) => takingIn(record) ?? []);
        const taken = found.sort((a, b) => a.order - b.order).map((one) => one.taken);
        return { kind: "kept", taken, unreadable: records.length - found.length };
      }),
    change: (added, gone, order) =>
      asked(async () => {
        const transaction = (await connected()).transaction("taken", "readwrite", { durability: "strict" });
        const write = async () => {
          for (const id of gone) await transaction.store.delete(id);
          for (const [index, taken] of added.entries())
            await transaction.store.put({ id: taken.id, form: OWN_FORM, order: order + index, taken });
        };
        await settled(write(), transaction.done);
        return null;
      }),
    close,
  };
}
