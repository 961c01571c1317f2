export function SheetsButton() {
  return null;
}
