import type { Page } from "playwright-core";

/** SQLite, kept from coming: who reads or writes a GeoPackage waits for it until it is let go. */
export interface Held {
  /** Over when somebody asked for it. */
  readonly asked: Promise<void>;
  letGo(): Promise<void>;
}

/** Work that takes as long as is wanted, whatever the machine: it waits for what does not come. */
export async function holdSqlite(page: Page): Promise<Held> {
  const { promise: asked, resolve } = promised();
  await page.context().route("**/*.wasm", async () => resolve());
  return { asked, letGo: () => page.context().unroute("**/*.wasm") };
}

function promised() {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
