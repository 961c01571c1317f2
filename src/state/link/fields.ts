import { type Coder, either, joined, oneOf } from "./coder";
import { type LinkIds, setOf } from "./id-bits";
import { amount, position } from "./number-bits";
import { positionIn } from "./position-text";
import { oneId, selectionCoder } from "./selection-bits";
import { text } from "./text-bits";
import { unit, unitsOf } from "./unit-bits";

type Words = Coder<string>;

/** The languages of the app itself; a city's own are written out. */
const LANGUAGES = ["it", "en"];
const TASKS = ["pilots", "next", "compare"];
const MODES = ["planner", "plan", "data"].flatMap((mode) => [
  mode,
  ...TASKS.map((task) => `${mode}.${task}`),
]);
const STATUSES = ["open", "planned", "proposed"];
const PLACES = ["placed", "whole-area", "none-named", "not-known"];
const PAGES = [
  "perimeter",
  "history",
  "people",
  "budget",
  "method",
  "data",
  "accessibility",
  "privacy",
  "credits",
];

export const language: Words = either(oneOf(LANGUAGES, 1), text);

/**
 * The fields of a readable link in the order in which the packed form has them, each as bits. What a coder cannot write is
 * written out. Old links are read by this order: it only grows at its end.
 */
export function fieldsWith(ids: LinkIds): readonly (readonly [string, Words])[] {
  const known: readonly (readonly [string, Words])[] = [
    ["o", oneOf(MODES, 4)],
    ["s", listed(setOf(ids.strategies))],
    ["x", oneOf(["all", "exactly"], 1)],
    ["t", statuses],
    ["f", listed(setOf(ids.foci))],
    ["u", unit],
    ["q", text],
    ["p", oneOf(["0"], 0)],
    ["a", selectionCoder(ids)],
    ["b", oneOf(["out"], 0)],
    ["w", page],
    ["j", projectsCoder(ids)],
    ["y", text],
    ["c", listed(unitsOf(3))],
    ["g", choroplethCoder(ids)],
    ["d", oneOf(["1"], 0)],
    ["r", oneOf(["1"], 0)],
    ["k", oneOf(["day", "night", "contrast"], 2)],
    ["m", camera],
  ];
  return [["l", language], ...known.map(([key, coder]) => [key, either(coder, text)] as const)];
}

function listed(coder: Coder<readonly string[]>): Words {
  return { write: (value) => coder.write(value.split(".")), read: (bits) => coder.read(bits).join(".") };
}

const statuses: Words = {
  write: (value) => {
    const wanted = value === "none" ? [] : value.split(".");
    if (!wanted.every((one) => STATUSES.includes(one))) return null;
    return STATUSES.map((one) => (wanted.includes(one) ? "1" : "0")).join("");
  },
  read: (bits) => STATUSES.filter(() => bits.flag()).join(".") || "none",
};

/** `page` or `page.part`. */
const page: Words = {
  write: (value) => {
    const [name = "", ...part] = value.split(".");
    return joined(oneOf(PAGES, 4).write(name), text.write(part.join(".")));
  },
  read: (bits) => [oneOf(PAGES, 4).read(bits), text.read(bits)].filter(Boolean).join("."),
};

/** `planStrategy.strategy.place`, each of which may be missing. */
function projectsCoder({ strategies }: LinkIds): Words {
  const strategy = either(oneOf([""], 0), oneId(strategies));
  const place = oneOf(["", ...PLACES], 3);
  return {
    write: (value) => {
      const [inPlan = "", ours = "", where, ...more] = value.split(".");
      if (where === undefined || more.length > 0) return null;
      return joined(text.write(inPlan), strategy.write(ours), place.write(where));
    },
    read: (bits) => [text.read(bits), strategy.read(bits), place.read(bits)].join("."),
  };
}

function choroplethCoder({ strategies }: LinkIds): Words {
  const strategy = oneId(strategies);
  return either(oneOf(["residents", "density"], 1), {
    write: (value) => (value.startsWith("share.") ? strategy.write(value.slice("share.".length)) : null),
    read: (bits) => `share.${strategy.read(bits)}`,
  });
}

/** `longitude,latitude,zoom`. */
const camera: Words = {
  write: (value) => {
    const [longitude, latitude, zoom] = value.split(",");
    const centre = positionIn(`${longitude},${latitude}`);
    if (centre === null || String(Number(zoom)) !== zoom) return null;
    return joined(position.write(centre), amount.write(Number(zoom)));
  },
  read: (bits) => [...position.read(bits), amount.read(bits)].join(","),
};
