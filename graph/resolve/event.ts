import { groupBy } from '../../lib/collections/group-by';
import { derived } from '../lexicon/derived';
import type { LocatedSpan, Reference, Resolver } from './entities';
import { type Homes, homesOf } from './org-home';

/** 省委…, 全省…, 省十四届…: the place is left out where the reader knows it. */
const LOCAL =
  /^(?:全|我|本)?(省|市|县|区|自治区)(?=委|纪委|政府|第?[一二三四五六七八九十\d]+届|第?[一二三四五六七八九十\d]+次|人大|政协|两会|农村|经济|\p{Script=Han}{2,14}(?:大会|会议|会)$)/u;
/** Forms of one thing: 全体会议 and 全会, 第十四届 and 十四届 of a body that meets in sessions, 人民代表大会 and 人大. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:中国共产党|中共)(?=.*(?:全会|全体会议))/u, ''],
  [/全体(?:[（(]扩大[)）])?会议$/u, '全会'],
  [/第(?=[一二三四五六七八九十\d]+届(?:.*(?:全会|会议|人大|人民代表大会|政协|委员会)|[一二三四五六七八九]中)$)/gu, ''],
  [/第(?=[一二三四五六七八九十\d]+次(?:全会|会议))/gu, ''],
  [/人民代表大会常务委员会/u, '人大常委会'],
  [/人民代表大会/u, '人大'],
  [/(?<=届(?:[一二三四五六七八九]中|[一二三四五六七八九十\d]+次))$/u, '全会'],
  [/^(?=[一二三四五六七八九十]+(?:大|届[一二三四五六七八九]中全会)$)/u, '党的'],
];

/** Series of fairs and games by the short names that everybody knows: 进博会 is 中国国际进口博览会. */
const seriesOf = derived(
  (lexicon) =>
    new Map(
      lexicon
        .table('event-short-names')
        .filter(({ name }) => name !== '')
        .map(({ short, name }) => [short!, name!]),
    ),
);

/** 第十届 of 第十届进博会, 2024年 of 2024年服贸会. */
const EDITION = /^(?:第[一二三四五六七八九十百\d]+届|(?:19|20)\d\d年?)/u;

/**
 * Meetings by their full names: the place written out (省委十五届六次全会 is 浙江省委十五届六次全会), forms of one name together, short
 * forms by the last full one before them in the document, else the first behind (省委全会, 三中全会), and a series as its one edition
 * where an article speaks of no other.
 */
export const eventResolver: Resolver = {
  types: ['event'],
  resolve(spans, scope) {
    const homes = homesOf(scope);
    const references = new Map<LocatedSpan, Reference | null>();
    const series = seriesOf(scope.lexicon);
    const full = new Map(spans.map((span) => [span, fullName(span, homes, series)]));
    const editions = editionsOf(full);
    for (const inDocument of groupBy(spans, ({ article }) => article.document).values())
      for (const [at, span] of inDocument.entries()) {
        const name = full.get(span)!;
        const sister = NEXT.test(name)
          ? inDocument.slice(0, at).findLast((other) => OF_BODY.test(full.get(other)!))
          : null;
        if (sister) {
          references.set(span, { name: full.get(sister)!.replace(OF_BODY, `$1${name.replace(/次$/u, '次全会')}`) });
          continue;
        }
        const fits = (other: LocatedSpan) => isShortOf(name, full.get(other)!);
        const target = SHORT.test(name) && (inDocument.slice(0, at).findLast(fits) ?? inDocument.slice(at).find(fits));
        references.set(span, { name: target ? full.get(target)! : (editions.get(span.article)?.get(name) ?? name) });
      }
    return { references };
  },
};

/** By article, the one edition that it speaks of, by the name of the series. */
function editionsOf(
  full: ReadonlyMap<LocatedSpan, string>,
): ReadonlyMap<LocatedSpan['article'], ReadonlyMap<string, string>> {
  const editions = [...full].filter(([, name]) => EDITION.test(name));
  return new Map(
    [...groupBy(editions, ([span]) => span.article)].map(([article, inArticle]) => {
      const bySeries = groupBy(inArticle, ([, name]) => name.replace(EDITION, ''));
      const single = [...bySeries].filter(([, named]) => new Set(named.map(([, name]) => name)).size === 1);
      return [article, new Map(single.map(([name, [first]]) => [name, first![1]]))];
    }),
  );
}

function fullName(span: LocatedSpan, homes: Homes, series: ReadonlyMap<string, string>): string {
  const name = FORMS.reduce(
    (text, [pattern, form]) => text.replace(pattern, form),
    span.surface.replace(/[\s“”]+/gu, ''),
  );
  const edition = EDITION.exec(name)?.[0] ?? '';
  const known = series.get(name.slice(edition.length));
  if (known) return edition + known;
  const level = LOCAL.exec(name)?.[1];
  const place = level && homes.of(span, level);
  return place ? place.name + name.slice(name.indexOf(level) + level.length) : name;
}

/** 四次全会 behind 省委九届三次: another session of the same body. */
const NEXT = /^[一二三四五六七八九十\d]+次(?:全会)?$/u;
const OF_BODY = /^(.*届)[一二三四五六七八九十\d]+次全会$/u;

const SHORT = /^(?:[一二三四五六七八九]中|.*委)全会$/u;

/** 三中全会 of 二十届三中全会, 省委全会 of 省委十五届六次全会. */
function isShortOf(short: string, full: string): boolean {
  if (full.length <= short.length) return false;
  if (/^[一二三四五六七八九]中全会$/u.test(short)) return full.endsWith(`届${short}`);
  const body = /^(.*委)全会$/u.exec(short)?.[1];
  return body !== undefined && full.startsWith(body) && /届[一二三四五六七八九十]+次全会$/u.test(full);
}
