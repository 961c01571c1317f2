export function Difference(_: { readonly onClose: () => void }) {
  return null;
}
