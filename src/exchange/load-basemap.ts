import { bad, good, type Result } from "../domain/problem";
import { missing } from "./read-geodata";

/** The whole bytes of a basemap: a browser's cache refuses answers in parts, and a screen without a network has no other. */
export async function loadBasemap(address: string): Promise<Result<ArrayBuffer>> {
  try {
    const response = await fetch(address);
    if (response.ok) return good(await response.arrayBuffer());
    if (response.status === 404) return bad([missing(address)]);
    return bad([unreadable(address, `HTTP ${response.status}`)]);
  } catch (fault) {
    return bad([unreadable(address, fault instanceof Error ? fault.message : String(fault))]);
  }
}

const unreadable = (file: string, reason: string) =>
  ({ code: "file-unreadable", file, feature: null, values: { reason } }) as const;
