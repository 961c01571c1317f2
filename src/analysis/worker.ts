import { expose } from "comlink";
import { READY } from "./ready";
import { createReckoning } from "./reckoning";

expose(createReckoning());
self.postMessage(READY);
