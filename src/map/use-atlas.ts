import { useEffect, useState } from "react";
import { mapIs } from "../state";
import type { Atlas } from "./atlas";
import { setNodeState } from "./map-node";

let loading: Promise<Atlas> | null = null;

/** The code of the map, asked for once: it comes beside everything else and nothing waits for it. */
function loadAtlas(): Promise<Atlas> {
  loading ??= import("./atlas").then(({ atlas }) => atlas);
  return loading;
}

/** The map once its code is there, or why it could not be loaded. */
export function useAtlas(): { readonly atlas: Atlas | null; readonly reason: string | null } {
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  useEffect(() => {
    loadAtlas().then(setAtlas, (error: unknown) => {
      setNodeState("none");
      mapIs("none");
      setReason(error instanceof Error ? error.message : String(error));
    });
  }, []);
  return { atlas, reason };
}
