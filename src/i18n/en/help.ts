import type { help as italian } from "../it/help";
import type { Translated } from "../messages";

export const help: Translated<typeof italian> = {
  place: "Help, step {{step}} of {{all}}",
  back: "Back",
  next: "Next",
  done: "Done",
  skip: "Skip",
  never: "Don’t show again",
  steps: {
    ask: {
      title: "Ask here",
      body: "Type your municipality, choose strategies and filters: the figures and the map follow.",
    },
    look: {
      title: "Look at the map and tap it",
      body: "Tap a municipality, a sign or a hatched patch. By keyboard: arrows to move, Enter to choose what is in the middle.",
    },
    read: {
      title: "Read the answer",
      body: "It opens beside the map, on a phone below it, with figures, sources and what is not known. The “?” says how it is computed.",
    },
    change: {
      title: "Change mode, compare",
      body: "From here you go on to planning or to reading the plan; from its card a territory is compared with others. The help is called again below the questions.",
    },
  },
};
