import { inlined } from "./inlined";
import { linesIn } from "./lines-in";

/** What is written around a chart that leaves the page. */
export interface ChartWords {
  readonly title: string;
  /** Under it: of what filter it is, when it was made, on which data. */
  readonly lines: readonly string[];
}

const SVG = "http://www.w3.org/2000/svg";
/** CSS pixels. */
const MARGIN = 16;
const TITLE = 17;
const SMALL = 12;
const LEAD = 1.4;

/**
 * A piece of the page as one SVG drawing, as it stands there now: words, boxes and pictures in their places and colours,
 * without style sheet, script or image, so that any program opens it.
 * @returns the text of the file
 */
export function svgOf(piece: HTMLElement, { title, lines }: ChartWords): string {
  const { left, top, width, height } = piece.getBoundingClientRect();
  const page = getComputedStyle(document.documentElement);
  const [sheet, ink, soft] = ["--sheet", "--ink", "--ink-soft"].map((name) => page.getPropertyValue(name));
  const family = getComputedStyle(piece).fontFamily;
  const across = width + 2 * MARGIN;
  const root = element("svg", { xmlns: SVG, role: "img", "aria-label": title });
  root.append(titled("title", title), titled("desc", lines.join(" ")));
  const paper = element("rect", { width: "100%", height: "100%", fill: sheet });
  root.append(paper);
  const write = (text: string, y: number, size: number, colour = soft, weight = 400) => {
    const fits = Math.floor(width / (size * 0.5));
    const broken = linesIn(text, fits);
    for (const [row, line] of broken.entries()) {
      const at = { x: MARGIN, y: y + size + row * size * LEAD };
      const type = { "font-family": family, "font-size": size, "font-weight": weight, fill: colour };
      root.append(titled("text", line, { ...at, ...type }));
    }
    return y + broken.length * size * LEAD;
  };
  const below = write(title, MARGIN, TITLE, ink, 600) + MARGIN / 2;
  const picture = element("g", { transform: `translate(${short(MARGIN - left)} ${short(below - top)})` });
  draw(piece, picture);
  root.append(picture);
  const end = lines.reduce((y, line) => write(line, y, SMALL), below + height + MARGIN);
  const high = end + MARGIN;
  for (const [name, value] of Object.entries({
    viewBox: `0 0 ${short(across)} ${short(high)}`,
    width: short(across),
    height: short(high),
  }))
    root.setAttribute(name, String(value));
  return new XMLSerializer().serializeToString(root);
}

/** Draws an element and what is in it, in the order in which the page does. */
function draw(from: Element, into: SVGElement): void {
  const style = getComputedStyle(from);
  if (isUnseen(from, style)) return;
  if (from instanceof SVGSVGElement) {
    into.append(inlined(from));
    return;
  }
  drawBox(from, style, into);
  for (const child of from.childNodes) {
    if (child instanceof Element) draw(child, into);
    else if (child instanceof Text) drawWords(child, style, into);
  }
}

/** Hidden, only for a screen reader, or a title that the file has already and words on how it is used. */
const isUnseen = (element: Element, style: CSSStyleDeclaration): boolean =>
  element.matches("figcaption, [data-page-only]") ||
  style.display === "none" ||
  style.visibility === "hidden" ||
  style.opacity === "0" ||
  style.clipPath.startsWith("inset(50%") ||
  !element.checkVisibility();

function drawBox(from: Element, style: CSSStyleDeclaration, into: SVGElement): void {
  const { left: x, top: y, width, height } = from.getBoundingClientRect();
  if (width === 0 || height === 0) return;
  if (!isClear(style.backgroundColor)) {
    const rx = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2);
    into.append(element("rect", { ...rounded({ x, y, width, height, rx }), fill: style.backgroundColor }));
  }
  const sides = [
    ["Top", [x, y, x + width, y]],
    ["Right", [x + width, y, x + width, y + height]],
    ["Bottom", [x, y + height, x + width, y + height]],
    ["Left", [x, y, x, y + height]],
  ] as const;
  for (const [side, [x1, y1, x2, y2]] of sides) {
    const wide = Number.parseFloat(style[`border${side}Width`]) || 0;
    const [kind, stroke] = [style[`border${side}Style`], style[`border${side}Color`]];
    if (wide === 0 || kind === "none" || isClear(stroke)) continue;
    const dash = kind === "dashed" ? { "stroke-dasharray": `${3 * wide} ${2 * wide}` } : {};
    into.append(element("line", { ...rounded({ x1, y1, x2, y2 }), stroke, "stroke-width": wide, ...dash }));
  }
}

/** Each line where the page set it, as long as it is there, whatever letters another program has. */
function drawWords(text: Text, style: CSSStyleDeclaration, into: SVGElement): void {
  const size = Number.parseFloat(style.fontSize);
  for (const { words, left, right, top, height } of linesOf(text)) {
    // The letters stand about three quarters down the line's box.
    const at = rounded({
      x: left,
      y: top + height / 2 + size * 0.35,
      textLength: right - left,
      "font-size": size,
    });
    const type = { "font-family": style.fontFamily, "font-weight": style.fontWeight, fill: style.color };
    into.append(titled("text", words.join(" "), { ...at, ...type, lengthAdjust: "spacingAndGlyphs" }));
  }
}

interface SetLine {
  readonly words: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

/** The lines that a text is broken into on the page. */
function linesOf(text: Text): SetLine[] {
  const range = document.createRange();
  const lines: SetLine[] = [];
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const { left, right, top, width, height } = range.getBoundingClientRect();
    if (width === 0) continue;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.top - top) < 1)
      lines[lines.length - 1] = { ...last, words: [...last.words, word], right };
    else lines.push({ words: [word], left, right, top, height });
  }
  return lines;
}

const isClear = (colour: string): boolean => /, 0\)$|^transparent$/.test(colour);

type Attributes = Readonly<Record<string, string | number | undefined>>;

const short = (value: number): number => Math.round(value * 100) / 100;
const rounded = (values: Readonly<Record<string, number>>): Attributes =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, short(value)]));

function element(name: string, attributes: Attributes): SVGElement {
  const made = document.createElementNS(SVG, name);
  if (!(made instanceof SVGElement)) throw new Error(`a drawing: got no SVG element for «${name}»`);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && key !== "xmlns") made.setAttribute(key, String(value));
  return made;
}

function titled(name: string, words: string, attributes: Attributes = {}): SVGElement {
  const made = element(name, attributes);
  made.textContent = words;
  return made;
}
