import { type Asked, EMBED, type Told } from "../domain/embed";
import { isForUs, parseAsked } from "../exchange/parse-asked";
import { pageAddress } from "./address";
import { selectGeodata } from "./selectors/geodata";
import { type App, store } from "./store";
import { flyTo } from "./view";
import { writeLink } from "./write-link";

/** The origins whose pages may talk to the map: its own, and those that were listed at the build. */
const listedOrigins = (): string[] => [
  new URL(pageAddress()).origin,
  ...String(import.meta.env.VITE_EMBED_ORIGINS ?? "")
    .split(/\s+/)
    .filter(Boolean),
];

type Heard = Pick<MessageEvent, "data" | "origin" | "source">;

/**
 * Talks with the page around the frame for as long as the page lives: tells it when the city is there and whenever what is
 * shown changes, and answers what it asks. Who is not listed is not answered, and hears nothing.
 * @param open opens a link and gives the ids that the city does not know
 * @param around the window of the page around
 * @returns stops the talk
 */
export function talk(
  open: (link: string) => readonly string[],
  around: Pick<Window, "postMessage"> = window.parent,
  listed: readonly string[] = listedOrigins(),
): () => void {
  let last = "";
  const say = (told: Told, origins = listed) => {
    for (const origin of origins) around.postMessage(told, origin);
  };
  const hear = ({ data, origin, source }: Heard) => {
    if (source !== around || !listed.includes(origin) || !isForUs(data)) return;
    const asked = parseAsked(data);
    if (!asked.ok)
      return say(refused(asked.problems.map(({ values }) => String(values.path)).join(", ")), [origin]);
    const unknown = follow(asked.value, open);
    return say(stateOf(store.getState(), "state", unknown, asked.value.id), [origin]);
  };
  const tell = (app: App) => {
    const geodata = selectGeodata(app);
    const link = geodata === null ? "" : writeLink(app);
    if (link === last) return;
    say(stateOf(app, last === "" ? "ready" : "state", []));
    last = link;
  };
  window.addEventListener("message", hear);
  const stop = store.subscribe(tell);
  tell(store.getState());
  return () => {
    stop();
    window.removeEventListener("message", hear);
  };
}

/** @returns the ids of an opened link that the city does not know */
function follow(asked: Asked, open: (link: string) => readonly string[]): readonly string[] {
  if (asked.ask === "show") flyTo(asked.bounds);
  return asked.ask === "open" ? open(asked.link) : [];
}

function stateOf(app: App, tell: "ready" | "state", unknown: readonly string[], id?: string | number): Told {
  const geodata = selectGeodata(app);
  return {
    app: EMBED,
    tell,
    id,
    city: geodata?.city.id ?? "",
    data: geodata?.version ?? "",
    link: geodata === null ? "" : writeLink(app),
    unknown,
  };
}

const refused = (path: string): Told => ({ app: EMBED, tell: "refused", reason: `not understood: ${path}` });
