import { describe, expect, test, vi } from "vitest";
import { handingSites, takingSites } from "../../src/analysis/handing";
import type { Site } from "../../src/domain/site";
import { site } from "../fixtures/square-city";

interface Ground {
  readonly name: string;
  readonly sites: readonly Site[];
}

const many = (count: number, of: string): Site[] =>
  Array.from({ length: count }, (_, index) => site(`${of}-${index}`, {}));

/** A reckoning as in a worker, which keeps the last ground, and what it was sent message by message. */
function worker() {
  const grounds: Ground[] = [];
  const there = takingSites<Ground, { load(ground: Ground): Promise<void>; name(): string | undefined }>({
    load: async (ground) => void grounds.push(ground),
    name: () => grounds.at(-1)?.name,
  });
  const sent: number[] = [];
  const noting = {
    ...there,
    takeSites: vi.fn(async (from: number, sites: readonly Site[]) => {
      sent.push(sites.length);
      return there.takeSites(from, sites);
    }),
  };
  return { grounds, sent, noting, here: handingSites<Ground, typeof there>(noting) };
}

describe("the ground of a reckoning in a worker", () => {
  test("goes in one message while it is small", async () => {
    const { grounds, sent, here } = worker();
    const ground = { name: "small", sites: many(3, "a") };
    await here.load(ground);
    expect(grounds).toEqual([ground]);
    expect(sent).toEqual([]);
    expect(here.name()).toBe("small");
  });

  test("has its sites go ahead in portions where they are many, and arrives whole", async () => {
    const { grounds, sent, here } = worker();
    const ground = { name: "large", sites: many(4500, "a") };
    await here.load(ground);
    expect(grounds).toEqual([ground]);
    expect(sent).toEqual([2000, 2000, 500]);
  });

  test("is never mixed with another, and one that fails takes nothing with it", async () => {
    const { grounds, noting, here } = worker();
    const [one, other] = [
      { name: "one", sites: many(4500, "a") },
      { name: "other", sites: many(4100, "b") },
    ];
    await Promise.all([here.load(one), here.load(other)]);
    expect(grounds).toEqual([one, other]);
    noting.takeSites.mockRejectedValueOnce(new Error("gone"));
    await expect(here.load(one)).rejects.toThrow("gone");
    await here.load(other);
    expect(grounds.at(-1)).toEqual(other);
  });

  test("refuses sites that do not follow those before", async () => {
    const { noting } = worker();
    await expect(noting.takeSites(7, many(1, "a"))).rejects.toThrow("from 0 on, got 7");
  });
});
