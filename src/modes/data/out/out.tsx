/** Taking figures, layers and pictures away as files. */
export function Out() {
  return null;
}
