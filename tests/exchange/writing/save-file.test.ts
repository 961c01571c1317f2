import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { saveFile } from "../../../src/exchange/writing/save-file";

const done: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  done.length = 0;
  const anchor = {
    href: "",
    download: "",
    hidden: false,
    click: () => done.push(`click ${anchor.download} at ${anchor.href}`),
    remove: () => done.push("remove"),
  };
  vi.stubGlobal("document", { createElement: () => anchor, body: { append: () => done.push("append") } });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("a file is handed over as a download, and its address ends", async () => {
  const made = vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:here");
  const ended = vi.spyOn(URL, "revokeObjectURL").mockImplementation((address) => done.push(`end ${address}`));
  saveFile("city-2031-04-01-overlaps.csv", new TextEncoder().encode("a,b"), "text/csv");
  expect(done).toEqual(["append", "click city-2031-04-01-overlaps.csv at blob:here", "remove"]);
  const blob = made.mock.calls[0]?.[0];
  if (!(blob instanceof Blob)) throw new Error("a blob was made");
  expect([blob.type, await blob.text()]).toEqual(["text/csv", "a,b"]);
  vi.advanceTimersByTime(59_999);
  expect(ended).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(done.at(-1)).toBe("end blob:here");
});
