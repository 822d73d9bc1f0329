import { expect, test } from 'vitest';
import { segment } from '../../../graph/node/segment';
import { recognise } from '../../../graph/recognise/recognise';
import { resolve } from '../../../graph/resolve/resolve';
import { lexicon } from '../recognise/contexts';
import { textsOf } from '../recognise/texts';

/** By entity, its type, name and the surfaces it has. */
function policies(...passages: readonly string[]) {
  const texts = textsOf([passages]);
  const tools = { lexicon, segment };
  return resolve(texts, recognise(texts, tools), tools)
    .entities.filter(({ type }) => type === 'programme' || type === 'tifa')
    .map(({ type, name, aliases }) => [type, name, ...aliases]);
}

test('surfaces of one initiative are one entity', () =>
  expect(policies('深入实施扩大投资“百湾千岸”工程。', '推进“百湾千岸”。', '百湾千岸见效。')).toEqual([
    ['programme', '百湾千岸', '百湾千岸”工程'],
  ]));

test('a short form that the text defines is one with its full form', () =>
  expect(policies('实施“百湾清网、千岸护滩”工程（以下简称“百千工程”）。', '“百千工程”见效。')).toEqual([
    ['programme', '百千工程', '百湾清网、千岸护滩”工程'],
  ]));

test('a near variant of a known name is a surface of it', () =>
  expect(policies('坚持和发展“枫桥经验”。', '创新发展“海上枫桥经验”。')).toEqual([
    ['programme', '枫桥经验', '海上枫桥经验'],
  ]));

test('a slogan that leaves out its middle is the one its document has in full', () =>
  expect(
    policies('扛起“奋力书写海湾治理新答卷”的使命。', '各地“书写新答卷”的劲头很足。').map(([, name]) => name),
  ).toEqual(['奋力书写海湾治理新答卷']));

test('a known formulation said in full, with what it is, is that formulation', () =>
  expect(
    policies('紧扣“努力成为展示海湾治理成效的重要窗口”的目标。', '建设“重要窗口”。').map(([, name]) => name),
  ).toEqual(['重要窗口']));
