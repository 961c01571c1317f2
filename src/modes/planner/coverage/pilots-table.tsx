export function PilotsTable(_: { readonly onClose: () => void }) {
  return null;
}
