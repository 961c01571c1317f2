/** What is collected: nothing. */
export function PrivacyPage(_props: { readonly at: string | null }) {
  return null;
}
