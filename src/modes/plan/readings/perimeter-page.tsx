/** Why this area, and what lies beyond it. */
export function PerimeterPage(_props: { readonly at: string | null }) {
  return null;
}
