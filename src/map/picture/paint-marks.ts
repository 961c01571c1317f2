/** Where an element's words and boxes are painted: CSS pixels from the upper left corner of the map. */
interface Origin {
  readonly left: number;
  readonly top: number;
}

/**
 * Paints the marks that stand over both canvases, as the page shows them now: numbers, names, ghosts. What lies on top comes
 * last. @param context its unit is the CSS pixel, its origin the map's upper left corner
 */
export function paintMarks(context: CanvasRenderingContext2D, map: HTMLElement): void {
  const origin = map.getBoundingClientRect();
  const marks = [...map.querySelectorAll<HTMLElement>(".maplibregl-marker")];
  const levelOf = (mark: HTMLElement) => Number.parseInt(getComputedStyle(mark).zIndex, 10) || 0;
  for (const mark of marks.toSorted((one, other) => levelOf(one) - levelOf(other)))
    paintElement(context, mark, origin);
}

function paintElement(context: CanvasRenderingContext2D, element: HTMLElement, origin: Origin): void {
  const style = getComputedStyle(element);
  if (style.display === "none" || style.visibility === "hidden" || style.opacity === "0") return;
  const box = element.getBoundingClientRect();
  // A line that is turned: its box says nothing of where it runs.
  if (style.transform !== "none" && element.offsetHeight <= 2 && element.parentElement !== null) {
    paintLeader(context, element.parentElement, style, origin);
    return;
  }
  paintBox(context, style, {
    x: box.left - origin.left,
    y: box.top - origin.top,
    wide: box.width,
    high: box.height,
  });
  for (const which of ["::before", "::after"] as const) paintRing(context, element, which, origin);
  for (const child of element.childNodes) {
    if (child instanceof HTMLElement) paintElement(context, child, origin);
    else if (child instanceof Text) paintWords(context, child, style, origin);
  }
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
}

/** Background, border and the rings that shadows without blur draw. */
function paintBox(context: CanvasRenderingContext2D, style: CSSStyleDeclaration, box: Box): void {
  const border = Number.parseFloat(style.borderTopWidth) || 0;
  const radius = radiusOf(style, box);
  const shape = (inset: number) => {
    const [x, y, wide, high] = [box.x + inset, box.y + inset, box.wide - 2 * inset, box.high - 2 * inset];
    context.beginPath();
    context.roundRect(x, y, wide, high, Math.max(0, radius - inset));
  };
  for (const { colour, spread, inset } of ringsOf(style.boxShadow)) {
    if (inset) continue;
    context.fillStyle = colour;
    shape(-spread);
    context.fill();
  }
  context.fillStyle = style.backgroundColor;
  shape(0);
  context.fill();
  for (const { colour, spread, inset } of ringsOf(style.boxShadow)) {
    if (!inset) continue;
    context.strokeStyle = colour;
    context.lineWidth = spread;
    shape(spread / 2);
    context.stroke();
  }
  if (border === 0 || style.borderTopStyle === "none") return;
  context.strokeStyle = style.borderTopColor;
  context.lineWidth = border;
  context.setLineDash(style.borderTopStyle === "dashed" ? [2 * border, 1.6 * border] : []);
  shape(border / 2);
  context.stroke();
  context.setLineDash([]);
}

function radiusOf({ borderTopLeftRadius: radius }: CSSStyleDeclaration, { wide, high }: Box): number {
  const value = Number.parseFloat(radius) || 0;
  const least = Math.min(wide, high) / 2;
  return Math.min(least, radius.endsWith("%") ? (value / 100) * Math.min(wide, high) : value);
}

/** «rgb(…) 0px 0px 0px 1.5px inset»: the browser writes shadows like this, several with commas between them. */
const SHADOW = /(\w+\([^)]*\)) 0px 0px 0px ([\d.]+)px( inset)?/g;

const ringsOf = (shadow: string) =>
  [...shadow.matchAll(SHADOW)].map(([, colour = "", spread = "0", inset]) => ({
    colour,
    spread: Number(spread),
    inset: inset !== undefined,
  }));

/** A ring around a mark that only its style sheet draws. */
function paintRing(
  context: CanvasRenderingContext2D,
  element: HTMLElement,
  which: "::before" | "::after",
  origin: Origin,
): void {
  const style = getComputedStyle(element, which);
  if (style.content === "none" || style.content === "normal" || style.position !== "absolute") return;
  const { left, top } = element.getBoundingClientRect();
  const [wide, high] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
  const inside = style.boxSizing === "border-box" ? 0 : 2 * (Number.parseFloat(style.borderTopWidth) || 0);
  paintBox(context, style, {
    x: left - origin.left + (Number.parseFloat(style.left) || 0),
    y: top - origin.top + (Number.parseFloat(style.top) || 0),
    wide: wide + inside,
    high: high + inside,
  });
}

/** The line from a mark that stepped aside back to where it belongs. */
function paintLeader(
  context: CanvasRenderingContext2D,
  mark: HTMLElement,
  style: CSSStyleDeclaration,
  origin: Origin,
): void {
  const box = mark.getBoundingClientRect();
  const [x, y] = [box.left - origin.left + box.width / 2, box.top - origin.top + box.height / 2];
  const way = Number.parseFloat(mark.style.getPropertyValue("--way")) || 0;
  const turn = Number.parseFloat(mark.style.getPropertyValue("--turn")) || 0;
  context.strokeStyle = style.borderTopColor;
  context.lineWidth = Number.parseFloat(style.borderTopWidth) || 0;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + way * Math.cos(turn), y + way * Math.sin(turn));
  context.stroke();
}

/** Each word where the page set it, so that lines break as they do there. */
function paintWords(
  context: CanvasRenderingContext2D,
  text: Text,
  style: CSSStyleDeclaration,
  origin: Origin,
): void {
  const range = document.createRange();
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = style.color;
  context.textAlign = "left";
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const { left, top, height } = range.getBoundingClientRect();
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText(word);
    context.fillText(word, left - origin.left, top - origin.top + (height - above - below) / 2 + above);
  }
}
