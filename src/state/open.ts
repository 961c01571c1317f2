import type { Reckoning } from "../domain/analysis";
import type { City } from "../domain/city";
import type { Geodata } from "../domain/geodata";
import type { Problem, Result } from "../domain/problem";
import type { ResidentPoints } from "../domain/residents";
import { groundOf } from "./own/keep-own";
import { store } from "./store";

/** The doors that the state opens; the tests hand in their own. */
export interface Doors {
  readonly loadGeodata: () => Promise<Result<Geodata>>;
  readonly loadResidents: (city: City) => Promise<Result<ResidentPoints>>;
  readonly loadMessages: (language: string) => Promise<Result<Readonly<Record<string, unknown>>>>;
  /** A language of the city's own that this device remembers; spoken once its words are there. */
  readonly remembered: string | null;
  /** Over when the reckoning may take the machine from the map. */
  readonly afterFirstMap: () => Promise<void>;
  /** Called once the reckoning has been given its ground. */
  readonly ask: () => void;
  readonly reckoning: Reckoning;
}

/**
 * Loads the city, hands it to the reckoning, then lets the residents' points and the city's own languages follow.
 * What is wrong with the files is kept in the store; nothing is thrown for it.
 */
export async function open(doors: Doors, builtIn: readonly string[]): Promise<void> {
  store.setState({ geodata: { status: "loading" }, points: { status: "waiting" } });
  const geodata = await doors.loadGeodata();
  if (!geodata.ok) return failed(geodata.problems);
  const { city } = geodata.value;
  store.setState({ geodata: { status: "ready", value: geodata.value } });
  void openMessages(
    doors,
    city.languages.filter((language) => !builtIn.includes(language)),
  );
  await doors.afterFirstMap();
  const handedOver = doors.reckoning.load(groundOf(geodata.value));
  doors.ask();
  try {
    const [points] = await Promise.all([doors.loadResidents(city), handedOver]);
    if (!points.ok) return pointsFailed(points.problems);
    await doors.reckoning.loadResidents(points.value);
    store.setState({ points: { status: "ready", value: points.value } });
  } catch (fault) {
    pointsFailed([notReckoned(city, fault)]);
  }
}

/** The words of the city's own languages. A language whose file is wrong is not spoken, and the rest of the city goes on. */
async function openMessages(
  { loadMessages, remembered }: Doors,
  languages: readonly string[],
): Promise<void> {
  for (const language of languages) {
    const messages = await loadMessages(language);
    if (messages.ok)
      store.setState((app) => ({
        messages: new Map([...app.messages, [language, messages.value]]),
        ...(language === remembered ? { language } : {}),
      }));
    else console.warn(messages.problems);
  }
}

/** The ground or the points did not reach the reckoning: nobody shall wait for residents that cannot be counted. */
function notReckoned({ files }: City, fault: unknown): Problem {
  const reason = fault instanceof Error ? fault.message : String(fault);
  return { code: "not-reckoned", file: files.residents, feature: null, values: { reason } };
}

function pointsFailed(problems: readonly Problem[]): void {
  store.setState({ points: { status: "failed", problems } });
}

function failed(problems: readonly Problem[]): void {
  store.setState({ geodata: { status: "failed", problems } });
}
