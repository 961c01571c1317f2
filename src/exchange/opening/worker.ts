import { expose, transfer } from "comlink";
import { createDesk, type Desk } from "./desk";
import { buffersOf } from "./pack-rows";

const desk = createDesk();
const handing: Desk = {
  prepare: (area) => desk.prepare(area),
  open: async (...asked) => {
    const handed = await desk.open(...asked);
    return handed.sketch === null ? handed : transfer(handed, [handed.sketch.positions.buffer]);
  },
  rows: async (layer, from) => {
    const packed = await desk.rows(layer, from);
    return transfer(packed, buffersOf(packed));
  },
};

expose(handing);
