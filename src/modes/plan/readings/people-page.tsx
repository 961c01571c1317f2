/** Who works on the plan, and who was heard. */
export function PeoplePage(_props: { readonly at: string | null }) {
  return null;
}
