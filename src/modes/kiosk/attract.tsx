import { inLanguage } from "../../domain/text";
import { textIn } from "../../i18n";
import { selectIsAnswered, useApp, useAppList } from "../../state";
import { atChapter } from "../../state/tours/player";
import { selectTours } from "../../state/tours/telling";
import { useCity } from "../../view/use-city";
import { AnswerText } from "./answers/answer";
import answerStyles from "./answers/answers.module.css";
import styles from "./attract.module.css";
import { offeredLanguages } from "./languages";

/** While nobody is there: what the tour tells at this moment, and the invitation. Whatever is touched, the tour stops. */
export function Attract() {
  const { city, language } = useCity();
  return (
    <div className={styles.attract}>
      <header className={styles.head}>
        <h1 className={styles.city}>{inLanguage(city.name, language)}</h1>
        <p>{inLanguage(city.plan, language)}</p>
      </header>
      <Shown />
      <section className={styles.told} data-covers="">
        <Told />
        <Invitation />
      </section>
    </div>
  );
}

/** What the chapter chose on the map, in figures. Nothing of it is for the finger: the touch wakes the screen. */
function Shown() {
  const isShown = useApp(selectIsAnswered);
  if (!isShown) return null;
  return (
    <div className={styles.shown} data-covers="" inert>
      <div className={answerStyles.answer}>
        <AnswerText atFirst={null} />
      </div>
    </div>
  );
}

function Told() {
  const { language } = useCity();
  const tours = useApp(selectTours);
  const now = tours === null ? null : atChapter(tours);
  if (now === null) return <div />;
  return (
    <div className={styles.chapter} key={now.chapter.id}>
      <h2 className={styles.title}>{inLanguage(now.chapter.title, language)}</h2>
      <p className={styles.text}>{inLanguage(now.chapter.text, language)}</p>
    </div>
  );
}

/** In every language of the screen: who passes by has chosen none yet. */
function Invitation() {
  const { city, language } = useCity();
  const languages = useAppList((app) => offeredLanguages(app, city));
  const words = [...new Set([language, ...languages])].map((code) => ({
    code,
    touch: textIn(code)("kiosk.visitor.attract.touch"),
  }));
  // A language that lacks these words would say them in English once more.
  const once = words.filter(({ touch }, place) => words.findIndex((one) => one.touch === touch) === place);
  return (
    <button type="button" className={styles.invitation}>
      {once.map(({ code, touch }) => (
        <span key={code} lang={code} className={code === language ? styles.touch : styles.other}>
          {touch}
        </span>
      ))}
    </button>
  );
}
