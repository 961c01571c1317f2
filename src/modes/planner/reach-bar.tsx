export function ReachBar() {
  return null;
}
