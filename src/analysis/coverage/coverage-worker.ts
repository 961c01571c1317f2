import { expose } from "comlink";
import type { CoverageReckoning, PlannerGround } from "../../domain/planner-coverage";
import { takingSites } from "../handing";
import { READY } from "../ready";
import { createCoverage } from "./coverage-reckoning";

expose(takingSites<PlannerGround, CoverageReckoning>(createCoverage()));
self.postMessage(READY);
