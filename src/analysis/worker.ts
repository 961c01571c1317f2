import { expose } from "comlink";
import type { Ground, Reckoning } from "../domain/analysis";
import { takingSites } from "./handing";
import { READY } from "./ready";
import { createReckoning } from "./reckoning";

expose(takingSites<Ground, Reckoning>(createReckoning()));
self.postMessage(READY);
