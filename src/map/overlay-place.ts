/** A position as deck.gl wants it: an array that it may write to. */
export const place = ([longitude = 0, latitude = 0]: readonly number[]): [number, number] => [
  longitude,
  latitude,
];
