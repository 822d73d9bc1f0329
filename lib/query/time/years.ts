/** A date of whatever precision as a place on a line of years: 2024-07 lies in the middle of 2024; null for what is no date. */
export function yearsOf(iso: string): number | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(iso) ?? [];
  if (year === undefined) return null;
  // Months of equal length: the line is for looking at, the date beside it is exact.
  return Number(year) + (Number(month ?? 1) - 1) / 12 + (Number(day ?? 1) - 1) / 12 / 31;
}
