/** «771.322 €», «€771,322»: whole units of the currency as the language writes them, four digits grouped too. */
export const money = (amount: number, currency: string, language: string): string =>
  new Intl.NumberFormat(language, {
    style: "currency",
    currency,
    maximumFractionDigits: 0,
    useGrouping: "always",
  }).format(amount);
