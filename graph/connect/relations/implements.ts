import { Ending } from '../../../lib/match/ending';
import type { Entity, Relation } from '../../../lib/model/types';
import { sentenceAt, type Extractor, type Scene, type Seen } from './scene';
import { stageOf, type Stage } from './stage';

/** 推动能耗双控向碳排放双控转变: neither is carried out, one becomes the other. */
const CHANGING = /^(?:工程|行动|计划|战略|制度)?(?:全面|逐步)?(?:转向|向[^，。；]{1,20}?(?:转变|转型|转换|过渡|升级))/u;

/** Verbs of carrying out before a programme, as the reader will see them. */
const VERB =
  /(实施|开展|推进|推动|推行|推广|深化|践行|落实|贯彻|打造|打响|打好|建设|构建|健全|完善|建立|启动|组织|参与|融入|用好|用足|抓好|办好|做好|坚持|发展|释放|聚焦|承接|争取|探索|谋划|擦亮|巩固|提升|迭代|优化|入选|加快|牵引|引领|依托|制定|开启|以|运用|学习|创建|培育|支持|强化|纳入|创新|围绕|紧扣|按照|助力|把)[^，。；：！？]{0,48}$/u;
/** 持续“…”, where it is the only verb. */
const ONGOING = /持续[^，。；：！？]{0,48}$/u;
/** Verbs behind it: “五百行动”首战告捷, 以“千万工程”推动…, “…”走深走实. */
const BEHIND =
  /^[^，。；！？]{0,10}(推动|牵引|引领|带动|实施|推进|走深走实|首战告捷|接续|启动|开展|建设|落地|见效|升级|全面|覆盖|完成|达|提升|深化|获评|获批|为抓手|为牵引|为引领|推向深入|走在前列)/u;
const NEGATED = /(?:不|未|没有|尚未|不再|停止|取消)(?:实施|开展|推进|推行)/u;
const PLANNED = /将|拟|计划|力争|争取|谋划|明年|下一步|今后|确保|要(?=[^求]|$)/u;
const DONE = /已|了|完成|过(?=去|程)|首战告捷|获评|入选|累计|圆满|取得/u;

/**
 * Which place carries out which initiative, in whose words: the place that the clause names as the doer, else the place that the
 * article speaks for; the verb; whether it is done, being done, planned or denied.
 */
export const implementsProgramme: Extractor = (story) => {
  const stage = stageOf(story);
  return story.scenes.flatMap((scene) =>
    scene.passage.kind === 'title' || scene.passage.kind === 'byline'
      ? []
      : scene.seen
          .filter(({ entity, kind }) => entity.type === 'programme' && kind === 'name')
          .flatMap((programme) => carriedOut(programme, scene, stage)),
  );
};

function carriedOut(programme: Seen, { passage, seen }: Scene, stage: Stage): readonly Relation[] {
  const [from, to] = sentenceAt(passage, programme.start);
  // Quotes around the name are neither before nor after it.
  const opened = passage.text[programme.start - 1] === '“';
  const closed = passage.text[programme.end] === '”';
  const before = masked(passage.text.slice(from, Math.max(from, programme.start - Number(opened))));
  const after = passage.text.slice(Math.min(to, programme.end + Number(closed)), to);
  if (CHANGING.test(after) || before.endsWith('向')) return [];
  const clause = before.slice(
    Math.max(before.lastIndexOf('；'), before.lastIndexOf('：'), before.lastIndexOf('。')) + 1,
  );
  const verb = verbOf(clause) ?? BEHIND.exec(after)?.[1];
  if (!verb) return [];
  const words = clause + after.slice(0, 12);
  const aspect = NEGATED.test(words)
    ? 'negated'
    : PLANNED.test(clause)
      ? 'planned'
      : DONE.test(words)
        ? 'done'
        : 'doing';
  const ahead = passage.text.lastIndexOf(verb, programme.start);
  const at = ahead >= from ? ahead : programme.start;
  const behind = ahead >= from ? programme.end : passage.text.indexOf(verb, programme.end) + verb.length;
  // 依托“百湾共建”，东港镇…: who acts on it comes behind it.
  const follows = LEANING.test(clause) && /^[\p{Script=Han}]{0,4}，/u.exec(after);
  const spoken = follows ? doersBehind(seen, programme.end + Number(closed) + follows[0].length) : [];
  return (spoken.length > 0 ? spoken : stage(passage.id, programme.start)).map((doer) => ({
    type: 'implements',
    subject: doer.id,
    object: programme.entity.id,
    value: null,
    attrs: { verb, aspect },
    passage: passage.id,
    start: at,
    end: Math.max(programme.end, behind),
  }));
}

/** What an initiative is to who acts on it. */
const LEANING = new Ending(/(?:依托|按照|借助|根据|围绕|紧扣|借着|乘着|响应)〇?/u);
const DIVISION: ReadonlySet<string | null> = new Set(['province', 'city', 'county', 'township', 'village']);

/** The place whose name, or chain of names, starts at `at`. */
function doersBehind(seen: readonly Seen[], at: number): readonly Entity[] {
  let doer: Seen | undefined;
  for (let end = at; ; end = doer.end) {
    const next = seen.find(
      ({ entity, start, kind }) =>
        start === end && kind === 'name' && entity.type === 'place' && DIVISION.has(entity.subtype),
    );
    if (!next) return doer ? [doer.entity] : [];
    doer = next;
  }
}

/** Names in quotes hold words of their own (“稳中求进、提质增效”), which govern nothing here. */
const masked = (text: string): string =>
  text.includes('”') ? text.replace(/“[^“”]*”/gu, (name) => '〇'.repeat(name.length)) : text;

/** The verb that governs the programme: the last in its clause, over a list of names too. */
function verbOf(clause: string): string | null {
  const joined = clause.includes('〇') ? clause.replace(/(?<=〇)[、和]?(?=〇|$)/gu, '〇') : clause;
  const governed = joined.slice(-60);
  return VERB.exec(governed)?.[1] ?? (ONGOING.test(governed) ? '持续' : null);
}
