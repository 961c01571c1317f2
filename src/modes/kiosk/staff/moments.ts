/** A moment of the log as the staff reads it: day and time by the device's clock, the month in letters so that no two readers differ. */
export const writtenMoment = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium", hourCycle: "h23" }).format(
    new Date(iso),
  );

/** Today by the device's clock, in ISO 8601, for the name of a file. */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
