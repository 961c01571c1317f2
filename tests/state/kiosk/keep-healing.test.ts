import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { toggleStatus } from "../../../src/state/filters";
import { touch } from "../../../src/state/kiosk/happening";
import { screenFailed } from "../../../src/state/kiosk/keep-healing";
import { selectQuestion } from "../../../src/state/selectors/question";
import { store } from "../../../src/state/store";
import { mapIs } from "../../../src/state/view";
import { squareAnswer } from "../../fixtures/square-answer";
import { PEOPLE } from "../planner/on-squares";
import { app, deviceInMemory, kiosk, kioskOnSquares, type Opening } from "./on-squares";

let stop: () => void = () => undefined;
async function open(opening: Opening = {}) {
  const opened = await kioskOnSquares(opening);
  stop = opened.stop;
  const kinds = () => opened.log.map(({ kind, detail }) => `${kind} ${detail}`.trim()).slice(1);
  return { ...opened, kinds };
}
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2025, 4, 1, 12));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe("a public screen heals itself", () => {
  test("a lost context that comes back is written down, one that does not loads the page anew", async () => {
    const { called, kinds } = await open();
    mapIs("ready");
    mapIs("lost");
    await seconds(3);
    mapIs("ready");
    await seconds(60);
    expect([called.reload, kinds()]).toEqual([0, ["context-lost", "context-restored"]]);
    touch();
    mapIs("lost");
    await seconds(6);
    expect([called.reload, kinds().slice(2)]).toEqual([1, ["context-lost", "reload context (visitor)"]]);
  });

  test("a map that is lost again and again is given up, after reloads too", async () => {
    const lost = (ago: number) => ({
      at: new Date(Date.now() - ago).toISOString(),
      kind: "context-lost" as const,
      detail: "",
    });
    const { called } = await open({ memory: deviceInMemory([lost(90_000), lost(60_000)]) });
    mapIs("lost");
    expect(app().map).toBe("none");
    await seconds(60);
    expect(called.reload).toBe(0);
    stop();
    await open({ memory: deviceInMemory([lost(90_000), lost(60_000), lost(30_000)]) });
    expect([app().map, kiosk().healing.mapGivenUp]).toEqual(["none", true]);
  });

  test("an error in a screen shows it again, with its words in the log", async () => {
    const { kinds } = await open();
    screenFailed("TypeError: x is undefined");
    expect([kiosk().shown, kinds()]).toEqual([1, ["screen-error TypeError: x is undefined"]]);
  });

  test("a reckoning that does not answer for 30 seconds is taken to hang, whatever else is asked meanwhile", async () => {
    const { called, kinds } = await open();
    store.setState({ points: { status: "ready", value: PEOPLE } });
    touch();
    const answer = () => {
      const key = selectQuestion(app())?.key ?? "";
      store.setState({ answers: new Map([[key, squareAnswer]]) });
    };
    answer();
    await seconds(40);
    touch();
    expect(called.reload).toBe(0);
    toggleStatus("planned");
    await seconds(20);
    toggleStatus("proposed");
    touch();
    await seconds(9);
    expect(called.reload).toBe(0);
    await seconds(2);
    expect([called.reload, kinds()]).toEqual([1, ["worker-hung", "reload worker (visitor)"]]);
  });

  test("memory over the limit is looked at every half minute", async () => {
    const { called, kinds } = await open({ megabytes: () => 1_234 });
    await seconds(29);
    expect(kinds()).toEqual([]);
    await seconds(40);
    expect([called.reload, kinds()]).toEqual([1, ["memory-high 1234 MB", "reload memory"]]);
  });

  test("a device that does not answer does not keep the page from being loaded anew", async () => {
    const memory = deviceInMemory();
    const { called } = await open({ memory });
    vi.spyOn(memory.device.log, "read").mockReturnValue(new Promise(() => undefined));
    mapIs("lost");
    await seconds(6);
    expect(called.reload).toBe(0);
    await seconds(2);
    expect(called.reload).toBe(1);
  });
});
