import { groupBy } from '../../lib/collections/group-by';
import { gazetteerOf } from '../lexicon/gazetteer';
import type { LocatedSpan, Reference, Resolver } from './entities';
import { Homes } from './org-home';

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
  [/(?<=届[一二三四五六七八九]中)$/u, '全会'],
  [/^(?=[一二三四五六七八九十]+(?:大|届[一二三四五六七八九]中全会)$)/u, '党的'],
];

/**
 * Meetings by their full names: the place written out (省委十五届六次全会 is 浙江省委十五届六次全会), forms of one name together, and
 * short forms by the last full one before them in the document, else the first behind (省委全会, 三中全会).
 */
export const eventResolver: Resolver = {
  types: ['event'],
  resolve(spans, scope) {
    const homes = new Homes(gazetteerOf(scope.lexicon), scope);
    const references = new Map<LocatedSpan, Reference | null>();
    const full = new Map(spans.map((span) => [span, fullName(span, homes)]));
    for (const inDocument of groupBy(spans, ({ article }) => article.document).values())
      for (const [at, span] of inDocument.entries()) {
        const name = full.get(span)!;
        const fits = (other: LocatedSpan) => isShortOf(name, full.get(other)!);
        const target = SHORT.test(name) && (inDocument.slice(0, at).findLast(fits) ?? inDocument.slice(at).find(fits));
        references.set(span, { name: target ? full.get(target)! : name });
      }
    return { references };
  },
};

function fullName(span: LocatedSpan, homes: Homes): string {
  const name = FORMS.reduce(
    (text, [pattern, form]) => text.replace(pattern, form),
    span.surface.replace(/[\s“”]+/gu, ''),
  );
  const level = LOCAL.exec(name)?.[1];
  const place = level && homes.of(span, level);
  return place ? place.name + name.slice(name.indexOf(level) + level.length) : name;
}

const SHORT = /^(?:[一二三四五六七八九]中|.*委)全会$/u;

/** 三中全会 of 二十届三中全会, 省委全会 of 省委十五届六次全会. */
function isShortOf(short: string, full: string): boolean {
  if (full.length <= short.length) return false;
  if (/^[一二三四五六七八九]中全会$/u.test(short)) return full.endsWith(`届${short}`);
  const body = /^(.*委)全会$/u.exec(short)?.[1];
  return body !== undefined && full.startsWith(body) && /届[一二三四五六七八九十]+次全会$/u.test(full);
}
