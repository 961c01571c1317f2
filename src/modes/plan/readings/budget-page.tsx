/** The budget as a diagram and as tables. */
export function BudgetPage(_props: { readonly at: string | null }) {
  return null;
}
