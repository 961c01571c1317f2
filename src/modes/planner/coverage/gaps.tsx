export function Gaps(_: { readonly onClose: () => void }) {
  return null;
}
