export function UnitsTable(_: { readonly onClose: () => void }) {
  return null;
}
