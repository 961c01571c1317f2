import type { Edit } from "../../../domain/scenario";
import { type BitReader, type Bits, bitsOf, countOf, seal, unseal } from "../../link/bits";
import { type Coder, either, joined } from "../../link/coder";
import { siteOf, someOf } from "../../link/id-bits";
import { amount, position } from "../../link/number-bits";
import { text } from "../../link/text-bits";

/** What a link tells of a scenario. */
export interface LinkedScenario {
  readonly name: string;
  /** The version of the city's data on which it was written. */
  readonly data: string;
  readonly edits: readonly Edit[];
}

/** What edits may name by a short code. */
export interface EditIds {
  readonly pilots: readonly string[];
  readonly foci: readonly string[];
}

/** The kinds of edits by their number: further ones come at the end, and a link with them is of a newer form. */
const KINDS = ["move", "add", "remove", "restore", "pilot-reach", "foci", "reach", "detour"] as const;
const FORM = 1;

/** A scenario in characters of an address: its name, the version of its data, its edits one after the other. */
export function writeScenarioBits({ name, data, edits }: LinkedScenario, ids: EditIds): string {
  const each = edits.map((edit, at) => {
    const kind = bitsOf(KINDS.indexOf(edit.kind), 4);
    return kind + siteBits(edit, edits[at - 1], ids) + (joined(...valuesOf(edit, ids)) ?? "");
  });
  return seal([bitsOf(FORM, 4), text.write(name), text.write(data), countOf(edits.length), ...each].join(""));
}

/**
 * Reads what `writeScenarioBits` wrote; null when it was cut or mistyped, is of a newer form, or none of ours. Whether the
 * values may be used is for the reader to check; pilots that the city does not have are called `?` and a code.
 */
export function readScenarioBits(packed: string, ids: EditIds): LinkedScenario | null {
  const bits = unseal(packed);
  if (bits === null || bits.number(4) !== FORM) return null;
  const [name, data, length] = [text.read(bits), text.read(bits), bits.count()];
  // An edit takes more than a character: there are no more of them than characters.
  if (length > packed.length) return null;
  const edits: Edit[] = [];
  for (let at = 0; at < length; at += 1) {
    const kind = KINDS[bits.number(4)];
    if (kind === undefined) return null;
    edits.push(editIn(kind, edits.at(-1), bits, ids));
  }
  return { name, data, edits };
}

/** A pilot of which the edit before spoke too is a single bit. */
function siteBits(edit: Edit, before: Edit | undefined, ids: EditIds): Bits {
  if (!("site" in edit)) return "";
  return siteOfEdit(before) === edit.site ? "1" : `0${siteCoder(ids).write(edit.site) ?? ""}`;
}

const siteOfEdit = (edit: Edit | undefined): string | null =>
  edit !== undefined && "site" in edit ? edit.site : null;

function valuesOf(edit: Edit, ids: EditIds): readonly (Bits | null)[] {
  switch (edit.kind) {
    case "move":
      return [position.write(edit.to)];
    case "add": {
      const { name, number, at, foci } = edit;
      return [text.write(name), optional.write(number), position.write(at), fociCoder(ids).write(foci)];
    }
    case "foci":
      return [fociCoder(ids).write(edit.foci)];
    case "pilot-reach":
    case "reach":
      return [optional.write(edit.reach)];
    case "detour":
      return [amount.write(edit.factor)];
    default:
      return [];
  }
}

function editIn(kind: Edit["kind"], before: Edit | undefined, bits: BitReader, ids: EditIds): Edit {
  if (kind === "reach") return { kind, reach: optional.read(bits) };
  if (kind === "detour") return { kind, factor: amount.read(bits) };
  const site = bits.flag() ? (siteOfEdit(before) ?? "?") : siteCoder(ids).read(bits);
  switch (kind) {
    case "move":
      return { kind, site, to: position.read(bits) };
    case "add": {
      const [name, number, at] = [text.read(bits), optional.read(bits), position.read(bits)] as const;
      return { kind, site, name, number, at, foci: [...fociCoder(ids).read(bits)] };
    }
    case "foci":
      return { kind, site, foci: [...fociCoder(ids).read(bits)] };
    case "pilot-reach":
      return { kind, site, reach: optional.read(bits) };
    default:
      return { kind, site };
  }
}

/** Pilots that were added are numbered by the app; other ids that the data do not have are written out. */
const added: Coder<string> = {
  write: (id) => (/^added-[1-9]\d{0,5}$/.test(id) ? countOf(Number(id.slice("added-".length))) : null),
  read: (bits) => `added-${bits.count()}`,
};

const siteCoder = ({ pilots }: EditIds): Coder<string> => either(siteOf(pilots), either(added, text));

const fociCoder = ({ foci }: EditIds): Coder<readonly string[]> =>
  either(someOf(foci), {
    write: (chosen) => countOf(chosen.length) + chosen.map((focus) => text.write(focus)).join(""),
    read: (bits) => Array.from({ length: Math.min(bits.count(), 99) }, () => text.read(bits)),
  });

/** A number behind a bit that says whether there is one. */
const optional: Coder<number | null> = {
  write: (value) => (value === null ? "0" : joined("1", amount.write(value))),
  read: (bits) => (bits.flag() ? amount.read(bits) : null),
};
