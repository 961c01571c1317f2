import type { GivenFile } from "./visitor";

/** A table that the journey writes itself. */
export const written = (name: string, text: string): GivenFile => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});

/** A zip that the journey packs itself. */
export const zipped = (name: string, bytes: Uint8Array): GivenFile => ({
  name,
  mimeType: "application/zip",
  buffer: Buffer.from(bytes),
});
