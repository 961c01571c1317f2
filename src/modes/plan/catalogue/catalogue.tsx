/** Vision, strategies, lines and projects, to search and to filter. */
export function Catalogue() {
  return null;
}
