export function SiteCard(_: { readonly id: string; readonly onClose: () => void }) {
  return null;
}
