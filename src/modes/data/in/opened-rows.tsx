/** The rows of the file that is being opened, what was mended in them and what is left out. */
export function OpenedRows(_props: { readonly onClose: () => void }) {
  return null;
}
