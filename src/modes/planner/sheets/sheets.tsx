export function OpenSheets() {
  return null;
}
