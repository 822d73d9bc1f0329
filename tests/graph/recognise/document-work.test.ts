import { expect, test } from 'vitest';
import { worksOfArt } from '../../../graph/recognise/document-work';
import { seenBy } from './contexts';

test.each([
  ['小品“望海潮”上演，纪录片“港湾四季”开机', ['望海潮', '港湾四季']],
  ['曲艺作品“渔家女”系列，电视剧“金海螺”奖', []],
  ['他把渔船叫作“小白鲸”', []],
])('%s', (text, expected) => expect(seenBy(worksOfArt, text)).toEqual(expected));
