/** What a style sheet may say of a shape, and a file without one has to say by itself. */
const SAID = [
  "clip-rule",
  "color",
  "display",
  "dominant-baseline",
  "fill",
  "fill-opacity",
  "fill-rule",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "letter-spacing",
  "opacity",
  "paint-order",
  "stroke",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "stroke-width",
  "text-anchor",
  "visibility",
] as const;

/** Names that mean something in the page alone. */
const OF_THE_PAGE = ["class", "style", "aria-hidden", "aria-label", "role", "tabindex"] as const;

/** A copy of a picture of the page in its place there, with all that its style sheets say of it. */
export function inlined(picture: SVGSVGElement): SVGElement {
  const copy = copyOf(picture);
  const { left, top, width, height } = picture.getBoundingClientRect();
  for (const [name, value] of Object.entries({ x: left, y: top, width, height }))
    copy.setAttribute(name, String(Math.round(value * 100) / 100));
  // Marks at the edge of a chart reach over it.
  copy.setAttribute("overflow", "visible");
  return copy;
}

function copyOf(from: SVGElement): SVGElement {
  const copy = from.cloneNode(false);
  if (!(copy instanceof SVGElement)) throw new Error("a picture: got a copy that is none of SVG");
  const style = getComputedStyle(from);
  for (const name of OF_THE_PAGE) copy.removeAttribute(name);
  for (const name of SAID) {
    const value = style.getPropertyValue(name);
    if (value !== "") copy.setAttribute(name, value.replaceAll('"', "'"));
  }
  for (const child of from.childNodes) {
    if (child instanceof SVGElement) copy.append(copyOf(child));
    else if (child instanceof Text) copy.append(child.data);
  }
  return copy;
}
