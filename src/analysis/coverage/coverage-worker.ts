import { expose } from "comlink";
import { READY } from "../ready";
import { createCoverage } from "./coverage-reckoning";

expose(createCoverage());
self.postMessage(READY);
