import { type Gazetteer, gazetteerOf, type Place } from '../lexicon/gazetteer';
import type { LocatedSpan, ResolveScope } from './entities';

/** Length of the code that a level word speaks of: 省 the province, 市 the city, 县 and 区 the county, 镇 and 乡 the township. */
export const LEVEL_CODE: Readonly<Record<string, number>> = {
  省: 2,
  自治区: 2,
  市: 4,
  州: 4,
  自治州: 4,
  盟: 4,
  县: 6,
  自治县: 6,
  区: 6,
  旗: 6,
  镇: 9,
  乡: 9,
  街道: 9,
};

const made = new WeakMap<ResolveScope['references'], Homes>();

/** The homes of a build. Places are resolved before all others and nothing else has a code, so that whoever asks finds the same. */
export function homesOf(scope: ResolveScope): Homes {
  let homes = made.get(scope.references);
  if (homes === undefined) made.set(scope.references, (homes = new Homes(gazetteerOf(scope.lexicon), scope)));
  return homes;
}

/** Fewer mentions than this say nothing of what a text is about. */
const ENOUGH = 2;

/** Which place 省, 市 or 县 mean in 省委 and 市司法局. */
export class Homes {
  /** By article and by document id, how often each province, city, county is named or holds what is named. */
  readonly #counts = new Map<string, Map<string, number>>();
  /** Answers of `#most`, by what was asked. */
  readonly #foremost = new Map<string, string | undefined>();
  /** By passage id, the codes named in it, in reading order. */
  readonly #named = new Map<string, { readonly start: number; readonly code: string }[]>();

  constructor(
    readonly gazetteer: Gazetteer,
    readonly scope: ResolveScope,
  ) {
    for (const span of scope.spans) {
      const code = scope.references.get(span)?.code;
      if (code) this.#add(span, code);
    }
  }

  #add({ passage, article, start }: LocatedSpan, code: string) {
    const here = this.#named.get(passage.id) ?? [];
    here.push({ start, code });
    this.#named.set(passage.id, here);
    for (const id of [article.id, article.document]) {
      const counts = this.#counts.get(id) ?? new Map<string, number>();
      for (const length of [2, 4, 6, 9])
        if (length <= code.length) counts.set(code.slice(0, length), (counts.get(code.slice(0, length)) ?? 0) + 1);
      this.#counts.set(id, counts);
    }
  }

  /**
   * The place of that level that the article speaks for, else the nearest one named before in the passage, else the one that the
   * article or the document names most by far; null where none of them says so.
   *
   * @param level level word as the text has it; a place fits whose name ends so (省 is never an autonomous region)
   */
  of({ passage, article, start }: LocatedSpan, level: string): Place | null {
    const length = LEVEL_CODE[level]!;
    const fitting = (code: string | undefined): Place | undefined => {
      if (code === undefined || code.length < length) return undefined;
      const place = this.gazetteer.get(code.slice(0, length));
      if (place?.name.endsWith(level)) return place;
      // A county-level city calls itself 市 too.
      const county = level === '市' && code.length >= 6 ? this.gazetteer.get(code.slice(0, 6)) : undefined;
      return county?.name.endsWith(level) ? county : undefined;
    };
    const homes = this.gazetteer.named(this.scope.texts.placeNames.get(article.id) ?? '');
    const named = (this.#named.get(passage.id) ?? []).filter((place) => place.start < start);
    return (
      homes.map(({ code }) => fitting(code)).find(Boolean) ??
      (length > 2
        ? named
            .toReversed()
            .map(({ code }) => fitting(code))
            .find(Boolean)
        : undefined) ??
      fitting(this.#most(article.id, length, level)) ??
      fitting(this.#most(article.document, length, level)) ??
      null
    );
  }

  /** The place that the article speaks for, or null. */
  own({ article }: LocatedSpan): Place | null {
    return this.gazetteer.named(this.scope.texts.placeNames.get(article.id) ?? '')[0] ?? null;
  }

  /** The code of that level that is named at least twice as often as any other. */
  #most(id: string, length: number, level: string): string | undefined {
    const asked = `${id} ${level}`;
    if (!this.#foremost.has(asked)) this.#foremost.set(asked, this.#count(id, length, level));
    return this.#foremost.get(asked);
  }

  #count(id: string, length: number, level: string): string | undefined {
    const [first, second] = [...(this.#counts.get(id) ?? [])]
      .filter(([code]) => code.length === length && this.gazetteer.get(code)?.name.endsWith(level))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return first && first[1] >= ENOUGH && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : undefined;
  }
}
