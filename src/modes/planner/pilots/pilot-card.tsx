export function PilotCard(_: { readonly id: string; readonly onClose: () => void }) {
  return null;
}
