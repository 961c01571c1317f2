import { bitsOf, countOf } from "./bits";
import { type Coder, either, joined, oneOf } from "./coder";
import { type LinkIds, setOf, siteOf, sitesOf } from "./id-bits";
import { position } from "./number-bits";
import { positionIn } from "./position-text";
import { text } from "./text-bits";
import { unit } from "./unit-bits";

type Words = Coder<string>;

/** What a link says of the selection, `kind.rest`, by the kind's number: further kinds come at the end. */
export function selectionCoder(ids: LinkIds): Words {
  const kinds: readonly (readonly [string, Words])[] = [
    ["unit", unit],
    ["site", siteOf(ids.sites)],
    ["place", placeCoder(ids)],
    ["patch", patchCoder(ids)],
    ["overlaps", either(nothing, togetherCoder(ids))],
    ["compare", nothing],
    ["table", nothing],
    ["pilot", either(siteOf(ids.sites), either(addedCoder, text))],
    ["project", text],
    ["matrix", either(nothing, oneId(ids.strategies))],
    ["report", oneOf(["units", "gaps", "inequality", "pilots", "difference"], 3)],
  ];
  return {
    write: (value) => {
      const [kind = "", ...rest] = value.split(".");
      const at = kinds.findIndex(([name]) => name === kind);
      return joined(bitsOf(Math.max(at, 0), 4), kinds[at]?.[1].write(rest.join(".")) ?? null);
    },
    read: (bits) => {
      const [kind, coder] = kinds[bits.number(4)] ?? ["", nothing];
      const rest = coder.read(bits);
      return rest === "" ? kind : `${kind}.${rest}`;
    },
  };
}

const nothing: Words = { write: (value) => (value === "" ? "" : null), read: () => "" };

/** One id of a short list. */
export function oneId(ids: readonly string[]): Words {
  const set = setOf(ids);
  return { write: (id) => set.write([id]), read: (bits) => set.read(bits).join(".") };
}

/** Pilots that were added are numbered by the app. */
const addedCoder: Words = {
  write: (id) => (/^added-[1-9]\d{0,5}$/.test(id) ? countOf(Number(id.slice("added-".length))) : null),
  read: (bits) => `added-${bits.count()}`,
};

/** `7.65,45.07*site*site`. */
function placeCoder({ sites }: LinkIds): Words {
  const under = sitesOf(sites, 4);
  return {
    write: (value) => {
      const [at = "", ...ids] = value.split("*");
      const place = positionIn(at);
      return place === null ? null : joined(position.write(place), under.write(ids));
    },
    read: (bits) => [position.read(bits).join(","), ...under.read(bits)].join("*"),
  };
}

/** The strategies of a subset, whose own bits follow the order of the city's list. */
function subsetCoder({ strategies }: LinkIds): Coder<number> {
  const set = setOf(strategies);
  return {
    write: (subset) =>
      subset >= 2 ** strategies.length
        ? null
        : set.write(strategies.filter((_, bit) => (subset & (1 << bit)) !== 0)),
    read: (bits) => set.read(bits).reduce((subset, id) => subset | (1 << strategies.indexOf(id)), 0),
  };
}

/** `code-subset-complete-n`. */
function patchCoder(ids: LinkIds): Words {
  const subset = subsetCoder(ids);
  return {
    write: (value) => {
      const [code = "", covered, complete, n] = (PATCH.exec(value) ?? []).slice(1);
      if (code === "") return null;
      const [one, other] = [subset.write(Number(covered)), subset.write(Number(complete))];
      return joined(bitsOf(Number(code), 20), one, other, countOf(Number(n)));
    },
    read: (bits) => {
      const code = String(bits.number(20)).padStart(6, "0");
      return [code, subset.read(bits), subset.read(bits), bits.count()].join("-");
    },
  };
}

const NUMBER = "(0|[1-9]\\d{0,4})";
const PATCH = new RegExp(`^(\\d{6})-${NUMBER}-${NUMBER}-${NUMBER}$`);

/** `3` or `3.exactly`. */
function togetherCoder(ids: LinkIds): Words {
  const subset = subsetCoder(ids);
  return {
    write: (value) => {
      const [, bits, match] = /^([1-9]\d?)(\.exactly)?$/.exec(value) ?? [];
      return bits === undefined ? null : joined(match === undefined ? "0" : "1", subset.write(Number(bits)));
    },
    read: (bits) => {
      const isExact = bits.flag();
      return `${subset.read(bits)}${isExact ? ".exactly" : ""}`;
    },
  };
}
