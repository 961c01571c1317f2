/** What a layer is called: its file, and its own name where the file has several. */
export function layerName(file: string, layer: string, layers: number): string {
  return layers > 1 ? `${file} · ${layer}` : file;
}
