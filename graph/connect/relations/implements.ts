import type { Relation } from '../../../lib/model/types';
import { sentenceAt, type Extractor, type Scene, type Seen, type Story } from './scene';

/** Verbs of carrying out before a programme, as the reader will see them. */
const VERB =
  /(?:实施|开展|推进|推动|推行|推广|深化|践行|落实|贯彻|打造|打响|打好|建设|构建|健全|完善|建立|启动|组织|参与|融入|用好|用足|抓好|办好|做好|坚持|发展|释放|聚焦|承接|争取|探索|谋划|擦亮|巩固|提升|迭代|优化|入选|加快|牵引|引领|依托|制定|开启|以|持续|运用|学习|创建|培育|支持|强化|纳入|创新|围绕|紧扣|按照|助力)[^，。；：！？]{0,24}$/u;
/** Verbs behind it: “五百行动”首战告捷, 以“千万工程”推动…, “…”走深走实. */
const BEHIND =
  /^[^，。；！？]{0,10}(?:推动|牵引|引领|带动|实施|推进|走深走实|首战告捷|接续|启动|开展|建设|落地|见效|升级|全面|覆盖|完成|达|提升|深化|获评|获批|为抓手|为牵引|为引领)/u;
const NEGATED = /(?:不|未|没有|尚未|不再|停止|取消)(?:实施|开展|推进|推行)/u;
const PLANNED = /将|拟|计划|力争|争取|谋划|明年|下一步|今后|确保|要(?=[^求]|$)/u;
const DONE = /已|了|完成|过(?=去|程)|首战告捷|获评|入选|累计|圆满|取得/u;

/**
 * Which place carries out which initiative, in whose words: the place that the clause names as the doer, else the place that the
 * article speaks for; the verb; whether it is done, being done, planned or denied.
 */
export const implementsProgramme: Extractor = (story) =>
  story.scenes.flatMap((scene) =>
    scene.passage.kind === 'title' || scene.passage.kind === 'byline'
      ? []
      : scene.seen
          .filter(({ entity, kind }) => entity.type === 'programme' && kind === 'name')
          .flatMap((programme) => carriedOut(programme, scene, story)),
  );

function carriedOut(programme: Seen, scene: Scene, story: Story): readonly Relation[] {
  const { passage } = scene;
  const [from, to] = sentenceAt(passage, programme.start);
  const before = passage.text.slice(from, programme.start).replace(/“$/u, '');
  const after = passage.text.slice(programme.end, to).replace(/^”/u, '');
  const clause = before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf('：')) + 1);
  const verb = verbOf(clause) ?? BEHIND.exec(after)?.[0].match(/\p{Script=Han}{2,4}$/u)?.[0];
  if (!verb) return [];
  const doer = doerOf(programme, scene, from, story);
  if (!doer) return [];
  const words = clause + after.slice(0, 12);
  const aspect = NEGATED.test(words)
    ? 'negated'
    : PLANNED.test(clause)
      ? 'planned'
      : DONE.test(words)
        ? 'done'
        : 'doing';
  const at = verbStart(passage.text, from, programme.start, verb);
  return [
    {
      type: 'implements',
      subject: doer,
      object: programme.entity.id,
      value: null,
      attrs: { verb, aspect },
      passage: passage.id,
      start: at,
      end: Math.max(programme.end, at + verb.length),
    },
  ];
}

/** The verb that governs the programme: the last in its clause, or over a list in the clauses before it. */
function verbOf(clause: string): string | null {
  const match = VERB.exec(clause.slice(-40));
  return match ? match[0].slice(0, /^(?:以)/u.test(match[0]) ? 1 : 2) : null;
}

function verbStart(text: string, from: number, to: number, verb: string): number {
  const at = text.lastIndexOf(verb, to);
  return at >= from ? at : to;
}

/** The place named as the subject of the sentence, else the one the article speaks for. */
function doerOf(programme: Seen, { passage, seen }: Scene, from: number, { place }: Story): string | null {
  const places = seen.filter(
    ({ entity, kind, start, end }) =>
      entity.type === 'place' && kind !== 'abbr' && start >= from && end <= programme.start,
  );
  const subject = places.findLast(({ start, end }) => {
    const behind = passage.text.slice(end, programme.start);
    const opens =
      start === from ||
      /[，；、与和“：]$/u.test(passage.text.slice(0, start)) ||
      /(?:来|年|月|日|期|，)$/u.test(passage.text.slice(0, start));
    return (
      opens &&
      /^(?:市|省|县|区|全面|创新|深入|大力|持续|积极|率先|将|已|正|要|实施|推进|开展|依托|以|坚持|组织|扎实|加快|提出|忠实|不断|与)/u.test(
        behind,
      )
    );
  });
  return subject?.entity.id ?? place?.id ?? null;
}
