import { expose } from "comlink";
import { READY } from "./engine";
import { createReckoning } from "./reckoning";

expose(createReckoning());
self.postMessage(READY);
