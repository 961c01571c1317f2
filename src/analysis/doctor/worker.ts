import { expose } from "comlink";
import { READY } from "../ready";
import { createWard } from "./ward";

expose(createWard());
self.postMessage(READY);
