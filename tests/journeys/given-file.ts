import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { GivenFile, LoneFile } from "./visitor";

/** A table that the journey writes itself. */
export const written = (name: string, text: string): GivenFile => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(text),
});

/** The files in a zip of the project, each by itself. */
export const unpacked = (path: string): LoneFile[] =>
  Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  }));

/** A zip that the journey packs itself. */
export const zipped = (name: string, bytes: Uint8Array): GivenFile => ({
  name,
  mimeType: "application/zip",
  buffer: Buffer.from(bytes),
});
