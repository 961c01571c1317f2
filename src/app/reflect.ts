import { inLanguage } from "../domain/text";
import { addLanguage, speak, textIn } from "../i18n";
import { type App, selectGeodata, selectLookName, store, writeSettings } from "../state";
import { LOOKS } from "../theme/look";
import { variablesOf } from "../theme/variables";

/**
 * Lets the page around React follow the store for the life of the page: language, title, colours, and what
 * this device remembers.
 */
export function reflect(): void {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  drawIn(store.getState(), dark.matches);
  speakIn(store.getState());
  dark.addEventListener("change", () => drawIn(store.getState(), dark.matches));
  store.subscribe((app, before) => {
    if (app.look !== before.look) drawIn(app, dark.matches);
    if (app.messages !== before.messages) addLanguages(app);
    if (
      app.language !== before.language ||
      app.messages !== before.messages ||
      app.geodata !== before.geodata
    )
      speakIn(app);
    // What visitors of a public screen wish goes when they go.
    if (app.mode !== "kiosk" && (app.look !== before.look || app.language !== before.language)) {
      writeSettings({ language: app.language, look: app.look });
    }
  });
}

function drawIn(app: App, dark: boolean): void {
  const look = LOOKS[selectLookName(app, dark)];
  const { style, dataset } = document.documentElement;
  for (const [name, value] of Object.entries(variablesOf(look))) style.setProperty(name, value);
  style.colorScheme = look.scheme;
  dataset.look = look.name;
}

/** A city's own languages; spoken again, so that what is on the page turns to the new words. */
function addLanguages(app: App): void {
  for (const [language, messages] of app.messages) addLanguage(language, messages);
}

function speakIn(app: App): void {
  speak(app.language);
  document.documentElement.lang = app.language;
  const city = selectGeodata(app)?.city;
  const title = textIn(app.language)("explore.title");
  document.title = city === undefined ? title : `${inLanguage(city.name, app.language)} · ${title}`;
}
