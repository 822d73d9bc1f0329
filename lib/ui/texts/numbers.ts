/** Numbers, sizes and dates as the interface writes them. */
import type { Language } from '../host';
import type { Measure } from '../address/view';

const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };
const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

export class Numbers {
  readonly #whole: Intl.NumberFormat;
  readonly #date: Intl.DateTimeFormat;

  constructor(language: Language) {
    this.#whole = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 0 });
    this.#date = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' });
  }

  whole(value: number): string {
    return this.#whole.format(value);
  }

  /** A measure with the digits that tell two values apart; a true minus sign. */
  measure(measure: Measure, value: number): string {
    if (measure === 'count') return this.whole(value);
    const text = value.toFixed(measure === 'npmi' ? 2 : 1);
    // What rounds to nothing has no sign.
    return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−');
  }

  /** Decimal units, as file managers show. */
  bytes(value: number): string {
    let unit = 0;
    while (value >= 1000 && unit < UNITS.length - 1) {
      value /= 1000;
      unit++;
    }
    return `${value.toFixed(unit === 0 || value >= 100 ? 0 : 1)} ${UNITS[unit]}`;
  }

  /** @param at milliseconds since 1970 */
  date(at: number): string {
    return this.#date.format(at);
  }
}
