import type { Page } from "playwright-core";

export type Pixel = readonly [red: number, green: number, blue: number];

/** A screenshot opened up. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Pixel;
  /** How many different colours it holds. */
  readonly colours: number;
}

/** Opens a PNG with the browser itself, in an empty window where no policy of the app is in the way. */
export async function openPicture(page: Page, png: Buffer): Promise<Picture> {
  const browser = page.context().browser();
  if (browser === null) throw new Error("A picture is opened by a launched browser; this page has none.");
  const blank = await browser.newPage();
  try {
    return fromPixels(await blank.evaluate(decode, png.toString("base64")));
  } finally {
    await blank.close();
  }
}

interface Raw {
  readonly width: number;
  readonly height: number;
  readonly rgba: string;
}

/** Runs inside the page. */
async function decode(base64: string): Promise<Raw> {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (context === null) throw new Error("The browser gives no 2D canvas.");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  let rgba = "";
  for (let start = 0; start < data.length; start += 32_768) {
    rgba += String.fromCharCode(...data.subarray(start, start + 32_768));
  }
  return { width, height, rgba: btoa(rgba) };
}

function fromPixels({ width, height, rgba }: Raw): Picture {
  const bytes = Buffer.from(rgba, "base64");
  const at = (x: number, y: number): Pixel => {
    const start = 4 * (Math.round(y) * width + Math.round(x));
    const [red = 0, green = 0, blue = 0] = bytes.subarray(start, start + 3);
    return [red, green, blue];
  };
  const colours = new Set(
    Array.from({ length: width * height }, (_, pixel) => bytes.readUInt32BE(4 * pixel)),
  );
  return { width, height, at, colours: colours.size };
}
