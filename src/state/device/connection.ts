import { type DBSchema, type IDBPDatabase, openDB } from "idb";

export interface Connection<Schema extends DBSchema> {
  /** The database, opened when it is first wanted and again when the browser closed it. Rejects when it cannot be had. */
  connected(): Promise<IDBPDatabase<Schema>>;
  close(): void;
}

/**
 * A database of this device.
 * @param form its version; what the records hold has a version of its own
 * @param upgrade makes the stores of that form
 */
export function connectionTo<Schema extends DBSchema>(
  name: string,
  form: number,
  upgrade: (database: IDBPDatabase<Schema>) => void,
): Connection<Schema> {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const close = () => {
    opening?.then(
      (database) => database.close(),
      () => undefined,
    );
    opening = null;
  };
  const open = () =>
    openDB<Schema>(name, form, {
      upgrade,
      // A newer app in another tab wants to change the form: this tab lets go, or that one would wait for ever.
      blocking: close,
      terminated: () => {
        opening = null;
      },
    });
  return {
    connected: async () => {
      opening ??= open();
      try {
        return await opening;
      } catch (refused) {
        opening = null;
        throw refused;
      }
    },
    close,
  };
}

/** What came of some work in a transaction, once that is over too. The transaction knows best why it ended. */
export async function settled<Outcome>(work: Promise<Outcome>, done: Promise<void>): Promise<Outcome> {
  const [outcome, end] = await Promise.allSettled([work, done]);
  if (end.status === "rejected") throw end.reason;
  if (outcome.status === "rejected") throw outcome.reason;
  return outcome.value;
}
