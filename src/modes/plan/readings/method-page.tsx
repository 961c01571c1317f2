/** How every figure is computed. */
export function MethodPage(_props: { readonly at: string | null }) {
  return null;
}
