import { useId } from "react";
import { useText } from "../../i18n";
import { TouchButton } from "../controls/touch-button";
import styles from "./story.module.css";

export interface Story {
  readonly id: string;
  readonly title: string;
  /** What it tells, in one sentence. */
  readonly about: string;
}

export interface StoryListProps {
  readonly stories: readonly Story[];
  readonly onTell: (id: string) => void;
}

/** The stories that the map can tell, to begin one of them. */
export function StoryList({ stories, onTell }: StoryListProps) {
  return (
    <ul className={styles.list}>
      {stories.map(({ id, title, about }) => (
        <li key={id}>
          <TouchButton tone="choice" onPress={() => onTell(id)}>
            <span className={styles.name}>{title}</span>
            <span className={styles.about}>{about}</span>
          </TouchButton>
        </li>
      ))}
    </ul>
  );
}

export interface StoryChapterProps {
  /** Of the whole story. */
  readonly story: string;
  readonly title: string;
  readonly text: string;
  /** Counts from 1. */
  readonly place: number;
  readonly all: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onStop: () => void;
}

/** A chapter that is told beside the map, and the ways on, back and out. */
export function StoryChapter(props: StoryChapterProps) {
  const { story, title, text: body, place, all, onPrevious, onNext, onStop } = props;
  const { text } = useText();
  const id = useId();
  return (
    <section className={styles.chapter} aria-labelledby={id}>
      <p className={styles.place}>
        {story} · {text("ui.story.place", { place, all })}
      </p>
      <div className={styles.told} aria-live="polite">
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        <p>{body}</p>
      </div>
      <div className={styles.ways}>
        <TouchButton disabled={place === 1} onPress={onPrevious}>
          {text("ui.story.previous")}
        </TouchButton>
        <TouchButton tone="primary" disabled={place === all} onPress={onNext}>
          {text("ui.story.next")}
        </TouchButton>
        <TouchButton onPress={onStop}>{text("ui.story.stop")}</TouchButton>
      </div>
    </section>
  );
}
