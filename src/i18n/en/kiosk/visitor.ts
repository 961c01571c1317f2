import type { visitor as italian } from "../../it/kiosk/visitor";
import type { Translated } from "../../messages";

/** What visitors of a public screen read. */
export const visitor: Translated<typeof italian> = {
  opening: "The map is getting ready…",
  attract: {
    touch: "Touch to explore",
  },
  broken: "One moment: the screen is putting itself in order.",
  asking: {
    title: "Still there?",
    body_one: "In {{count}} second the screen starts over.",
    body_other: "In {{count}} seconds the screen starts over.",
    stay: "Yes, I am",
  },
  cleaning: {
    title: "The screen is being cleaned",
    body_one: "It feels no touch for {{count}} more second.",
    body_other: "It feels no touch for {{count}} more seconds.",
  },
  tools: {
    label: "Language and reading",
    large: "Large text",
    contrast: "High contrast",
    take: "Take it with you",
    restart: "Start over",
  },
  take: {
    title: "Take it with you",
    body: "Point your phone’s camera at the code: the map opens just as you see it.",
    withoutEdits:
      "The code opens the map just as you see it, without what you changed on it: that is too much for a code.",
    shorter: "The code opens what you chose, with the whole map.",
    tooLong: "This view is too long for a code. Undo some choices and try again.",
    code: "Code that opens this view on a phone",
    close: "Close",
  },
  home: "What would you like to know?",
  back: "Other questions",
  all: "All",
  closeAnswer: "Close the answer",
  questions: {
    strategies: "Where do the strategies reach?",
    unit: "What about my municipality?",
    pilots: "Which pilot projects are there?",
    meeting: "Where do the strategies meet?",
    stories: "Stories",
  },
  strategies: { choose: "Touch one strategy or more" },
  units: { choose: "Which letter does it begin with?", range: "{{from}}–{{to}}" },
  pilots: { choose: "Touch a project" },
  meeting: { choose: "Which strategies together?", every: "All meetings" },
  answer: {
    label: "Answer",
    touchMap: "Or touch a point on the map.",
    whole: "In the whole area of the plan",
    meeting: "Residents reached by two strategies or more",
    meetingAsFarAsKnown: "Residents reached by two strategies or more, as far as known",
    together: "Residents reached by these together: {{strategies}}",
    ground: "Ground: {{area}}",
    shares: "Residents reached, strategy by strategy",
    here: "Here there are: {{what}}.",
    hereNothing: "No places or projects are marked here.",
    standsIn: "It stands in {{name}}.",
    reaches: "What lies within {{distance}} as the crow flies counts as reached.",
    ownGround: "The ground that it takes up counts as reached.",
    drawnOnly: "It is drawn, and counts for no strategy.",
    status: "Status: {{status}}.",
    outside: "Outside the area of the plan: there are figures only for the municipalities inside it.",
    largest: "The largest meetings",
    gone: "With the choices of now there is nothing left here.",
  },
};
