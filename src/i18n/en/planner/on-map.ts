/** Words of the planner’s map. */
export const onMap = {
  pilot: "Pilot {{number}}",
  moved: "moved",
  outside: "outside the perimeter",
  howToMove:
    "Arrow keys move it by 10 metres, with Shift by 100; Esc takes the move back, Enter opens its card.",
  nowAt: "{{pilot}}: latitude {{latitude}}, longitude {{longitude}}, {{where}}.",
  chosen: "Proposed place number {{number}}",
  putBack: {
    moved: "Put {{number}} {{name}} back where it stood",
    removed: "Put {{number}} {{name}} back, which was removed",
  },
  tool: {
    add: "Tap the map where the new pilot shall stand. By keyboard: arrow keys and Enter.",
    forbid: "Draw the forbidden area: each tap sets a corner, a tap on the first corner closes it.",
    forbidKeys: "By keyboard: arrow keys and Space, Backspace takes the last corner back, Enter closes.",
    corners: "Corners: {{number}}",
    few: "At least three corners are needed, not all on one line.",
    crossing: "The sides would cross: set the corner elsewhere.",
    close: "Close the area",
    back: "Take the last corner back",
    cancel: "Cancel",
  },
  legend: {
    reach: "Reach of a pilot, in a straight line",
    ghost: "Where a moved or removed pilot stood: tap it to put it back",
    moved: "Moved pilot",
    gaps: "The 30 largest uncovered places: more residents, larger circle",
    gained: "Covered only after",
    lost: "Covered only before",
    unchanged: "Covered before and after",
    chosen: "Place found by the search, not a pilot yet",
    forbidden: "Area forbidden to new pilots",
    none: "No resident covered",
  },
};
