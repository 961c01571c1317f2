export function Pilots() {
  return null;
}
