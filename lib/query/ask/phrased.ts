import { fold } from '../fold';
import { fromSentence } from './found';
import type { Answer, Query } from './types';
import type { View } from './view';

/** So many characters of a question that a text writes in one run are no chance. */
const RUN = 8;
/** What a list is summed up as: 等运河主题精品线路. */
const SUMMED = /等(\p{Script=Han}{4,14})(?!\p{Script=Han})/gu;
/** What governs a list: 打造了甲、乙、丙等. */
const GOVERNED =
  /^.*(?:打造|推出|形成|开展|实施|建设|建成|发布|举办|培育|创建|构建|推行|推进|组建|设立|开设|制定|出台|编制|包括|包含|涵盖|有)(?:出|了|起|的|面向[^“、]{2,6})*/u;

/**
 * The members of a list that a text sums up by the words of the question: 甲、乙、丙等运河主题精品线路. They are given as written, whether
 * or not they are names.
 */
export function listBefore(view: View, { words }: Query): readonly Answer[] {
  const asked = fold(words);
  for (const sentence of view.sentences)
    for (const { index, 1: head } of sentence.text.matchAll(SUMMED)) {
      if (!asked.includes(head!)) continue;
      const clause = sentence.text
        .slice(0, index)
        .split(/[，。；：！？]/u)
        .at(-1)!;
      const [first, ...others] = clause.split(/、(?![^“”]*”)/u);
      if (others.length === 0) continue;
      return [first!.replace(GOVERNED, ''), ...others].map((item) =>
        fromSentence(bare(item), entityOf(view, item), sentence),
      );
    }
  return [];
}

/** What a text says to be what the question asks for in the same words: 甲 of “甲是乙和丙的共建项目”, asked what is 乙和丙的共建项目. */
export function saidToBe(view: View, { words }: Query): readonly Answer[] {
  const asked = words.trim().replace(/是$/u, '');
  if (asked.length < RUN) return [];
  for (const sentence of view.sentences) {
    const at = sentence.text.indexOf(`是${asked}`);
    if (at < 2) continue;
    const subject = sentence.text
      .slice(0, at)
      .split(/[，。；：！？的]/u)
      .at(-1)!;
    if (subject.length > 1) return [fromSentence(bare(subject), entityOf(view, subject), sentence)];
  }
  return [];
}

const bare = (item: string): string => item.replace(/^“([^“”]*)”$/u, '$1');
const entityOf = (view: View, item: string): string | null => view.named(item)[0]?.id ?? null;
