import type { statements as italian } from "../../it/about/statements";
import type { Translated } from "../../messages";

export const statements: Translated<typeof italian> = {
  unset: "not set",
  accessibility: {
    lede: "{{publisher}} is committed to making this map accessible, under the Italian law no. 4 of 9 January 2004. This statement is about “{{title}}”.",
    nobody: "Whoever publishes the map ({{unset}})",
    parts: {
      status: "Conformance status",
      missing: "Contents that are not accessible",
      preparation: "Preparation of this statement",
      feedback: "Feedback and contact",
      enforcement: "Enforcement procedure",
      site: "About the site",
      body: "About the body that publishes it",
    },
    status:
      "The map partially conforms to annex A of the standard UNI CEI EN 301549, which takes up WCAG 2.1 level AA, because of the failings listed below.",
    missingIntro: "Not in line with law 4/2004:",
    missing: {
      picture:
        "The drawing of the map is an image: a screen reader does not read it. Every figure, list and card says the same in text and tables; the shape of the overlaps, though, can only be seen.",
      drawing:
        "Moving a pilot or drawing an area with a finger or a mouse takes precision. Arrow keys and Enter, typed coordinates or a list do the same.",
      people:
        "People with disabilities have not tried it yet, nor has it been tried with real screen readers or on real touch screens: what does not work there we do not know.",
      formulas:
        "The formulas on the page about the method are in MathML, which not every screen reader reads. The explanation in words always stands beside them.",
      languages:
        "Where a language added by the city lacks a text, that text stays in English and is not marked as such.",
    },
    disproportionate: "Disproportionate burden: no contents.",
    outside: "Outside the scope of the law: the data files that are downloaded for other programs.",
    prepared: "This statement was prepared on {{date}}.",
    method:
      "The method is self-assessment: automatic rules (axe, WCAG 2.2 AA) on every screen, phone and computer, light and dark; journeys by keyboard in a real browser; text at 200%; contrasts of text and signs computed in every look.",
    official: "The statement handed in to AgID",
    feedback:
      "Write to whoever publishes the map to report what is not accessible, or to ask for information in another format.",
    publisher: "Published by",
    email: "E-mail",
    url: "Page to write on",
    unsetNote:
      "Whoever publishes the map fills in the contacts that are “{{unset}}”, in the file city.json. Until then this statement is not complete.",
    enforcement:
      "If no answer comes within 30 days, or it does not satisfy, people can turn to the Digital Ombudsman (Difensore civico per il digitale) at the Agency for Digital Italy (AgID). They need the date and a copy of their report, and the answer if there was one.",
    published: "Date of publication",
    tests: "Usability tests",
    testsNone: "none were made",
    cms: "Content management system (CMS)",
    cmsNone: "none: static files with software of its own",
    staff: "Staff with disabilities and their workplaces",
    bodyNote:
      "The model asks public bodies alone for these numbers. Whoever publishes the map gives them in the statement that goes to AgID.",
  },
  privacy: {
    lede: "The map collects nothing about those who look at it.",
    parts: {
      collected: "What is collected",
      kept: "What stays on this device",
      requests: "Whom the page asks for anything",
      clear: "Clearing it",
    },
    collected:
      "Nothing. There are no cookies, no statistics, no tracking and no accounts. Everything is computed on this device, and the files that you open do not leave it.",
    hosting:
      "Whoever hosts the files can see, as with any site, that somebody asked for them and from which network address. For that the publisher of the map answers: {{publisher}}.",
    what: "What",
    where: "Where",
    until: "Until when",
    keptCaption: "What the browser keeps for the map",
    settings: "Language, look, and whether the help of the first visit has been of use",
    scenarios: "The scenarios that you made, and which is open",
    own: "The files that you opened, once they are in use",
    kiosk:
      "Only on a public screen: how many visits and what was opened, without saying by whom, and a technical diary",
    storage: "local storage “{{name}}”",
    database: "database “{{name}}”",
    untilCleared: "until you clear it",
    untilStaff: "until staff clear it",
    files: "The browser may also keep a copy of the map’s own files, as of any page.",
    requests:
      "Only the server that it came from: a security rule of the page (Content-Security-Policy) makes the browser stop any other request.",
    opened:
      "The exception is data that you open from an address: only servers that the publisher of the map has listed will do.",
    link: "The address of the page holds the choices made on the map, and not who made them: whoever sends it shares those.",
    clearWhat:
      "Clears the settings, the scenarios and your own data from this device. The rest of the map stays as it is.",
    clear: "Clear from this device",
    askTitle: "Clear settings, scenarios and your own data?",
    askBody:
      "Scenarios that were not saved as files will be lost, and the files that you opened must be opened again. This cannot be undone.",
    askCancel: "Do not clear",
    held: "The settings are cleared; the scenarios or your own data are in use in another tab too and will go when you close it.",
    refused:
      "The device did not allow it. It can be done in the browser’s own settings, among the data of sites.",
  },
  credits: {
    lede: "Who and what made this map possible.",
    parts: {
      app: "The map",
      data: "The data",
      fonts: "The typeface",
      libraries: "The open source software",
    },
    app: "The map is open source under the licence EUPL-1.2. It is published by: {{publisher}}.",
    data: "The data come from many sources, each with its own licence and date.",
    toData: "All sources of the data",
    fonts:
      "The words are set in Titillium Web, born at the Accademia di Belle Arti di Urbino, under the licence {{licence}}.",
    librariesCaption: "The libraries that the map is made of",
    carriedCaption: "The libraries that these bring with them",
    licences: "The texts of their licences",
    library: "Library",
    licence: "Licence",
  },
};
