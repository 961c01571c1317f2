/** Who and what this map is made of. */
export function CreditsPage(_props: { readonly at: string | null }) {
  return null;
}
