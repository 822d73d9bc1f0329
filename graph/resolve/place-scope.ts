import type { Article } from '../../lib/model/types';
import type { Gazetteer, Place } from '../lexicon/gazetteer';
import type { LocatedSpan } from './entities';

/** Where a place was named, with its code. */
interface Settled {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/**
 * What passages, articles and documents have named, and by it, which of several places a name means. What is nearest decides: the place
 * named before it in the passage, another place of the passage, the place that the article speaks for, what the article and then the document name
 * oftenest; at last the higher level. Where nothing decides, nothing is chosen.
 */
export class PlaceScope {
  readonly #passages = new Map<string, Settled[]>();
  readonly #counts = new Map<string, Map<string, number>>();

  constructor(
    readonly gazetteer: Gazetteer,
    /** By article id, the name of the place that it speaks for. */
    readonly placeNames: ReadonlyMap<string, string>,
  ) {}

  /** The place that the article speaks for: of several of its name the highest. */
  home(article: Article): Place | undefined {
    return this.gazetteer.named(this.placeNames.get(article.id) ?? '')[0];
  }

  /** Take the span to mean the place. */
  settle({ passage, article, start, end }: LocatedSpan, code: string): void {
    const here = this.#passages.get(passage.id) ?? [];
    if (here.some((other) => other.start === start && other.end === end)) return;
    here.push({ start, end, code });
    this.#passages.set(passage.id, here);
    for (const id of [article.id, article.document]) {
      const counts = this.#counts.get(id) ?? new Map<string, number>();
      this.#counts.set(id, counts);
      for (const length of [2, 4, 6, 9])
        if (length <= code.length) counts.set(code.slice(0, length), (counts.get(code.slice(0, length)) ?? 0) + 1);
    }
  }

  /** Code of the place that a name at `start` means, or null where nothing decides. */
  choose(codes: readonly string[], { passage, article, start }: LocatedSpan): string | null {
    const home = this.home(article)?.code ?? '';
    const left = provinceFirst(codes, home);
    if (left.length <= 1) return left[0] ?? null;
    return (
      only(left, this.#nearest(passage.id, start), inOrBeside) ??
      only(left, [home.slice(0, 6), home.slice(0, 4), home.slice(0, 2)], inside) ??
      this.#oftenest(left, article.id) ??
      this.#oftenest(left, article.document) ??
      (left[0]!.length < left[1]!.length ? left[0]! : null)
    );
  }

  /** Codes of the other places of the passage: those before `start` from the nearest back, then those behind it. */
  #nearest(passage: string, start: number): readonly string[] {
    const distance = ({ start: at, end }: Settled) => (end <= start ? start - end : at + 1e6);
    return (this.#passages.get(passage) ?? []).toSorted((a, b) => distance(a) - distance(b)).map(({ code }) => code);
  }

  /** The code whose surroundings are named oftenest, if one is ahead. */
  #oftenest(codes: readonly string[], part: string): string | null {
    const counts = this.#counts.get(part);
    if (!counts) return null;
    const support = (code: string) =>
      [2, 4, 6].reduce(
        (sum, length) => sum + (length < code.length ? (counts.get(code.slice(0, length)) ?? 0) * length : 0),
        0,
      );
    const [first, second] = codes.map((code) => [code, support(code)] as const).sort((a, b) => b[1] - a[1]);
    return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
  }
}

/** A province (河北, 海南) is meant before a county of its name, and before a city unless that lies in the article's own province. */
function provinceFirst(codes: readonly string[], home: string): readonly string[] {
  const province = codes.find((code) => code.length === 2);
  if (!province) return codes;
  const cities = codes.filter((code) => code.length === 4 && home !== '' && code.startsWith(home.slice(0, 2)));
  return home.startsWith(province) || cities.length === 0 ? [province] : cities;
}

/** The one code that goes with the first holder that any goes with; null if several do, or none. */
function only(codes: readonly string[], holders: readonly string[], goes: (code: string, holder: string) => boolean) {
  for (const holder of holders) {
    const found = codes.filter((code) => goes(code, holder));
    if (found.length === 1) return found[0]!;
  }
  return null;
}

const inside = (code: string, holder: string) =>
  holder !== '' && code.length > holder.length && code.startsWith(holder);

/** Whether a place is the other, lies in it, or is a county of the same city. */
const inOrBeside = (code: string, holder: string) =>
  code === holder ||
  inside(code, holder) ||
  (code.length === 6 && holder.length >= 6 && code.slice(0, 4) === holder.slice(0, 4));
