import { type Wish, wishesOf, wishesOfStyles } from "./imports";
import { read } from "./syntax";

/** Who may see whom. */
export type Rooms = Readonly<Record<string, readonly string[]>>;

/** Where a library lives: rooms, or single files; `types:` before a room lets it use the types alone; `*` is everywhere. */
export type Homes = Readonly<Record<string, readonly string[]>>;

/** Who looks where it may not, one line each. */
export function trespasses(rooms: Rooms, homes: Homes, files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const room = roomOf(rooms, file);
    if (room === undefined) return [`${file}: stands in no room`];
    const wishes = file.endsWith(".css") ? wishesOfStyles(text) : wishesOf(read(file, text));
    return wishes
      .flatMap((wish) =>
        /^[./]/.test(wish.wanted) ? look(rooms, room, file, wish) : take(homes, room, file, wish),
      )
      .map((why) => `${file}: ${why}`);
  });
}

function look(rooms: Rooms, room: string, file: string, { wanted }: Wish): string[] {
  const target = new URL(wanted, `file://${file}`).pathname;
  const seen = roomOf(rooms, target);
  if (seen === undefined) return [`${wanted} leads out of the house`];
  return seen === room || rooms[room]?.includes(seen) ? [] : [`${room} must not see ${seen}`];
}

function take(homes: Homes, room: string, file: string, { wanted, typesOnly }: Wish): string[] {
  const library = Object.keys(homes).find((name) => wanted === name || wanted.startsWith(`${name}/`));
  if (library === undefined) return [`${wanted} has no home in the table`];
  const places = homes[library] ?? [];
  const here = ["*", room, file, ...(typesOnly ? [`types:${room}`, "types:*"] : [])];
  return places.some((place) => here.includes(place)) ? [] : [`${library} lives in ${places.join(", ")}`];
}

/** The room a path lies in: the innermost one. */
function roomOf(rooms: Rooms, path: string): string | undefined {
  const inside = Object.keys(rooms).filter(
    (room) => path.startsWith(`/src/${room}/`) || path === `/src/${room}`,
  );
  return inside.sort((a, b) => b.length - a.length)[0];
}

/**
 * The table of rooms in a page of markdown: a row for each room or for several with the same sight, `modes/*` for every
 * mode, a dash for none. Columns after the second are for the reader.
 */
export function roomsIn(markdown: string, modes: readonly string[]): Record<string, readonly string[]> {
  const lines = markdown.split("\n");
  const head = lines.findIndex((line) => /^\|\s*room\s*\|\s*may see\s*\|/i.test(line));
  const after = head < 0 ? [] : lines.slice(head + 2);
  const end = after.findIndex((line) => !line.startsWith("|"));
  return Object.fromEntries(
    after.slice(0, end < 0 ? undefined : end).flatMap((line) => {
      const [, rooms = "", seen = ""] = line.split("|");
      return namesIn(rooms, modes).map((room) => [room, namesIn(seen, modes).sort()]);
    }),
  );
}

function namesIn(cell: string, modes: readonly string[]): string[] {
  const names = cell
    .replaceAll("`", "")
    .split(",")
    .map((name) => name.trim());
  return names.filter((name) => /^[a-z]/.test(name)).flatMap((name) => (name === "modes/*" ? modes : [name]));
}
