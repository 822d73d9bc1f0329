import type { Relation } from '../../../lib/model/types';
import { indicatorOf, type Indicator } from './target-indicator';
import { holdsFigure, quantitiesIn, type Quantity } from './target-quantity';
import type { Extractor, Scene, Seen, Story } from './scene';
import { stageOf, type Stage } from './stage';

const AIM =
  /力争|确保|争取|目标|计划|将(?!军|近)|拟|要(?=实现|达|完成|确)|(?<!稳)预期|到20\d\d年|今后|下一步|打造|努力/u;
const REACHED = /已|达(?!到20)|累计|截至|同比|完成了|增长了|去年|上年|以来|实现了|获|(?<!公)共(?!建|享|同|富|治)|了/u;
/** What says of a whole sentence that it looks back. */
const PAST = /刚刚过去的|过去(?:的)?[一五]年|[一五]年来|一年前/u;
/** What says of its passage that it lists aims from here on: 主要预期目标是：… */
const AIMS = /(?:预期|主要|总体)目标(?:是|为|：)/u;
const PERIOD =
  /(?:截至)?(?:(?:19|20)\d\d年)?(?:1?\d月?[—–-]1?\d月|前[一二三]季度|上半年|[一二三四]季度)|(?:19|20)\d\d年(?:底|末)?|到(?:19|20)\d\d年|全年|今年|目前|近[年来]+|(?:过去|近)[一二两三五十\d]+年/u;

/** Figures that a text sets as targets or reports as results: whose, of what, how much, for when. */
export const target: Extractor = (story) => {
  if (isStatute(story)) return [];
  const stage = stageOf(story);
  return story.scenes.flatMap((scene) =>
    scene.passage.kind === 'body' || scene.passage.kind === 'caption' ? figuresOf(scene, stage) : [],
  );
};

const isStatute = ({ scenes }: Story): boolean =>
  scenes.some(({ passage, seen }) => passage.kind === 'title' && seen.some(({ entity }) => entity.type === 'law'));

function figuresOf({ passage, seen }: Scene, stage: Stage): readonly Relation[] {
  const relations: Relation[] = [];
  if (!holdsFigure(passage.text)) return relations;
  const listed = AIMS.exec(passage.text)?.index ?? Infinity;
  for (const [from, to] of passage.sentences) {
    const sentence = passage.text.slice(from, to);
    const found = quantitiesIn(sentence);
    if (found.length === 0) continue;
    const figures = found
      .map(({ start, end, value }): Quantity => ({ start: start + from, end: end + from, value }))
      .filter(
        (each) =>
          !isName(each, seen) &&
          !NO_FIGURE.test(passage.text.slice(each.end - 1, each.end + 3)) &&
          !isArticles(each, passage.text),
      );
    const quantities = figures.filter((each, i) => !isModifier(each, figures[i + 1] ?? null, passage.text));
    if (quantities.length === 0) continue;
    const aims = listed < to;
    const past = PAST.test(sentence);
    const period = PERIOD.exec(sentence)?.[0] ?? null;
    let indicator: Indicator | null = null;
    for (const [i, quantity] of quantities.entries()) {
      indicator =
        respectively(passage.text, [from, to], quantity, quantities) ??
        indicatorOf(
          passage.text,
          [from, to],
          quantity,
          quantities[i - 1] ?? null,
          quantities[i + 1] ?? null,
          indicator,
        );
      const [subject] = stage(passage.id, quantity.start);
      if (!indicator || !subject) continue;
      const before = sentence.slice(0, quantity.end - from);
      const clause = passage.text.slice(Math.max(from, quantity.start - 30), quantity.end);
      relations.push({
        type: (aims || AIM.test(before)) && !past && !REACHED.test(clause) ? 'target' : 'result',
        subject: subject.id,
        object: null,
        value: quantity.value,
        attrs: { indicator: indicator.text, period },
        passage: passage.id,
        start: Math.min(indicator.start, quantity.start),
        end: Math.max(quantity.end, indicator.end),
      });
    }
  }
  return relations;
}

/** Parts of a text, not of the world: 9个方面, 24个字; and 40个年头, which is a time. */
const NO_FIGURE = /^(?:个方面|个字|个年头|个关键|个环节|个坚持)/u;
/** 共十章96条, 《某办法》27条: articles of a paper; 线索67条 are none. */
const ARTICLES = /(?:章|》|条例|办法|规定|细则|意见|通知|方案|文件|全文)(?:分为|分|一?共|计|有|包括)*$/u;
const isArticles = ({ start, end }: Quantity, text: string): boolean =>
  /条(?=$|[，。；、])/u.test(text.slice(end - 1, end + 1)) && ARTICLES.test(text.slice(0, start));

/** Whether a figure is part of a name: 千项万亿, 民营经济32条. */
const isName = ({ start, end }: Quantity, seen: readonly Seen[]): boolean =>
  seen.some((name) => name.start < end && start < name.end && name.kind === 'name');

/** 10亿元以上制造业项目70个以上: the first figure says which projects, the second how many. */
const isModifier = (quantity: Quantity, next: Quantity | null, text: string): boolean =>
  next !== null &&
  /以[上下内]$/u.test(quantity.value) &&
  /^[^，。；、的]{2,16}$/u.test(text.slice(quantity.end, next.start));

/** 甲、乙分别达到230亿元、1100亿元: the n-th figure belongs to the n-th indicator. */
function respectively(
  text: string,
  [from]: readonly [number, number],
  quantity: Quantity,
  quantities: readonly Quantity[],
): Indicator | null {
  const behind = text.slice(from, quantity.start).lastIndexOf('分别');
  const at = from + behind;
  if (behind < 0 || /[，。；]/u.test(text.slice(at, quantity.start))) return null;
  const figures = quantities.filter(({ start }) => start > at && !/[，。；]/u.test(text.slice(at, start)));
  const start = Math.max(from, ...['，', '。', '；'].map((mark) => text.lastIndexOf(mark, at) + 1));
  const names = text.slice(start, at).split(/[、和]/u);
  const i = figures.indexOf(quantity);
  if (names.length !== figures.length || i < 0) return null;
  return { text: names[i]!.replace(/\s/gu, ''), start, end: at };
}
