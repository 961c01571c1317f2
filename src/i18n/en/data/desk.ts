import type { desk as italian } from "../../it/data/desk";
import type { Translated } from "../../messages";

export const desk: Translated<typeof italian> = {
  doors: "In or out",
  door: { in: "Open a file", out: "Take away" },
  stays: "Files stay on this device: nothing that is opened or saved here goes over the network.",
};
