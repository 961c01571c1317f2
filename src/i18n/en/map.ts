/** Words of map. */
export const map = {
  canvas: "Map. The arrow keys move it, plus and minus zoom in and out, Enter chooses what is in the middle.",
  tools: "Map tools",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  home: "Whole area",
  north: "North is up",
  northLetter: "N",
  scale: "Scale: {{length}}",
  sources: "Sources",
  proposals: "Broken ring: working proposal",
  none: {
    title: "The map cannot be drawn",
    body: "This device does not offer the graphics (WebGL 2) that the map needs. Filters, lists, cards and tables work and say the same.",
  },
  lost: {
    title: "The map has stopped",
    body: "The device has taken the graphics from the map. It will come back by itself shortly; meanwhile lists, cards and tables go on.",
  },
  failed: {
    title: "The map did not arrive",
    body: "Its code could not be loaded: {{reason}}. Lists, cards and tables go on; to try again, reload the page.",
  },
};
