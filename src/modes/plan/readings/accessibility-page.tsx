/** The accessibility statement. */
export function AccessibilityPage(_props: { readonly at: string | null }) {
  return null;
}
