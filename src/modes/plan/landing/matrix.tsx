/** Units by strategies, with the holes. */
export function Matrix(_props: { readonly strategy: string | null; readonly onClose: () => void }) {
  return null;
}
