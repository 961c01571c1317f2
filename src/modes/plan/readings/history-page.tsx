/** The plans one after another. */
export function HistoryPage(_props: { readonly at: string | null }) {
  return null;
}
