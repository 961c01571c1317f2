import { inLanguage } from "../../../domain/text";
import { useApp } from "../../../state";
import { atChapter } from "../../../state/tours/player";
import { endTour, nextChapter, previousChapter, selectTours, tell } from "../../../state/tours/telling";
import { StoryChapter, StoryList } from "../../../ui/panel/story";
import { useCity } from "../../../view/use-city";
import { QuestionPart } from "./question-part";
import type { QuestionProps } from "./questions";

/** The same tours as the screen tells by itself, turned by the visitor. */
export function Stories({ onBack }: QuestionProps) {
  const { text, language } = useCity();
  const tours = useApp(selectTours);
  const now = tours === null ? null : atChapter(tours);
  const leave = () => {
    endTour();
    onBack();
  };
  return (
    <QuestionPart title={text("kiosk.visitor.questions.stories")} onBack={leave}>
      {now === null ? (
        <StoryList
          stories={(tours?.told ?? []).map(({ id, title, about }) => ({
            id,
            title: inLanguage(title, language),
            about: inLanguage(about, language),
          }))}
          onTell={tell}
        />
      ) : (
        <StoryChapter
          story={inLanguage(now.tour.title, language)}
          title={inLanguage(now.chapter.title, language)}
          text={inLanguage(now.chapter.text, language)}
          place={(tours?.playing?.chapter ?? 0) + 1}
          all={now.tour.chapters.length}
          onPrevious={previousChapter}
          onNext={nextChapter}
          onStop={endTour}
        />
      )}
    </QuestionPart>
  );
}
