import type { Position } from "../../domain/city";

/** «longitude,latitude» as a link has them in words; null for anything that is no place on earth. */
export function positionIn(words: string): Position | null {
  const [longitude = Number.NaN, latitude = Number.NaN] = words
    .split(",")
    .map((part) => (part === "" ? Number.NaN : Number(part)));
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : null;
}
