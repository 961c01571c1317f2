export function Total() {
  return null;
}
