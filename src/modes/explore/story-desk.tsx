import { useEffect } from "react";
import { inLanguage } from "../../domain/text";
import { useApp } from "../../state";
import { openTours } from "../../state/tours/open";
import { atChapter } from "../../state/tours/player";
import { endTour, nextChapter, previousChapter, selectTours, tell } from "../../state/tours/telling";
import { Failed, Skeleton } from "../../ui";
import { StoryChapter, StoryList } from "../../ui/panel/story";
import { useCity } from "../../view/use-city";

/** The stories to choose from, or the chapter that is told. */
export function StoryDesk() {
  const { text, language } = useCity();
  const tours = useApp(selectTours);
  useEffect(() => void openTours(), []);
  if (tours === null) return <Skeleton lines={4} label={text("ui.story.loading")} />;
  const now = atChapter(tours);
  if (now === null && tours.told.length === 0)
    return (
      <Failed
        what={text("ui.story.failed")}
        remedy={text("ui.story.retry")}
        onRetry={() => void openTours()}
      />
    );
  if (now === null) {
    const stories = tours.told.map(({ id, title, about }) => ({
      id,
      title: inLanguage(title, language),
      about: inLanguage(about, language),
    }));
    return <StoryList stories={stories} onTell={tell} />;
  }
  return (
    <StoryChapter
      story={inLanguage(now.tour.title, language)}
      title={inLanguage(now.chapter.title, language)}
      text={inLanguage(now.chapter.text, language)}
      place={(tours.playing?.chapter ?? 0) + 1}
      all={now.tour.chapters.length}
      onPrevious={previousChapter}
      onNext={nextChapter}
      onStop={endTour}
    />
  );
}
