/** Where the data come from, and what is missing. */
export function DataPage(_props: { readonly at: string | null }) {
  return null;
}
