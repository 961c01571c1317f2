import type { Map as MapLibreMap } from "maplibre-gl";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { CameraRig, NOTHING_COVERED } from "../../src/map/camera";
import { store } from "../../src/state";

const WHOLE = [7, 44, 8, 45] as const;
const PLACE = [7.4, 44.4, 7.5, 44.5] as const;
const HALF = { ...NOTHING_COVERED, bottom: 400 };

/** As much of a map as moves: it is told where to look, and ends its movement when the test says so. */
function ground() {
  const heard = new Map<string, (event: object) => void>();
  const looks: { readonly at: readonly number[]; readonly bottom: number | undefined }[] = [];
  let [moving, last] = [false, {}];
  const goes = (at: readonly number[], bottom: number | undefined, event: object) => {
    looks.push({ at, bottom });
    [moving, last] = [true, event];
  };
  const map = {
    on: (name: string, does: (event: object) => void) => void heard.set(name, does),
    fitBounds: (at: number[], { padding }: { padding: { bottom: number } }, event: object) =>
      goes(at, padding.bottom, event),
    easeTo: ({ center = [] }: { center?: number[] }, event: object = {}) => goes(center, undefined, event),
    isMoving: () => moving,
    getCenter: () => ({ lng: looks.length, lat: 45 }),
    getZoom: () => 10,
    getContainer: () => ({ clientWidth: 1000, clientHeight: 1000 }),
  };
  const ends = (event: object = last) => {
    moving = false;
    heard.get("moveend")?.(event);
  };
  // The rig asks nothing else of a map.
  return { map: map as unknown as MapLibreMap, looks, ends, resizes: () => heard.get("resize")?.({}) };
}

const flight = (number: number) => ({ number, to: { bounds: PLACE } });

function rigOn(map: MapLibreMap) {
  return new CameraRig(map, WHOLE, null, NOTHING_COVERED, 0);
}

beforeEach(() => store.setState({ camera: null }));

describe("what covers the map", () => {
  test("has the whole area shown clear of it where nobody looked elsewhere", () => {
    const { map, looks } = ground();
    rigOn(map).cover(HALF);
    expect(looks).toEqual([{ at: WHOLE, bottom: 420 }]);
  });

  test("has a flight lead clear of it, on the way and long after it has ended", () => {
    const { map, looks, ends } = ground();
    const rig = rigOn(map);
    rig.follow(flight(1), null);
    rig.cover(HALF);
    ends();
    vi.useFakeTimers({ now: Date.now() + 3_600_000 });
    rig.cover(NOTHING_COVERED);
    rig.cover(HALF);
    vi.useRealTimers();
    expect(looks).toEqual([20, 420, 20, 420].map((bottom) => ({ at: PLACE, bottom })));
  });

  test("moves nothing when it is the same as before", () => {
    const { map, looks } = ground();
    const rig = rigOn(map);
    rig.cover({ ...NOTHING_COVERED });
    expect(looks).toEqual([]);
  });

  test.each([
    ["moved the map by hand", (_: CameraRig, ends: (event: object) => void) => ends({ originalEvent: {} })],
    ["came nearer", (rig: CameraRig) => rig.zoomBy(1)],
    ["went where a link leads", (rig: CameraRig) => rig.follow(flight(1), { centre: [7.1, 44.1], zoom: 12 })],
  ])("leaves the map where it is for who %s after a flight", (_, does) => {
    const { map, looks, ends } = ground();
    const rig = rigOn(map);
    rig.follow(flight(1), null);
    ends();
    does(rig, ends);
    ends();
    const before = looks.length;
    rig.cover(HALF);
    expect(looks).toHaveLength(before);
  });

  test("has the whole area shown for who asked for it after a flight", () => {
    const { map, looks, ends } = ground();
    const rig = rigOn(map);
    rig.follow(flight(1), null);
    ends();
    rig.home();
    ends();
    rig.cover(HALF);
    expect(looks.at(-1)).toEqual({ at: WHOLE, bottom: 420 });
  });
});

describe("a map of another size", () => {
  test("goes on to where a flight leads", () => {
    const { map, looks, resizes } = ground();
    rigOn(map).follow(flight(1), null);
    resizes();
    expect(looks.map(({ at }) => at)).toEqual([PLACE, PLACE]);
  });

  test("shows the whole area again where that was shown, and else what it showed", () => {
    const { map, looks, ends, resizes } = ground();
    const rig = rigOn(map);
    resizes();
    expect(looks.at(-1)?.at).toEqual(WHOLE);
    rig.follow(flight(1), null);
    ends();
    resizes();
    expect(looks).toHaveLength(2);
  });
});
