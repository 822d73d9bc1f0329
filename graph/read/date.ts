const TWO = (digits: string) => digits.padStart(2, '0');

/**
 * The first date written in a text as ISO, to the day where it has one, else to the month: 2024-04-20, 2024/4/20, 2024.4.20, 2024年4月20日,
 * 2024年4月. Null where there is none.
 */
export function isoDate(text: string): string | null {
  const match = /((?:19|20)\d{2})\s*[-/.年]\s*(1[0-2]|0?[1-9])(?:\s*[-/.月]\s*(3[01]|[12]\d|0?[1-9])(?!\d))?/u.exec(
    text,
  );
  if (!match) return null;
  const [, year, month, day] = match;
  return day ? `${year}-${TWO(month!)}-${TWO(day)}` : `${year}-${TWO(month!)}`;
}
