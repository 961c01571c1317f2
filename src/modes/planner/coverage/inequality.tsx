export function Inequality(_: { readonly onClose: () => void }) {
  return null;
}
