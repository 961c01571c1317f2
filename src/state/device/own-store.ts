import type { DBSchema } from "idb";
import { nextTask } from "../../analysis/pace";
import type { Taken } from "../../domain/own-data";
import { type Connection, connectionTo, settled } from "./connection";
import { gathering, partsOf, recordsOf } from "./own-parts";
import type { DeviceTrouble } from "./scenario-store";
import { asked } from "./trouble";

interface OwnSchema extends DBSchema {
  taken: { key: string; value: { readonly id: string } };
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
        const transaction = database.transaction("taken");
        const found = gathering();
        const read = async () => {
          // One after the other: all at once they would hold the page until the last of them is read.
          for (const key of await transaction.store.getAllKeys()) found.add(await transaction.store.get(key));
        };
        await settled(read(), transaction.done);
        return { kind: "kept", ...found.done() };
      }),
    change: (added, gone, order) =>
      asked(async () => {
        const database = await connected();
        // What somebody pressed is answered first.
        await nextTask();
        const transaction = database.transaction("taken", "readwrite", { durability: "strict" });
        const write = async () => {
          for (const id of gone) {
            await transaction.store.delete(id);
            await transaction.store.delete(partsOf(id));
          }
          for (const [index, taken] of added.entries())
            for (const record of recordsOf(taken, order + index)) await transaction.store.put(record);
        };
        await wholly(transaction, write());
        return null;
      }),
    close,
  };
}

interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/**
 * Some work in a transaction, all or nothing: what throws by itself would leave the transaction to keep what was written before.
 * @throws what the work threw, else why the transaction ended
 */
async function wholly(transaction: Transaction, work: Promise<void>): Promise<void> {
  let first: { readonly fault: unknown } | null = null;
  const undone = work.catch((fault: unknown) => {
    try {
      transaction.abort();
      first = { fault };
    } catch {
      // It had ended already, and says itself why.
    }
    throw fault;
  });
  await settled(undone, transaction.done).catch((ended: unknown) => {
    throw first === null ? ended : first.fault;
  });
}
