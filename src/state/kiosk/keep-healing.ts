import { selectQuestion } from "../selectors/question";
import { type App, store } from "../store";
import { mapIs } from "../view";
import { moment } from "./happening";
import { decided } from "./healing";
import type { Deed, HealingEvent } from "./healing-memory";
import { remember, selectKiosk } from "./remember";
import { isDeserted } from "./update-policy";

const SECOND = 1_000;
/** How often the memory is looked at, in ticks of a second. */
const LOOKS = 30;

/** Watches the map, the reckoning and the memory, and does what the rules decide. Returns the way to stop. */
export function keepHealing(): () => void {
  if (selectKiosk(store.getState()).healing.mapGivenUp) mapIs("none");
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
    heal({ kind: "tick" });
    const megabytes = ticks % LOOKS === 0 ? selectKiosk(store.getState()).page.megabytes() : null;
    if (megabytes !== null) heal({ kind: "memory", megabytes });
  }, SECOND);
  const unsubscribe = store.subscribe((app, before) => {
    for (const event of eventsBetween(before, app)) heal(event);
  });
  return () => {
    unsubscribe();
    clearInterval(timer);
  };
}

/** A screen could not be drawn: it is drawn anew, or the page is. @param detail the words of the error */
export const screenFailed = (detail: string): void => heal({ kind: "screen-error", detail });

/** What the rules remember of an event stands in the memory before anything is done about it. */
function heal(event: HealingEvent): void {
  const { healing, idle, settings, page } = selectKiosk(store.getState());
  const [date, at] = [page.now(), moment()];
  const circumstances = {
    at: date.getTime(),
    hour: date.getHours(),
    deserted: isDeserted(idle, at),
    uptime: at,
  };
  const decision = decided(healing, event, circumstances, settings);
  if (decision.healing !== healing) remember(() => ({ healing: decision.healing }));
  for (const deed of decision.deeds) act(deed);
}

function act(deed: Deed): void {
  const { device, page } = selectKiosk(store.getState());
  if (deed.kind === "log") void device.log.write(deed.entry, deed.detail);
  else if (deed.kind === "give-up-map") mapIs("none");
  else if (deed.kind === "show-again") remember(({ shown }) => ({ shown: shown + 1 }));
  // The log answers when all that was written stands on the device; a device that does not answer is not waited for.
  else void Promise.race([device.log.read(), soon()]).then(page.reload);
}

const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 2 * SECOND));

/** What the memory says of the map and of the reckoning. */
function eventsBetween(before: App, app: App): HealingEvent[] {
  const events: HealingEvent[] = [];
  if (app.map !== before.map && app.map === "lost") events.push({ kind: "context-lost" });
  if (app.map === "ready" && before.map === "lost") events.push({ kind: "context-restored" });
  const hasAnswered = app.answers !== before.answers || app.failures !== before.failures;
  if (hasAnswered) events.push({ kind: "worker-answered" });
  const owed = owedAnswer(app);
  if (owed !== null && (hasAnswered || owed !== owedAnswer(before))) events.push({ kind: "worker-asked" });
  return events;
}

/** The question that the reckoning has not answered yet, once it has all that it needs. */
function owedAnswer(app: App): string | null {
  const asked = app.points.status === "ready" ? selectQuestion(app) : null;
  return asked === null || app.answers.has(asked.key) || app.failures.has(asked.key) ? null : asked.key;
}
