import { expect, test } from "vitest";
import { StoryChapter, StoryList } from "../../../src/ui/panel/story";
import { count, markup, nothing } from "../markup";

const shown = (place: number) =>
  markup(
    <StoryChapter
      {...{ story: "Il piano", title: "Mobilità", text: "Le stazioni.", place, all: 3 }}
      {...{ onPrevious: nothing, onNext: nothing, onStop: nothing }}
    />,
  );

test("a chapter says where it stands in its story, and has no way back from the first nor on from the last", () => {
  expect(shown(2)).toContain("Capitolo 2 di 3");
  expect(count(shown(2), 'disabled=""')).toBe(0);
  expect(count(shown(1), 'disabled=""')).toBe(1);
  expect(count(shown(3), 'disabled=""')).toBe(1);
  expect(shown(1)).toContain('aria-live="polite"');
});

test("each story is named with what it tells", () => {
  const list = markup(<StoryList stories={[{ id: "a", title: "Uno", about: "Di uno." }]} onTell={nothing} />);
  expect(list).toContain("Uno");
  expect(list).toContain("Di uno.");
});
